import Foundation
import SQLExpressions
import SchemaModel
import Testing

/// Tests that need a server of PostgreSQL, and write down what it prints:
///
///     SCHEMAC_RECORD="host=/run/postgresql user=postgres dbname=postgres" swift test --filter RecordingTests
@Suite(.enabled(if: Server.connection != nil), .serialized)
struct RecordingTests {
  /// Writes `Recorded….swift` of the server's version; of versions other than 15, what differs.
  @Test func recordsWhatTheServerPrints() throws {
    let rows = try Server.prints(Samples.all)
    let version = String(try Server.psql("SHOW server_version").prefix { $0 != " " })
    let major = version.prefix { $0.isNumber }
    let known = Dictionary(
      RecordedTests.records(recorded15).map { ($0.line, $0.printed) }, uniquingKeysWith: { first, _ in first }
    )
    var lines: [String] = []
    for (number, sample) in Samples.all.enumerated() {
      guard let row = rows[number] else {
        print("refused:", sample.line)
        continue
      }
      let printed = row.pretty == row.text ? [row.text] : [row.text, row.pretty]
      if major != "15", known[sample.line] == printed { continue }
      lines += [sample.line] + printed.map { "  " + $0.replacingOccurrences(of: "\n", with: "⏎") }
    }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Recorded\(major).swift")
    try source(lines, major: major, version: version).write(to: file, atomically: true, encoding: .utf8)
    #expect(rows.count > 1000)
  }

  /// The server takes what we print of the samples, as they were read and resolved, and prints the same for
  /// it.
  @Test(arguments: [false, true]) func serverTakesWhatWePrint(isResolved: Bool) throws {
    let scope = try Samples.scope()
    let before = try Server.prints(Samples.all)
    let printed = try Samples.all.map { sample in
      var copy = sample
      var expression = try parseExpression(sample.text, columns: Samples.columnTypes.map(\.name))
      if isResolved { expression = expression.resolved(in: scope, expected: try sample.expected()) }
      copy.text = Plain.text(expression)
      return copy
    }
    let after = try Server.prints(printed)
    for (number, sample) in Samples.all.enumerated() {
      guard let before = before[number] else { continue }
      let expected = try sample.expected()
      guard let after = after[number] else {
        Issue.record("refused: \(sample.line) as \(printed[number].text)")
        continue
      }
      if before.text.contains("OVERLAPS") || before.text.contains(" => ") { continue }
      let (first, second) = (try parseExpression(before.text), try parseExpression(after.text))
      #expect(
        first.canonical(in: scope, expected: expected) == second.canonical(in: scope, expected: expected),
        "\(sample.line)\n  \(before.text)\n  \(after.text)")
    }
  }

  /// Wherever we tell a type, it is the server's.
  @Test func infersTheServersTypes() throws {
    let scope = try Samples.scope()
    var parts: Set<SchemaModel.Expression> = []
    for sample in Samples.all {
      let expression = try parseExpression(sample.text, columns: Samples.columnTypes.map(\.name))
      expression.resolved(in: scope).visit { parts.insert($0) }
    }
    let expressions = parts.sorted { Plain.text($0) < Plain.text($1) }
    let types = try Server.types(expressions.map(Plain.text))
    var known = 0
    for (number, expression) in expressions.enumerated() {
      guard let inferred = expression.inferredType(in: scope), let text = types[number] else { continue }
      known += 1
      let type = try parseType(text, enumerations: Samples.enumerations)
      let printed = try Self.base(inferred)
      #expect(printed == type, "\(Plain.text(expression)): \(printed.spelling), not \(text)")
    }
    print("\(known) of \(types.count) types are known")
    #expect(known * 10 > types.count * 8)
  }

  /// The type as the server prints it without its modifiers.
  private static func base(_ type: ColumnType) throws -> ColumnType {
    switch type {
    case .numeric: .numeric(precision: nil, scale: nil)
    case .varchar: .varchar(length: nil)
    case .char: .char(length: 1)
    case .named(let named) where named.name.name == "bpchar": .char(length: 1)
    case .named(let named) where named.name.name == "bit":
      .named(NamedType(name: named.name, modifiers: ["1"]))
    case .named(let named): .named(NamedType(name: named.name))
    case .time: .time(precision: nil)
    case .timestamp: .timestamp(precision: nil)
    case .timestamptz: .timestamptz(precision: nil)
    case .vector: .vector(dimensions: nil)
    case .halfvec: .halfvec(dimensions: nil)
    case .array(let element): .array(of: try base(element))
    default: type
    }
  }

  private func source(_ lines: [String], major: some StringProtocol, version: String) -> String {
    let scope = major == "15" ? "" : "/// Only what 15 does not print alike.\n"
    return """
      /// What PostgreSQL \(version) prints for the samples, written by `RecordingTests`: each sample, then its text
      /// plain and, where that differs, pretty, line breaks as ⏎. Samples that it refuses are missing.
      \(scope)let recorded\(major) = ##\"\"\"
      \(lines.map { "  " + $0 }.joined(separator: "\n"))
        \"\"\"##

      """
  }
}
