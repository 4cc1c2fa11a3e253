import Catalog
import LiveDatabases
import TestSupport
import Testing

/// A database that was changed reads as one that was made so, where every name was changed with it.
@Suite(.enabled(if: TestServer.areWanted))
struct PostgreSQLChangeTests {
  private func catalog(_ script: String, on server: TestServer) throws -> DatabaseCatalog {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      return try readPostgreSQLCatalog(connection)
    }
  }

  private let changed = """
    CREATE TABLE old (id serial PRIMARY KEY, gone int, a text CHECK (a <> ''), k int REFERENCES old);
    CREATE INDEX old_a_idx ON old (lower(a));
    ALTER TABLE old DROP COLUMN gone, ADD COLUMN b int NOT NULL DEFAULT 0;
    ALTER TABLE old RENAME COLUMN a TO c;
    ALTER TABLE old RENAME TO t;
    ALTER SEQUENCE old_id_seq RENAME TO t_id_seq;
    ALTER INDEX old_pkey RENAME TO t_pkey; ALTER INDEX old_a_idx RENAME TO t_c_idx;
    ALTER TABLE t RENAME CONSTRAINT old_a_check TO t_c_check;
    """
  private let fresh = """
    CREATE TABLE t (id serial, b int DEFAULT 0 NOT NULL, c text, k int, PRIMARY KEY (id), CONSTRAINT t_c_check
      CHECK (c <> ''));
    CREATE INDEX t_c_idx ON t (lower(c));
    """

  @Test(arguments: TestServer.allCases)
  func `What has another name or is missing is found`(_ server: TestServer) throws {
    let found = differences(from: try catalog(changed, on: server), to: try catalog(fresh, on: server))
    let notNull =
      server == .postgreSQL18
      ? [
        "table public.t: not null old_b_not_null: only in the old one",
        "table public.t: not null old_id_not_null: only in the old one",
        "table public.t: not null t_b_not_null: only in the new one",
        "table public.t: not null t_id_not_null: only in the new one",
      ] : []
    #expect(found == ["table public.t: foreign key old_k_fkey: only in the old one"] + notNull)
  }

  @Test(arguments: TestServer.allCases)
  func `What was changed entirely is as if it were new`(_ server: TestServer) throws {
    var script = changed + "ALTER TABLE t DROP CONSTRAINT old_k_fkey;"
    if server == .postgreSQL18 {
      script += """
        ALTER TABLE t RENAME CONSTRAINT old_b_not_null TO t_b_not_null;
        ALTER TABLE t RENAME CONSTRAINT old_id_not_null TO t_id_not_null;
        """
    }
    let old = try catalog(script, on: server)
    let new = try catalog(fresh, on: server)
    #expect(differences(from: old, to: new) == [])
    #expect(old.ignoringColumnOrder == new.ignoringColumnOrder)
  }
}
