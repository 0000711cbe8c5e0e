import Guide
import StrictYAML

/// Reads the files with cards of one layer, one source to a file.
struct CardsReader {
  let sources: [Source]
  let subjects: [Subject]
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
    let keys = ["id", "titel", "onderwerp", "plaats", "tekst", "bij", "themas"]
    guard let fields = Fields(node, "een kaart", keys: keys, in: file) else { return nil }
    let belonging = fields.belonging(themes: themes)
    return Card(
      id: ids.new(fields), title: fields.text("titel"),
      passages: fields.list("tekst", atLeast: 1).compactMap(file.passage), source: source,
      place: fields.optionalText("plaats"), subject: subject(fields), moments: belonging.moments,
      themes: belonging.themes)
  }

  private func subject(_ fields: Fields) -> Subject.ID {
    let id = fields.text("onderwerp")
    if !id.isEmpty, !subjects.contains(where: { $0.id == id }) {
      let known = subjects.isEmpty ? "een onderwerp in \(Manifest.name)" : subjects.map(\.id).joined(separator: ", ")
      fields.file.report(fields.line(of: "onderwerp"), "onbekend onderwerp ‘\(id)’; verwacht: \(known)")
    }
    return id
  }
}
