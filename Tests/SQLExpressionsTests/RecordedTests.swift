import SQLExpressions
import SchemaModel
import Testing

/// What servers print for the samples, and what we make of it.
struct RecordedTests {
  struct Record: Sendable {
    var line: String
    var printed: [String]
  }

  static func records(_ text: String) -> [Record] {
    var records: [Record] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("  ") {
        let printed = String(line.dropFirst(2).map { $0 == "⏎" ? "\n" : $0 })
        records[records.count - 1].printed.append(printed)
      } else {
        records.append(Record(line: String(line), printed: []))
      }
    }
    return records
  }

  static let all = records(recorded15) + records(recorded18)

  @Test func readsWhatServersPrint() throws {
    for record in Self.all {
      for text in record.printed {
        let expression = try parseExpression(text)
        #expect(expression.isRaw == Self.isRaw(text), "\(text)")
      }
    }
  }

  /// What the tree doesn't know.
  static func isRaw(_ text: String) -> Bool {
    ["OVERLAPS", " => "].contains { text.contains($0) }
  }

  @Test func findsNothingWrongWithWhatServersTake() throws {
    let scope = try Samples.scope()
    let columns = Samples.columnTypes.map(\.name)
    for record in Self.all {
      let sample = try #require(Sample(record.line))
      let expression = try parseExpression(sample.text, columns: columns)
      expression.resolved(in: scope, expected: try sample.expected()).visit { part in
        let message = part.mismatch(in: scope)
        #expect(message == nil, "\(record.line): \(message ?? "")")
      }
      // `scaled` is the samples' own function.
      #expect(expression.misspeltFunctions.allSatisfy { $0.name == "scaled" }, "\(record.line)")
    }
  }

  @Test func givesAnExpressionAndItsPrintedTextOneCanonicalForm() throws {
    let scope = try Samples.scope()
    let columns = Samples.columnTypes.map(\.name)
    for record in Self.all {
      let sample = try #require(Sample(record.line))
      let expected = try sample.expected()
      let written = try parseExpression(sample.text, columns: columns)
      let ours = written.canonical(in: scope, expected: expected)
      for text in record.printed where !Self.isRaw(text) {
        let theirs = try parseExpression(text).canonical(in: scope, expected: expected)
        #expect(
          ours == theirs,
          "\(record.line)\n  \(text)\n  ours   \(Plain.text(ours))\n  theirs \(Plain.text(theirs))")
      }
      #expect(ours.canonical(in: scope, expected: expected) == ours, "again: \(record.line)")
    }
  }
}
