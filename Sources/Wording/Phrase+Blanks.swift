extension Phrase {
  /// The blanks that the text must have, without braces, each once.
  public var blanks: [String] {
    switch self {
    case .sheetSituation: ["situatie"]
    case .sheetBenefit: ["uitkering"]
    case .sheetScore: ["score", "van", "tot", "laag", "hoog"]
    case .sheetScale: ["van", "tot", "laag", "hoog"]
    case .sheetOneHigher: ["score"]
    case .sheetSameQuestions: ["nummer"]
    case .sheetSource: ["titel", "uitgever", "jaar", "datum"]
    case .stepOf: ["stap", "aantal"]
    case .sourceLine: ["titel", "uitgever", "jaar"]
    case .fieldFull: ["aantal"]
    case .themesHowMany: ["gekozen"]
    case .themesParked: ["onderwerpen"]
    case .parkNot, .parked, .parkDropped: ["onderwerp"]
    case .questionOf: ["nummer", "aantal"]
    case .questionTwice: ["thema"]
    case .scaleOneHigher: ["score"]
    case .scaleInGuide: ["vraag"]
    case .room: ["aantal"]
    case .explanationTitle: ["thema"]
    case .linksTitle: ["thema"]
    case .linksYear: ["jaar"]
    case .agendaCut: ["wat"]
    case .agendaLeftOff: ["wat"]
    case .saveNoGlyph, .kioskNoGlyph: ["tekens"]
    case .kioskIdle: ["stil", "aftellen", "bedekken"]
    case .kioskMinutes, .kioskSeconds, .kioskCountdown: ["aantal"]
    case .confirmTopicWhich: ["nummer", "aantal"]
    case .confirmTopicKeptOff: ["onderwerp"]
    case .tipsSource: ["bron"]
    case .themeChosen: ["nummer"]
    default: []
    }
  }
}
