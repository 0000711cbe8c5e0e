import Glibc
import Printing
import Terminal

extension Failure {
  /// What is said of it on the error stream.
  var sentence: String {
    switch self {
    case .usage(let sentence): "\(sentence)\nUitleg: leidraad --help"
    case .file(.reading, let path, let errno): "\(path.harmless) is niet te lezen: \(reason(errno))"
    case .file(_, let path, let errno): "\(path.harmless) is niet te schrijven: \(reason(errno))"
    case .fileTooLarge(let path): "\(path.harmless): dit is meer dan 64 MB; verwacht: een voorbereiding."
    case .noFolder(let path): "\(path.harmless) is geen map die te lezen is."
    case .mistakes(let mistakes), .noSettings(let mistakes): mistakes
    case .noContentWhereNamed(let word, let path):
      "\(word) noemt \(path.harmless), maar daar staat geen leesbaar bestand editie.yaml."
    case .noContent(let path):
      "De inhoud van de leidraad is niet gevonden. Gezocht in \(path). "
        + "Zet de map Content daar neer, of noem hem in LEIDRAAD_INHOUD."
    case .noDescriptors: "Er zijn geen bestandsnummers meer vrij."
    case .terminal(let failure): failure.sentence
    case .sheetProgram(let errno):
      "leidraad-blad start niet (\(String(cString: strerror(errno)))). "
        + "Het hoort in dezelfde map te staan als leidraad."
    case .sheetNotPassedOn: "Het blad kan niet worden doorgegeven."
    case .sheet(let failure): failure.sentence
    case .printCancelled: "Het afdrukken is gestopt."
    }
  }
}

/// What went wrong with a file, in plain Dutch.
private func reason(_ number: Int32) -> String {
  switch number {
  case ENOENT: "die map of dat bestand bestaat niet."
  case EACCES, EPERM: "dat mag niet met uw rechten."
  case EROFS: "hier kan niets worden geschreven."
  case ENOSPC, EDQUOT: "de schijf is vol."
  case EFBIG: "het bestand zou te groot worden."
  case EISDIR: "dat is een map."
  case EINVAL: "dat is geen gewoon bestand. Voor de standaardinvoer of de standaarduitvoer is er -."
  case EEXIST: "dat bestand is er al."
  case ELOOP: "de ene koppeling wijst naar de andere, zonder einde."
  case ENOTDIR: "een deel van het pad is geen map."
  case EPIPE: "niemand leest de uitvoer."
  case ENAMETOOLONG: "de naam is te lang."
  case EBADF: "dit staat niet open."
  default: String(cString: strerror(number))
  }
}

extension TerminalFailure {
  fileprivate var sentence: String {
    switch self {
    case .notATerminal: "Dit is geen terminal. Start leidraad in een terminalvenster."
    case .unknownKind(let kind):
      "Deze soort terminal (TERM=\(kind)) kan geen volledig scherm tonen. Start leidraad in een terminalvenster. "
        + "Is dat er een? Installeer ncurses-base, of probeer: TERM=xterm leidraad"
    case .noUnicode: "Er is geen taalinstelling met UTF-8. Installeer bijvoorbeeld C.UTF-8."
    case .noDescriptors: "Er zijn geen bestandsnummers meer vrij."
    }
  }
}

extension SheetFailure? {
  fileprivate var sentence: String {
    switch self {
    case .noFont: "Er is geen lettertype voor het blad. Installeer fonts-open-sans of fonts-dejavu-core."
    case .noGlyph(let characters):
      "Geen lettertype heeft deze tekens: \(characters.joined(separator: " ")). "
        + "Haal ze weg, of installeer een lettertype dat ze heeft."
    case .printing(let failure): failure.sentence
    case .drawing(let words): "Het blad kon niet worden getekend: \(words)"
    case .notASheet, nil: "leidraad-blad eindigde onverwacht en zei niet waarom."
    }
  }
}

extension PrintFailure {
  fileprivate var sentence: String {
    switch self {
    case .noService: "Er is geen afdrukdienst. Staat CUPS aan?"
    case .serviceHangs: "De afdrukdienst geeft geen antwoord."
    case .noPrinter: "Er is geen printer, of geen gewone printer. Kies er een met --printer NAAM."
    case .unknownPrinter: "Deze printer is er niet. Welke er zijn, toont: leidraad printers"
    case .refused: "De printer neemt nu niets aan."
    case .aborted: "Het afdrukken is niet gelukt."
    case .timedOut: "Het duurde te lang. De afdruk is teruggehaald."
    case .leftBehind: "De afdrukdienst gaf geen antwoord meer. De afdruk kan er later nog uit komen."
    }
  }
}
