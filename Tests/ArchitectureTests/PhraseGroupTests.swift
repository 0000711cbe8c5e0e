import Testing

@Suite struct PhraseGroupTests {
  /// A group that is on no list would be looked for in no content.
  @Test func everyGroupOfNamesIsListed() throws {
    let files = try SourceFile.sources()
    let groups = files.flatMap { $0.text.matches(of: /enum (\w+): String, Phrase/).map { String($0.1) } }
    let lists = files.flatMap { $0.text.matches(of: /phrases: \[any Phrase\.Type\] =([^\]]+)\]/).map { String($0.1) } }
    #expect(groups.count > 15 && lists.count == 2)
    for group in groups {
      #expect(lists.contains { $0.contains("\(group).self") }, "\(group) is on no list")
    }
  }

  /// A name that nobody says is left over.
  @Test func namesAreUsed() throws {
    let files = try SourceFile.sources()
    let code = files.map(\.text).joined(separator: "\n")
    for group in files.flatMap({ $0.text.matches(of: /(?s)enum (\w+): String, Phrase \{(.*?)\n\}/) }) {
      for name in group.2.matches(of: /case (\w+) = "/).map({ String($0.1) }) {
        let uses = code.matches(of: try Regex("\\b\(group.1)\\.\(name)\\b|[\\s(:,\\[]\\.\(name)\\b")).count
        #expect(uses > 0, "nobody says \(group.1).\(name)")
      }
    }
  }
}
