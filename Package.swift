// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
/// The tests do hundreds of thousands of things with the rooms.
let quickInTests: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room of our own: values or pure functions, unless its first lines say otherwise.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + quickInTests)
}

func tests(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "leidraad",
  targets: [
    // What is true on paper too.
    room("Guide"),
    room("Wording"),
    room("Input"),
    room("StrictYAML", "Input", "CYaml"),
    room("GuideReader", "Guide", "StrictYAML", "Wording"),
    room("JSON", "CJansson"),
    room("Preparation", "Guide", "Input", "JSON"),

    // The kiosk.
    room("KioskSettings"),
    room("KioskSettingsReader", "KioskSettings", "StrictYAML"),
    room("Hardening", "CLinux"),

    // The sheet.
    room("Typesetting"),
    room("Sheet", "Typesetting"),
    room("Agenda", "Guide", "Preparation", "Sheet", "Wording"),
    room("SheetPDF", "Sheet", "CPango", "CQPDF"),

    // The conversation, and its view on a whole screen.
    room("Conversation", "Guide", "Input", "Preparation", "Sheet", "Agenda", "KioskSettings", "Printing", "Wording"),
    room("Editing", "Typesetting"),
    room("Canvas", "Typesetting"),
    room("QRCode", "CQREncode"),
    room("FullScreen", "Conversation", "Guide", "Editing", "Canvas", "QRCode", "Typesetting", "Wording"),
    room("Terminal", "Canvas", "Editing", "Typesetting", "CNcurses"),

    // Printers.
    room("Printing"),
    room("PrintingCUPS", "Printing", "CCups"),

    // The two programs.
    .executableTarget(
      name: "leidraad",
      dependencies: [
        "Guide", "GuideReader", "Input", "JSON", "Preparation", "Sheet", "Agenda", "Conversation", "FullScreen",
        "Terminal",
        "Printing", "Typesetting", "Wording", "KioskSettings", "KioskSettingsReader", "Hardening",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "leidraad-blad", dependencies: ["JSON", "Sheet", "Hardening", "SheetPDF", "Printing", "PrintingCUPS"],
      swiftSettings: strict),

    // What it all costs; not installed. Swift would link its own library into the C program too, so make builds that.
    .executableTarget(name: "leidraad-bench", exclude: ["floor.c", "sheet.c", "sheet.sed"], swiftSettings: strict),

    // Tests, a room for each room.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(
      "GuideReader", "GuideReader", "FullScreen", "Guide", "StrictYAML", "Wording", "TestSupport", exclude: ["Fixtures"]
    ),
    tests("JSON", "JSON", "Printing", "Sheet", "TestSupport"),
    tests("Preparation", "Preparation", "Guide", "GuideReader", "TestSupport"),
    tests("KioskSettingsReader", "KioskSettingsReader", "KioskSettings", "StrictYAML", "TestSupport"),
    tests("Typesetting", "Typesetting", "TestSupport"),
    tests(
      "Agenda", "Agenda", "Guide", "Preparation", "Sheet", "Wording", "GuideReader", "TestSupport", exclude: ["Golden"]),
    tests("Sheet", "Sheet", "JSON"),
    tests(
      "SheetPDF", "SheetPDF", "Sheet", "Agenda", "FullScreen", "Guide", "GuideReader", "Preparation", "StrictYAML",
      "Typesetting", "CPango", "TestSupport"),
    tests("Canvas", "Canvas", "Typesetting"),
    tests("Editing", "Editing", "Canvas", "FullScreen", "Typesetting", "TestSupport"),
    tests("QRCode", "QRCode", "TestSupport"),
    tests(
      "FullScreen", "FullScreen", "Conversation", "Guide", "GuideReader", "KioskSettings", "Preparation", "Agenda",
      "Canvas", "Editing", "Printing", "StrictYAML", "Typesetting", "Wording", "TestSupport", exclude: ["Golden"]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal", "Canvas", "Editing", "FullScreen", "Typesetting"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    tests("Terminal", "Terminal", "Editing", "Typesetting", "TestSupport", "terminal-probe"),
    tests("PrintingCUPS", "PrintingCUPS", "Printing", "JSON", "CCups", "TestSupport", "leidraad-blad"),
    tests("TestSupport", "TestSupport"),
    tests("Build", "TestSupport", "leidraad", "leidraad-blad"),
    tests("Architecture", "TestSupport"),
    tests(
      "Documentation", "Agenda", "Conversation", "FullScreen", "Canvas", "Editing", "GuideReader", "Typesetting",
      "Wording", "TestSupport"),
    .testTarget(
      name: "EndToEnd",
      dependencies: [
        "TestSupport", "leidraad", "leidraad-blad", "Agenda", "Canvas", "Conversation", "FullScreen", "Guide",
        "GuideReader", "Sheet", "Wording",
      ],
      swiftSettings: strict),

    // One system library each.
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CYaml", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQPDF", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CCups", providers: [.apt(["libcups2-dev"])]),
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
  ],
  swiftLanguageModes: [.v6]
)
