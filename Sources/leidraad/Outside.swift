import Conversation
import Glibc
import JSON
import Printing
import Sheet

/// What the program does outside itself for the conversation: printers, prints and files.
struct Outside {
  /// The most seconds that a print may take; nil: as long as it takes.
  let printLimit: Int?
  private var listing: SheetProgram?
  private var print: Print?
  private var saving: (program: SheetProgram, path: String)?

  private struct Print {
    let program: SheetProgram
    /// nil until the print service has it.
    var job: Int?
    var hasLastWord = false
    /// The program that printed is gone, and this one takes its job out of the service.
    var isWithdrawal = false
  }

  private var programs: [SheetProgram] {
    [listing, print?.program, saving?.program].compactMap(\.self)
  }

  init(printLimit: Int?) {
    self.printLimit = printLimit
  }

  /// What to wait on with poll(2).
  var descriptors: [pollfd] {
    programs.flatMap(\.descriptors)
  }

  /// Milliseconds after which ``news()`` is wanted also when nothing is ready; -1: never.
  var patience: Int32 {
    programs.map(\.patience).filter { $0 >= 0 }.min() ?? -1
  }

  /// Begins an effect; what is known at once is returned, the rest comes with ``news()``.
  mutating func carryOut(_ effect: Effect) -> [Action] {
    do throws(Failure) {
      switch effect {
      case .listPrinters: listing = try start(["printers"], insteadOf: listing)
      case .print(let sheet, let printer):
        let arguments = ["print", "--printer", printer] + limit
        print = Print(program: try start(arguments, input: try sheet.json, insteadOf: print?.program))
      case .cancelPrint: print?.program.stop()
      case .save(let sheet, .text, let path, let name):
        return [try save(sheet.textFile, to: try filePath(typed: path, name: name))]
      case .save(let sheet, .pdf, let path, let name):
        let path = try filePath(typed: path, name: name)
        saving = (try start(["pdf"], input: try sheet.json, insteadOf: saving?.program), path)
      case .quit, .endKiosk: break
      }
      return []
    } catch {
      switch effect {
      case .listPrinters: return [.listedPrinters(.failure(.noService))]
      case .print: return [.sheetFailed(SaveFailure(error))]
      case .save, .cancelPrint, .quit, .endKiosk: return [.saveFailed(SaveFailure(error))]
      }
    }
  }

  /// What came of the effects since the last time.
  mutating func news() -> [Action] {
    for program in programs { program.advance() }
    return listed() + printed() + saved()
  }

  /// Ends what is under way. Nothing may come out for the next person: a print is withdrawn, and that is waited for.
  func end() {
    for program in programs { program.stop() }
    for program in programs { program.end() }
  }

  /// Ends, and leaves a print that is being withdrawn to the process that started this one.
  func leave() {
    for program in programs { program.stop() }
  }

  /// Nothing that was begun before goes on beside it.
  private func start(
    _ arguments: [String], input: [UInt8] = [], insteadOf other: SheetProgram?
  ) throws(Failure) -> SheetProgram {
    let program = try SheetProgram.start(arguments, input: input)
    other?.end()
    return program
  }

  private var limit: [String] {
    printLimit.map { ["--limit", String($0)] } ?? []
  }

  private mutating func listed() -> [Action] {
    guard let program = listing, program.ending != nil else { return [] }
    listing = nil
    if program.ending == .exited(0) { return [.listedPrinters(.success(program.takePrinters()))] }
    guard case .printing(let failure) = program.failure else { return [.listedPrinters(.failure(.noService))] }
    return [.listedPrinters(.failure(failure))]
  }

  private mutating func printed() -> [Action] {
    guard let program = print?.program else { return [] }
    let steps = program.takeLines().compactMap { try? JSONLine.value(PrintProgress.self, in: $0) }
    for case .accepted(let job) in steps { print?.job = job }
    // The last word may come well before the end.
    if steps.last?.isLast == true { print?.hasLastWord = true }
    guard program.ending != nil, let ended = print else { return steps.map { .printProgressed($0) } }
    print = nil
    return steps.map { .printProgressed($0) } + (ended.hasLastWord ? [] : lastWord(of: ended))
  }

  /// What to say of a print whose program ended without saying it; nothing while its job is being withdrawn.
  private mutating func lastWord(of ended: Print) -> [Action] {
    if ended.isWithdrawal {
      return [.printProgressed(.failed(ended.program.ending == .exited(0) ? .aborted : .leftBehind))]
    }
    if let job = ended.job {
      guard let program = try? SheetProgram.start(["withdraw", "--job", String(job)]) else {
        return [.printProgressed(.failed(.leftBehind))]
      }
      print = Print(program: program, isWithdrawal: true)
      return []
    }
    // Stopped before it had begun; any other end is a failure.
    if ended.program.ending == .killed(signal: SIGTERM) { return [.printProgressed(.cancelled)] }
    let failure = ended.program.failure
    if case .printing(let failure) = failure { return [.printProgressed(.failed(failure))] }
    return [.sheetFailed(SaveFailure(.sheet(failure)))]
  }

  private mutating func saved() -> [Action] {
    guard let (program, path) = saving, program.ending != nil else { return [] }
    saving = nil
    guard program.ending == .exited(0) else { return [.saveFailed(SaveFailure(.sheet(program.failure)))] }
    do { return [try save(program.output, to: path)] } catch { return [.saveFailed(SaveFailure(error))] }
  }

  private func save(_ bytes: [UInt8], to path: String) throws(Failure) -> Action {
    let free = try unusedPath(path)
    try writeAll(bytes, to: free)
    return .saved(path: free)
  }
}
