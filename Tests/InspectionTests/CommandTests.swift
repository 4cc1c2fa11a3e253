import Foundation
import LiveDatabases
import TestSupport
import Testing

/// Runs `schemac inspect`.
func runInspect(_ arguments: String..., in folder: URL? = nil) throws -> ToolRun {
  try runTool("schemac", ["inspect"] + arguments, in: folder)
}

@Suite("schemac inspect")
struct CommandTests {
  private let sql = """
    CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
    CREATE VIEW names AS SELECT name FROM users;
    """

  /// Calls `body` with a folder in which `a.db` is a database.
  private func withDatabase(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try SQLiteDatabase(path: folder.path + "/a.db").execute(sql)
      try body(folder)
    }
  }

  @Test("The schema goes to standard output, and what is not held to standard error too")
  func output() throws {
    try withDatabase { folder in
      let run = try runInspect("sqlite:a.db", in: folder)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("# Written by `schemac inspect` from a SQLite database.\n"))
      #expect(run.output.contains("#   view: 1\n#     names\n"))
      #expect(run.errors.contains("  view: 1\n    names\n"))
      try folder.write(run.output, to: "schema.yaml")
      let check = try runTool("schemac", ["check", "schema.yaml"], in: folder)
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test("With --strict, what is not held is an error, and nothing is written")
  func strict() throws {
    try withDatabase { folder in
      let run = try runInspect("sqlite:a.db", "--strict", "-o", "schema", in: folder)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("  view: 1\n    names\n"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/schema"))
    }
  }

  @Test("A folder is written again where nobody edited it, and never over somebody's file")
  func folders() throws {
    try withDatabase { folder in
      #expect(try runInspect("sqlite:a.db", "-o", "schema", in: folder).status == 0)
      let first = try #require(folder.text(of: "schema/schema.yaml"))
      #expect(first.contains("  users:\n"))
      try SQLiteDatabase(path: folder.path + "/a.db").execute("CREATE TABLE more (id INTEGER PRIMARY KEY)")
      #expect(try runInspect("sqlite:a.db", "-o", "schema", in: folder).status == 0)
      #expect(folder.text(of: "schema/schema.yaml")?.contains("  more:\n") == true)
      let edited = (folder.text(of: "schema/schema.yaml") ?? "") + "# mine\n"
      try folder.write(edited, to: "schema/schema.yaml")
      let run = try runInspect("sqlite:a.db", "-o", "schema", in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("`schema/schema.yaml` is there and was not written by `schemac inspect`"))
      #expect(folder.text(of: "schema/schema.yaml") == edited)
    }
  }

  @Test("Many tables are several files, which together are the schema")
  func files() throws {
    try withDatabase { folder in
      let tables = ["order", "schemac", "lone"].flatMap { word in
        (1...(word == "lone" ? 1 : 6)).map { "CREATE TABLE \(word)_\($0) (id INTEGER PRIMARY KEY, s TEXT);" }
      }
      try SQLiteDatabase(path: folder.path + "/a.db").execute(tables.joined())
      let run = try runInspect("sqlite:a.db", "-o", "schema", in: folder)
      #expect(run.output == "3 files in schema: order.yaml, schema.yaml, schemac_tables.yaml\n")
      let whole = try runInspect("sqlite:a.db", in: folder).output
      try folder.write(whole, to: "whole.yaml")
      let diff = try runTool(
        "schemac", ["diff", "whole.yaml", "schema", "--target", "sqlite", "--exit-code"], in: folder)
      #expect(diff.status == 0, "\(diff.output)\(diff.errors)")
      #expect(folder.text(of: "schema/order.yaml")?.contains("  view: 1") == true)
    }
  }

  @Test("A database in WAL mode that somebody writes to is read as it was committed last")
  func inUse() throws {
    try withDatabase { folder in
      let writer = try SQLiteDatabase(path: folder.path + "/a.db")
      try writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE committed (id INTEGER PRIMARY KEY)")
      try writer.execute("BEGIN IMMEDIATE; CREATE TABLE not_yet (id INTEGER PRIMARY KEY)")
      let run = try runInspect("sqlite:a.db", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("  committed:\n"))
      #expect(!run.output.contains("not_yet"))
    }
  }

  @Test("What is no SQLite database is said in a sentence")
  func badFiles() throws {
    try withDatabase { folder in
      try folder.write("no database at all", to: "text.db")
      try folder.write("", to: "empty.db")
      var damaged = try Data(contentsOf: folder.appending(path: "a.db"))
      damaged.replaceSubrange(100..<2000, with: Data(repeating: 0x55, count: 1900))
      try damaged.write(to: folder.appending(path: "damaged.db"))
      let whole = try Data(contentsOf: folder.appending(path: "a.db"))
      try whole.prefix(whole.count / 2).write(to: folder.appending(path: "short.db"))
      let noise = Data((0..<8192).map { _ in UInt8.random(in: .min ... .max) })
      try (Data([0]) + noise).write(to: folder.appending(path: "encrypted.db"))
      // A name with a control character in a text that SQLite cannot read.
      var odd = whole
      let place = try #require(odd.range(of: Data("name TEXT".utf8)))
      odd.replaceSubrange(place, with: Data("name\u{1B}TEXT".utf8))
      try odd.write(to: folder.appending(path: "odd.db"))
      let sentences = [
        "none.db": "error: there is no file `none.db`\n",
        ".": "error: `.` is a folder, and no database\n",
        "text.db": "error: `text.db` cannot be read: it is no SQLite database, or it is encrypted\n",
        "damaged.db":
          "error: `damaged.db` cannot be read: the database is damaged (database disk image is malformed)\n",
        "short.db":
          "error: `short.db` cannot be read: the database is damaged (database disk image is malformed)\n",
        "encrypted.db":
          "error: `encrypted.db` cannot be read: it is no SQLite database, or it is encrypted\n",
        "odd.db":
          """
        error: `odd.db` cannot be read: the database is damaged \
        (malformed database schema (users) - unrecognized token: "\u{241B}")

        """,
      ]
      for (path, sentence) in sentences {
        let run = try runInspect("sqlite:\(path)", in: folder)
        #expect(run.status == 1 && run.output == "", "\(path)")
        #expect(run.errors == sentence)
      }
      let empty = try runInspect("sqlite:empty.db", "--strict", in: folder)
      #expect(empty.status == 0 && empty.errors == "")
    }
  }

  @Test("What is no live database, and schemas of SQLite, are wrong usage")
  func usage() throws {
    #expect(try runInspect("mysql://localhost/x").status == 64)
    #expect(try runInspect("sqlite:a.db", "--schema", "auth").status == 64)
  }
}
