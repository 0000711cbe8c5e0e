import Guide

// What the JSON of a guide says about where it comes from, and about what stands beside its questions.

struct EditionDocument: Encodable {
  var id: String
  var title: String
  var language: String

  init(_ edition: Edition) {
    id = edition.id
    title = edition.title
    language = edition.language
  }
}

struct SourceDocument: Encodable {
  var id: String
  var title: String
  var publisher: String?
  var date: String?
  var year: Int?

  init(_ source: Source) {
    id = source.id
    title = source.title
    publisher = source.publisher
    date = source.date
    year = source.year
  }
}

struct OptionDocument: Encodable {
  var id: String
  var text: String
  var situation: Situation?

  init(_ option: Option) {
    id = option.id
    text = option.text
    situation = option.situation
  }
}

struct SubjectDocument: Encodable {
  var id: String
  var title: String
}

struct CardDocument: Encodable {
  var id: String
  var title: String
  var subject: String
  var text: String
  var moments: [Moment]
  var themes: [String]
  var source: String
  var place: String?

  init(_ card: Card) {
    id = card.id
    title = card.title
    text = card.passages.map(\.text).joined(separator: "\n\n")
    moments = Moment.allCases.filter(card.moments.contains)
    themes = card.themes.sorted()
    source = card.source
    place = card.place
    subject = card.subject
  }
}
