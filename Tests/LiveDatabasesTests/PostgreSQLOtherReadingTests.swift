import Catalog
import LiveDatabases
import TestSupport
import Testing

@Suite(.enabled(if: TestServer.areWanted))
struct PostgreSQLOtherReadingTests {
  @Test(arguments: TestServer.allCases)
  func `What is not modelled is named`(_ server: TestServer) throws {
    let catalog = try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      return try readPostgreSQLCatalog(connection)
    }
    #expect(catalog.others.map { "\($0.kind) \($0.name)" } == expected)
    #expect(catalog.tables.map(\.name) == ["child", "t"])
    #expect(catalog.functions.map(\.name) == ["f"])
    #expect(catalog.sequences.isEmpty)
  }

  private let script = """
    CREATE SCHEMA app;
    CREATE TABLE t (id int PRIMARY KEY, a text);
    CREATE VIEW v AS SELECT * FROM t; CREATE MATERIALIZED VIEW app."M v" AS SELECT * FROM t;
    CREATE TABLE parted (id int) PARTITION BY RANGE (id);
    CREATE TABLE part1 PARTITION OF parted FOR VALUES FROM (1) TO (10);
    CREATE TABLE child () INHERITS (t);
    CREATE TYPE pair AS (a int, b int); CREATE TYPE floats AS RANGE (subtype = float8);
    CREATE DOMAIN app.d AS int;
    CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
    CREATE POLICY p ON t USING (true); ALTER TABLE t ENABLE ROW LEVEL SECURITY;
    CREATE AGGREGATE total (int) (sfunc = int4pl, stype = int);
    CREATE STATISTICS st ON id, a FROM t; ALTER TABLE t ALTER a SET STATISTICS 500;
    CREATE COLLATION german (provider = libc, locale = 'C');
    CREATE TEXT SEARCH CONFIGURATION cfg (COPY = simple);
    ALTER TABLE t REPLICA IDENTITY FULL; CLUSTER t USING t_pkey;
    CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
    CREATE TRIGGER vt INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
    GRANT SELECT ON t TO PUBLIC; GRANT USAGE ON SCHEMA app TO PUBLIC; REVOKE ALL ON FUNCTION f() FROM PUBLIC;
    CREATE PUBLICATION pub FOR TABLE t; CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;
    CREATE FOREIGN TABLE ft (a int) SERVER s; CREATE CAST (pair AS text) WITH INOUT;
    ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
    """

  private let expected = [
    "aggregate total", "cast pair AS text", "clustered index t.t_pkey", "collation german",
    "column statistics child.a", "column statistics t.a", "composite type pair",
    "default privileges postgres", "domain app.d",
    "foreign server s", "foreign table ft", "foreign-data wrapper w", "grants app", "grants f()", "grants t",
    "inheritance child", "materialized view app.\"M v\"", "partition part1", "partitioned table parted",
    "policy t.p", "publication pub", "range type floats", "replica identity t", "row level security t",
    "rule t.r", "statistics st", "text search configuration cfg", "trigger v.vt", "view v",
  ]

  @Test(arguments: TestServer.allCases)
  func `Reading leaves a transaction and its settings as they were`(_ server: TestServer) throws {
    try withTemporaryDatabase(server) { connection in
      try connection.execute("SET search_path TO pg_catalog; SET TimeZone TO 'Asia/Tokyo'")
      try connection.execute("BEGIN; CREATE TABLE public.t (a int)")
      #expect(try readPostgreSQLCatalog(connection).tables.map(\.name) == ["t"])
      #expect(try connection.query("SHOW search_path") == [["pg_catalog"]])
      #expect(try connection.query("SHOW TimeZone") == [["Asia/Tokyo"]])
      try connection.execute("COMMIT")
      #expect(try readPostgreSQLCatalog(connection).tables.map(\.name) == ["t"])
      #expect(try connection.query("SHOW search_path") == [["pg_catalog"]])
      #expect(!connection.isInTransaction)
    }
  }

  /// `pg_signal_backend` is a role that every server has and that owns nothing.
  @Test(arguments: TestServer.allCases)
  func `Reading needs no rights and holds no locks`(_ server: TestServer) throws {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      let all = try readPostgreSQLCatalog(connection)
      try connection.execute("BEGIN READ ONLY; SET LOCAL ROLE pg_signal_backend")
      let seen = try readPostgreSQLCatalog(connection)
      let locks = try connection.query(
        """
        SELECT DISTINCT relation::regclass::text FROM pg_locks
        WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relation >= 16384
        """)
      try connection.execute("ROLLBACK")
      #expect(differences(from: all, to: seen) == [])
      #expect(locks == [])
    }
  }

  @Test(arguments: TestServer.allCases)
  func `What hides others in a session changes nothing`(_ server: TestServer) throws {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(
        """
        CREATE TABLE p (id int PRIMARY KEY); CREATE TYPE mood AS ENUM ('a');
        CREATE TABLE t (p int REFERENCES p, m mood DEFAULT 'a', CHECK (m > 'a'));
        CREATE FUNCTION public.lower(mood) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x' $$;
        CREATE INDEX i ON t (public.lower(m));
        """)
      let before = try readPostgreSQLCatalog(connection)
      try connection.execute(
        "CREATE TEMP TABLE p (id int); CREATE TEMP TABLE t (a int); CREATE TYPE pg_temp.mood AS ENUM ('b')")
      #expect(differences(from: before, to: try readPostgreSQLCatalog(connection)).isEmpty)
      #expect(before.tables.last?.columns.last?.type == "mood")
    }
  }
}
