import Glibc
import Terminal

/// This computer, as far as it could keep what a patient types or let somebody out of the kiosk.
struct Machine {
  /// Goes before every path, so that another computer's files can be looked at.
  var root = ""
  var cupsServer = getenv("CUPS_SERVER").map { String(cString: $0) }
  var hasUnicode = chooseUnicodeLocale()

  func findings() -> [Finding] {
    let all = [
      running, user, locale, memory, cores, swap, logins, switching, screens, sysRq, controlAltDelete, printServer,
    ]
    return all.compactMap(\.self) + cups
  }

  private var locale: Finding {
    hasUnicode
      ? .inOrder("Er is een taalinstelling met UTF-8.")
      : .toDo("Er is geen taalinstelling met UTF-8.", "Zet in de unit: Environment=LANG=C.UTF-8")
  }
}
