import Canvas
import Editing
import Guide
import KioskSettings
import Preparation
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

/// Somebody at the screen: sees what is drawn and presses keys, nothing else.
final class Patient {
  private(set) var display: Display
  /// What the program was asked to do outside, in order.
  private(set) var effects: [Effect] = []
  private(set) var keysPressed = 0

  init(
    _ size: Size = Size(columns: 80, rows: 24), guide: Guide = Fixture.guide, phrases: Phrasebook = .names,
    offersHelperMode: Bool = true, kiosk: KioskSettings? = nil
  ) {
    var state = State(
      guide: guide, phrases: phrases, today: Fixture.day, saveFolder: "/thuis", kiosk: kiosk,
      offersHelperMode: offersHelperMode)
    state.complete(guide: guide, tips: Fixture.tips, phrases: phrases, today: Fixture.day)
    display = Display(state, size: size)
  }

  var state: State { display.conversation }

  var preparation: Preparation { state.preparation }

  @discardableResult func presses(_ keys: Key...) -> Patient {
    for key in keys {
      keysPressed += 1
      effects += display.update(.pressed(key))
    }
    return self
  }

  @discardableResult func hears(_ action: Action) -> Patient {
    effects += display.update(.heard(action))
    return self
  }

  @discardableResult func resizes(_ columns: Int, _ rows: Int) -> Patient {
    effects += display.update(.resized(Size(columns: columns, rows: rows)))
    return self
  }

  // MARK: What a person does

  @discardableResult func types(_ text: String) -> Patient {
    for character in text { presses(character == "\n" ? .enter : .character(character)) }
    return self
  }

  @discardableResult func scores(_ score: Int) -> Patient {
    types(String(score))
  }

  @discardableResult func goesBack() -> Patient {
    presses(.escape)
  }

  /// With Tab, to what is called `label`.
  @discardableResult func goesTo(_ label: String, at location: SourceLocation = #_sourceLocation) -> Patient {
    for _ in 0..<60 {
      if chosen.hasPrefix(label) { return self }
      presses(.tab)
    }
    Issue.record("cannot get to \(label) on:\n\(screen)", sourceLocation: location)
    return self
  }

  @discardableResult func goesTo(_ phrase: any Phrase, at location: SourceLocation = #_sourceLocation) -> Patient {
    goesTo("[\(phrase.rawValue)", at: location)
  }

  @discardableResult func chooses(_ label: String, at location: SourceLocation = #_sourceLocation) -> Patient {
    goesTo(label, at: location).presses(.enter)
  }

  @discardableResult func chooses(_ phrase: any Phrase, at location: SourceLocation = #_sourceLocation) -> Patient {
    goesTo(phrase, at: location).presses(.enter)
  }

  /// On the last place that shows `text`.
  @discardableResult func clicks(onLast text: String, at location: SourceLocation = #_sourceLocation) -> Patient {
    guard let point = place(of: text) else {
      Issue.record("cannot see \(text) on:\n\(screen)", sourceLocation: location)
      return self
    }
    return presses(.click(point))
  }
}

// MARK: The way through

extension Patient {
  /// From the first screen to the themes.
  @discardableResult func comesToTheThemes(
    _ situation: Situation = .atWork, at location: SourceLocation = #_sourceLocation
  ) -> Patient {
    chooses(BeginPhrase.start, at: location).answers(situation, at: location).chooses(GeneralPhrase.goOn, at: location)
  }

  /// On a screen that asks for the situation.
  @discardableResult func answers(_ situation: Situation, at location: SourceLocation = #_sourceLocation) -> Patient {
    switch situation {
    case .atWork: chooses("Ik werk", at: location)
    case .cannotWork: chooses("Ik heb een baan", at: location)
    case .noWork: chooses("Ik heb geen werk", at: location)
    }
  }

  @discardableResult func startsOver() -> Patient {
    for _ in 0..<10 where !sees(BeginPhrase.welcome) { goesBack() }
    return self
  }

  /// On the first screen.
  @discardableResult func fillsInTogether(at location: SourceLocation = #_sourceLocation) -> Patient {
    chooses(BeginPhrase.together, at: location)
  }

  /// Says yes to everything that is asked about.
  @discardableResult func confirmsTopics(at location: SourceLocation = #_sourceLocation) -> Patient {
    for _ in 0..<4 where sees(TogetherPhrase.confirmQuestion) { chooses(TogetherPhrase.confirmYes, at: location) }
    return self
  }

  /// On the screen of the themes.
  @discardableResult func choosesTopic(_ theme: Theme.ID, at location: SourceLocation = #_sourceLocation) -> Patient {
    goesTo(title(theme), at: location).presses(.character(" "))
  }

  @discardableResult func opens(_ theme: Theme.ID, at location: SourceLocation = #_sourceLocation) -> Patient {
    chooses(title(theme), at: location)
  }

  /// On the screen of a theme.
  @discardableResult func asks(_ question: Question.ID, at location: SourceLocation = #_sourceLocation) -> Patient {
    chooses(String((state.guide.question(question)?.text ?? question).prefix(30)), at: location)
  }

  @discardableResult func addsOwnTopic(_ words: String, at location: SourceLocation = #_sourceLocation) -> Patient {
    chooses(ThemesPhrase.addOwn, at: location).types(words).presses(.enter)
  }

  func title(_ theme: Theme.ID) -> String {
    state.guide.theme(theme)?.title ?? theme
  }
}
