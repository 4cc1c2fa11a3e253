import Differ
import LiveDatabases
import SQLExpressions
import SchemaModel
import TestSupport
import Testing

@testable import PostgreSQLTarget

/// Types that PostgreSQL alone has, with values; `citext` needs the server with the contrib modules.
private let named: [String: [String]] = [
  "citext": ["", "a", "Abc", "abcd", "ab  "], "text": ["", "a", "Abc", "abcd", "ab  "],
  "varchar": ["", "Ab "], "varchar(3)": ["", "Ab "], "char(3)": ["a", "abc"], "bit": ["1"], "bit(3)": ["101"],
  "bit(4)": ["1010"], "bit varying": ["", "1", "101", "1010"], "bit varying(3)": ["", "1", "101"],
  "bit varying(4)": ["1010"], "inet": ["10.0.0.1", "10.1.0.0/16"], "cidr": ["10.1.0.0/16"],
  "macaddr": ["08:00:2b:01:02:03"], "money": ["1.00"], "integer": ["1"], "int4range": ["[1,5)"],
  "time with time zone": ["10:00+00"], "xml": ["<a/>"], "varchar[]": ["{a}"], "varchar(3)[]": ["{a}"],
  "varchar(4)[]": ["{abcd}"], "timestamp[]": ["{2025-01-01}"], "timestamp(3)[]": ["{2025-01-01}"],
  "numeric(4,1)[]": ["{1.5}"], "numeric(5,1)[]": ["{1.5}"], "numeric[]": ["{1.55}"], "numeric(5)": ["1"],
  "numeric(3,-2)": ["1200"], "numeric(2,3)": ["0.012"], "timestamp(6)": ["2025-01-01"],
]

@Suite("Types by their names change as is foretold")
struct NamedConversionTests {
  @Test("Every type of PostgreSQL's own to each other", .enabled(if: TestServer.areWanted))
  func allPairs() throws {
    let names = named.keys.sorted()
    var problems: [String] = []
    var known = 0
    try withTemporaryDatabase(.postgreSQL15) { connection in
      try connection.execute("CREATE EXTENSION citext; CREATE TABLE t (value text)")
      for from in names {
        for to in names where from != to {
          let (before, after) = (try parseType(from), try parseType(to))
          guard conversion(from: before, to: after) != .unknown else { continue }
          known += 1
          let change = typeChange(of: "value", from: before, to: after)
          try connection.execute("DROP TABLE t; CREATE TABLE t (value \(from))")
          for value in named[from] ?? [] { _ = try connection.query("INSERT INTO t VALUES ($1)", [value]) }
          problems += try misfits(from, to, change, connection)
          do {
            try connection.execute("DELETE FROM t WHERE \(change.misfits ?? "false")")
            let node = try connection.query("SELECT pg_relation_filenode('t')")
            try connection.execute("ALTER TABLE t ALTER COLUMN value TYPE \(to)")
            let isRewritten = try connection.query("SELECT pg_relation_filenode('t')") != node
            if isRewritten != change.rewritesTable {
              problems.append("\(from) to \(to): rewrites: \(isRewritten)")
            }
          } catch {
            problems.append("\(from) to \(to): \(error)")
          }
        }
      }
    }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    #expect(known > 60)
  }

  /// Every row that is counted fails, or is another value.
  private func misfits(
    _ from: String, _ to: String, _ change: TypeChange, _ connection: PostgreSQLConnection
  ) throws -> [String] {
    guard let condition = change.misfits else { return [] }
    return try connection.query("SELECT value::text FROM t WHERE \(condition)").compactMap { row in
      try connection.execute("BEGIN; CREATE TEMPORARY TABLE one (value \(from)) ON COMMIT DROP")
      defer { try? connection.execute("ROLLBACK") }
      _ = try connection.query("INSERT INTO one VALUES ($1)", [row[0]])
      do {
        try connection.execute("ALTER TABLE one ALTER COLUMN value TYPE \(to)")
      } catch {
        return nil
      }
      let same = try connection.query("SELECT value::text::\(from)::text = $1 FROM one", [row[0]])
      return same == [["t"]] ? "\(from) to \(to): counts \(row[0] ?? "NULL"), which fits" : nil
    }
  }
}
