import TestSupport
import Testing

@Suite("The short questions about the situation")
struct IntakeReaderTests {
  /// What is changed, the line of the problem, and the problem.
  static let faults: [(old: String, new: String, line: Int, problem: String)] = [
    ("naar: uren", "naar: uurtjes", 8, "er is geen vraag of einde met de id ‘uurtjes’"),
    ("overslaan: aan-het-werk", "overslaan: werk", 5, "van deze vraag komt iemand weer bij deze vraag"),
    ("naar: uren", "naar: aan-het-werk", 11, "bij de vraag ‘uren’ komt niemand"),
    ("naar: geen-werk", "naar: zelf-kiezen", 5, "bij het einde ‘geen-werk’ komt niemand"),
    ("    overslaan: zelf-kiezen\n", "", 5, "‘overslaan’ ontbreekt bij een vraag over de situatie; "),
    ("op-het-blad: geen werk", "op-het-blad: geen werk.", 9, "‘op-het-blad’ eindigt met een leesteken; "),
    (
      "op-het-blad: geen werk", "op-het-blad: geen werk en dat al een hele tijd en langer nog", 9,
      "‘op-het-blad’ heeft 47 tekens; verwacht: hooguit 40"
    ),
    ("typen: 20", "typen: 0", 8, "‘typen’ is 0; verwacht: 1 tot en met 60"),
    ("werk: {antwoord}", "werk", 8, "bij ‘typen’ hoort ‘op-het-blad’ met {antwoord}"),
    ("typen: 20", "vult: adres", 8, "‘vult’ kan alleen uitkering zijn"),
    ("id: uren", "id: werk", 11, "de id ‘werk’ bestaat al: "),
    ("situatie: geen-werk}", "situatie: ziek}", 19, "onbekende situatie ‘ziek’; "),
  ]

  @Test("a fault is reported with its line and what was expected", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let fault = Self.faults[index]
    let fixture = try FixtureEdition()
    try fixture.replace(fault.old, fault.new, in: "editie/situatie.yaml")
    let problems = fixture.problems(at: fixture.base)
    #expect(
      problems.contains { $0.hasPrefix("editie/situatie.yaml:\(fault.line): \(fault.problem)") }, "\(problems)")
  }

  @Test("a way of nine questions is too long")
  func tooLong() throws {
    let fixture = try FixtureEdition()
    let more = (1...7).map { number in
      """
        - id: meer-\(number)
          tekst: Meer?
          antwoorden:
            - {id: ja, tekst: Ja., naar: \(number < 7 ? "meer-\(number + 1)" : "aan-het-werk")}
            - {id: nee, tekst: Nee., naar: aan-het-werk}
          overslaan: aan-het-werk

      """
    }.joined()
    try fixture.replace("einden:\n", "\(more)einden:\n", in: "editie/situatie.yaml")
    try fixture.replace(
      "{id: ja, tekst: Ja., naar: aan-het-werk}", "{id: ja, tekst: Ja., naar: meer-1}", in: "editie/situatie.yaml")
    #expect(
      fixture.problems(at: fixture.base) == ["editie/situatie.yaml:5: iemand krijgt hier 9 vragen; verwacht: hooguit 8"]
    )
  }
}
