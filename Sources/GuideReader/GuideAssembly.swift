import Guide
import StrictYAML

/// Puts the guide together from its files, and judges what only shows beside the other files.
struct GuideAssembly {
  /// Beside the themes: the opening page, and the list of repairs, which is for people and tests.
  private static let introduction = "inleiding.yaml"
  private static let repairs = "herstellingen.yaml"

  let log: ProblemLog

  func guide(at content: String) -> Guide {
    let folder = content + "/gespreksleidraad"
    let opening = introduction(in: folder)
    let register = QuestionRegister()
    let themes = themes(in: folder, register, source: opening?.0)
    register.check()
    checkNames(themes.read)
    // Where a file could not be read its number is missing too: that is one mistake, not one in every other file.
    if themes.read.count == themes.files { checkOrder(themes.read) }
    return Guide(
      source: opening?.0 ?? Source(title: "", publisher: "", date: "", year: 0),
      introduction: opening?.1 ?? Introduction(title: "", paragraphs: []), steps: opening?.2 ?? [],
      themes: themes.read.map { register.complete($0.theme) })
  }

  private func introduction(in folder: String) -> (Source, Introduction, [Step])? {
    let file = YamlFile(path: "\(folder)/\(Self.introduction)", log: log)
    return file.node().flatMap(IntroductionReader(file: file).read)
  }

  /// In the order of their numbers, and how many files there are.
  private func themes(
    in folder: String, _ register: QuestionRegister, source: Source?
  ) -> (read: [PlacedTheme], files: Int) {
    guard let names = YamlFile.names(in: folder) else {
      log.report(folder, 0, "deze map is niet te lezen")
      return ([], 0)
    }
    let files = names.filter { $0 != Self.introduction && $0 != Self.repairs }
    if files.isEmpty { log.report(folder, 0, "hier staat geen enkel thema; verwacht: 1-….yaml en verder") }
    let themes = files.compactMap { name in
      let file = YamlFile(path: "\(folder)/\(name)", log: log)
      return file.node().flatMap { ThemeReader(file: file, register: register).read($0, source: source) }
    }
    return (themes.sorted { $0.theme.number < $1.theme.number }, files.count)
  }

  private func checkNames(_ themes: [PlacedTheme]) {
    var files: [Theme.ID: String] = [:]
    for placed in themes where !placed.theme.id.isEmpty {
      if let earlier = files.updateValue(placed.file.path, forKey: placed.theme.id) {
        placed.file.report(placed.idLine, "de id ‘\(placed.theme.id)’ bestaat al: \(earlier)")
      }
    }
  }

  private func checkOrder(_ themes: [PlacedTheme]) {
    // A number that could not be read would make all others wrong.
    guard !themes.contains(where: { $0.theme.number == 0 }) else { return }
    for (index, placed) in themes.enumerated() {
      let theme = placed.theme
      if theme.number != index + 1 {
        placed.file.report(placed.numberLine, "dit thema heeft nummer \(theme.number); verwacht: \(index + 1)")
      }
    }
  }
}
