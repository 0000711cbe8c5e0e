/// The measurements; each takes seconds, and fails when the program does not do what is measured.
struct Bench {
  var program: Contender
  var floor: Contender
  /// The file of a preparation, to make a sheet from.
  var preparation: String

  func start() throws -> [Row] {
    var times: (program: [Double], floor: [Double]) = ([], [])
    var memory = times
    for run in 0..<33 {
      let (one, other) = (try program.paints(), try floor.paints())
      // The first few only warm the caches.
      guard run >= 3 else { continue }
      times.program.append(one.milliseconds)
      times.floor.append(other.milliseconds)
      memory.program.append(one.resident)
      memory.floor.append(other.resident)
    }
    return [
      Row(name: "eerste beeld", unit: "ms", value: median(times.program), floor: median(times.floor), limit: 2),
      Row(name: "geheugen", unit: "MiB", value: median(memory.program), floor: median(memory.floor), limit: 6),
    ]
  }

  func keysAndIdling() throws -> [Row] {
    let (one, other) = (try program.opened(), try floor.opened())
    defer {
      one.close()
      other.close()
    }
    var times: (program: [Double], floor: [Double]) = ([], [])
    var bytes = times
    for key in Array(repeating: [down, down, down, up, up, up], count: 7).joined() {
      let (answer, reference) = (try one.press(key), try other.press(key))
      times.program.append(answer.milliseconds)
      times.floor.append(reference.milliseconds)
      bytes.program.append(Double(answer.bytes))
      bytes.floor.append(Double(reference.bytes))
    }
    one.drain(quiet: 250)
    let before = try ProcessFigures(of: one.process).processorTime
    let sent = one.drain(quiet: 3000)
    let idle = try ProcessFigures(of: one.process).processorTime - before
    return [
      Row(name: "toets beantwoord", unit: "ms", value: median(times.program), floor: median(times.floor), limit: 2),
      Row(name: "bytes per toets", unit: "B", value: median(bytes.program), floor: median(bytes.floor), limit: 2),
      Row(name: "rekentijd in 3 s rust", unit: "ms", value: idle, limit: 0),
      Row(name: "bytes in 3 s rust", unit: "B", value: Double(sent), limit: 0),
    ]
  }

  /// Where words are, each key also says how much of them the sheet has room for.
  func keyInAnswer() throws -> [Row] {
    let terminal = try program.opened()
    defer { terminal.close() }
    let words = "De bedrijfsarts belt elke zes weken, en verder hoor ik niets."
    for key in program.keysToAnswer + words.map(String.init) { _ = try terminal.press(key) }
    var times: [Double] = []
    for key in Array(repeating: ["a", "\u{7F}"], count: 21).joined() {
      times.append(try terminal.press(key).milliseconds)
    }
    return [Row(name: "toets in een antwoord", unit: "ms", value: median(times), limit: 2)]
  }

  private func command(_ name: String, _ option: String, limit: Double) throws -> Row {
    var times: [Double] = []
    for run in 0..<23 {
      let started = now()
      let status = waitForEnd(of: try spawn(program.command + ["agenda", preparation, option], on: "/dev/null"))
      guard status == 0 else {
        throw BenchFailure("leidraad agenda \(option) eindigt met \(status.map(String.init) ?? "een signaal")")
      }
      if run >= 3 { times.append(now() - started) }
    }
    return Row(name: name, unit: "ms", value: median(times), limit: limit)
  }

  func sheetAsPDF() throws -> [Row] {
    [try command("agenda als PDF", "--pdf", limit: 60)]
  }

  func sheetAsText() throws -> [Row] {
    [try command("agenda als tekst", "--tekst", limit: 10)]
  }
}

private let up = "\u{1B}OA"
private let down = "\u{1B}OB"
