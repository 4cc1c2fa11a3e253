import Differ
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@testable import PostgreSQLTarget
@testable import SQLiteTarget

@Suite("When a column's type changes, its values become what is foretold")
struct ConversionTests {
  @Test(
    "From each type to each other, with every value", .enabled(if: TestServer.areWanted),
    arguments: TestServer.allCases)
  func allPairs(_ server: TestServer) throws {
    let types = try ConvertedType.all(
      try ValueFile.all().filter { TestedStore.postgresql(server).offers($0) })
    #expect(types.count >= 60)
    let sqlite = try ConversionSQLite(types)
    let problems = try withTemporaryDatabase(server) { connection in
      let changes = try ConversionServer(connection, types)
      return try types.flatMap { from in
        try types.filter { $0.type != from.type }.flatMap { to in
          try Self.problems(from, to, changes, sqlite).map { "\(from.sql) to \(to.sql): \($0)" }
        }
      }
    }
    #expect(problems.isEmpty, "\(problems.count) problems\n\(problems.joined(separator: "\n"))")
  }

  @Test("Neither target leaves to a person what it could do itself")
  func muchIsKnown() throws {
    let types = try ConvertedType.all(try ValueFile.all()).map(\.type)
    let pairs = types.flatMap { from in types.filter { $0 != from }.map { (from, $0) } }
    let known = pairs.filter { conversion(from: $0, to: $1) != .unknown }
    #expect(known.count >= 680)
    #expect(known.filter { storedConversion(of: "value", from: $0, to: $1) != nil }.count >= 560)
  }

  private static func problems(
    _ from: ConvertedType, _ to: ConvertedType, _ server: ConversionServer, _ sqlite: ConversionSQLite
  ) throws -> [String] {
    let conversion = conversion(from: from.type, to: to.type)
    if conversion == .unknown {
      guard try server.assigns(from, to), reason(from.type, to.type) == nil else { return [] }
      return ["the server does it, and there is no reason why we don't"]
    }
    let change = typeChange(of: "value", from: from.type, to: to.type)
    let done: (rows: ConvertedRows, isRewritten: Bool, changed: [Int]?)
    do {
      done = try server.change(from, to, misfits: change.misfits)
    } catch {
      let verdicts = try server.verdicts(from, to, where: "(\(change.misfits ?? "false")) IS NOT TRUE")
      let failing = verdicts.filter { $0.value == "fails" }.keys.sorted().map { from.file.lines[$0].text }
      return ["rows that are not counted fail: \(failing.prefix(5)): \(error)"]
    }
    var problems: [String] = []
    if done.isRewritten != change.rewritesTable {
      problems.append(done.isRewritten ? "rewrites the table" : "does not rewrite the table")
    }
    if let misfits = change.misfits {
      let fitting = try server.verdicts(from, to, where: misfits).filter { $0.value == "fits" }
      for number in fitting.keys.sorted() {
        problems.append("counts \(from.file.lines[number].text), which fits")
      }
    }
    if case .lossy = conversion {
      if done.changed == [] { problems.append("loses nothing") }
    } else if done.changed != [] {
      problems.append("changes \((done.changed ?? []).map { from.file.lines[$0].text }.prefix(5))")
    }
    return problems + (try sqlite.problems(from, to, done.rows))
  }

  /// Why a conversion that PostgreSQL does by itself is left to a person.
  private static func reason(_ from: ColumnType, _ to: ColumnType) -> String? {
    switch (from, to) {
    case (.timestamptz, _), (_, .timestamptz): return "a session's time zone decides"
    case (.date, _) where to.isText, (.time, _) where to.isText, (.timestamp, _) where to.isText:
      return "a session's date style decides"
    case (.interval, _) where to.isText: return "a session's interval style decides"
    case (.real, _) where to.isText, (.doublePrecision, _) where to.isText:
      return "a session's extra_float_digits decides"
    case (.bytea, _) where to.isText: return "a session's bytea_output decides"
    case (.array, _) where to.isText, (.vector, _) where to.isText, (.halfvec, _) where to.isText:
      return "a list written out is PostgreSQL's own form, and no other store's"
    case (.array, .vector), (.array, .halfvec), (.vector, .array), (.halfvec, .array):
      return "what is NULL, or has another length, is not told apart"
    case (.array(let from), .array(let to)):
      switch conversion(from: from, to: to) {
      case .narrowing, .lossy: return "members that don't fit can't be counted plainly"
      default: return reason(from, to)
      }
    default: return nil
    }
  }
}
