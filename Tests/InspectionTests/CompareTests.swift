import Foundation
import LiveDatabases
import TestSupport
import Testing

/// Runs `schemac diff`.
private func runDiff(_ arguments: String..., in folder: URL) throws -> ToolRun {
  try runTool("schemac", ["diff"] + arguments, in: folder)
}

@Suite("schemac diff and live databases")
struct CompareTests {
  /// Written by hand, in words that no server keeps.
  private let schema = """
    enums:
      status: [open, closed]
    tables:
      users:
        columns:
          id: { type: bigint, identity: { generation: always, start: 1, increment: 1 } }
          email: { type: varchar(320), unique: true }
          kind: { type: varchar(20), default: person, check: "kind IN ('person', 'company')" }
          code: { type: text, check: "code SIMILAR TO '[a-z]+'" }
          status: { type: status, default: open }
          born: { type: date?, check: "born BETWEEN '1900-01-01' AND '2100-01-01'" }
          size: { type: integer, default: '2 * 3' }
          half: { type: integer?, generated: size / 2 }
        primary_key: [id]
        indexes:
          - { columns: [email], where: "status <> 'closed' AND kind = 'person'" }
          - { expressions: ["substring(code from 1 for 2)"] }
          - { columns: [{ column: code, opclass: text_ops, nulls: last }] }
    """

  private let sql = """
    CREATE TYPE status AS ENUM ('open', 'closed');
    CREATE TABLE users (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      email character varying(320) NOT NULL UNIQUE,
      kind character varying(20) NOT NULL DEFAULT 'person' CONSTRAINT users_kind_check CHECK (kind = 'person' OR kind = 'company'),
      code text NOT NULL CHECK (code SIMILAR TO '[a-z]+'),
      status status NOT NULL DEFAULT 'open',
      born date CHECK (born >= '1900-01-01' AND born <= '2100-01-01'),
      size int4 NOT NULL DEFAULT 2 * 3,
      half integer GENERATED ALWAYS AS (size / 2) STORED
    );
    CREATE INDEX users_email_idx ON users (email) WHERE status <> 'closed' AND kind = 'person';
    CREATE INDEX users_substring_idx ON users (substring(code from 1 for 2));
    CREATE INDEX users_code_idx ON users (code);
    """

  /// Calls `body` with a folder that has the schema, and a database that was made by hand.
  private func withDatabase(
    _ server: TestServer, _ body: (URL, String, PostgreSQLConnection) throws -> Void
  ) throws {
    try withTemporaryDatabaseString(server) { string in
      let connection = try PostgreSQLConnection(string)
      defer { connection.close() }
      try connection.execute(
        sql.replacing("kind = 'person' OR kind = 'company'", with: "kind IN ('person', 'company')"))
      try withTemporaryFolder { folder in
        try folder.write(schema, to: "schema.yaml")
        try body(folder, string, connection)
      }
    }
  }

