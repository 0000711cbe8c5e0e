/// The measurements; each takes seconds, and fails when the program does not do what is measured.
struct Bench {
  var program: Contender
  var floor: Contender
  /// The file of a preparation, to make a sheet from.
  var preparation: String
  /// What makes the same sheet into a PDF from its text form, each with the file that it reads.
  var others: (plain: Reader, groff: Reader)

  struct Reader {
    var command: [String]
    var input: String
  }

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

  /// All of them take turns.
  func sheetAsPDF() throws -> [Row] {
    let asked = Reader(command: program.command + ["agenda", preparation, "--pdf"], input: "/dev/null")
    let times = try medians([asked, others.plain, others.groff])
    return [
      Row(name: "agenda als PDF, naast C", unit: "ms", value: times[0], floor: times[1], limit: 1.5),
      Row(name: "agenda als PDF, naast groff", unit: "ms", value: times[0], floor: times[2], limit: 0.5),
    ]
  }

  func sheetAsText() throws -> [Row] {
    let asked = Reader(command: program.command + ["agenda", preparation, "--tekst"], input: "/dev/null")
    return [Row(name: "agenda als tekst", unit: "ms", value: try medians([asked])[0], limit: 10)]
  }

  private func medians(_ readers: [Reader]) throws -> [Double] {
    var times = readers.map { _ in [Double]() }
    for run in 0..<33 {
      for (index, reader) in readers.enumerated() {
        let started = now()
        let status = waitForEnd(of: try spawn(reader.command, on: "/dev/null", input: reader.input))
        guard status == 0 else {
          let ending = status.map(String.init) ?? "een signaal"
          throw BenchFailure("\(reader.command.joined(separator: " ")) eindigt met \(ending)")
        }
        if run >= 3 { times[index].append(now() - started) }
      }
    }
    return times.map(median)
  }
}

private let up = "\u{1B}OA"
private let down = "\u{1B}OB"
