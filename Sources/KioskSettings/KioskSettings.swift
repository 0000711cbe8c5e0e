// What an administrator decides about one kiosk. Values with their defaults; where they come from is not known here.

/// How the kiosk of one waiting room behaves.
public struct KioskSettings: Equatable, Sendable {
  /// Whose kiosk it is, for the first screen; nil: not said.
  public var organisation: String?
  /// Replaces the line about acute help at the foot of every screen.
  public var acuteHelp: String?
  /// Whom to ask when the printer fails; nil: not named.
  public var printHelp: String?
  /// The queue that is offered first; nil: the default printer of the print service.
  public var printer: String?
  /// What staff type on the first screen to end the kiosk: digits. nil: it ends from outside only.
  public var staffCode: String?
  /// The folder in which patients may save their sheet; nil: saving is not offered.
  public var saveFolder: String?
  /// Whether somebody who helps can type along from the first screen.
  public var hasHelperMode = true
  public var times = Times()

  /// All in seconds.
  public struct Times: Equatable, Sendable {
    /// Without a key, before the countdown begins.
    public var idle = 300
    /// How long the countdown takes, after which everything is wiped.
    public var countdown = 60
    /// Without a key, before typed text is covered.
    public var cover = 20
    /// The longest that a print may take before it is withdrawn.
    public var print = 180

    public init() {}
  }

  public init() {}
}
