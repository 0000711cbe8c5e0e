/// A piece of YAML with the line where it starts. Scalars stay text: `no`, `012` and `~` mean what they show.
package struct YamlNode {
  package enum Value {
    case scalar(String)
    case list([YamlNode])
    case map([Entry])
  }

  package struct Entry {
    package var key: String
    package var line: Int
    package var value: YamlNode
  }

  package var value: Value
  /// Counted from 1.
  package var line: Int

  /// What it is, for messages.
  package var kind: String {
    switch value {
    case .scalar: "een tekst"
    case .list: "een lijst"
    case .map: "een groep sleutels"
    }
  }

  /// For behind a message: what was found instead.
  package var found: String {
    if case .scalar(let text) = value { return "; gevonden: ‘\(text)’" }
    return "; gevonden: \(kind)"
  }
}

/// Why a text is no YAML, or no YAML that this house uses.
package struct YamlFault: Error, Equatable {
  package var line: Int
  package var message: String
}
