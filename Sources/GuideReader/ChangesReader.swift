import Guide
import StrictYAML

/// Reads what an overlay says otherwise about themes and questions below it, each named by its id.
struct ChangesReader {
  let file: YamlFile
  let register: QuestionRegister

  func read(_ node: YamlNode, _ themes: inout [PlacedTheme]) {
    guard let fields = Fields(node, "de wijzigingen", keys: ["themas", "vragen"], in: file) else { return }
    for node in fields.has("themas") ? fields.list("themas", atLeast: 1) : [] { changeTheme(node, &themes) }
    for node in fields.has("vragen") ? fields.list("vragen", atLeast: 1) : [] { changeQuestion(node) }
  }

  private func changeTheme(_ node: YamlNode, _ themes: inout [PlacedTheme]) {
    let keys = ["id", "titel", "samenvatting", "toelichting", "links"]
    guard let fields = Fields(node, "een gewijzigd thema", keys: keys, in: file) else { return }
    let id = fields.text("id")
    guard let place = themes.firstIndex(where: { $0.theme.id == id }) else {
      if !id.isEmpty { file.report(fields.line(of: "id"), "er is geen thema met de id ‘\(id)’ om te wijzigen") }
      return
    }
    if let title = fields.optionalText("titel") {
      themes[place].theme.title = title
      themes[place].theme.titlePrinted = false
    }
    if let summary = fields.optionalText("samenvatting") { themes[place].theme.summary = summary }
    if fields.has("toelichting") {
      themes[place].theme.explanation = fields.list("toelichting").compactMap(file.passage)
    }
    if fields.has("links") { themes[place].theme.links = fields.list("links").compactMap(file.link) }
  }

  private func changeQuestion(_ node: YamlNode) {
    guard let fields = Fields(node, "een gewijzigde vraag", keys: ["id", "tekst", "opties"], in: file) else { return }
    let id = fields.text("id")
    guard var question = register[id] else {
      if !id.isEmpty { file.report(fields.line(of: "id"), "er is geen vraag met de id ‘\(id)’ om te wijzigen") }
      return
    }
    if let text = fields.optionalText("tekst") { question.text = text }
    if fields.has("opties") {
      question.kind = .choice(fields.list("opties", atLeast: 1).reduce(question.options, changed))
    }
    register[id] = question
  }

  /// The options with other words for one of them.
  private func changed(_ options: [Option], _ node: YamlNode) -> [Option] {
    guard let fields = Fields(node, "een gewijzigde optie", keys: ["id", "tekst"], in: file) else { return options }
    let id = fields.text("id")
    var options = options
    if let place = options.firstIndex(where: { $0.id == id }) {
      options[place].text = fields.text("tekst")
    } else if !id.isEmpty {
      file.report(fields.line(of: "id"), "er is geen optie met de id ‘\(id)’ om te wijzigen")
    }
    return options
  }
}
