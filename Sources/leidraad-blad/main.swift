// The program that the conversation leaves fonts, PDF and printers to: a sheet comes in as JSON on stdin, and out comes a
// PDF, or a print and what becomes of it. It keeps nothing; a fault or a hang in a library ends only this process.
// The words it exchanges are those of Printing: one JSON value to a line on stdout, a SheetFailure on stderr.

import Glibc
import Hardening
import Printing

signal(SIGPIPE, SIG_IGN)
// The sheet is somebody's own words.
sealProcess()
do {
  exit(try Command(CommandLine.arguments.dropFirst()).run())
} catch let failure as SheetFailure {
  StandardStreams.error(failure)
  exit(1)
} catch {
  StandardStreams.write(Array((Command.usage + "\n").utf8), to: STDERR_FILENO)
  exit(2)
}
