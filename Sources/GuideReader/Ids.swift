import StrictYAML

/// The ids of one kind that were met so far.
struct Ids {
  private var places: [String: (file: String, line: Int)] = [:]

  /// The id of what these fields say; reported when something else has it already.
  mutating func new(_ fields: Fields) -> String {
    let id = fields.id("id")
    take(id, fields.file, fields.line(of: "id"))
    return id
  }

  mutating func take(_ id: String, _ file: YamlFile, _ line: Int) {
    guard !id.isEmpty else { return }
    if let earlier = places[id] {
      file.report(line, "de id ‘\(id)’ bestaat al: \(earlier.file), regel \(earlier.line)")
    } else {
      places[id] = (file.path, line)
    }
  }
}

extension Fields {
  /// An id: lower-case letters, digits and hyphens.
  func id(_ key: String) -> String {
    let id = text(key)
    if !id.isEmpty, !id.isKebabCase {
      file.report(line(of: key), "‘\(id)’ is geen id; verwacht: kleine letters, cijfers en streepjes")
    }
    return id
  }
}
