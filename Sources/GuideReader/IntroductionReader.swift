import Guide
import StrictYAML

/// Reads `inleiding.yaml`: the source, the opening page and the four steps.
struct IntroductionReader {
  let file: YamlFile

  func read(_ node: YamlNode) -> (Source, Introduction, [Step])? {
    guard let fields = Fields(node, "de inleiding", keys: ["bron", "titel", "alineas", "stappen"], in: file) else {
      return nil
    }
    let source = fields.source(extra: ["rechten", "volledige-tekst"])
    let introduction = Introduction(
      title: fields.text("titel"),
      paragraphs: fields.list("alineas", atLeast: 1).map { file.text($0, "een alinea") })
    let steps = fields.list("stappen", atLeast: 1).enumerated().compactMap { step($1, expected: $0 + 1) }
    return source.map { ($0, introduction, steps) }
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
