import Canvas
import Foundation
import Testing

@testable import Conversation
@testable import FullScreen

/// A screen as a text file: the picture between bars, the styles of each row that has any, and the cursor's place.
struct GoldenScreen {
  let buffer: Buffer

  var text: String {
    let rows = 0..<buffer.size.rows
    let picture = rows.map { row in "|" + String(buffer[row].compactMap(\.character)) + "|" }
    let styles = rows.flatMap { row in
      runs(of: buffer[row].map(\.style)).map {
        "\(row): \($0.columns.lowerBound)-\($0.columns.upperBound) \($0.style.name)"
      }
    }
    let cursor = buffer.cursor.map { "cursor: column \($0.column), row \($0.row)" } ?? "cursor: none"
    return (picture + styles + [cursor]).joined(separator: "\n") + "\n"
  }

  /// Compares with the file of that name and size, or records it when `RECORD_GOLDEN` is 1, and fails then too.
  func expect(_ name: String, at location: SourceLocation = #_sourceLocation) {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name)-\(buffer.size.columns)x\(buffer.size.rows).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      Issue.record(
        Result { try Data(text.utf8).write(to: file) }.failure ?? Recorded(name: file.lastPathComponent),
        sourceLocation: location)
      return
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("no \(file.lastPathComponent); record it with RECORD_GOLDEN=1", sourceLocation: location)
      return
    }
    guard golden != text else { return }
    Issue.record("\(file.lastPathComponent) differs:\n\(difference(from: golden))", sourceLocation: location)
  }

  /// The lines that differ, as they were and as they are.
  private func difference(from golden: String) -> String {
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).flatMap { line -> [String] in
      let (was, now) = (old.indices.contains(line) ? old[line] : "", new.indices.contains(line) ? new[line] : "")
      return was == now ? [] : ["- \(was)", "+ \(now)"]
    }.joined(separator: "\n")
  }

  /// Where cells next to each other look the same, and not plain.
  private func runs(of styles: [Style]) -> [(columns: ClosedRange<Int>, style: Style)] {
    var runs: [(columns: ClosedRange<Int>, style: Style)] = []
    for (column, style) in styles.enumerated() where style != .plain {
      if let last = runs.last, last.style == style, last.columns.upperBound == column - 1 {
        runs[runs.count - 1].columns = last.columns.lowerBound...column
      } else {
        runs.append((column...column, style))
      }
    }
    return runs
  }
}

private struct Recorded: Error, CustomStringConvertible {
  var name: String
  var description: String { "recorded \(name); look at it, and run again without RECORD_GOLDEN" }
}

extension Result {
  fileprivate var failure: (any Error)? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}

extension Style {
  fileprivate var name: String {
    let names: [(Style, String)] = [
      (.bold, "bold"), (.reverse, "reverse"), (.underline, "underline"), (.accent, "accent"), (.ink, "ink"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: "+")
  }
}
