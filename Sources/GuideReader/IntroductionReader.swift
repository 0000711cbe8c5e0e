import Guide
import StrictYAML

/// Reads the opening page and the four steps.
struct IntroductionReader {
  let file: YamlFile
  let sources: [Source]

  func read(_ node: YamlNode) -> (Introduction, [Step])? {
    guard let fields = Fields(node, "de inleiding", keys: ["bron", "titel", "alineas", "stappen"], in: file) else {
      return nil
    }
    let introduction = Introduction(
      title: fields.text("titel"),
      paragraphs: fields.list("alineas", atLeast: 1).map { file.text($0, "een alinea") }, source: source(fields))
    let steps = fields.list("stappen", atLeast: 1).enumerated().compactMap { step($1, expected: $0 + 1) }
    return (introduction, steps)
  }

  /// This is the source that every sheet names.
  private func source(_ fields: Fields) -> Source.ID {
    let id = fields.source(among: sources)
    if let source = sources.first(where: { $0.id == id }), source.publisher == nil || source.year == nil {
      file.report(
        fields.line(of: "bron"),
        "bij de bron ‘\(id)’ ontbreekt uitgever of jaar; verwacht: allebei, want elk blad noemt ze")
    }
    return id
  }

  private func step(_ node: YamlNode, expected: Int) -> Step? {
    guard let fields = Fields(node, "een stap", keys: ["nummer", "titel", "tekst"], in: file) else { return nil }
    let number = fields.integer("nummer")
    if let number, number != expected {
      file.report(fields.line(of: "nummer"), "dit is stap \(number); verwacht: stap \(expected)")
    }
    return Step(number: number ?? expected, title: fields.text("titel"), text: fields.text("tekst"))
  }
}
