import Sheet
import SheetPDF
import Testing

@Suite struct TypeTests {
  @Test(arguments: Fixtures.all) func noTypeIsSmallerThanTwelvePoints(sheet: Sheet) throws {
    let sizes = try PrintedSheet(sheet).typeSizes()
    #expect(sizes == [12, 13, 17])
  }

  @Test(arguments: Fixtures.all) func allFontsAreInTheFile(sheet: Sheet) throws {
    let fonts = try PrintedSheet(sheet).fonts().split(separator: "\n").dropFirst(2)
    #expect(fonts.count >= 3)
    for font in fonts {
      #expect(font.contains(/\+OpenSans/))
      #expect(font.contains(/yes yes yes +\d/))
    }
  }

  @Test func stackedMarksAndStrangeScriptsMoveNothing() throws {
    let towers = "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{30A}\u{30B}\u{30C}"
    let plain = try #require(try PrintedSheet(sheet(words: "Gewoon")).places(of: "Anker").first)
    for words in [towers + towers, "\u{1F600} \u{2192} \u{2713}", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{633}\u{644}"] {
      let anchor = try #require(try PrintedSheet(sheet(words: words)).places(of: "Anker").first)
      #expect(anchor.top == plain.top && anchor.left == plain.left)
    }
  }

  @Test func otherScriptsAreOnThePaper() throws {
    let text = try PrintedSheet(
      Sheet(
        title: "Schriften", language: "nl-NL",
        blocks: [.words(["\u{1F600} \u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{413}\u{434}\u{435} \u{20AC} \u{BD} na\u{EF}ef"])])
    ).lines().joined()
    for word in ["\u{413}\u{434}\u{435}", "\u{20AC}", "\u{BD}", "na\u{EF}ef"] {
      #expect(text.contains(word))
    }
    #expect(text.unicodeScalars.contains("\u{5E9}"))
  }

  @Test func whatNoFontHasIsNamedAndHasAPlaceholder() throws {
    let blocks: [Block] = [.words(["goed \u{10FFFD}"]), .question(["\u{10FFFC}\u{10FFFD}?"])]
    let sheet = Sheet(title: "Vreemd", language: "nl-NL", blocks: blocks)
    #expect(try pdf(of: sheet, created: "2026-11-20T09:00:00").missing == ["\u{10FFFD}", "\u{10FFFC}"])
    #expect(try PrintedSheet(sheet).lines().joined().contains("goed \u{25A1}"))
  }

  @Test func everySignThatIsSaidToBeDrawableIsDrawn() throws {
    let signs = (0x21...0x1FFFF).compactMap(Unicode.Scalar.init).filter {
      Character($0).isDrawable && !$0.properties.isWhitespace && $0.properties.generalCategory != .control
    }
    #expect(signs.count > 10_000)
    let lines = signs.chunked(8).map { Line($0.map { String(Character($0)) }.joined(separator: " ")) }
    for page in lines.chunked(40) {
      let sheet = Sheet(title: "Tekens", language: "nl-NL", blocks: page.map { .words([$0]) })
      let missing = try pdf(of: sheet, created: "2026-11-20T09:00:00").missing
      let numbers = missing.flatMap(\.unicodeScalars).map { String($0.value, radix: 16) }
      #expect(numbers == [])
    }
  }

  @Test func lineEndsAndTabsAreSpaces() throws {
    let lines = try PrintedSheet(
      Sheet(title: "Wit", language: "nl-NL", blocks: [.words(["een\ntwee\tdrie\u{2028}vier"])])
    ).lines()
    #expect(lines == ["een twee drie vier"])
  }

  @Test func theScoreIsABlackDiscAndNothingElseIsMarked() throws {
    let scale = DrawnScale(question: [], min: 0, max: 10, score: 4, minLabel: "weinig", maxLabel: "veel", caption: "")
    let printed = try PrintedSheet(Sheet(title: "Schaal", language: "nl-NL", blocks: [.scale(scale)]))
    let pixels = try printed.pixels()
    for number in 0...10 {
      let place = try #require(try printed.places(of: "\(number)").first)
      let beside = pixels[place.left - 2, (place.top + place.bottom) / 2]
      #expect(beside == (number == 4 ? 0 : 255), "\(number)")
      // Legible: ink on paper, and paper in ink.
      let digit = stride(from: place.top, to: place.bottom, by: 0.25).flatMap { y in
        stride(from: place.left, to: place.right, by: 0.25).map { x in pixels[x, y] }
      }
      #expect(digit.contains { $0 < 64 } && digit.contains { $0 > 191 }, "\(number)")
    }
  }

  @Test func withoutAScoreNothingIsMarked() throws {
    let scale = DrawnScale(question: [], min: 0, max: 10, score: nil, minLabel: "weinig", maxLabel: "veel", caption: "")
    let printed = try PrintedSheet(Sheet(title: "Schaal", language: "nl-NL", blocks: [.scale(scale)]))
    let pixels = try printed.pixels()
    for number in 0...10 {
      let place = try #require(try printed.places(of: "\(number)").first)
      #expect(pixels[place.left - 2, (place.top + place.bottom) / 2] == 255, "\(number)")
    }
  }

  @Test func longNamesOfEndsMoveTheNumbersCloser() throws {
    let scale = DrawnScale(
      question: [], min: 0, max: 10, score: nil, minLabel: "helemaal geen invloed", maxLabel: "heel erg veel",
      caption: "")
    let printed = try PrintedSheet(
      Sheet(title: "Schaal", language: "nl-NL", blocks: [.topic(number: 1, ["A"]), .scale(scale)]))
    #expect(try printed.lines().last == "helemaal geen invloed 0 1 2 3 4 5 6 7 8 9 10 heel erg veel")
    let right = try #require(try printed.places(of: "veel").last).right
    #expect(right <= Metrics.a4.sideMargin + Metrics.a4.textWidth + 0.5)
  }

  private func sheet(words: String) -> Sheet {
    Sheet(
      title: "Proef", language: "nl-NL",
      blocks: [.topic(number: 1, ["Onderwerp"]), .words([Line(own: words)]), .question(["Anker"])])
  }
}

extension Array {
  fileprivate func chunked(_ size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
