import Guide
import StrictYAML
import TestSupport

@testable import GuideReader

/// One line of `herstellingen.yaml`: what the extraction broke, and what it says on the page.
struct Repair {
  var theme: Theme.ID
  var extracted: String
  var repaired: String

  static func all() throws -> [Repair] {
    let log = ProblemLog()
    let file = YamlFile(path: Project.content.path + "/gespreksleidraad/herstellingen.yaml", log: log)
    let repairs = file.node().flatMap { Fields($0, "de lijst", keys: ["bron", "herstellingen"], in: file) }
      .map { $0.list("herstellingen", atLeast: 1).compactMap { repair($0, in: file) } }
    try log.throwIfAny()
    return repairs ?? []
  }

  private static func repair(_ node: YamlNode, in file: YamlFile) -> Repair? {
    guard
      let fields = Fields(
        node, "een herstelling", keys: ["thema", "zoals-overgenomen", "hersteld"], in: file),
      // A broken word has its line break in it, which a text of the guide never has.
      case .scalar(let extracted) = fields.required("zoals-overgenomen", "een tekst")?.value
    else { return nil }
    return Repair(theme: fields.text("thema"), extracted: extracted, repaired: fields.text("hersteld"))
  }
}
