import Guide
import StrictYAML

extension Fields {
  /// Where the text comes from, one of those in the manifest; every file says it, so that no text is without its source.
  func source(among sources: [Source]) -> Source.ID {
    guard let node = required("bron", "de id van een bron in \(Manifest.name)") else { return "" }
    let id = file.text(node, "‘bron’")
    if !id.isEmpty, !sources.contains(where: { $0.id == id }) {
      let known = sources.map(\.id).joined(separator: ", ")
      file.report(node.line, "onbekende bron ‘\(id)’; verwacht een uit \(Manifest.name): \(known)")
    }
    return id
  }
}
