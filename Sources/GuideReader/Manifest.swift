import Guide
import StrictYAML

/// What the manifest of one edition says: which files it has and where their texts come from.
struct Manifest {
  static let name = "editie.yaml"

  /// For what only shows beside the other files.
  let fields: Fields
  var id: String
  var title: String
  /// nil for an overlay in the language of what it lies over.
  var language: String?
  /// The edition that this one lies over; nil: it stands on its own.
  var below: Edition.ID?
  var phrases: YamlFile?
  var sources: [Source] = []
  var introduction: YamlFile?
  /// The short questions about the situation.
  var intake: YamlFile?
  /// In the order of the edition, those that are there.
  var themes: [YamlFile] = []
  var hasEveryTheme = true
  var changes: [YamlFile] = []
  /// The ids of the themes in another order; nil: as they come.
  var order: [YamlNode]?
  var subjects: [Subject] = []
  var cards: [YamlFile] = []
  var tips: [YamlFile] = []
  /// The ids of cards and tips of what lies below, that are not in this edition.
  var leftOut: [YamlNode] = []
}
