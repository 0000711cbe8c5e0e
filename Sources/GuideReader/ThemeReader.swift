import Guide
import StrictYAML

/// Reads the file of one theme; its questions go to the register, which knows those of the other themes.
struct ThemeReader {
  private static let keys = [
    "bron", "id", "nummer", "titel", "titel-gedrukt", "samenvatting", "secties", "toelichting", "links",
  ]

  let file: YamlFile
  let register: QuestionRegister
  let sources: [Source]

  func read(_ node: YamlNode) -> PlacedTheme? {
    guard let fields = Fields(node, "een thema", keys: Self.keys, in: file) else { return nil }
    let source = fields.source(among: sources)
    let id = fields.id("id")
    let number = fields.integer("nummer")
    let theme = Theme(
      id: id, number: number ?? 0, title: fields.text("titel"), titlePrinted: fields.flag("titel-gedrukt"),
      summary: fields.text("samenvatting"),
      sections: fields.list("secties", atLeast: 1).compactMap { section($0, of: id) },
      explanation: fields.list("toelichting").compactMap(file.passage),
      links: fields.list("links").compactMap(file.link), source: source)
    return PlacedTheme(theme: theme, file: file, idLine: fields.line(of: "id"), numberLine: fields.line(of: "nummer"))
  }

  private func section(_ node: YamlNode, of theme: Theme.ID) -> Section? {
    guard let fields = Fields(node, "een sectie", keys: ["kop", "situaties", "vragen"], in: file) else { return nil }
    let situations = situations(fields.list("situaties", atLeast: 1))
    let questions = QuestionReader(file: file, register: register, theme: theme).read(fields.list("vragen", atLeast: 1))
    return Section(heading: fields.optionalText("kop"), situations: situations, questions: questions)
  }

  private func situations(_ nodes: [YamlNode]) -> Set<Situation> {
    var found: Set<Situation> = []
    for node in nodes {
      guard let situation = file.situation(node) else { continue }
      if !found.insert(situation).inserted {
        file.report(node.line, "de situatie ‘\(file.text(node, "een situatie"))’ staat hier dubbel")
      }
    }
    return found
  }
}

/// A theme and where it was written, for problems that only show beside the other themes.
struct PlacedTheme {
  var theme: Theme
  var file: YamlFile
  var idLine: Int
  var numberLine: Int
}
