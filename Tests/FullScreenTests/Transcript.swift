import Wording

@testable import Conversation

/// A second view of the same scenes, as small as a view can be: lines, each saying what it is, and numbers to choose by.
struct Transcript {
  let scene: Scene

  var lines: [String] {
    if let instead = scene.instead { return [instead] }
    if scene.presence == .gone { return [] }
    let body = scene.elements.flatMap(lines) + (scene.forHelper.map { lines(.choice($0)) } ?? [])
    return [words(scene.title) + ", " + scene.progress.detail] + body + (scene.notice.map { [words($0)] } ?? [])
  }

  /// What the number of a choice means.
  func intent(_ number: Int) -> Intent? {
    let choices = scene.choices
    return choices.indices.contains(number - 1) ? choices[number - 1].intent : nil
  }

  /// The number of the choice that is called so.
  func number(of label: String) -> Int? {
    scene.choices.firstIndex { $0.label.words.hasPrefix(label) }.map { $0 + 1 }
  }

  private func lines(_ element: Element) -> [String] {
    switch element {
    case .question(let text): ["? " + words(text)]
    case .heading(let text), .instruction(let text), .status(let text), .body(let text), .item(let text),
      .source(let text):
      [words(text)]
    case .counter(let text): text.map { [words($0)] } ?? []
    case .choice(let choice):
      ["\(number(of: choice)) \(words(choice.label))\(state(choice.kind))"]
        + (choice.detail.map { [words($0)] } ?? []).filter { !$0.isEmpty }
    case .field(let field): (field.label.map { [words($0)] } ?? []) + ["= " + words(field.value)]
    case .scale(let scale):
      ["\(scale.scale.min) \(scale.scale.minLabel), \(scale.scale.max) \(scale.scale.maxLabel)"]
        + (scale.score.map { ["= \($0)"] } ?? [])
    case .sheet(let lines): lines.filter { !$0.isForThePen }.map { words($0.text) }
    case .reference(let reference): reference.texts.map(words)
    case .ways, .gap: []
    }
  }

  private func number(of choice: Choice) -> Int {
    (scene.choices.firstIndex(of: choice) ?? -1) + 1
  }

  private func state(_ kind: Choice.Kind) -> String {
    switch kind {
    case .one(true), .many(true): ": yes"
    case .ranked(.place(let place)): ": \(place)"
    case .ranked(.parked): ": parked"
    case .entry(true): ": done"
    default: ""
    }
  }

  private func words(_ text: Text) -> String {
    guard scene.presence == .covered else { return text.words }
    return text.runs.reduce(into: "") { $0 += $1.isOwn ? String(repeating: "*", count: $1.words.count) : $1.words }
  }
}
