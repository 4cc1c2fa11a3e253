import LiveDatabases
import Testing

@testable import Catalog

/// What the parser says of a statement is what SQLite's own PRAGMAs say of the table that it makes.
struct SQLiteParserTests {
  private let parent = "CREATE TABLE p (x INTEGER PRIMARY KEY, y INT, UNIQUE (x, y));"

  @Test(arguments: SQLiteStatements.tables)
  func `A table has the columns that SQLite sees`(_ sql: String) throws {
    let database = try SQLiteDatabase(acceptsDoubleQuotedStrings: true)
    try database.execute(parent + sql)
    let table = try #require(parseSQLiteCreateTable(try statement("t", in: database)))
    let rows = try database.query(
      "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo('t')")
    #expect(table.columns.map(\.name) == rows.map { $0[0].text })
    #expect(table.columns.map(\.type) == rows.map { uniformSQLiteType($0[1].text ?? "") })
    let key = table.constraints.first { $0.kind == .primaryKey }?.columns ?? []
    // SQLite adds it to the keys of these.
    let impliesNotNull = table.isWithoutRowid || table.isStrict
    for (column, row) in zip(table.columns, rows) where !(impliesNotNull && key.contains(column.name)) {
      #expect(column.isNotNull == (row[2].integer != 0), "\(column.name)")
    }
    #expect(
      try table.columns.map { try value(of: $0.default, in: database) }
        == rows.map { try value(of: $0[3].text, in: database) })
    #expect(
      key
        == rows.filter { $0[4] != .integer(0) }.sorted { ($0[4].integer ?? 0) < ($1[4].integer ?? 0) }.map {
          $0[0].text
        })
    #expect(
      table.columns.map { $0.generated.map { $0.isStored ? 3 : 2 } ?? 0 }
        == rows.map { Int($0[5].integer ?? 0) })
  }

  /// What a default comes to; the word `now` would differ between two moments.
  private func value(of expression: String?, in database: SQLiteDatabase) throws -> [[SQLiteValue]]? {
    guard let expression, !expression.lowercased().contains("current_"), !expression.contains("now") else {
      return nil
    }
    // PRAGMA shows a bare word, which is a string, as it is written.
    let isWord = ["word", "[bracketed]", "\"quoted\"", "\"true\""].contains(expression)
    return try database.query(isWord ? "SELECT '\(expression.filter(\.isLetter))'" : "SELECT \(expression)")
  }

  @Test(arguments: SQLiteStatements.tables)
  func `A table has the kind, keys and references that SQLite sees`(_ sql: String) throws {
    let database = try SQLiteDatabase(acceptsDoubleQuotedStrings: true)
    try database.execute(parent + sql)
    let table = try #require(parseSQLiteCreateTable(try statement("t", in: database)))
    let kind = try database.query(
      "SELECT strict, wr FROM pragma_table_list WHERE name = 't' AND schema = 'main'")
    #expect([[table.isStrict, table.isWithoutRowid]] == kind.map { $0.map { $0.integer != 0 } })
    let counters = try database.query("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_sequence'")
    #expect(counters == [[.integer(table.hasAutoincrement ? 1 : 0)]])

    let unique = try database.query(
      """
      SELECT group_concat(name) FROM (SELECT l.seq, x.name FROM pragma_index_list('t') l
        JOIN pragma_index_xinfo(l.name) x WHERE l.origin = 'u' AND x.key ORDER BY l.seq, x.seqno) GROUP BY seq
      """)
    // SQLite makes one index where several would be the same.
    let found = table.constraints.filter { $0.kind == .unique }.map { $0.columns.joined(separator: ",") }
    #expect(Set(found).isSuperset(of: unique.map { $0[0].text ?? "" }))
    #expect(found.isEmpty == unique.isEmpty)

    let keys = try database.query(
      """
      SELECT "table", group_concat("from"), coalesce(group_concat("to"), ''), on_update, on_delete
      FROM (SELECT * FROM pragma_foreign_key_list('t') ORDER BY id, seq) GROUP BY id
      """)
    let references = table.constraints.filter { $0.kind == .foreignKey }.compactMap { constraint in
      constraint.reference.map {
        [
          $0.table, constraint.columns.joined(separator: ","), $0.columns.joined(separator: ","),
          $0.onUpdate.uppercased(), $0.onDelete.uppercased(),
        ]
      }
    }
    #expect(
      references.sorted { $0[1] < $1[1] } == keys.map { $0.map { $0.text ?? "" } }.sorted { $0[1] < $1[1] })
  }

  @Test(arguments: SQLiteStatements.tables)
  func `Columns have the collations that SQLite uses`(_ sql: String) throws {
    let database = try SQLiteDatabase(acceptsDoubleQuotedStrings: true)
    try database.execute(parent + sql)
    let table = try #require(parseSQLiteCreateTable(try statement("t", in: database)))
    for (number, column) in table.columns.enumerated() {
      let name = column.name.split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "\"\"")
      try database.execute("CREATE INDEX probe_\(number) ON t (\"\(name)\")")
      let used = try database.query("SELECT coll FROM pragma_index_xinfo('probe_\(number)') WHERE key")
      #expect(used.first?.first?.text.map(uniformSQLiteCollation) == column.collation ?? "BINARY")
    }
  }

  @Test(arguments: SQLiteStatements.tables)
  func `A table made from what was read is read as the same`(_ sql: String) throws {
    let database = try SQLiteDatabase(acceptsDoubleQuotedStrings: true)
    try database.execute(parent + sql)
    let catalog = try readSQLiteCatalog(database)
    var table = try #require(catalog.tables.first { $0.name == "t" })
    // Only a column can say these.
    table.constraints.removeAll { $0.kind == .notNull }
    let copy = try SQLiteDatabase()
    try copy.execute(parent + table.sqlite)
    var again = try #require(try readSQLiteCatalog(copy).tables.first { $0.name == "t" })
    if sql.contains("PRIMARY KEY DESC") {
      again.rowidColumn = nil
      again.columns[0].isNotNull = false
    }
    #expect(again == table, "\(table.sqlite)")
  }

  func statement(_ name: String, in database: SQLiteDatabase) throws -> String {
    try #require(
      try database.query("SELECT sql FROM sqlite_master WHERE name = ?", [.text(name)]).first?.first?.text)
  }
}
