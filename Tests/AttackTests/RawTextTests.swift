import Compiler
import Diagnostics
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// Text that a schema gives to one store as it is must still stay in its place there.
@Suite("Raw text stays in its place, or is refused")
struct RawTextTests {
  /// What ends a place in one of the two programs, or would if it were read by the other's rules.
  static let breakouts = [
    "id\n/\nDROP TABLE canary\n/\n.shell touch pwned\n1", "id GLOB 1\ngo\nDROP TABLE canary\ngo\nSELECT 1",
    "id GLOB E'\\'; DROP TABLE canary; --'", "id > ` '` ; DROP TABLE canary; --'",
    "ARRAY[']; DROP TABLE canary; --'] IS NOT NULL",
    "id ['] ; DROP TABLE canary; --'] > 1", "id GLOB U&'\\0027'; DROP TABLE canary; --", "id GLOB 'a\r\nb'",
    "id) ; DROP TABLE canary; --(",
    "1; DROP TABLE canary", "1 -- x", "1 /* x */", "1 */ 2", "\\! touch pwned", "1 \\g |touch pwned",
    ":DBNAME > 1", ":'DBNAME' > 1",
    ":{?DBNAME}", "id[1:DBNAME] > 1", "$$ ; DROP TABLE canary; $$ > 1", "$1 > 1", "id, 2", "id GLOB 1)",
    "(id GLOB 1", "'", "\"", "\"a", "E'\\'",
    "id GLOB '\u{301}'; DROP TABLE canary; --'", "`touch pwned`", "id = 1\u{0}; DROP TABLE canary",
    "\u{37E} DROP TABLE canary\u{37E}",
    "id GLOB\n.shell touch pwned\n1", "CASE WHEN 1 THEN 2", "id GLOB \"x\r\n\"",
  ]

  private func schema(_ text: String, _ target: Target, place: Int) -> SourceFile {
    let value = HostileTexts.yaml(text)
    let parts = [
      ("", "checks: { c: \(value) }"), ("", "indexes: [{ columns: [id], where: \(value) }]"),
      ("", "indexes: [{ expressions: [\(value)] }]"),
      (", d: { type: integer, default: { expression: \(value) } }", ""),
      (", u: { type: integer, on_update: \(value) }", ""),
      (", g: { type: integer?, generated: \(value) }", ""),
      (", o: { type: integer, \(target.rawValue): { default: \(value) } }", ""),
    ]
    return SourceFile(
      path: "schema.yaml",
      text: """
        targets: [\(target.rawValue)]
        tables:
          t:
            columns: { id: { type: integer }\(parts[place].0) }
            \(parts[place].1)

        """)
  }

  /// Runs each that is not refused in a database of its own: what the server itself refuses breaks out of nothing.
  private func attack(_ target: Target, run: (_ script: String, _ what: String) throws -> Void) throws {
    for text in Self.breakouts {
      for place in 0..<7 {
        let compiled = compile([schema(text, target, place: place)])
        if compiled.hasErrors { continue }
        let script: String
        do { script = try emit(compiled, for: target, database: "", source: "").first?.text ?? "" } catch {
          continue
        }
        try run(script, "\(text.debugDescription) in place \(place)")
      }
    }
  }

  @Test("SQLite, through sqlite3")
  func sqlite() throws {
    try attack(.sqlite) { script, what in
      try withTemporaryFolder { folder in
        // Without -bail, the program goes on behind an error, and would run what stands there.
        for arguments in [["-bail", "database"], ["database"]] {
          try? FileManager.default.removeItem(at: folder.appending(path: "database"))
          _ = try TestSupport.run(
            URL(filePath: "/usr/bin/env"), ["sqlite3"] + arguments, in: folder,
            input: "CREATE TABLE canary (x);\n" + script)
          #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["database"], "\(what)")
          let database = try SQLiteDatabase(path: folder.path + "/database")
          #expect(
            try database.query("SELECT name FROM sqlite_schema WHERE name = 'canary'").count == 1,
            "\(what)\n\(script)")
        }
      }
    }
  }

  @Test("PostgreSQL, through psql", .enabled(if: TestServer.areWanted))
  func postgresql() throws {
    try withTemporaryDatabaseString(.postgreSQL16) { string in
      let connection = try PostgreSQLConnection(string)
      try connection.execute("CREATE TABLE canary (x text)")
      let bin = ProcessInfo.processInfo.environment["SCHEMAC_TEST_PGBIN_16"].map { $0 + "/psql" } ?? "psql"
      try withTemporaryFolder { folder in
        try attack(.postgresql) { script, what in
          try folder.write("DROP TABLE IF EXISTS t;\n" + script, to: "script.sql")
          _ = try TestSupport.run(
            URL(filePath: "/usr/bin/env"), [bin, "-X", "-q", "-f", "script.sql", string], in: folder)
          #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["script.sql"], "\(what)")
          #expect(
            try connection.query("SELECT 1 FROM pg_class WHERE relname = 'canary'").count == 1,
            "\(what)\n\(script)")
        }
      }
    }
  }

  @Test("Raw text that SQLite reads as one expression still compiles, on one line")
  func harmless() throws {
    let compiled = compile([schema("id GLOB 1\n/\n2", .sqlite, place: 0)])
    try #require(!compiled.hasErrors)
    #expect(
      try emit(compiled, for: .sqlite, database: "", source: "")[0].text.contains("CHECK (id GLOB 1 / 2)"))
  }

  @Test(
    "A NUL character is refused wherever it stands, and names of 10,000 characters where a store has a limit")
  func refused() {
    for place in 0..<7 {
      #expect(compile([schema("1 = \u{0}", .sqlite, place: place)]).hasErrors)
    }
    let long = String(repeating: "n", count: 10_000)
    for (target, isRefused) in [("postgresql", true), ("sqlite", false), ("zerodb", true)] {
      let text = "targets: [\(target)]\ntables:\n  ? \(long)\n  : columns:\n      ? \(long)\n      : text\n"
      let errors = compile([SourceFile(path: "a.yaml", text: text)]).diagnostics.filter {
        $0.severity == .error
      }
      #expect(errors.isEmpty != isRefused, "\(target): \(errors.map { $0.message.suffix(100) })")
    }
  }
}
