import Guide
import StrictYAML

/// Reads the manifest of an edition.
struct ManifestReader {
  /// Stands in front, so that the first screen needs no more of the manifest.
  private static let lastOfFirstScreen = "schermteksten"
  private static let overlayKeys = ["wijzigingen", "volgorde", "zonder"]
  private static let keys =
    ["id", "titel", "taal", "over", "schermteksten", "bronnen", "inleiding", "situatie", "themas"] + overlayKeys
    + ["onderwerpen", "kaarten", "tips"]

  let folder: String
  let log: ProblemLog

  /// - Parameter onlyFirstScreen: reads no further than the first screen needs.
  func read(onlyFirstScreen: Bool) -> Manifest? {
    let file = YamlFile(path: "\(folder)/\(Manifest.name)", log: log)
    guard let node = file.node(through: onlyFirstScreen ? Self.lastOfFirstScreen : nil),
      let fields = Fields(node, "de editie", keys: Self.keys, in: file)
    else { return nil }
    let below = fields.has("over") ? fields.id("over") : nil
    let isNeeded = below == nil
    var manifest = Manifest(
      fields: fields, id: fields.id("id"), title: fields.text("titel"), language: language(fields, isNeeded: isNeeded),
      below: below)
    if isNeeded || fields.has("schermteksten") { manifest.phrases = self.file(fields, "schermteksten") }
    if !onlyFirstScreen { readRest(&manifest, isNeeded: isNeeded) }
    return manifest
  }

  private func readRest(_ manifest: inout Manifest, isNeeded: Bool) {
    let fields = manifest.fields
    manifest.sources = sources(isNeeded || fields.has("bronnen") ? fields.list("bronnen", atLeast: 1) : [], fields)
    if isNeeded || fields.has("inleiding") { manifest.introduction = file(fields, "inleiding") }
    if fields.has("situatie") { manifest.intake = file(fields, "situatie") }
    let themes = isNeeded || fields.has("themas") ? fields.list("themas", atLeast: 1) : []
    manifest.themes = themes.compactMap { file(at: $0, fields) }
    manifest.hasEveryTheme = manifest.themes.count == themes.count && (!isNeeded || !themes.isEmpty)
    manifest.tips = isNeeded || fields.has("tips") ? files(fields, "tips") : []
    manifest.subjects = fields.has("onderwerpen") ? subjects(fields) : []
    manifest.cards = fields.has("kaarten") ? files(fields, "kaarten") : []
    for key in Self.overlayKeys where isNeeded && fields.has(key) {
      fields.file.report(
        fields.line(of: key), "‘\(key)’ hoort alleen bij een editie die over een andere ligt, met ‘over’")
    }
    manifest.changes = fields.has("wijzigingen") ? files(fields, "wijzigingen") : []
    manifest.order = fields.has("volgorde") ? fields.list("volgorde", atLeast: 1) : nil
    manifest.leftOut = fields.has("zonder") ? fields.list("zonder", atLeast: 1) : []
  }

  private func language(_ fields: Fields, isNeeded: Bool) -> String? {
    guard isNeeded || fields.has("taal") else { return nil }
    let language = fields.text("taal")
    if !language.isEmpty, !language.isLanguageTag {
      fields.file.report(fields.line(of: "taal"), "‘\(language)’ is geen taal; verwacht: bijvoorbeeld nl-NL")
    }
    return language
  }

  private func sources(_ nodes: [YamlNode], _ manifest: Fields) -> [Source] {
    var ids = Ids()
    let keys = ["id", "titel", "uitgever", "datum", "jaar", "rechten", "volledige-tekst"]
    return nodes.compactMap { node in
      guard let fields = Fields(node, "een bron", keys: keys, in: manifest.file) else { return nil }
      return Source(
        id: ids.new(fields), title: fields.text("titel"), publisher: fields.optionalText("uitgever"),
        date: fields.optionalText("datum"), year: fields.has("jaar") ? fields.integer("jaar") : nil,
        copyright: fields.optionalText("rechten"),
        fullText: fields["volledige-tekst"].flatMap { manifest.file.link($0) })
    }
  }

  private func subjects(_ manifest: Fields) -> [Subject] {
    var ids = Ids()
    return manifest.list("onderwerpen", atLeast: 1).compactMap { node in
      Fields(node, "een onderwerp", keys: ["id", "titel"], in: manifest.file).map { fields in
        Subject(id: ids.new(fields), title: fields.text("titel"))
      }
    }
  }

  private func files(_ fields: Fields, _ key: String) -> [YamlFile] {
    fields.list(key).compactMap { file(at: $0, fields) }
  }

  private func file(_ fields: Fields, _ key: String) -> YamlFile? {
    fields.required(key, "een bestand").flatMap { file(at: $0, fields) }
  }

  private func file(at node: YamlNode, _ fields: Fields) -> YamlFile? {
    let name = fields.file.text(node, "een bestand")
    guard !name.isEmpty else { return nil }
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      fields.file.report(node.line, "‘\(name)’ ligt buiten deze map; verwacht: een bestand in de map van de editie")
      return nil
    }
    let file = YamlFile(path: "\(folder)/\(name)", log: log)
    guard file.isThere else {
      fields.file.report(
        node.line, "het bestand ‘\(name)’ bestaat niet; verwacht: een bestand in de map van de editie")
      return nil
    }
    return file
  }
}

extension String {
  /// Two or three small letters, and then any number of parts of letters and digits with a hyphen in front.
  fileprivate var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    let large = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy(small.contains)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { small.contains($0) || large.contains($0) || digits.contains($0) }
      }
  }
}
