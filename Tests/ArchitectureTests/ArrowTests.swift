import Testing

// Which room may know which. An arrow that is not here is a decision to be taken, not a line to be added.

/// The rooms of this package that a room may import.
private let arrows: [String: Set<String>] = [
  "Guide": [],
  "Wording": [],
  "Input": [],
  "Typesetting": [],
  "Printing": [],
  "StrictYAML": ["Input", "CYaml"],
  "GuideReader": ["Guide", "StrictYAML", "Wording"],
  "JSON": ["CJansson"],
  "Preparation": ["Guide", "Input", "JSON"],
  "KioskSettings": [],
  "KioskSettingsReader": ["KioskSettings", "StrictYAML"],
  "Hardening": ["CLinux"],
  "Sheet": ["Typesetting"],
  "Agenda": ["Guide", "Preparation", "Sheet", "Wording"],
  "SheetPDF": ["Sheet", "CPango", "CQPDF"],
  "Canvas": ["Typesetting"],
  "QRCode": ["CQREncode"],
  "Conversation": ["Guide", "Input", "Preparation", "Sheet", "Agenda", "KioskSettings", "Printing", "Wording"],
  "Editing": ["Typesetting"],
  "FullScreen": ["Conversation", "Guide", "Editing", "Canvas", "QRCode", "Typesetting", "Wording"],
  "Terminal": ["Canvas", "Editing", "Typesetting", "CNcurses"],
  "PrintingCUPS": ["Printing", "CCups"],
  "leidraad": [
    "Guide", "GuideReader", "Input", "JSON", "Preparation", "Sheet", "Agenda", "Conversation", "FullScreen", "Terminal",
    "Printing", "Typesetting", "Wording", "KioskSettings", "KioskSettingsReader", "Hardening",
  ],
  "leidraad-blad": ["JSON", "Sheet", "Hardening", "SheetPDF", "Printing", "PrintingCUPS"],
  "leidraad-bench": [],
]

@Suite struct ArrowTests {
  @Test func roomsImportOnlyWhatTheyMayKnow() throws {
    let files = try SourceFile.sources()
    #expect(files.count > 10)
    let rooms = Set(files.map(\.room)).union(arrows.values.joined())
    for file in files {
      let allowed = try #require(arrows[file.room], "\(file): \(file.room) has no place among the arrows")
      let foreign = file.imports.intersection(rooms).subtracting(allowed)
      #expect(foreign.isEmpty, "\(file) may not know \(foreign.sorted().joined(separator: ", "))")
    }
  }

  @Test func eachLibraryHasOneRoom() {
    let libraries = arrows.values.joined().filter { $0.first == "C" && $0.dropFirst().first?.isUppercase == true }
    #expect(Set(libraries).count == libraries.count)
    #expect(libraries.count == 8)
  }

  @Test func arrowsGoOneWay() {
    var left = arrows
    while let leaf = left.first(where: { $0.value.allSatisfy { left[$0] == nil } }) {
      left[leaf.key] = nil
    }
    #expect(left.isEmpty, "these know each other in a circle: \(left.keys.sorted())")
  }

  /// Not Foundation, and not its small part either: a third of a program, and a weight at every start.
  @Test func otherImportsAreTheSystemOnly() throws {
    for file in try SourceFile.sources() {
      let others = file.imports.subtracting(arrows.keys).subtracting(arrows.values.joined())
      let allowed: Set = ["Glibc", "Synchronization"]
      #expect(others.isSubset(of: allowed), "\(file) imports \(others.subtracting(allowed).sorted())")
    }
  }
}
