// What the installed program costs, measured from outside and beside the least that an ncurses program can cost.
// Both take turns, because a machine is not equally fast from one minute to the next. Never part of the tests.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3 else {
  print("Gebruik: leidraad-bench PROGRAMMA BODEM VOORBEREIDING.json")
  exit(EX_USAGE)
}
let bench = Bench(
  // What the first screen paints last, and the keys from there to the list of themes and to the first open question.
  program: Contender(
    command: [arguments[0]], marker: "112", keysToList: ["\r", "\u{1B}[B", "\r", "\r"],
    keysToAnswer: ["\r", "\r"]),
  floor: Contender(command: [arguments[1]], marker: "nummer 9", keysToList: []),
  preparation: arguments[2])

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
