import Guide
import StrictYAML

/// The questions of all themes by id, and the references that can be judged only when all are read.
final class QuestionRegister {
  private struct Written {
    var question: Question
    var file: YamlFile
    var line: Int
  }

  private struct Reference {
    var id: Question.ID
    var file: YamlFile
    var line: Int
    /// nil for a repeated question; otherwise whether the scale stands before the question that follows it.
    var isBefore: Bool?
  }

  private var written: [Question.ID: Written] = [:]
  private var references: [Reference] = []
  /// Those that ask for the situation, as they came.
  private var situationQuestions: [Written] = []

  func add(_ question: Question, _ file: YamlFile, _ line: Int) {
    guard !question.id.isEmpty else { return }
    if question.asksSituation { situationQuestions.append(Written(question: question, file: file, line: line)) }
    if let earlier = written[question.id] {
      file.report(line, "de id ‘\(question.id)’ bestaat al: \(earlier.file.path), regel \(earlier.line)")
    } else {
      written[question.id] = Written(question: question, file: file, line: line)
    }
  }

  func refer(to id: Question.ID, _ file: YamlFile, _ line: Int) {
    references.append(Reference(id: id, file: file, line: line))
  }

  func follow(_ id: Question.ID, _ file: YamlFile, _ line: Int, isBefore: Bool) {
    references.append(Reference(id: id, file: file, line: line, isBefore: isBefore))
  }

  /// A question that leans on one before it in the same section.
  func lean(on id: Question.ID, _ file: YamlFile, _ line: Int, isBefore: Bool) {
    refer(to: id, file, line)
    if !isBefore { file.report(line, "‘\(id)’ staat niet eerder in deze sectie; verwacht: de vraag ervoor") }
  }

  /// What is written under an id; nothing is added here.
  subscript(id: Question.ID) -> Question? {
    get { written[id]?.question }
    set { if let newValue { written[id]?.question = newValue } }
  }

  /// Reports when not exactly one question asks for the situation.
  func checkSituation(_ manifest: Fields) {
    guard let first = situationQuestions.first else {
      manifest.file.report(
        manifest.line(of: "themas"),
        "geen vraag heeft opties met ‘situatie’; verwacht: één keuze die ze alle drie noemt")
      return
    }
    for other in situationQuestions.dropFirst() {
      other.file.report(
        other.line,
        "nog een vraag met ‘situatie’ bij de opties; verwacht: alleen \(first.file.path), regel \(first.line)")
    }
  }

  /// Reports the references that lead nowhere.
  func check() {
    for reference in references where !reference.id.isEmpty {
      guard let target = written[reference.id]?.question else {
        reference.file.report(reference.line, "er is geen vraag met de id ‘\(reference.id)’")
        continue
      }
      guard let isBefore = reference.isBefore else { continue }
      if target.scale == nil {
        reference.file.report(reference.line, "‘\(reference.id)’ is geen schaal; ‘volgt-op’ hoort bij een schaal")
      } else if !isBefore {
        reference.file.report(
          reference.line, "‘\(reference.id)’ staat niet eerder in deze sectie; verwacht: de schaal ervoor")
      }
    }
  }

  /// The theme with its repeated questions filled in.
  func complete(_ theme: Theme) -> Theme {
    var theme = theme
    for index in theme.sections.indices {
      theme.sections[index].questions = theme.sections[index].questions.map { written[$0.id]?.question ?? $0 }
    }
    return theme
  }
}
