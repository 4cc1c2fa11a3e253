import LiveDatabases
import TestSupport
import Testing

@Suite(.enabled(if: TestServer.areWanted))
struct ConnectionTests {
  @Test(arguments: TestServer.allCases)
  func `A query gives the values of its rows`(_ server: TestServer) throws {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(
        "CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, NULL), (2, 'x''é'), (3, '')")
      let rows = try connection.query(
        "SELECT a, b FROM t WHERE a < $1 AND $2::text IS NULL ORDER BY a", ["4", nil])
      #expect(rows == [["1", nil], ["2", "x'é"], ["3", ""]])
      #expect(try connection.query("DELETE FROM t").isEmpty)
      #expect(connection.serverVersion / 10_000 == server.rawValue)
    }
  }

  @Test func `A statement that fails says why`() throws {
    try withTemporaryDatabase(.postgreSQL15) { connection in
      try connection.execute("CREATE TABLE t (a int UNIQUE); INSERT INTO t VALUES (1)")
      let error = #expect(throws: DatabaseError.self) { try connection.execute("INSERT INTO t VALUES (1)") }
      #expect(error?.sqlState == "23505")
      #expect(error?.constraint == "t_a_key")
      #expect(error?.message == "duplicate key value violates unique constraint \"t_a_key\"")
      #expect(error?.detail == "Key (a)=(1) already exists.")
      let function = #expect(throws: DatabaseError.self) { try connection.query("SELECT nothing(1)") }
      #expect(function?.hint?.isEmpty == false)
    }
  }

  @Test func `A script that fails leaves nothing behind`() throws {
    try withTemporaryDatabase(.postgreSQL15) { connection in
      #expect(throws: DatabaseError.self) { try connection.execute("CREATE TABLE t (a int); SELECT 1/0") }
      #expect(throws: DatabaseError.self) {
        try connection.execute("BEGIN; CREATE TABLE t (a int); SELECT 1/0; COMMIT")
      }
      #expect(!connection.isInTransaction)
      let table = try connection.query("SELECT to_regclass('t')")
      #expect(table == [[nil]])
    }
  }

  @Test func `A transaction that was open before is the caller's to end`() throws {
    try withTemporaryDatabase(.postgreSQL15) { connection in
      try connection.execute("BEGIN; SAVEPOINT s")
      #expect(throws: DatabaseError.self) { try connection.execute("SELECT 1/0") }
      #expect(connection.isInTransaction)
      try connection.execute("ROLLBACK TO s; CREATE TABLE t (a int); COMMIT")
      #expect(try connection.query("SELECT to_regclass('t')") == [["t"]])
    }
  }

  @Test func `What can't be run gives an error and the connection goes on`() throws {
    try withTemporaryDatabase(.postgreSQL15) { connection in
      try connection.execute("CREATE TABLE t (a int)")
      #expect(throws: DatabaseError.self) { try connection.execute("COPY t FROM STDIN") }
      #expect(throws: DatabaseError.self) { try connection.execute("COPY t TO STDOUT") }
      #expect(throws: DatabaseError.self) { try connection.execute("SELECT 1\u{0}") }
      #expect(throws: DatabaseError.self) { try connection.query("SELECT 1; SELECT 2") }
      #expect(throws: DatabaseError.self) { try connection.query("SELECT $1") }
      #expect(try connection.query("SELECT 1") == [["1"]])
      try connection.execute("")
      try connection.execute("DO $$ BEGIN RAISE NOTICE 'nobody sees this'; END $$")
    }
  }

  @Test func `A connection that was closed or cut off says so`() throws {
    try withTemporaryDatabase(.postgreSQL15) { connection in
      #expect(throws: DatabaseError.self) {
        try connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
      }
      #expect(throws: DatabaseError.self) { try connection.query("SELECT 1") }
      connection.close()
      connection.close()
      #expect(throws: DatabaseError("the connection is closed")) { try connection.query("SELECT 1") }
    }
  }

  @Test func `A database or server that isn't there is named`() throws {
    let string = try TestServer.postgreSQL15.connectionString()
    let database = #expect(throws: DatabaseError.self) {
      try PostgreSQLConnection(string + " dbname=nowhere")
    }
    #expect(database?.message.contains("database \"nowhere\" does not exist") == true)
    let server = #expect(throws: DatabaseError.self) {
      try PostgreSQLConnection("host=/nowhere user=me password=secret dbname=x")
    }
    #expect(server?.message.contains("/nowhere") == true)
    #expect(server?.message.contains("secret") == false)
  }
}

struct ConnectionStringTests {
  @Test(arguments: [
    "host=x password=my secret", "password='secret", "secret=", "postgresql://me:sec%zzret@host/x",
    "postgresql://me:secret@[::1/x", "postgres://me:secret@host/x?secret", "host=a\u{0}secret",
  ])
  func `What isn't a connection string is never quoted`(_ string: String) {
    let error = #expect(throws: DatabaseError.self) { try PostgreSQLConnection(string) }
    #expect(error?.description.contains("ret") == false)
  }
}
