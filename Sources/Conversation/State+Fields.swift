import Canvas
import Guide
import Preparation

extension State {
  /// The editor of a field, as it was left.
  func editor(_ field: Field) -> TextEditor {
    editors[field] ?? TextEditor(text(of: field), isSingleLine: field.isSingleLine, limit: field.limit)
  }

  private func text(of field: Field) -> String {
    switch field {
    case .answer(let id): preparation.answers[id]?.text ?? ""
    case .benefit: preparation.benefit ?? ""
    case .ownTopic: ""
    case .ownQuestion(let index): preparation.questions.indices.contains(index) ? preparation.questions[index] : ""
    case .somethingElse: preparation.somethingElse
    case .path(let format): defaultPath(format)
    }
  }

  /// Keeps an editor, and what was typed in it as part of the preparation.
  mutating func keep(_ editor: TextEditor, for field: Field) {
    editors[field] = editor
    switch field {
    case .answer(let id):
      var answer = preparation.answers[id] ?? Answer()
      if answer.isEmpty, !editor.text.isEmpty { chooseThemeAtHand() }
      answer.text = editor.text
      keep(answer, to: id)
      skipped[id] = nil
    case .benefit: preparation.benefit = editor.text.isEmpty ? nil : editor.text
    case .ownQuestion(let index):
      if preparation.questions.indices.contains(index) {
        preparation.questions[index] = editor.text
      } else {
        preparation.questions.append(editor.text)
      }
      while preparation.questions.last == "" { preparation.questions.removeLast() }
    case .somethingElse: preparation.somethingElse = editor.text
    case .ownTopic, .path: break
    }
  }

  /// One that says nothing is none.
  mutating func keep(_ answer: Answer, to id: Question.ID) {
    preparation.answers[id] = answer == Answer() ? nil : answer
  }
}

extension Field {
  var isSingleLine: Bool {
    switch self {
    case .answer, .somethingElse: false
    case .benefit, .ownTopic, .ownQuestion, .path: true
    }
  }

  /// In characters.
  var limit: Int {
    switch self {
    case .answer, .somethingElse: 20_000
    case .benefit: 40
    case .ownTopic: 100
    case .ownQuestion: 200
    case .path: 1_000
    }
  }
}
