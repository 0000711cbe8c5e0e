import Guide
import StrictYAML

/// Reads the short questions about somebody's situation.
struct IntakeReader {
  /// What the questions of the guide cannot be called.
  static let prefix = "uw-situatie."
  private static let mostOnSheet = 40
  let file: YamlFile
  let sources: [Source]

  func read() -> Intake? {
    let keys = ["bron", "titel", "uitleg", "vragen", "einden"]
    guard let node = file.node(), let fields = Fields(node, "de vragen over de situatie", keys: keys, in: file) else {
      return nil
    }
    var ids = Ids()
    let ends = fields.list("einden", atLeast: 1).compactMap { end($0, &ids) }
    let nodes = fields.list("vragen", atLeast: 1)
    let targets = Targets(steps: Set(nodes.compactMap(\.id)), ends: Set(ends.map(\.id)))
    let steps = nodes.compactMap { step($0, &ids, targets) }
    let intake = Intake(
      title: fields.text("titel"), explanation: fields.text("uitleg"), source: fields.source(among: sources),
      steps: steps, ends: ends)
    if !steps.isEmpty, steps.count == nodes.count {
      var tree = IntakeTree(intake: intake, lines: nodes.map(\.line), file: file)
      tree.check()
    }
    return intake
  }

  private func end(_ node: YamlNode, _ ids: inout Ids) -> Intake.End? {
    guard let fields = Fields(node, "een einde", keys: ["id", "situatie"], in: file) else { return nil }
    return Intake.End(id: ids.new(fields), situation: fields["situatie"].flatMap { file.situation($0) })
  }

  private func step(_ node: YamlNode, _ ids: inout Ids, _ targets: Targets) -> Intake.Step? {
    let keys = ["id", "tekst", "uitleg", "antwoorden", "overslaan"]
    guard let fields = Fields(node, "een vraag over de situatie", keys: keys, in: file) else { return nil }
    let id = Self.prefix + ids.new(fields)
    var own = Ids()
    let answers = fields.list("antwoorden", atLeast: 2).compactMap { answer($0, &own, targets) }
    return Intake.Step(
      question: Question(id: id, text: fields.text("tekst"), kind: .choice(answers.map(\.option))),
      explanation: fields.optionalText("uitleg"), answers: answers.map(\.answer),
      ifSkipped: target("overslaan", fields, targets))
  }

  private func answer(
    _ node: YamlNode, _ ids: inout Ids, _ targets: Targets
  ) -> (option: Option, answer: Intake.Answer)? {
    let keys = ["id", "tekst", "typen", "vult", "op-het-blad", "naar"]
    guard let fields = Fields(node, "een antwoord", keys: keys, in: file) else { return nil }
    let id = ids.new(fields)
    let onSheet = fields.optionalText("op-het-blad")
    let typing = typing(fields)
    check(onSheet, fields)
    if case .words = typing, onSheet?.contains(Intake.Answer.blank) != true {
      file.report(fields.line, "bij ‘typen’ hoort ‘op-het-blad’ met \(Intake.Answer.blank)")
    }
    return (
      Option(id: id, text: fields.text("tekst")),
      Intake.Answer(id: id, typing: typing, onSheet: onSheet, next: target("naar", fields, targets))
    )
  }

  /// A few words, in a line with those of other answers.
  private func check(_ onSheet: String?, _ fields: Fields) {
    guard let onSheet else { return }
    let line = fields.line(of: "op-het-blad")
    if onSheet.count > Self.mostOnSheet {
      file.report(line, "‘op-het-blad’ heeft \(onSheet.count) tekens; verwacht: hooguit \(Self.mostOnSheet)")
    }
    if ".;".contains(onSheet.suffix(1)) {
      file.report(line, "‘op-het-blad’ eindigt met een leesteken; verwacht: een paar woorden, want er komt meer achter")
    }
    if fields.has("vult") { file.report(line, "bij ‘vult’ hoort geen ‘op-het-blad’: het blad noemt de uitkering al") }
  }

  private func typing(_ fields: Fields) -> Intake.Typing? {
    if fields.has("vult") {
      if fields.text("vult") != "uitkering" {
        file.report(fields.line(of: "vult"), "‘vult’ kan alleen uitkering zijn")
      }
      return .benefit
    }
    guard fields.has("typen"), let limit = fields.integer("typen") else { return nil }
    if !(1...60).contains(limit) {
      file.report(fields.line(of: "typen"), "‘typen’ is \(limit); verwacht: 1 tot en met 60")
    }
    return .words(limit)
  }

  /// Where an answer can lead, by the ids in the file.
  private struct Targets {
    var steps: Set<String>
    var ends: Set<String>
  }

  private func target(_ key: String, _ fields: Fields, _ targets: Targets) -> String {
    let id = fields.text(key)
    if targets.steps.contains(id) { return Self.prefix + id }
    if !id.isEmpty, !targets.ends.contains(id) {
      file.report(fields.line(of: key), "er is geen vraag of einde met de id ‘\(id)’")
    }
    return id
  }
}

extension YamlNode {
  /// What stands under `id`, as far as it is there.
  fileprivate var id: String? {
    guard case .map(let entries) = value, case .scalar(let id)? = entries.first(where: { $0.key == "id" })?.value.value
    else { return nil }
    return id
  }
}
