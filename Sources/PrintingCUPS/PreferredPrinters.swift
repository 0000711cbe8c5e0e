import Glibc

/// The printers that a user set as default, above the default of the service, as `lp` looks for them.
public enum PreferredPrinters {
  /// LPDEST, PRINTER, and the `Default` of the user's and the machine's lpoptions.
  public static var ofThisUser: [String] {
    find(environment: variable, files: files)
  }

  static func find(environment: (String) -> String?, files: [String]) -> [String] {
    // Some systems set PRINTER to `lp` for everybody; libcups does not count that either.
    let named = [environment("LPDEST"), environment("PRINTER").flatMap { $0 == "lp" ? nil : $0 }]
    return (named + files.map(defaultLine(in:))).compactMap { $0.flatMap(queue(of:)) }
  }

  private static var files: [String] {
    [
      variable("HOME").map { $0 + "/.cups/lpoptions" },
      (variable("CUPS_SERVERROOT") ?? "/etc/cups") + "/lpoptions",
    ].compactMap(\.self)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func defaultLine(in file: String) -> String? {
    guard let stream = fopen(file, "re") else { return nil }
    defer { fclose(stream) }
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(line) }
    while getline(&line, &size, stream) >= 0, let text = line.map({ String(cString: $0) }) {
      let words = text.split(whereSeparator: \.isWhitespace)
      if words.count > 1, words[0].lowercased() == "default" { return String(words[1]) }
    }
    return nil
  }

  /// `queue/instance` is one queue with a set of options.
  private static func queue(of name: String) -> String? {
    name.split(separator: "/").first.map(String.init)
  }
}
