import Agenda
import Canvas
import Preparation
import Wording

extension State {
  /// The same screen without the words that were typed, wherever they show: fields, own topics, the sheet.
  var covered: State {
    var copy = self
    copy.notice = phrases[.kioskCovered]
    copy.preparation = preparation.masked()
    copy.ownTopics = ownTopics.map { $0.masked() }
    copy.editors = editors.mapValues { $0.masked() }
    copy.places = places.map { $0.masked() }
    let rest = copy.rest
    copy.together?.answerAboutRest?.rest = rest
    copy.focuses = [copy.place: focuses[place]].compactMapValues(\.self)
    return copy
  }

  /// What was typed can be read on this screen.
  var showsTypedText: Bool {
    var (open, closed) = (self, covered)
    (open.notice, closed.notice) = (nil, nil)
    return open.paint() != closed.paint()
  }
}

extension Preparation {
  fileprivate func masked() -> Preparation {
    var copy = self
    copy.benefit = benefit?.masked()
    copy.answers = answers.mapValues { Answer(text: $0.text.masked(), score: $0.score, isPrivate: $0.isPrivate) }
    copy.topics = topics.map { $0.masked() }
    copy.parked = parked.map { $0.masked() }
    copy.questions = questions.map { $0.masked() }
    copy.somethingElse = somethingElse.masked()
    copy.agreements = agreements.map {
      Agreement(what: $0.what.masked(), who: $0.who.masked(), when: $0.when.masked())
    }
    copy.followUp = followUp.masked()
    return copy
  }
}

extension Topic {
  fileprivate func masked() -> Topic {
    if case .own(let words) = self { .own(words.masked()) } else { self }
  }
}

extension Place {
  fileprivate func masked() -> Place {
    switch self {
    case .parkOne(let topic): .parkOne(topic.masked())
    case .own(let topic): .own(topic.masked())
    case .confirm(.topic(let topic)): .confirm(.topic(topic.masked()))
    default: self
    }
  }
}
