import Guide
import Preparation

@testable import Conversation
@testable import FullScreen

extension Screen {
  /// Every screen of the program for a guide.
  static func all(in guide: Guide) -> [Screen] {
    let fixed: [Screen] = [
      .begin, .introduction, .situation, .themes, .parkOne(.theme(guide.themes[3].id)),
      .dropOne(.theme(guide.themes[3].id), parking: .theme(guide.themes[4].id)), .ownTopic, .somethingElse,
      .own(.own("De hond")), .agenda, .print, .printing, .save(.pdf), .save(.text), .saved("/thuis/blad.pdf"), .help,
      .stop, .confirm(.topic(.theme(guide.themes[3].id))), .confirm(.rest), .confirmPrint(printer: "zaal"), .tips,
      .readingList, .intakeEnd,
    ]
    return fixed + (guide.intake?.steps ?? []).map { .intake($0.id) } + guide.cards.map { .card($0.id) }
      + guide.subjects.map { .subject($0.id) }
      + guide.themes.filter { theme in guide.cards.contains { $0.themes.contains(theme.id) } }.map {
        .readingAbout($0.id)
      }
      + guide.themes.flatMap { theme -> [Screen] in
        [.theme(theme.id)]
          + (theme.explanation.isEmpty ? [] : [.explanation(theme.id)])
          + (theme.links.isEmpty ? [] : [.links(theme.id)])
          + theme.links.indices.map { .link(theme.id, $0) }
          + theme.questions(for: nil).filter { $0.follows == nil }.map { .question(theme.id, $0.id) }
      }
  }
}