  @Test(
    "What somebody made by hand and the schema that says the same have no difference",
    .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func same(_ server: TestServer) throws {
    try withDatabase(server) { folder, string, connection in
      for pair in [[try address(string), "schema.yaml"], ["schema.yaml", try address(string)]] {
        let run = try runDiff(pair[0], pair[1], "--exit-code", in: folder)
        #expect(run.status == 0 && run.errors == "" && run.output == "no difference\n", "\(run)")
      }
      let left = try connection.query("SELECT count(*) FROM pg_namespace WHERE nspname ~ '^pg_temp'")
      #expect(left == [["0"]])
    }
  }

  @Test("Drift is a difference, and its plan leads back", .enabled(if: TestServer.areWanted))
  func drift() throws {
    try withDatabase(.postgreSQL18) { folder, string, connection in
      try connection.execute(
        "ALTER TABLE users ADD note text; DROP INDEX users_code_idx; ALTER TABLE users ALTER size SET DEFAULT 7"
      )
      let uri = try address(string)
      let run = try runDiff(uri, "schema.yaml", "--exit-code", "--allow", "all", in: folder)
      #expect(run.status == 2)
      #expect(run.output.hasPrefix("3 changes from postgresql://"), "\(run)")
      let script = try runDiff(uri, "schema.yaml", "--format", "sql", "--allow", "all", in: folder)
      let done = try TestServer.postgreSQL18.psql(script.output, in: string)
      #expect(done.status == 0, "\(done.errors)")
      #expect(try runDiff(uri, "schema.yaml", "--exit-code", in: folder).status == 0)
    }
  }

  @Test(
    "What no schema holds is left alone, and stops what would need it out of the way",
    .enabled(if: TestServer.areWanted))
  func unmodelled() throws {
    try withDatabase(.postgreSQL16) { folder, string, connection in
      try connection.execute(
        """
        CREATE VIEW emails AS SELECT email FROM users;
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER watch BEFORE UPDATE OF born ON users FOR EACH ROW EXECUTE FUNCTION f();
        CREATE POLICY own ON users USING (kind = 'person');
        CREATE SCHEMA audit; CREATE TABLE audit.lines (id bigint);
        CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY);
        """)
      let uri = try address(string)
      let same = try runDiff(uri, "schema.yaml", "--exit-code", in: folder)
      #expect(same.status == 0 && same.output == "no difference\n")
      #expect(same.errors.contains("function (1), policy (1), trigger (1), view (1)"), "\(same.errors)")
      #expect(same.errors.contains("history table of Flyway (1)"))
      var changed = schema.replacing(
        "email: { type: varchar(320), unique: true }", with: "email: { type: text, unique: true }")
      changed = changed.replacing("varchar(20), default", with: "text, default")
      changed = changed.split(separator: "\n").filter { !$0.contains("born") }.joined(separator: "\n")
      try folder.write(changed, to: "changed.yaml")
      let run = try runDiff(uri, "changed.yaml", "--allow", "all", "--format", "sql", in: folder)
      #expect(run.status == 1 && run.output == "")
      let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("error") }
      #expect(
        lines.map { $0.drop { $0 != "`" } } == [
          "`users.own`, which no schema holds, hangs on `users.kind`, which gets another type [unplanned-change]",
          "`users.watch`, which no schema holds, hangs on `users.born`, which is dropped [unplanned-change]",
          "`emails`, which no schema holds, hangs on `users.email`, which gets another type [unplanned-change]",
        ], "\(run.errors)")
    }
  }

  @Test("What has a table's place and is none stops its being added", .enabled(if: TestServer.areWanted))
  func places() throws {
    let added = """
      tables:
        parts: { columns: { id: bigint } }
        mails: { columns: { email: text } }
      """
    try withDatabase(.postgreSQL15) { folder, string, connection in
      try connection.execute(
        "CREATE TABLE parts (id bigint) PARTITION BY RANGE (id); CREATE VIEW mails AS SELECT email FROM users"
      )
      try folder.write(added, to: "more.yaml")
      let run = try runDiff(try address(string), "more.yaml", in: folder)
      #expect(run.status == 1 && run.output == "")
      for name in [
        "the table `parts` cannot be added: a partitioned table", "the table `mails` cannot be added: a view",
      ] {
        #expect(run.errors.contains("error: \(name), which no schema holds, has its place"), "\(run.errors)")
      }
      try SQLiteDatabase(path: folder.path + "/a.db").execute("CREATE VIEW mails AS SELECT 1")
      let file = try runDiff("sqlite:a.db", "more.yaml", in: folder)
      #expect(
        file.status == 1 && file.errors.contains("the table `mails` cannot be added: a view"), "\(file)")
    }
  }

  @Test("Where nobody may be asked about wording, that is said", .enabled(if: TestServer.areWanted))
  func readOnly() throws {
    try withDatabase(.postgreSQL18) { folder, string, connection in
      let uri = try address(string + " options='-c default_transaction_read_only=on'")
      let run = try runDiff(uri, "schema.yaml", "--exit-code", in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("note: expressions of `users` are worded differently"), "\(run.errors)")
      #expect(run.errors.contains("since the server only reads"))
      #expect(run.output.hasPrefix("1 change from") && run.output.contains("users.users_code_idx"), "\(run)")
      let role = "schemac_test_" + String(UInt64.random(in: .min ... .max), radix: 36)
      let database = try #require(try connection.query("SELECT current_database()").first?.first ?? nil)
      try connection.execute(
        "CREATE ROLE \(role) LOGIN; REVOKE TEMP ON DATABASE \(database) FROM PUBLIC")
      defer { try? connection.execute("DROP OWNED BY \(role); DROP ROLE \(role)") }
      let other = try runDiff(try address(string + " user=\(role)"), "schema.yaml", "--exit-code", in: folder)
      #expect(other.status == 2)
      #expect(other.errors.contains("since the user may not make temporary tables"), "\(other.errors)")
      try connection.execute("GRANT TEMP ON DATABASE \(database) TO \(role)")
      let asked = try runDiff(try address(string + " user=\(role)"), "schema.yaml", "--exit-code", in: folder)
      #expect(asked.status == 0, "\(asked)")
    }
  }

  @Test(
    "Reading holds no lock on a table", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func locks(_ server: TestServer) throws {
    try withDatabase(server) { _, _, connection in
      try connection.execute("BEGIN")
      _ = try readPostgreSQLCatalog(connection)
      _ = try readPostgreSQLDependents(connection)
      let locks = try connection.query(
        """
        SELECT c.relname FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
        WHERE l.pid = pg_backend_pid() AND c.relnamespace = 'public'::regnamespace
        """)
      #expect(locks == [])
      try connection.execute("ROLLBACK")
    }
  }

  @Test("Two databases are compared, whichever store they are in", .enabled(if: TestServer.areWanted))
  func databases() throws {
    try withDatabase(.postgreSQL18) { folder, string, _ in
      try withDatabase(.postgreSQL15) { _, other, connection in
        let addresses = [try address(string), try address(other)]
        let same = try runDiff(addresses[0], addresses[1], "--exit-code", in: folder)
        #expect(same.status == 0, "\(same)")
        try connection.execute("ALTER TABLE users ADD more int NOT NULL DEFAULT 5")
        let run = try runDiff(addresses[0], addresses[1], "--exit-code", in: folder)
        #expect(run.status == 2 && run.output.contains("add  column  users.more"), "\(run)")
      }
      try SQLiteDatabase(path: folder.path + "/a.db").execute(
        "CREATE TABLE notes (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL) STRICT")
      let run = try runDiff(try address(string), "sqlite:a.db", "--allow", "all", in: folder)
      #expect(
        run.output.contains("for postgresql:") && run.output.contains("add   table        notes"), "\(run)")
      try folder.write(try runTool("schemac", ["snapshot", "sqlite:a.db"], in: folder).output, to: "a.yaml")
      let same = try runDiff("sqlite:a.db", "a.yaml", "--exit-code", in: folder)
      #expect(same.status == 0 && same.output == "no difference\n", "\(same)")
    }
  }

  @Test("No name of a database has its password")
  func names() throws {
    try withTemporaryFolder { folder in
      try folder.write("tables: {}", to: "a.yaml")
      for address in [
        "postgresql://me:sesame@127.0.0.1:1/x", "postgresql://me:ses@me@127.0.0.1:1/x?password=sesame",
        "postgresql://127.0.0.1:1/x?user=a&password=ses@me",
      ] {
        let run = try runDiff(address, "a.yaml", in: folder)
        #expect(run.status == 1 && !(run.output + run.errors).contains("ses"), "\(run)")
      }
    }
  }
}
