import Guide
import Preparation

@testable import Conversation

extension Place {
  /// Every screen of the program for a guide.
  static func all(in guide: Guide) -> [Place] {
    let fixed: [Place] = [
      .begin, .introduction, .situation, .themes, .parkOne(.theme(guide.themes[3].id)), .ownTopic, .somethingElse,
      .agenda, .print, .printing, .save(.pdf), .save(.text), .help, .stop, .tips,
    ]
    return fixed
      + guide.themes.flatMap { theme -> [Place] in
        [.theme(theme.id)]
          + (theme.explanation.isEmpty ? [] : [.explanation(theme.id)])
          + (theme.links.isEmpty ? [] : [.links(theme.id)])
          + theme.links.indices.map { .link(theme.id, $0) }
          + theme.questions(for: nil).filter { $0.follows == nil }.map { .question(theme.id, $0.id) }
      }
  }
}
