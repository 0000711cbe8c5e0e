// From the settings file of a kiosk to values. Strict: a mistake is told with its line and nothing is guessed.
// What a key means and which values it may have stands here; what the kiosk does with it does not.

import KioskSettings
import StrictYAML

/// Reads the settings file of a kiosk; what it does not say keeps its default.
public func readKioskSettings(at path: String) throws(Problems) -> KioskSettings {
  let log = ProblemLog()
  let file = YamlFile(path: path, log: log)
  let settings = file.node().map { KioskSettings(from: $0, in: file) } ?? KioskSettings()
  try log.throwIfAny()
  return settings
}

extension KioskSettings {
  fileprivate init(from node: YamlNode, in file: YamlFile) {
    self.init()
    let keys = [
      "organisatie", "acute-hulp", "printer", "hulp-bij-printer", "personeelscode", "bewaren-in", "samen-invullen",
      "tijden",
    ]
    guard let fields = Fields(node, "de instellingen", keys: keys, in: file) else { return }
    organisation = fields.optionalText("organisatie")
    acuteHelp = fields.optionalText("acute-hulp")
    printer = fields.optionalText("printer")
    printHelp = fields.optionalText("hulp-bij-printer")
    staffCode = fields.staffCode("personeelscode")
    saveFolder = fields.folder("bewaren-in")
    hasHelperMode = fields.yesOrNo("samen-invullen") ?? hasHelperMode
    guard let given = fields["tijden"],
      let seconds = Fields(given, "de tijden", keys: ["stil-na", "aftellen", "bedekken-na", "afdrukken"], in: file)
    else { return }
    // Whoever reads slowly or writes with difficulty must not be hurried by a setting.
    times.idle = seconds.seconds("stil-na", 10...3600) ?? times.idle
    times.countdown = seconds.seconds("aftellen", 20...600) ?? times.countdown
    times.cover = seconds.seconds("bedekken-na", 5...3600) ?? times.cover
    times.print = seconds.seconds("afdrukken", 30...1800) ?? times.print
    if seconds.has("bedekken-na") || seconds.has("stil-na"), times.cover > times.idle {
      file.report(
        seconds.line(of: "bedekken-na"),
        "‘bedekken-na’ (\(times.cover)) duurt langer dan ‘stil-na’ (\(times.idle)); verwacht: korter of even lang")
    }
  }
}

extension Fields {
  fileprivate func seconds(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard has(key), let number = integer(key) else { return nil }
    if range.contains(number) { return number }
    file.report(
      line(of: key), "‘\(key)’ is \(number); verwacht: \(range.lowerBound) tot \(range.upperBound) seconden")
    return nil
  }

  fileprivate func yesOrNo(_ key: String) -> Bool? {
    guard let node = self[key] else { return nil }
    switch node.value {
    case .scalar("ja"): return true
    case .scalar("nee"): return false
    default:
      file.report(node.line, "‘\(key)’ moet ja of nee zijn\(node.found)")
      return nil
    }
  }

  /// Digits mean nothing on the first screen, so that a code cannot be in the way of a patient.
  fileprivate func staffCode(_ key: String) -> String? {
    guard let code = optionalText(key) else { return nil }
    guard (6...20).contains(code.utf8.count), code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      file.report(line(of: key), "‘\(key)’ moet uit 6 tot 20 cijfers bestaan")
      return nil
    }
    return code
  }

  fileprivate func folder(_ key: String) -> String? {
    guard let path = optionalText(key) else { return nil }
    if path.hasPrefix("/") { return path }
    file.report(line(of: key), "‘\(key)’ moet een hele map zijn, vanaf /; gevonden: ‘\(path)’")
    return nil
  }
}
