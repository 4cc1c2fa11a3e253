import LiveDatabases
import TestSupport
import Testing

@Suite(.enabled(if: TestServer.areWanted))
struct ConnectionTests {
  @Test(arguments: TestServer.allCases)
  func `A query gives the values of its rows`(_ server: TestServer) throws {
    try withTemporaryDatabase(server) { connection in
      try connection.execute("CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, NULL), (2, 'x')")
      let rows = try connection.query("SELECT a, b FROM t WHERE a < $1 ORDER BY a", ["3"])
      #expect(rows == [["1", nil], ["2", "x"]])
    }
  }
}
