import Conversation
import Glibc
import Sheet

/// What the command line asks for.
enum Invocation: Equatable {
  case converse(edition: String?)
  case listContent(asJSON: Bool, edition: String?)
  case checkContent(folder: String?)
  case makeSheet(preparation: String, format: SheetFormat, output: String, edition: String?)
  case print(preparation: String, printer: String?, edition: String?)
  case listPrinters
  case keepKiosk(settings: String?)
  case checkKiosk(settings: String?)
  case kioskSession(keeper: pid_t, settings: String?)
  case wipeKiosk
  case help
  case version

  /// Reads the arguments, without the name of the program.
  init(_ arguments: [String]) throws(Failure) {
    var words = Words(arguments)
    self =
      switch words.next() {
      case nil: .converse(edition: nil)
      case "--editie": .converse(edition: try words.value(of: "--editie", "een map"))
      case "inhoud": try Self.content(&words)
      case "agenda": try Self.sheet(&words)
      case "afdrukken": try Self.printing(&words)
      case "printers": .listPrinters
      case "kiosk": try Self.kiosk(&words)
      case kioskSessionWord: .kioskSession(keeper: words.next().flatMap { pid_t($0) } ?? 0, settings: words.next())
      case kioskWipeWord: .wipeKiosk
      case "hulp", "help", "--help", "-h": .help
      case "--versie", "--version": .version
      case .some(let word):
        throw .usage("Onbekende opdracht: \(word). Verwacht: inhoud, agenda, afdrukken, printers of kiosk.")
      }
    if let left = words.next() { throw .usage("Dit hoort hier niet: \(left)") }
  }

  private static func kiosk(_ words: inout Words) throws(Failure) -> Invocation {
    var settings: String?
    var isCheck = false
    while let word = words.next() {
      switch word {
      case "--instellingen" where settings == nil: settings = try words.value(of: word, "een bestand")
      case "--controleer" where !isCheck: isCheck = true
      default: throw .usage("Onbekend of dubbel bij kiosk: \(word). Verwacht: --instellingen BESTAND, --controleer.")
      }
    }
    return isCheck ? .checkKiosk(settings: settings) : .keepKiosk(settings: settings)
  }

  private static func content(_ words: inout Words) throws(Failure) -> Invocation {
    var isJSON = false
    var edition: String?
    while let word = words.next() {
      switch word {
      case "--controleer" where !isJSON && edition == nil:
        let folder = words.next()
        if let folder, folder.isEmpty || folder.hasPrefix("-") { throw unknownOfContent(folder) }
        return .checkContent(folder: folder)
      case "--json" where !isJSON: isJSON = true
      case "--editie" where edition == nil: edition = try words.value(of: word, "een map")
      default: throw unknownOfContent(word)
      }
    }
    return .listContent(asJSON: isJSON, edition: edition)
  }

  private static func unknownOfContent(_ word: String) -> Failure {
    .usage("Onbekend bij inhoud: \(word). Verwacht: --json, --editie MAP of --controleer [MAP].")
  }

  private static func sheet(_ words: inout Words) throws(Failure) -> Invocation {
    var file: String?
    var format: SheetFormat?
    var output: String?
    var edition: String?
    while let word = words.next() {
      switch word {
      case "--pdf" where format == nil: format = .pdf
      case "--tekst" where format == nil: format = .text
      case "--uit" where output == nil: output = try words.value(of: word, "een bestand, of - voor standaarduitvoer")
      case "--editie" where edition == nil: edition = try words.value(of: word, "een map")
      case _ where file == nil && (word == "-" || !word.hasPrefix("-")): file = word
      default:
        throw .usage(
          "Onbekend of dubbel bij agenda: \(word). "
            + "Verwacht: VOORBEREIDING.json, --pdf of --tekst, --uit BESTAND, --editie MAP.")
      }
    }
    guard let file else { throw .usage("Er ontbreekt een bestand: leidraad agenda VOORBEREIDING.json") }
    let byName: SheetFormat = output?.hasSuffix(".pdf") == true ? .pdf : .text
    return .makeSheet(preparation: file, format: format ?? byName, output: output ?? "-", edition: edition)
  }

  private static func printing(_ words: inout Words) throws(Failure) -> Invocation {
    var file: String?
    var printer: String?
    var edition: String?
    while let word = words.next() {
      switch word {
      case "--printer" where printer == nil: printer = try words.value(of: word, "de naam van een printer")
      case "--editie" where edition == nil: edition = try words.value(of: word, "een map")
      case _ where file == nil && (word == "-" || !word.hasPrefix("-")): file = word
      default:
        throw .usage(
          "Onbekend of dubbel bij afdrukken: \(word). Verwacht: VOORBEREIDING.json, --printer NAAM, --editie MAP.")
      }
    }
    guard let file else { throw .usage("Er ontbreekt een bestand: leidraad afdrukken VOORBEREIDING.json") }
    return .print(preparation: file, printer: printer, edition: edition)
  }
}

/// The words of a command line, taken one by one; `--uit=NAAM` is two of them.
private struct Words {
  private var left: ArraySlice<String>

  init(_ arguments: [String]) {
    left =
      arguments.flatMap { argument -> [String] in
        guard argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") else { return [argument] }
        return [String(argument[..<sign]), String(argument[argument.index(after: sign)...])]
      }[...]
  }

  mutating func next() -> String? {
    left.popFirst()
  }

  mutating func value(of option: String, _ expected: String) throws(Failure) -> String {
    guard let word = next(), !word.isEmpty else { throw .usage("Na \(option) hoort \(expected).") }
    return word
  }
}
