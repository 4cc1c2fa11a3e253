import Catalog
import Compiler
import Diagnostics
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// A change that rows stand in the way of.
struct StoppedChange: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// What is written in the newer version in place of what.
  var edits: [(old: String, new: String)]
  var rows: String
  /// What SQLite says, behind the number of rows.
  var message: String

  init(_ name: String, _ edits: [(old: String, new: String)], rows: String, message: String) {
    testDescription = name
    self.edits = edits
    self.rows = rows
    self.message = message
  }

  static let all = [
    StoppedChange(
      "NOT NULL", [("phone: text?", "phone: text")],
      rows: "INSERT INTO users VALUES (2, 'b', NULL, 'new', '[]')", message: "rows of users have no phone"),
    StoppedChange(
      "NOT NULL with a backfill that gives NULL",
      [("phone: text?", "phone: { type: text, backfill: 'nullif(name, name)' }")],
      rows: "INSERT INTO users VALUES (2, 'b', NULL, 'new', '[]')",
      message: "rows of users have no phone and get none"),
    StoppedChange(
      "A narrower type", [("name: text", "name: varchar(3)")],
      rows: "UPDATE users SET name = 'four'", message: "rows of users have a name that is no varchar(3)"),
    StoppedChange(
      "A stated value that is none of its type",
      [("phone: text?", "phone: text?\n      short: { type: varchar(3), backfill: \"name || 'xx'\" }")],
      rows: "UPDATE users SET name = 'four'", message: "rows of users get a short that is no varchar(3)"),
    StoppedChange(
      "A removed value of an enumeration", [("[new, old]", "[new]")],
      rows: "UPDATE users SET state = 'old'", message: "rows of users have a state that is removed: old"),
    StoppedChange(
      "A removed value within an array", [("[new, old]", "[new]")],
      rows: "UPDATE users SET states = '[\"old\"]'",
      message: "rows of users have a states that is removed: old"),
    StoppedChange(
      "A renamed value within arrays of arrays",
      [("[new, old]", "[new, { value: past, renamed_from: old }]")],
      rows: "UPDATE users SET states = '[[\"old\"]]'",
      message: "rows of users have arrays of arrays in states, whose values are renamed"),
    StoppedChange(
      "A check",
      [("primary_key: [id] # users", "primary_key: [id]\n    checks: { named: length(name) > 1 }")],
      rows: "", message: "rows of users break named"),
    StoppedChange(
      "A unique constraint", [("primary_key: [id] # users", "primary_key: [id]\n    unique: [[name]]")],
      rows: "INSERT INTO users VALUES (2, 'a', NULL, 'new', '[]')",
      message: "rows of users share their name, which users_name_key forbids"),
    StoppedChange(
      "A unique index on an expression",
      [
        (
          "primary_key: [id] # users",
          "primary_key: [id]\n    indexes: [{ name: by_name, expressions: [lower(name)], unique: true }]"
        )
      ],
      rows: "INSERT INTO users VALUES (2, 'A', NULL, 'new', '[]')",
      message: "rows of users share their by_name, which by_name forbids"),
    StoppedChange(
      "A foreign key",
      [("# posts", "\n    foreign_keys: [{ columns: [user_id], references: users(id) }]")],
      rows: "INSERT INTO posts VALUES (1, 9)", message: "rows of posts refer by user_id to no row of users"),
    StoppedChange(
      "A view that the schema does not know", [("name: text", "name: varchar(300)")],
      rows: "CREATE VIEW everybody AS SELECT name FROM users",
      message: "the schema does not know objects that hang on tables that change"),
    StoppedChange(
      "A trigger of another table that the schema does not know", [("name: text", "name: varchar(300)")],
      rows: "CREATE TRIGGER mine AFTER DELETE ON posts BEGIN DELETE FROM users; END",
      message: "the schema does not know objects that hang on tables that change"),
    StoppedChange(
      "An index that the schema does not know", [("name: text", "name: varchar(300)")],
      rows: "CREATE INDEX mine ON users (name)",
      message: "the schema does not know objects that hang on tables that change"),
  ]
}

@Suite("What rows stand in the way of is counted first, and then nothing is changed")
struct SQLiteGuardTests {
  static let yaml = """
    targets: [sqlite]
    tables:
      users:
        columns:
          id: bigint
          name: text
          phone: text?
          state: state
          states: 'state[]'
        primary_key: [id] # users
      posts:
        columns:
          id: bigint
          user_id: bigint
        primary_key: [id] # posts
    enums:
      state: [new, old]
    """

  @Test("Change", arguments: StoppedChange.all)
  func stops(_ change: StoppedChange) throws {
    let from = compiled(Self.yaml)
    var text = Self.yaml
    for edit in change.edits {
      #expect(text.contains(edit.old))
      text = text.replacing(edit.old, with: edit.new, maxReplacements: 1)
    }
    let to = compiled(text)
    try #require(!to.hasErrors, "\(to.diagnostics)")
    let script = try migration(
      from: from.schema, to: to.schema, target: .sqlite, fromName: "from", toName: "to"
    ).script
    let database = try SQLiteDatabase()
    try database.execute(try emit(from, for: .sqlite, database: "", source: "")[0].text)
    try database.execute("INSERT INTO users VALUES (1, 'a', '1', 'new', '[\"new\"]');\(change.rows)")
    let before = try State(database)
    let error = #expect(throws: DatabaseError.self) { try database.execute(script) }
    #expect(error?.message.contains(change.message) == true, "\(String(describing: error))")
    #expect(try State(database) == before)
  }

  /// All that a script could have changed.
  private struct State: Equatable {
    var catalog: DatabaseCatalog
    var rows: [[SQLiteValue]]

    init(_ database: SQLiteDatabase) throws {
      catalog = try readSQLiteCatalog(database)
      rows = try database.query("SELECT * FROM users") + database.query("SELECT * FROM posts")
    }
  }

  private func compiled(_ text: String) -> CompiledSchema {
    compile([SourceFile(path: "schema.yaml", text: text)], linting: false)
  }
}
