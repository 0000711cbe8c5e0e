import Guide
import StrictYAML

/// Where in the conversation something belongs: at moments, at themes, or both.
struct Belonging {
  static let moments: KeyValuePairs<String, Moment> = [
    "begin": .begin, "kiezen": .choosing, "vragen": .questions, "blad": .sheet, "daarna": .after,
  ]
  static var momentNames: String { moments.map(\.key).joined(separator: ", ") }

  var moments: Set<Moment> = []
  var themes: Set<Theme.ID> = []
}

extension Fields {
  /// What stands under `bij` and `themas`, of which at least one is there.
  ///
  /// - Parameter known: the themes of the edition; nil where not all of those could be read.
  func belonging(themes known: Set<Theme.ID>?) -> Belonging {
    var belonging = Belonging()
    if has("bij") || !has("themas") {
      belonging.moments = Set(momentNodes.compactMap(moment))
    }
    for node in has("themas") ? list("themas", atLeast: 1) : [] {
      let id = file.text(node, "een thema")
      guard !id.isEmpty else { continue }
      if let known, !known.contains(id) {
        let themes = known.sorted().joined(separator: ", ")
        file.report(node.line, "er is geen thema met de id ‘\(id)’; verwacht: \(themes)")
      }
      if !belonging.themes.insert(id).inserted { file.report(node.line, "het thema ‘\(id)’ staat hier dubbel") }
    }
    return belonging
  }

  /// One moment needs no list.
  private var momentNodes: [YamlNode] {
    guard let node = required("bij", "\(Belonging.momentNames); of ‘themas’") else { return [] }
    if case .list = node.value { return list("bij", atLeast: 1) }
    return [node]
  }

  private func moment(_ node: YamlNode) -> Moment? {
    let name = file.text(node, "‘bij’")
    if let found = Belonging.moments.first(where: { $0.key == name })?.value { return found }
    if !name.isEmpty { file.report(node.line, "onbekende plaats ‘\(name)’; verwacht: \(Belonging.momentNames)") }
    return nil
  }
}
