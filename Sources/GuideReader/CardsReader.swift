import Guide
import StrictYAML

/// Reads the files with cards of one layer, one source to a file.
struct CardsReader {
  let sources: [Source]
  /// nil where not all themes could be read.
  let themes: Set<Theme.ID>?

  func read(_ files: [YamlFile]) -> [Card] {
    var ids = Ids()
    return files.flatMap { file -> [Card] in
      guard let node = file.node(), let fields = Fields(node, "de kaarten", keys: ["bron", "kaarten"], in: file)
      else { return [] }
      let source = fields.source(among: sources)
      return fields.list("kaarten", atLeast: 1).compactMap { card($0, source, &ids, in: file) }
    }
  }

  private func card(_ node: YamlNode, _ source: Source.ID, _ ids: inout Ids, in file: YamlFile) -> Card? {
    guard let fields = Fields(node, "een kaart", keys: ["id", "titel", "tekst", "bij", "themas"], in: file) else {
      return nil
    }
    let belonging = fields.belonging(themes: themes)
    return Card(
      id: ids.new(fields), title: fields.text("titel"),
      passages: fields.list("tekst", atLeast: 1).compactMap(file.passage), source: source,
      moments: belonging.moments, themes: belonging.themes)
  }
}
