import Guide
import StrictYAML

/// Reads the files with tips for a peer worker of one layer, one source to a file.
struct TipsReader {
  let sources: [Source]
  /// nil where not all themes could be read.
  let themes: Set<Theme.ID>?

  /// The tips of all layers; each moment has one at least.
  func tips(_ layers: Layers) -> Tips {
    let tips = Tips(layers.merged { read($0.tips) })
    guard let base = layers.all.first?.fields else { return tips }
    for (name, moment) in Belonging.moments where tips.at(moment).isEmpty {
      base.file.report(
        base.line(of: "tips"), "er is geen tip bij ‘\(name)’; verwacht: minstens een bij \(Belonging.momentNames)")
    }
    return tips
  }

  private func read(_ files: [YamlFile]) -> [Tip] {
    var ids = Ids()
    return files.flatMap { file -> [Tip] in
      guard let node = file.node(), let fields = Fields(node, "de tips", keys: ["bron", "tips"], in: file) else {
        return []
      }
      let source = fields.source(among: sources)
      return fields.list("tips", atLeast: 1).compactMap { tip($0, source, &ids, in: file) }
    }
  }

  private func tip(_ node: YamlNode, _ source: Source.ID, _ ids: inout Ids, in file: YamlFile) -> Tip? {
    guard let fields = Fields(node, "een tip", keys: ["id", "bij", "themas", "tekst"], in: file) else { return nil }
    let belonging = fields.belonging(themes: themes)
    return Tip(
      id: ids.new(fields), text: fields.text("tekst"), source: source, moments: belonging.moments,
      themes: belonging.themes)
  }
}
