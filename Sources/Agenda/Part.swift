import Sheet

/// A piece of the sheet that belongs together, and what of the patient's words is not in it.
struct Part {
  var blocks: [Block] = []
  var leftOff: [LeftOff] = []
}
