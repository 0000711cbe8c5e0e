import Foundation

/// How much tests do: `make test` does little of what takes long, `make proof` does all of it.
///
/// `make proof` runs the tests in the files that name this, and no others.
public enum Proof {
  /// Whether these tests take as long as they need.
  public static let isAsked = ProcessInfo.processInfo.environment["LEIDRAAD_PROOF"] == "1"

  /// How often a test does the same thing in another way: all the rounds in a proof, otherwise a few.
  public static func rounds(_ few: Int, of all: Int) -> Int { isAsked ? all : few }
}
