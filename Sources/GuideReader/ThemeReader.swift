import Guide
import StrictYAML

/// Reads the file of one theme; its questions go to the register, which knows those of the other themes.
struct ThemeReader {
  private static let situations: KeyValuePairs<String, Situation> = [
    "aan-het-werk": .atWork, "kan-niet-werken": .cannotWork, "geen-werk": .noWork,
  ]
  private static let keys = [
    "bron", "id", "nummer", "titel", "titel-gedrukt", "samenvatting", "secties", "toelichting", "links",
  ]

  let file: YamlFile
  let register: QuestionRegister

  /// - Parameter source: what `inleiding.yaml` says; nil when that is not known.
  func read(_ node: YamlNode, source: Source?) -> PlacedTheme? {
    guard let fields = Fields(node, "een thema", keys: Self.keys, in: file) else { return nil }
    check(fields.source(), against: source, at: fields.line(of: "bron"))
    let id = fields.text("id")
    if !id.isEmpty, !id.isKebabCase {
      file.report(fields.line(of: "id"), "‘\(id)’ is geen id; verwacht: kleine letters, cijfers en streepjes")
    }
    let number = fields.integer("nummer")
    let theme = Theme(
      id: id, number: number ?? 0, title: fields.text("titel"), titlePrinted: fields.flag("titel-gedrukt"),
      summary: fields.text("samenvatting"),
      sections: fields.list("secties", atLeast: 1).compactMap { section($0, of: id) },
      explanation: fields.list("toelichting").compactMap(passage),
      links: fields.list("links").compactMap(file.link))
    return PlacedTheme(theme: theme, file: file, idLine: fields.line(of: "id"), numberLine: fields.line(of: "nummer"))
  }

  private func check(_ found: Source?, against expected: Source?, at line: Int) {
    guard let found, var expected else { return }
    expected.copyright = nil
    expected.fullText = nil
    if found != expected {
      file.report(
        line, "deze bron is een andere dan in inleiding.yaml; verwacht: dezelfde titel, uitgever, datum en jaar")
    }
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
      let name = file.text(node, "een situatie")
      if let situation = Self.situations.first(where: { $0.key == name })?.value {
        if !found.insert(situation).inserted { file.report(node.line, "de situatie ‘\(name)’ staat hier dubbel") }
      } else if !name.isEmpty {
        let known = Self.situations.map(\.key).joined(separator: ", ")
        file.report(node.line, "onbekende situatie ‘\(name)’; verwacht: \(known)")
      }
    }
    return found
  }

  private func passage(_ node: YamlNode) -> Passage? {
    let kinds: KeyValuePairs<String, (String) -> Passage> = [
      "alinea": Passage.paragraph, "kop": Passage.heading, "punt": Passage.item,
    ]
    guard let fields = Fields(node, "een stuk toelichting", keys: kinds.map(\.key), in: file) else { return nil }
    let found = kinds.filter { fields.has($0.key) }
    guard found.count == 1 else {
      file.report(node.line, "een stuk toelichting heeft precies één sleutel; verwacht: alinea, kop of punt")
      return nil
    }
    return found[0].value(fields.text(found[0].key))
  }
}

/// A theme and where it was written, for problems that only show beside the other themes.
struct PlacedTheme {
  var theme: Theme
  var file: YamlFile
  var idLine: Int
  var numberLine: Int
}
