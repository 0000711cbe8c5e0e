import Guide
import StrictYAML

extension Fields {
  /// Where the text comes from; every file says it, so that no text travels without its source.
  func source(extra: [String] = []) -> Source? {
    guard let node = required("bron", "titel, uitgever, datum en jaar"),
      let fields = Fields(node, "de bron", keys: ["titel", "uitgever", "datum", "jaar"] + extra, in: file)
    else { return nil }
    return Source(
      title: fields.text("titel"), publisher: fields.text("uitgever"), date: fields.text("datum"),
      year: fields.integer("jaar") ?? 0, copyright: fields.optionalText("rechten"),
      fullText: fields["volledige-tekst"].flatMap { file.link($0) })
  }
}

extension YamlFile {
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
