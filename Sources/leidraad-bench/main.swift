// What the installed program costs, measured from outside: beside the least that an ncurses program can cost, and its PDF
// beside a plain C program and groff. They take turns, because a machine is not equally fast from one minute to the next.
// Never part of the tests.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
  print("Gebruik: leidraad-bench MAP VOORBEREIDING.json")
  exit(EX_USAGE)
}
let folder = arguments[0]
let bench = Bench(
  // What the first screen paints last, and the keys from there to the list of themes and to the first open question.
  program: Contender(
    command: [folder + "/bin/leidraad"], marker: "112", keysToList: ["\r", "\u{1B}[B", "\r", "\r"],
    keysToAnswer: ["\r", "\r"]),
  floor: Contender(command: [folder + "/floor"], marker: "nummer 9", keysToList: []),
  preparation: arguments[1],
  others: (
    plain: .init(command: [folder + "/sheet"], input: folder + "/sheet.txt"),
    groff: .init(command: ["/usr/bin/groff", "-k", "-ms", "-Tpdf"], input: folder + "/sheet.ms")
  ))

var unmeasured = false
print(Row.heading)
for measure in [bench.start, bench.keysAndIdling, bench.keyInAnswer, bench.sheetAsPDF, bench.sheetAsText] {
  do {
    for row in try measure() { print(row.text) }
  } catch let failure as BenchFailure {
    print("niet gemeten: \(failure.reason)")
    unmeasured = true
  }
}
exit(unmeasured ? EXIT_FAILURE : EXIT_SUCCESS)
