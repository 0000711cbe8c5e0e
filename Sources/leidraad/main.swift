// The commands: arguments, clock, files, signals and the wiring of everything else.
// The only room with effects beside the clients; what is decided is decided elsewhere.

import Glibc

private func run() throws(Failure) -> ExitStatus {
  switch try Invocation(Array(CommandLine.arguments.dropFirst())) {
  case .converse(let edition): return try converse(edition: edition)
  case .listContent(let asJSON, let edition): try listContent(asJSON: asJSON, edition: edition)
  case .checkContent(let folder): try checkContent(folder)
  case .makeSheet(let preparation, let format, let output, let edition):
    return try makeSheet(preparation, format, output: output, edition: edition)
  case .print(let preparation, let printer, let edition):
    return try printSheet(preparation, printer: printer, edition: edition)
  case .listPrinters: return try listPrinters()
  case .keepKiosk(let settings): return try keepKiosk(settings: settings)
  case .checkKiosk(let settings): return try checkKiosk(settings: settings)
  case .kioskSession(let keeper, let settings): return try kioskSession(keeper: keeper, settings: settings)
  case .wipeKiosk: try wipeKiosk()
  case .help: try writeAll(Array(usage.utf8), to: "-")
  case .version: try writeAll(Array((version + "\n").utf8), to: "-")
  }
  return .done
}

// Both are errors of a write, and are told as such.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
do {
  exit(try run().rawValue)
} catch {
  sayError(error.sentence)
  exit(ExitStatus(error).rawValue)
}
