import Sheet

/// Sheets that no guide and no patient knows of.
enum Fixtures {
  /// Two pages in large type, with every kind of block.
  static let plan = Sheet(
    title: "Plan", language: "nl-NL", metrics: .a4.with(textSize: 16),
    pages: [
      [
        .title("Mijn plan", date: "3 mei"), .lines(["Dit zeg ik."], .patientOpening),
        .lines([Line("Ik krijg WIA.", own: 9..<12)], .situation), .space(4),
        .topic(number: 1, [Line(own: "De hond")]), .words([Line("Voor een 5: \u{e9}\u{e9}n uur", own: 12..<19)]),
        .question(["Hoe lang kan dat,", "denkt u?"]),
        .scale(
          DrawnScale(
            question: ["Tevreden?"], min: 0, max: 10, score: 4, minLabel: "niet", maxLabel: "heel",
            caption: "4 van 10")),
        .words([Line(own: "____")]), .writing(2),
      ],
      [
        .heading(["Later"]), .lines([Line(own: "Geld")], .parked),
        .agreements(
          AgreementTable(
            what: "wat", who: "wie", when: "wanneer",
            rows: [AgreementTable.Row(what: ["Bellen met", "mijn baas"], who: ["ik"], when: ["morgen"])],
            emptyRows: 1)),
        .blanks([Blank(label: "Weer:", filledIn: "1 juni", share: 0.5), Blank(label: "Naam:", share: 0.5)]),
        .lines(["Bron: een boek."], .foot),
      ],
    ])
}

extension TextLine {
  /// The line as a view shows it while somebody else looks.
  var covered: String {
    String(
      text.enumerated().map { index, character in
        character != " " && own.contains { $0.contains(index) } ? "*" : character
      })
  }
}
