import LiveDatabases
import TestSupport
import Testing

@testable import Lints

@Suite("Reserved words are the servers' own")
struct ReservedWordTests {
  @Test("PostgreSQL lists them", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    let connection = try PostgreSQLConnection(server.connectionString())
    let rows = try connection.query("SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')")
    let words = Set(rows.compactMap { $0[0] })
    #expect(words.subtracting(ReservedWordList.postgresql) == [])
    // From 16 on.
    let known = server == .postgreSQL15 ? words.union(["system_user"]) : words
    #expect(ReservedWordList.postgresql.subtracting(known) == [])
  }

  @Test("SQLite takes no other word for a table's or a column's name")
  func sqlite() throws {
    let database = try SQLiteDatabase()
    for word in ReservedWordList.sqlite.union(ReservedWordList.postgresql).sorted() {
      try database.execute("BEGIN")
      #expect(isName(word, in: database) != ReservedWordList.sqlite.contains(word), "\(word)")
      try database.execute("ROLLBACK")
    }
  }

  /// Whether a word names a table and a column without quotes. `current_date` is read as a column's, and is another
  /// value.
  private func isName(_ word: String, in database: SQLiteDatabase) -> Bool {
    do {
      try database.execute("CREATE TABLE t (a, \(word)); INSERT INTO t VALUES (1, 'here');")
      try database.execute("CREATE TABLE \(word) (a); INSERT INTO \(word) VALUES (1);")
      return try database.query("SELECT \(word) FROM t") == [[.text("here")]]
    } catch {
      return false
    }
  }
}
