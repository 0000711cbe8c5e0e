import Foundation
import Guide
import TestSupport
import Testing

@testable import GuideReader

/// The content against the text of the printed guide: nothing is said that it does not say, and nothing is left out.
struct WordForWordTests {
  let guide: Guide
  /// The source with the listed repairs, each run of white space one space.
  let repaired: String

  init() throws {
    guide = try readContent(at: Project.content.path).guide
    var text = try Self.extracted()
    for repair in try Repair.all() { text = text.replacing(repair.extracted, with: repair.repaired) }
    repaired = Self.normal(text)
  }

  /// Without its first line, which only names the source, and without blanks at line ends.
  private static func extracted() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/gespreksleidraad-2017.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").dropFirst()
    return lines.map { $0.replacing(/\s+$/, with: "") }.joined(separator: "\n")
  }

  private static func normal(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func everyRepairIsMadeExactlyOnceAndOnlyMendsWords() throws {
    let text = try Self.extracted()
    let themes = Set(guide.themes.map(\.id) + ["inleiding"])
    for repair in try Repair.all() {
      #expect(text.ranges(of: repair.extracted).count == 1, "\(repair.extracted)")
      #expect(themes.contains(repair.theme), "\(repair.theme)")
      // White space and hyphens come and go; no letter does.
      let letters = { (text: String) in text.filter { !$0.isWhitespace && $0 != "-" } }
      #expect(letters(repair.extracted) == letters(repair.repaired), "\(repair.extracted)")
    }
  }

  @Test func everyWordThatTheSourceBreaksIsRepaired() throws {
    var text = try Self.extracted()
    for repair in try Repair.all() { text = text.replacing(repair.extracted, with: repair.repaired) }
    #expect(text.matches(of: /\w-\n/).map { String($0.output) } == [])
  }

  @Test func everythingQuotedStandsInTheSource() {
    for quote in guide.quotes {
      #expect(repaired.contains(quote), "\(quote)")
    }
  }

  @Test func everythingStandsInTheOrderOfThePages() {
    var texts = guide.introduction.paragraphs + guide.steps.map(\.text)
    for theme in guide.themes {
      texts += theme.sections.flatMap { [$0.heading].compactMap { $0 } + $0.questions.map(\.text) }
      // The explanation of the second theme is the last page.
      if theme.number != 2 { texts += theme.explanation.map(\.text) + theme.links.map(\.text) }
    }
    texts += guide.themes[1].explanation.map(\.text)
    var rest = repaired[...]
    for text in texts {
      guard let found = rest.firstRange(of: text) else {
        Issue.record("not in its place: \(text)")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test func nothingOfTheSourceIsLeftOut() {
    var rest = repaired
    func remove(_ text: String, _ count: Int = 1) {
      #expect(rest.ranges(of: text).count >= count, "\(text)")
      rest = rest.replacing(text, with: "|", maxReplacements: count)
    }
    remove(Self.addressesAgain)
    // The longest first, because a short text can stand inside a longer one.
    for quote in guide.quotes.sorted(by: { $0.count > $1.count }) { remove(quote) }
    for link in guide.themes.flatMap(\.links).sorted(by: { $0.url.count > $1.url.count }) {
      let bare = link.url.replacing(/^https?:\/\/(www\.)?/, with: "")
      // Once the address stands inside the sentence about it.
      if !link.text.contains(bare) { remove(Self.printed(link.url, in: rest)) }
    }
    for (furniture, count) in Self.furniture { remove(furniture, count) }
    #expect(rest.filter { $0 != "|" && $0 != " " } == "")
  }

  /// An address as the page prints it: with or without its scheme, once without its last slash.
  private static func printed(_ url: String, in text: String) -> String {
    let withoutScheme = url.replacing(/^https?:\/\//, with: "")
    let withoutSlash = withoutScheme.replacing(/\/$/, with: "")
    return [url, withoutScheme].first(where: text.contains) ?? withoutSlash
  }

  /// The clean addresses that the document carries behind the page about *Wie helpt mij?*.
  private static let addressesAgain = """
    http://www.routewijzernaarwerk.nl \
    https://www.uwv.nl/particulieren/ziek/ziek-met-werkgever/re-integreren-tijdens-ziekte/index.aspx \
    https://www.uwv.nl/particulieren/ziek/ziek-met-werkgever/re-integreren-tijdens-ziekte/index.aspx \
    https://www.uwv.nl/particulieren/ziek/ \
    https://www.rijksoverheid.nl/onderwerpen/participatiewet \
    https://www.ggzstandaarden.nl
    """

  /// What the pages print around the text, and how often; longer ones first.
  private static let furniture: KeyValuePairs = [
    "0 – 1 – 2 – 3 – 4 – 5 – 6 – 7 – 8 – 9 – 10": 9,
    "(0 = heel negatief, 10 = heel positief)": 8,
    "(0 = geen invloed, 10 = grote invloed):": 1,
    "Meer informatie": 1,
    "Meer weten?": 5,
    "Toelichting": 6,
    "Stappen": 1,
    "→": 67,
  ]
}
