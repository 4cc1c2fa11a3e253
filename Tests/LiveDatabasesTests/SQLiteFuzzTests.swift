import Catalog
import Testing

/// Whatever the text, the parser comes to an end and doesn't crash.
struct SQLiteFuzzTests {
  @Test(arguments: SQLiteStatements.tables)
  func `Any part of a statement can be parsed`(_ sql: String) {
    let bytes = Array(sql.utf8)
    for end in bytes.indices {
      _ = parseSQLiteCreateTable(String(decoding: bytes[..<end], as: UTF8.self))
      _ = parseSQLiteCreateTable("CREATE TABLE t (" + String(decoding: bytes[end...], as: UTF8.self))
    }
  }

  @Test func `Any mixture of tokens can be parsed`() {
    let words = SQLiteStatements.tables.flatMap { $0.split(separator: " ") }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...25, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }
      .joined(separator: " ")
      _ = parseSQLiteCreateTable("CREATE TABLE t (a " + text)
      _ = parseSQLiteCreateIndex("CREATE INDEX i ON t (" + text, columns: ["a", "b"])
      _ = uniformSQLiteStatement(text)
      _ = uniformSQLiteType(text)
      _ = uniformSQLiteDefault(text)
    }
  }

  @Test func `Deep nesting is no problem`() {
    let depth = 100_000
    let text = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(uniformSQLiteDefault(String(repeating: "(", count: depth)) != "")
    _ = parseSQLiteCreateTable("CREATE TABLE t (a CHECK \(text.prefix(20_000))")
  }
}
