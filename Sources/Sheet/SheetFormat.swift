/// The form in which a sheet leaves the program.
public enum SheetFormat: Hashable, Sendable {
  case pdf
  case text
}
