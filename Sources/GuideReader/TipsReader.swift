import Guide
import StrictYAML

/// Reads the tips for a peer worker: every file of `begeleider/`, one source to a file.
struct TipsReader {
  private static let moments: KeyValuePairs<String, Tip.Moment> = [
    "begin": .begin, "kiezen": .choosing, "vragen": .questions, "blad": .sheet, "daarna": .after,
  ]
  private static var places: String { moments.map(\.key).joined(separator: ", ") }

  let log: ProblemLog

  func tips(at content: String) -> Tips {
    let folder = content + "/begeleider"
    guard let files = YamlFile.names(in: folder) else {
      log.report(folder, 0, "deze map is niet te lezen")
      return Tips([])
    }
    let tips = files.flatMap { read(YamlFile(path: "\(folder)/\($0)", log: log)) }
    for (name, moment) in Self.moments where !tips.contains(where: { $0.moment == moment }) {
      log.report(folder, 0, "er is geen tip bij ‘\(name)’; verwacht: minstens een bij \(Self.places)")
    }
    return Tips(tips)
  }

  private func read(_ file: YamlFile) -> [Tip] {
    guard let node = file.node(), let fields = Fields(node, "de tips", keys: ["bron", "tips"], in: file) else {
      return []
    }
    let source = source(fields, in: file) ?? TipSource(title: "")
    return fields.list("tips", atLeast: 1).compactMap { tip($0, source, in: file) }
  }

  /// A publisher or a year that the source does not tell is left out, and not made up.
  private func source(_ tips: Fields, in file: YamlFile) -> TipSource? {
    guard let node = tips.required("bron", "titel, en zo mogelijk uitgever en jaar"),
      let fields = Fields(node, "de bron", keys: ["titel", "uitgever", "jaar"], in: file)
    else { return nil }
    return TipSource(
      title: fields.text("titel"), publisher: fields.optionalText("uitgever"),
      year: fields.has("jaar") ? fields.integer("jaar") : nil)
  }

  private func tip(_ node: YamlNode, _ source: TipSource, in file: YamlFile) -> Tip? {
    guard let fields = Fields(node, "een tip", keys: ["bij", "tekst"], in: file) else { return nil }
    let text = fields.text("tekst")
    let name = fields.text("bij")
    guard let moment = Self.moments.first(where: { $0.key == name })?.value else {
      if !name.isEmpty {
        file.report(fields.line(of: "bij"), "onbekende plaats ‘\(name)’; verwacht: \(Self.places)")
      }
      return nil
    }
    return Tip(moment: moment, text: text, source: source)
  }
}
