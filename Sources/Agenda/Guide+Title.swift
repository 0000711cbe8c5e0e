import Guide
import Preparation
import Sheet

extension Guide {
  /// What a topic is called: the title of its theme, or the patient's own words for it.
  public func title(of topic: Topic) -> String {
    switch topic {
    case .theme(let id): theme(id)?.title ?? id
    case .own(let text): text.onOneLine
    }
  }
}
