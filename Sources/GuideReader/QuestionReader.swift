import Guide
import StrictYAML

/// Reads the questions of one section.
struct QuestionReader {
  private static let keys = ["id", "soort", "tekst", "schaal", "opties", "volgt-op", "leunt-op"]

  let file: YamlFile
  let register: QuestionRegister
  let theme: Theme.ID

  func read(_ nodes: [YamlNode]) -> [Question] {
    var questions: [Question] = []
    for node in nodes {
      guard let question = repeated(node) ?? written(node, after: questions) else { continue }
      questions.append(question)
    }
    return questions
  }

  /// A question that another theme has written out; the register fills it in when all themes are read.
  private func repeated(_ node: YamlNode) -> Question? {
    guard case .map(let entries) = node.value, entries.contains(where: { $0.key == "zelfde-als" }),
      let fields = Fields(node, "een herhaalde vraag", keys: ["zelfde-als"], in: file)
    else { return nil }
    let id = fields.text("zelfde-als")
    register.refer(to: id, file, fields.line(of: "zelfde-als"))
    return Question(id: id, text: "", kind: .open)
  }

  private func written(_ node: YamlNode, after earlier: [Question]) -> Question? {
    guard let fields = Fields(node, "een vraag", keys: Self.keys, in: file) else { return nil }
    let id = fields.text("id")
    let kind = kind(fields)
    let question = Question(
      id: id, text: fields.text("tekst"), kind: kind, follows: fields.optionalText("volgt-op"),
      leansOn: fields.optionalText("leunt-op"))
    if !id.isEmpty, !theme.isEmpty { check(id, fields.line(of: "id")) }
    if let scale = question.follows, !scale.isEmpty {
      let place = fields.line(of: "volgt-op")
      if case .open = kind {} else { file.report(place, "‘volgt-op’ hoort alleen bij een open vraag") }
      register.follow(scale, file, place, isBefore: earlier.contains { $0.id == scale })
    }
    if let other = question.leansOn, !other.isEmpty {
      register.lean(on: other, file, fields.line(of: "leunt-op"), isBefore: earlier.contains { $0.id == other })
    }
    register.add(question, file, fields.line(of: "id"))
    return question
  }

  private func check(_ id: String, _ line: Int) {
    let start = theme + "."
    guard id.hasPrefix(start), String(Substring(id.utf8.dropFirst(start.utf8.count))).isKebabCase else {
      file.report(line, "‘\(id)’ is geen id van een vraag; verwacht: \(start) en dan kleine letters en streepjes")
      return
    }
  }

  private func kind(_ fields: Fields) -> Question.Kind {
    let name = fields.text("soort")
    for (key, owner) in [("schaal", "schaal"), ("opties", "keuze")] where fields.has(key) && name != owner {
      file.report(fields.line(of: key), "‘\(key)’ hoort alleen bij ‘soort: \(owner)’")
    }
    switch name {
    case "schaal": return scale(fields).map(Question.Kind.scale) ?? .open
    case "keuze": return .choice(OptionsReader(file: file).read(fields))
    case "open", "": return .open
    default:
      file.report(fields.line(of: "soort"), "onbekende soort ‘\(name)’; verwacht: open, schaal of keuze")
      return .open
    }
  }

  private func scale(_ question: Fields) -> Scale? {
    guard let node = question.required("schaal", "van, tot, laag en hoog"),
      let fields = Fields(node, "een schaal", keys: ["van", "tot", "laag", "hoog"], in: file)
    else { return nil }
    let low = fields.integer("van")
    let high = fields.integer("tot")
    for (key, end) in [("van", low), ("tot", high)] {
      if let end, !(0...10).contains(end) {
        file.report(
          fields.line(of: key), "‘\(key)’ is \(end); verwacht: 0 tot en met 10, want meer past niet op het scherm")
      }
    }
    if let low, let high, low >= high {
      file.report(
        fields.line(of: "tot"), "de schaal loopt van \(low) tot \(high); verwacht: een eind hoger dan het begin")
    }
    return Scale(min: low ?? 0, max: high ?? 0, minLabel: fields.text("laag"), maxLabel: fields.text("hoog"))
  }
}
