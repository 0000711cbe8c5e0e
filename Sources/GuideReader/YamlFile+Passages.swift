import Guide
import StrictYAML

extension YamlFile {
  /// A piece of an explanation or of a card.
  func passage(_ node: YamlNode) -> Passage? {
    let kinds: KeyValuePairs<String, (String) -> Passage> = [
      "alinea": Passage.paragraph, "kop": Passage.heading, "punt": Passage.item,
    ]
    guard let fields = Fields(node, "een stuk toelichting", keys: kinds.map(\.key), in: self) else { return nil }
    let found = kinds.filter { fields.has($0.key) }
    guard found.count == 1 else {
      report(node.line, "een stuk toelichting heeft precies één sleutel; verwacht: alinea, kop of punt")
      return nil
    }
    return found[0].value(fields.text(found[0].key))
  }

  /// A reference: what the guide says about it, and a complete address.
  func link(_ node: YamlNode) -> Link? {
    guard let fields = Fields(node, "een link", keys: ["tekst", "url"], in: self) else { return nil }
    let link = Link(text: fields.text("tekst"), url: fields.text("url"))
    let host = ["https://", "http://"].first(where: link.url.hasPrefix).map { link.url.dropFirst($0.count) }
    if !link.url.isEmpty, host?.isEmpty ?? true || link.url.utf8.contains(UInt8(ascii: " ")) {
      report(fields.line(of: "url"), "‘\(link.url)’ is geen heel adres; verwacht: http:// of https:// en geen spaties")
    }
    return link
  }
}
