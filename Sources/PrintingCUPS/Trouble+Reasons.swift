import Printing

extension Trouble {
  /// The first trouble, in the order of the cases, in the state reasons of a printer.
  ///
  /// A reason that ends in `-warning` or `-report` does not keep a printer from printing (RFC 8011, 5.4.12).
  init?(reasons: [String]) {
    self.init(firstOf: reasons.filter { !$0.hasSuffix("-warning") && !$0.hasSuffix("-report") })
  }

  /// The same, but it believes no severity, and counts being connected to as being away.
  init?(suspicious reasons: [String]) {
    self.init(firstOf: reasons.map { $0 == "connecting-to-device" ? "offline" : $0 })
  }

  private init?(firstOf reasons: [String]) {
    let troubles = reasons.compactMap(Self.trouble(of:))
    guard let first = Self.allCases.first(where: troubles.contains) else { return nil }
    self = first
  }

  private static func trouble(of reason: String) -> Trouble? {
    let severity = ["-error", "-warning", "-report"].first(where: reason.hasSuffix) ?? ""
    switch reason.dropLast(severity.count) {
    case "media-empty", "media-needed": return .outOfPaper
    case "media-jam": return .paperJam
    case "cover-open", "door-open", "interlock-open": return .coverOpen
    case "toner-empty", "marker-supply-empty", "marker-ink-empty", "developer-empty": return .outOfInk
    case "offline", "shutdown", "timed-out": return .offline
    case "paused", "moving-to-paused", "stopping", "stopped-partly": return .stopped
    case "input-tray-missing", "output-tray-missing", "output-area-full", "marker-waste-full", "opc-life-over",
      "fuser-over-temp", "fuser-under-temp", "cups-missing-filter":
      return .needsAttention
    default: return severity == "-error" ? .needsAttention : nil
    }
  }
}
