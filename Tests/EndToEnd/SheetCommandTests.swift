import Foundation
import Glibc
import TestSupport
import Testing

/// `leidraad agenda`: a sheet without a screen, whole or not at all.
@Suite(.timeLimit(.minutes(60))) struct SheetCommandTests {
  private let folder: TemporaryFolder
  private let preparation: String

  init() throws {
    folder = try TemporaryFolder()
    preparation = try folder.add("p.json", smallPreparation)
  }

  @Test func theTextGoesToStandardOutput() throws {
    for arguments in [[preparation], [preparation, "--tekst"], [preparation, "--uit", "-"]] {
      let sheet = try Leidraad.run(["agenda"] + arguments)
      #expect(sheet.status == 0)
      #expect(sheet.errors.isEmpty)
      #expect(sheet.text.contains("Slecht slapen"))
      #expect(!sheet.text.contains("Kanariegeel"))
    }
  }

  @Test func aPreparationMayComeFromStandardInput() throws {
    let fromFile = try Leidraad.run(["agenda", preparation])
    #expect(try Leidraad.run(["agenda", "-"], input: smallPreparation).output == fromFile.output)
  }

  @Test func thePDFIsOnePageWithNothingPrivate() throws {
    let direct = try Leidraad.run(["agenda", preparation, "--pdf"])
    #expect(direct.status == 0)
    #expect(try Leidraad.run(["agenda", preparation, "--uit", "blad.pdf"], in: folder.url).status == 0)
    for pdf in [try SavedPDF(direct.output), try SavedPDF(folder.url.appending(path: "blad.pdf"))] {
      #expect(pdf.pages == 1)
      #expect(pdf.isA4)
      #expect(pdf.words.contains("Slecht slapen"))
      #expect(!pdf.words.contains("Kanariegeel"))
    }
    #expect(try folder.names == ["blad.pdf", "p.json"])
  }

  @Test func aFileThatIsThereIsReplacedAsAWhole() throws {
    _ = try folder.add("blad.txt", String(repeating: "oud ", count: 10_000))
    #expect(try Leidraad.run(["agenda", preparation, "--uit", "blad.txt"], in: folder.url).status == 0)
    let text = try String(contentsOf: folder.url.appending(path: "blad.txt"), encoding: .utf8)
    #expect(text == (try Leidraad.run(["agenda", preparation]).text))
  }

  @Test(arguments: [
    ("weg/blad.pdf", Int32(73), "bestaat niet"), ("p.json/blad.pdf", 73, "is geen map"), (".", 73, "dat is een map"),
    ("/dev/full", 74, "de schijf is vol"),
  ])
  func aPlaceThatCannotBeWrittenIsNamed(path: String, status: Int32, reason: String) throws {
    for form in ["--pdf", "--tekst"] {
      let command = try Leidraad.run(["agenda", preparation, form, "--uit", path], in: folder.url)
      #expect(command.status == status)
      #expect(command.errors.hasPrefix("leidraad: \(path) is niet te schrijven: "))
      #expect(command.errors.contains(reason))
      #expect(command.text.isEmpty)
    }
    #expect(try folder.names == ["p.json"])
  }

  @Test func aFolderThatMayNotBeWrittenStaysAsItIs() throws {
    let command = try Leidraad.shell(
      """
      mkdir dicht && chmod 555 dicht
      # root may write anywhere, unless it gives that up.
      [ "$(id -u)" = 0 ] && less='setpriv --bounding-set=-dac_override --inh-caps=-dac_override'
      $less "$leidraad" agenda p.json --pdf --uit dicht/blad.pdf
      """, in: folder.url)
    #expect(command.status == 73)
    #expect(command.errors == "leidraad: dicht/blad.pdf is niet te schrijven: dat mag niet met uw rechten.\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/dicht") == [])
  }

  @Test func aFileThatMayNotGrowLeavesNothing() throws {
    // Where it is counted which lines of a program run, the count is a file too.
    let command = try Leidraad.shell(
      """
      echo oud >blad.pdf; ulimit -f 4
      LLVM_PROFILE_FILE=/dev/null "$leidraad" agenda p.json --pdf --uit blad.pdf
      """, in: folder.url)
    #expect(command.status == 74)
    #expect(command.errors.contains("blad.pdf is niet te schrijven: het bestand zou te groot worden."))
    #expect(try folder.names == ["blad.pdf", "p.json"])
    #expect(try String(contentsOf: folder.url.appending(path: "blad.pdf"), encoding: .utf8) == "oud\n")
  }

  /// Only where this user may mount one.
  private static let canMount =
    (try? Command.run(["unshare", "--mount", "--map-root-user", "mount", "-t", "tmpfs", "x", "/mnt"]))?.status == 0

  @Test(.enabled(if: canMount)) func aFullDiskLeavesNothing() throws {
    let command = try Leidraad.shell(
      """
      mkdir schijf
      unshare --mount --map-root-user bash -c '
        mount -t tmpfs -o size=8k x schijf
        "$leidraad" agenda p.json --pdf --uit schijf/blad.pdf
        echo "status $? $(ls -A schijf)."'
      """, in: folder.url)
    #expect(command.text == "status 74 .\n")
    #expect(command.errors == "leidraad: schijf/blad.pdf is niet te schrijven: de schijf is vol.\n")
  }

  @Test func withoutFontsThereIsNoPDFButThereIsText() throws {
    let settings = try folder.add("fonts.conf", "<fontconfig></fontconfig>")
    let environment = ["FONTCONFIG_FILE": settings]
    let pdf = try Leidraad.run(
      ["agenda", preparation, "--pdf", "--uit", "blad.pdf"], environment: environment, in: folder.url)
    #expect(pdf.status == 69)
    #expect(pdf.errors.hasPrefix("leidraad: Er is geen lettertype voor het blad."))
    #expect(try folder.names == ["fonts.conf", "p.json"])
    #expect(try Leidraad.run(["agenda", preparation], environment: environment).status == 0)
  }

  @Test func aCharacterThatNoFontHasIsNamedAndCostsNoSheet() throws {
    let strange = "{\"version\":1,\"somethingElse\":\"teken \u{10FFFD}\"}"
    let pdf = try Leidraad.run(["agenda", "-", "--pdf", "--uit", "blad.pdf"], input: strange, in: folder.url)
    let text = try Leidraad.run(["agenda", "-", "--tekst"], input: strange)
    #expect(pdf.status == 3 && text.status == 3)
    #expect(pdf.errors == text.errors && text.errors.contains("\u{10FFFD}: het blad heeft deze tekens niet"))
    #expect(try folder.names == ["blad.pdf", "p.json"])
    #expect(text.text.contains("teken \u{25A1}"))
  }

  @Test(arguments: [
    ("{\n  \"version\": 1,\n  mis", ["regel 3"]), ("", ["regel 1"]), ("[]", ["object"]),
    ("{\"version\":2}", ["version: dit is versie 2; verwacht: 1"]), ("{}", ["‘version’ ontbreekt"]),
    (
      "{\"version\":1,\"situatie\":1,\"answers\":{\"nix\":{\"text\":\"a\"},\"wat-doe-ik.tevreden\":{\"score\":11}}}",
      [
        "situatie: onbekende sleutel", "answers.nix: ",
        "answers[\"wat-doe-ik.tevreden\"].score: 11 valt buiten de schaal",
      ]
    ),
  ])
  func aDocumentWithFaultsNamesThemAll(document: String, faults: [String]) throws {
    let bad = try folder.add("slecht.json", document)
    let fromFile = try Leidraad.run(["agenda", bad])
    let fromInput = try Leidraad.run(["agenda", "-"], input: document)
    for (command, name) in [(fromFile, bad), (fromInput, "standaardinvoer")] {
      #expect(command.status == 65)
      #expect(command.text.isEmpty)
      #expect(command.errors.hasPrefix("leidraad: \(name): "))
      for fault in faults { #expect(command.errors.contains("\(name): ") && command.errors.contains(fault)) }
    }
  }

  @Test func whatThisEditionDoesNotKnowIsSaidOnceAndChangesNothing() throws {
    let document =
      smallPreparation
      .replacingOccurrences(of: #""answers": {"#, with: #""kleur": 1, "answers": {"nix": {"text": "x"},"#)
      .replacingOccurrences(of: #""topics": ["#, with: #""topics": [{"theme": "nix"}, "#)
    let known = try Leidraad.run(["agenda", preparation])
    let sheet = try Leidraad.run(["agenda", "-"], input: document)
    #expect(sheet.status == 0)
    #expect(sheet.output == known.output)
    for place in ["kleur", "answers.nix", "topics[0].theme"] {
      #expect(sheet.errors.components(separatedBy: "leidraad: standaardinvoer: \(place): ").count == 2)
    }
    #expect(sheet.errors.split(separator: "\n").count == 3)
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    for path in ["weg.json", "."] {
      let command = try Leidraad.run(["agenda", path], in: folder.url)
      #expect(command.status == 66)
      #expect(command.errors.hasPrefix("leidraad: \(path) is niet te lezen: "))
    }
  }

  @Test func whatDoesNotFitIsNamedOneByOne() throws {
    let long = String(repeating: "woord ", count: 2000)
    let agreements = Array(repeating: "{\"what\":\"\(long)\",\"who\":\"ik\",\"when\":\"nu\"}", count: 5)
    let document = """
      {"version":1,"situation":"atWork","benefit":"\(long)",
       "answers":{"mijn-verhaal.klachten":{"text":"\(long)"},"mijn-verhaal.beter":{"text":"\(long)"},
         "mijn-verhaal.relaties":{"text":"\(long)","private":true}},
       "topics":[{"theme":"mijn-verhaal"},{"own":"\(long)"}],"parked":[{"own":"x\(long)"}],
       "questions":["\(long)","\(long)"],"somethingElse":"\(long)",
       "agreements":[\(agreements.joined(separator: ","))],"followUp":"\(long)"}
      """
    let sheet = try Leidraad.run(["agenda", "-"], input: document)
    #expect(sheet.status == 3)
    for name in [
      "benefit", "answers.mijn-verhaal.klachten", "answers.mijn-verhaal.beter", "topics[1]", "parked[0]",
      "questions[0]", "questions[1]", "somethingElse", "agreements[0]", "agreements[4]", "followUp",
    ] {
      #expect(sheet.errors.contains("leidraad: \(name): "), "\(name) is left off in silence")
    }
    #expect(!sheet.errors.contains("mijn-verhaal.relaties"), "what is private is not left off")
    #expect(sheet.text.contains("woord…"))
    #expect(!sheet.text.contains("woor…"), "cut at a word")
    let pdf = try Leidraad.run(["agenda", "-", "--pdf"], input: document)
    #expect(pdf.status == 3)
    #expect(pdf.errors == sheet.errors)
    #expect(try SavedPDF(pdf.output).pages == 1)
  }

  @Test func whatStandsAroundTheProgramMayBeMissing() throws {
    let alone = try Leidraad.shell("cp \"$leidraad\" . && ./leidraad agenda p.json", in: folder.url)
    #expect(alone.status == 78)
    #expect(alone.errors.hasPrefix("leidraad: De inhoud van de leidraad is niet gevonden."))
    let withContent = try Leidraad.shell(
      "export LEIDRAAD_INHOUD='\(Project.content.path)'; ./leidraad agenda p.json --pdf --uit blad.pdf", in: folder.url)
    #expect(withContent.status == 70)
    #expect(withContent.errors.hasPrefix("leidraad: leidraad-blad start niet"))
    #expect(try folder.names == ["leidraad", "p.json"])
  }
}
