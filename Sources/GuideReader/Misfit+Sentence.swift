import Wording

extension Misfit {
  /// What is wrong and what was expected, for behind its name.
  var sentence: String {
    let place = word.map { " door ‘\($0)’" } ?? ""
    return "is te lang voor het blad\(place); verwacht: ongeveer \(room) tekens of minder"
  }
}
