import Sheet

/// Sheets as the layout makes them, one for each situation.
enum Fixtures {
  /// Off sick for four months, three topics with own words.
  static let offSick = sheet(
    opening: "\"Ik wil het vandaag graag over werk hebben.\"",
    situation: "Mijn situatie: wel een baan, ik kan nu niet werken.",
    topics: [
      .topic(number: 1, ["Wie helpt mij?"]),
      .words(["Bedrijfsarts belt elke zes weken, meer niet."]),
      .question(["Krijgt u begeleiding van een bedrijfsarts of een jobcoach?"]),
      .writing(2),
      .topic(number: 2, ["Wat heb ik nodig?"]),
      .words(["Rustig opbouwen, eerst twee ochtenden."]),
      .question(["Wat hebt u nodig om weer te kunnen werken?"]),
      .writing(2),
      .topic(number: 3, ["Mijn verhaal"]),
      .words([
        "Ik ben vier maanden geleden ziek geworden. Het werd te druk,",
        "ik sliep niet meer en ik kon niets meer onthouden. Nu gaat het",
        "iets beter, maar ik schrik nog van de telefoon.",
      ]),
      .question(["Heeft uw werk invloed op uw klachten? Is die invloed positief,", "negatief of beide?"]),
      .writing(1),
      .heading(["Als er tijd over is"]),
      .lines(["Wat wil ik?  \u{b7}  Wat kan ik?"], .parked),
    ], agreements: AgreementTable(what: "wat", who: "wie", when: "wanneer", rows: [], emptyRows: 2))

  /// At work and afraid to tell the team; two topics, as many own words as a topic holds.
  static let afraid = sheet(
    opening: "\"Ik wil het vandaag graag over werk hebben.\"",
    situation: "Mijn situatie: ik werk.",
    topics: [
      .topic(number: 1, ["Wat heb ik nodig?"]),
      .words([
        "Een plek waar ik me even kan terugtrekken, en iemand op het werk",
        "die weet wat er speelt. Mijn leidinggevende is aardig, maar ik weet",
        "niet wat ik moet vertellen en wat niet.",
      ]),
      .question(["Wat hebt u nodig om goed te kunnen (blijven) werken?"]),
      .writing(2),
      .question(["Wie op uw werk mag weten wat er met u is?"]),
      .writing(2),
      .topic(number: 2, ["Mijn verhaal"]),
      .scale(
        DrawnScale(
          question: ["Wat is de invloed van werk op uw gezondheid?"], min: 0, max: 10, score: 3,
          minLabel: "heel negatief", maxLabel: "heel positief", caption: "")),
      .words([
        "Voor een 4: niet meer bang zijn dat het team het merkt. Elke dag",
        "toneelspelen kost mij meer dan het werk zelf. Thuis heb ik dan niets",
        "meer over voor de kinderen.",
      ]),
      .writing(2),
      .heading(["Als er tijd over is"]),
      .lines(["Wat wil ik?  \u{b7}  Wie helpt mij?"], .parked),
    ], agreements: AgreementTable(what: "wat", who: "wie", when: "wanneer", rows: [], emptyRows: 2))

  /// After the conversation: scores, one of them still open, and agreements that were made.
  static let working = sheet(
    opening: "\"Ik wil het vandaag graag over werk hebben.\"",
    situation: "Mijn situatie: ik werk.",
    topics: [
      .topic(number: 1, ["Wat doe ik?"]),
      .scale(
        DrawnScale(
          question: ["Bent u tevreden over wat u doet?"], min: 0, max: 10, score: 4, minLabel: "heel negatief",
          maxLabel: "heel positief", caption: "")),
      .words(["Voor een 5: ergens naar toe kunnen overdag."]),
      .writing(1),
      .topic(number: 2, ["Vrijwilligerswerk"]),
      .scale(
        DrawnScale(
          question: ["In hoeverre is dit thema van invloed?"], min: 0, max: 10, score: nil, minLabel: "geen invloed",
          maxLabel: "grote invloed", caption: "")),
      .scale(
        DrawnScale(
          question: ["Wat is de invloed van werk op uw gezondheid?"], min: 0, max: 10, score: 10,
          minLabel: "heel negatief", maxLabel: "heel positief", caption: "")),
      .writing(2),
    ],
    agreements: AgreementTable(
      what: "wat", who: "wie", when: "wanneer",
      rows: [
        .init(
          what: ["Bellen met de bedrijfsarts over", "opbouwen van uren"], who: ["ik zelf"], when: ["voor 1 december"]),
        .init(what: ["Brief aan de huisarts"], who: ["mijn behandelaar", "en de arts"], when: ["deze week"]),
      ], emptyRows: 1), appointment: "11 december 2026, 10.30")

