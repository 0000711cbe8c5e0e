import Guide
import StrictYAML

/// Reads the options of one choice question.
struct OptionsReader {
  static let situations: KeyValuePairs<String, Situation> = [
    "aan-het-werk": .atWork, "kan-niet-werken": .cannotWork, "geen-werk": .noWork,
  ]

  let file: YamlFile

  func read(_ question: Fields) -> [Option] {
    var ids = Ids()
    let options = question.list("opties", atLeast: 2).compactMap { option($0, &ids) }
    let named = options.compactMap(\.situation)
    guard !named.isEmpty else { return options }
    for (name, situation) in Self.situations {
      let count = named.count { $0 == situation }
      if count != 1 {
        file.report(
          question.line(of: "opties"), "de situatie ‘\(name)’ staat \(count) keer bij deze opties; verwacht: één keer")
      }
    }
    return options
  }

  private func option(_ node: YamlNode, _ ids: inout Ids) -> Option? {
    guard let fields = Fields(node, "een optie", keys: ["id", "tekst", "situatie"], in: file) else { return nil }
    return Option(
      id: ids.new(fields), text: fields.text("tekst"), situation: fields["situatie"].flatMap { file.situation($0) })
  }
}

extension YamlFile {
  /// One of the three situations; reported when it is another word.
  func situation(_ node: YamlNode) -> Situation? {
    let name = text(node, "een situatie")
    if let situation = OptionsReader.situations.first(where: { $0.key == name })?.value { return situation }
    if !name.isEmpty {
      let known = OptionsReader.situations.map(\.key).joined(separator: ", ")
      report(node.line, "onbekende situatie ‘\(name)’; verwacht: \(known)")
    }
    return nil
  }
}
