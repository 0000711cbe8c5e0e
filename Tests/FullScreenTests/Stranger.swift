import Canvas
import Editing
import Printing
import TestSupport
import Testing
import Typesetting

@testable import Conversation
@testable import FullScreen

/// Somebody who presses anything at all, the same in every run.
struct Stranger {
  private(set) var display: Display
  /// The last things that were done, to tell what went wrong.
  private var last: [Display.Input] = []
  private var random: Seeded

  init(seed: Int) {
    random = Seeded(seed)
    let patient = Patient()
    if seed.isMultiple(of: 2) {
      patient.comesToTheThemes().choosesTopic(Fixture.story).choosesTopic(Fixture.doing).addsOwnTopic("De hond")
    }
    if seed.isMultiple(of: 3) { patient.startsOver().fillsInTogether() }
    display = patient.display
  }

  var story: String {
    "\(last.map { "\($0)" }.joined(separator: " ")) [\(display.screen), \(display.size.columns)x\(display.size.rows)]"
  }

  mutating func doesSomething() {
    guard Int.random(in: 0..<50, using: &random) > 0 else { return comesSomewhere() }
    let action = action()
    if last.count == 12 { last.removeFirst() }
    last.append(action)
    _ = display.update(action)
  }

  mutating func rests() {
    _ = display.update(.paused)
  }

  /// Along the way that leads there, because keys alone would seldom come far.
  private mutating func comesSomewhere() {
    let place = Self.places.randomElement(using: &random)!
    display.path = [.begin, .situation, .themes]
    if let theme = place.facts.theme, place != .theme(theme) { display.path.append(.theme(theme)) }
    if case .link(let theme, _) = place { display.path.append(.links(theme)) }
    if !display.path.contains(place) { display.path.append(place) }
  }

  /// Asking which topic can wait and printing are not places to come to without what leads to them.
  private static let places = Screen.all(in: Fixture.guide).filter { place in
    if case .parkOne = place { false } else { place != .printing }
  }

  private mutating func action() -> Display.Input {
    let hearsMuch = display.screen == .print || display.screen == .printing
    return switch Int.random(in: 0..<100, using: &random) {
    case 0..<12: .resized(size())
    case 12..<(hearsMuch ? 40 : 15): news()
    case 40..<50: .pressed(.click(point()))
    default: .pressed(key())
    }
  }

  private mutating func size() -> Size {
    // Mostly a size at which something can be done.
    Bool.random(using: &random)
      ? Size(columns: Int.random(in: 40...200, using: &random), rows: Int.random(in: 12...60, using: &random))
      : Size(columns: Int.random(in: 1...100, using: &random), rows: Int.random(in: 1...30, using: &random))
  }

  private mutating func point() -> Point {
    Point(
      column: Int.random(in: 0..<max(1, display.size.columns), using: &random),
      row: Int.random(in: 0..<max(1, display.size.rows), using: &random))
  }

  private mutating func news() -> Display.Input {
    let news: [Action] = [
      .listedPrinters(.success([PrintTests.office, PrintTests.ward])), .listedPrinters(.success([])),
      .listedPrinters(.failure(.noService)), .printProgressed(.accepted(job: 1)), .printProgressed(.printing),
      .printProgressed(.held(.outOfPaper)), .printProgressed(.done), .printProgressed(.failed(.aborted)),
      .printProgressed(.cancelled), .saved(path: "/thuis/blad.pdf"), .saveFailed(.diskFull),
    ]
    return .heard(news.randomElement(using: &random)!)
  }

  private mutating func key() -> Key {
    Self.keys.randomElement(using: &random)!
  }

  private static let keys: [Key] =
    [
      .enter, .enter, .enter, .enter, .tab, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .deleteWordLeft, .deleteWordRight, .selectLeft,
      .selectRight, .selectUp, .selectDown, .selectHome, .selectEnd, .selectWordLeft, .selectWordRight, .first, .last,
      .wheelUp, .wheelDown, .alt("b"), .alt("m"), .alt("t"), .alt("a"), .control("a"), .control("c"), .control("v"),
      .control("x"), .control("y"), .control("z"), .paste("geplakt\nin twee regels"), .paste(""),
      .paste(String(repeating: "lang ", count: 300)), .paste("\u{1F469}\u{200D}\u{1F4BB} \u{6F22}\u{5B57} e\u{301}"),
    ] + (1...12).map { .function($0) } + "0123456789 xsvpq<>,.?\u{E9}".map { .character($0) }
    + "      ".map { .character($0) }
}