  /// One topic, not a word typed.
  static let nearlyEmpty = sheet(
    opening: "\"Ik wil het vandaag graag over werk hebben.\"",
    situation: "Mijn situatie: wel een baan, ik kan nu niet werken.",
    topics: [
      .topic(number: 1, ["Mijn verhaal"]),
      .question(["Hoe gaat het nu met u?"]),
      .writing(4),
      .question(["Heeft uw werk invloed op uw klachten? Is die invloed positief,", "negatief of beide?"]),
      .writing(4),
    ], agreements: AgreementTable(what: "wat", who: "wie", when: "wanneer", rows: [], emptyRows: 3))

  static let all = [offSick, afraid, working, nearlyEmpty]

  /// Two pages in larger type: what a sheet can be, and the agenda never is.
  static let large = Sheet(
    title: "Groot", language: "nl-NL", metrics: Metrics.a4.with(textSize: 16),
    pages: [
      [
        .title("Agenda", date: "20 november 2026"), .topic(number: 1, ["Wat doe ik?"]),
        .scale(
          DrawnScale(
            question: ["Bent u tevreden over wat u doet?"], min: 0, max: 10, score: 4, minLabel: "negatief",
            maxLabel: "positief", caption: "")), .words(["Voor een 5: ergens naar toe kunnen overdag."]),
        .writing(3),
      ],
      [
        .heading(["Afspraken"]),
        .agreements(
          AgreementTable(
            what: "wat", who: "wie", when: "wanneer",
            rows: [AgreementTable.Row(what: ["Bellen"], who: ["ik zelf"], when: ["morgen"])], emptyRows: 2)),
        .blanks([Blank(label: "Naam:", share: 1)]),
      ],
    ])

  private static func sheet(
    opening: String, situation: String, topics: [Block], agreements: AgreementTable, appointment: String? = nil
  ) -> Sheet {
    let top: [Block] = [
      .title("Agenda voor mijn gesprek over werk", date: "20 november 2026"),
      .lines([Line(opening)], .patientOpening),
      .space(4),
      .lines(
        [
          "Ik heb dit gesprek voorbereid met de gespreksleidraad Arbeid als medicijn.",
          "Dit wil ik bespreken:",
        ], .clinicianOpening),
      .lines([Line(situation)], .situation),
    ]
    let bottom: [Block] = [
      .heading(["Is er nog iets anders?"]),
      .writing(1),
      .heading(["Afspraken"]),
      .agreements(agreements),
      .blanks([
        Blank(label: "Volgende afspraak:", filledIn: appointment, share: 0.6), Blank(label: "Naam:", share: 0.4),
      ]),
    ]
    let foot: [Block] = [
      .lines(
        [
          "Voor mijn gesprek met mijn hulpverlener. Niet voor mijn werkgever.",
          "Bron: Gespreksleidraad 'Arbeid als medicijn', Akwa GGZ, 2017.",
        ], .foot)
    ]
    let blocks = top + topics + bottom
    let used = Metrics.a4.height(of: blocks + foot)
    return Sheet(
      title: "Agenda voor mijn gesprek over werk", language: "nl-NL",
      blocks: blocks + [.space(Metrics.a4.textHeight - used)] + foot)
  }
}
