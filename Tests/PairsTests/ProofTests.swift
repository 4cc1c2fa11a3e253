import Compiler
import Diagnostics
import Differ
import SchemaModel
import SchemaPairs
import Testing

/// Scripts that are wrong, each in one way, are found out; the right one is not.
@Suite("A proof finds what is wrong with a script")
struct ProofTests {
  private let from = """
    tables:
      users: { columns: { id: bigint, number: bigint, age: bigint?, size: bigint? }, primary_key: [id] }
      notes: { columns: { id: bigint, length: bigint }, primary_key: [id] }
    """
  private let to = """
    tables:
      users:
        columns: { id: bigint, total: { type: bigint, renamed_from: number }, age: bigint, added: bigint? }
        primary_key: [id]
        indexes: [[total]]
      notes: { columns: { id: bigint, length: bigint }, primary_key: [id] }
    """
  private let rows = """
    INSERT INTO users VALUES (1, 10, 30, 3), (2, 20, 40, NULL);
    INSERT INTO notes VALUES (1, 5);
    """
  private let keep = "CREATE TABLE schemac_backup_1 AS SELECT id, size FROM users"
  private let rebuild = """
    CREATE TABLE made (id INT NOT NULL, total INTEGER NOT NULL, age INTEGER NOT NULL, added INTEGER, CONSTRAINT users_pkey PRIMARY KEY (id)) STRICT;
    INSERT INTO made SELECT id, number, age, NULL FROM users
    """
  private let swap = "DROP TABLE users; ALTER TABLE made RENAME TO users"
  private let index = "CREATE INDEX users_total_idx ON users (total)"
  private let rebuildBack = """
    CREATE TABLE made (id INT NOT NULL, number INTEGER NOT NULL, age INTEGER, size INTEGER, CONSTRAINT users_pkey PRIMARY KEY (id)) STRICT;
    INSERT INTO made SELECT id, total, age, NULL FROM users
    """
  private let restore = "UPDATE users SET size = (SELECT size FROM schemac_backup_1 b WHERE b.id = users.id)"
  private let forget = "DROP TABLE schemac_backup_1"

  private func compiled(_ text: String) -> CompiledSchema {
    compile(
      [SourceFile(path: "schema.yaml", bytes: Array(text.utf8))], requested: TargetSet([.sqlite]),
      linting: false)
  }

  /// - Parameters:
  ///   - there: the statements of the script.
  ///   - back: those of the reverse.
  private func proof(
    _ there: [String?] = [], _ back: [String?] = [], rows: String? = nil, guards: [RowGuard] = []
  ) throws -> Proof {
    let (older, newer) = (compiled(from), compiled(to))
    return try prove(from: older, to: newer, rows: .script(rows ?? self.rows), on: SQLiteStore()) {
      from, _, keepsData in
      let isKept = { (statement: String?) in keepsData || statement?.contains("schemac_backup") != true }
      let script = { (statements: [String?]) in
        "BEGIN;\n" + statements.filter(isKept).compactMap(\.self).map { $0 + ";\n" }.joined() + "COMMIT;\n"
      }
      return Planned(
        isEmpty: from == newer.schema, script: script(there), reverse: script(back), guards: guards)
    }
  }

  @Test("The right script is right")
  func right() throws {
    let proof = try proof([keep, rebuild, swap, index], [rebuildBack, swap, restore, forget])
    #expect(proof.failures == [])
    #expect(proof.outcome == .migrated)
    #expect(proof.rows == 3)
  }

  @Test("An index that is missing")
  func missingIndex() throws {
    let failures = try proof([keep, rebuild, swap], [rebuildBack, swap, restore, forget]).failures
    #expect(failures.contains("the script: table main.users: index users_total_idx: only in the old one"))
  }

  @Test("An index that the reverse leaves, and a backup")
  func leftBehind() throws {
    let failures = try proof([keep, rebuild, swap, index], [rebuildBack, swap, restore]).failures
    #expect(failures == ["the reverse: table main.schemac_backup_1: only in the new one"])
  }

  @Test("A value that is not restored")
  func lostValue() throws {
    let failures = try proof([keep, rebuild, swap, index], [rebuildBack, swap, forget]).failures
    #expect(
      failures == [
        "after the reverse, rows of users: 2 (1, 10, 30, 3) (2, 20, 40, NULL) became 2 (1, 10, 30, NULL) (2, 20, 40, NULL)"
      ])
  }

  @Test(
    "Rows that are gone, and values that are not as they were",
    arguments: [
      ("DELETE FROM users WHERE id = 2", "there were 2"),
      ("UPDATE users SET total = 11 WHERE id = 1", "(1, 11)"),
      ("UPDATE users SET age = 5 WHERE id = 1", "age was 30, and is 5"),
    ])
  func changedRows(statement: String, words: String) throws {
    let failures = try proof([keep, rebuild, swap, index, statement], [rebuildBack, swap, restore, forget])
      .failures
    #expect(failures.first?.contains("after the script, rows of users") == true)
    #expect(failures.first?.contains(words) == true, "\(failures)")
  }

  @Test("A table that is rebuilt, though nothing of it changes")
  func touched() throws {
    let rebuilt =
      "CREATE TABLE other (id INT NOT NULL, length INTEGER NOT NULL, CONSTRAINT notes_pkey PRIMARY KEY (id)) STRICT; INSERT INTO other SELECT * FROM notes; DROP TABLE notes; ALTER TABLE other RENAME TO notes"
    let failures = try proof([keep, rebuild, swap, index, rebuilt], [rebuildBack, swap, restore, forget])
      .failures
    #expect(failures == ["the script touched notes, which does not change"])
  }

  @Test("Rows that stop a script behind its head")
  func failsLate() throws {
    let rows = "INSERT INTO users VALUES (1, 10, NULL, 3)"
    let failures = try proof([keep, rebuild, swap, index], [rebuildBack, swap, restore, forget], rows: rows)
      .failures
    #expect(failures.first?.hasPrefix("the script fails: NOT NULL constraint failed") == true, "\(failures)")
  }

  @Test(
    "A script that stops as it should, one that has done something before, and one that stops for nothing")
  func stops() throws {
    let ageless = RowGuard(description: "rows of users have no age", table: "users", condition: "age IS NULL")
    let count =
      "CREATE TEMP TABLE asked (found INTEGER CONSTRAINT \"rows of users have no age\" CHECK (found = 0)); INSERT INTO asked SELECT count(*) FROM users WHERE age IS NULL; DROP TABLE asked"
    let back: [String?] = [rebuildBack, swap, restore, forget]
    let rows = "INSERT INTO users VALUES (1, 10, NULL, 3)"
    let right = try proof([count, keep, rebuild, swap, index], back, rows: rows, guards: [ageless])
    #expect(right.failures == [])
    #expect(right.outcome == .stopped("rows of users have no age"))
    let late = try proof(
      ["COMMIT; UPDATE users SET number = 5; BEGIN", count, keep, rebuild, swap, index], back, rows: rows,
      guards: [ageless])
    #expect(
      late.failures == ["the script stopped, and rows of users: 1 (1, 10, NULL, 3) became 1 (1, 5, NULL, 3)"])
    let never = count.replacing("age IS NULL", with: "age > 0")
    let nothing = try proof([never, keep, rebuild, swap, index], back, guards: [ageless])
    #expect(nothing.failures.first?.hasPrefix("the script stopped for no row") == true, "\(nothing.failures)")
  }
}
