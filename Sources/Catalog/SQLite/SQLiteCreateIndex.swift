/// Reads a CREATE INDEX statement as SQLite keeps it. A key's collation is what the text says.
///
/// - Parameter columns: the names of the table's columns.
/// - Returns: the index and the name of its table; nil where the text isn't such a statement.
package func parseSQLiteCreateIndex(_ sql: String, columns: [String]) -> (index: CatalogIndex, table: String)?
{
  var parser = SQLiteParser(SQLiteTokenizer.tokens(of: sql))
  guard parser.take("CREATE") else { return nil }
  let isUnique = parser.take("UNIQUE")
  guard parser.take("INDEX") else { return nil }
  _ = parser.take("IF", "NOT", "EXISTS")
  guard let name = parser.takeQualifiedName(), parser.take("ON"), let table = parser.takeName(),
    let inside = parser.takeParenthesized()
  else { return nil }
  let scope = SQLiteText(columns: columns, table: table)
  let keys = SQLiteParser.separated(inside).map { SQLiteSortTerm($0, in: scope).key }
  var index = CatalogIndex(name: name, isUnique: isUnique, keys: keys)
  if parser.take("WHERE") {
    let predicate = parser.tokens.prefix { !$0.isSymbol(";") }
    index.predicate = scope.expression(predicate)
  } else if let next = parser.next, !next.isSymbol(";") {
    return nil
  }
  return (index, table)
}

/// A CREATE TRIGGER statement, or any other, with spaces, comments, the quotes of names and the case of
/// keywords made uniform. For comparing, not for running.
package func uniformSQLiteStatement(_ sql: String) -> String {
  SQLiteText().statement(SQLiteTokenizer.tokens(of: sql)[...])
}

/// A type as a PRAGMA tells it, with its spacing made uniform.
package func uniformSQLiteType(_ type: String) -> String {
  SQLiteType.uniform(type)
}

/// A default as a PRAGMA tells it, made uniform like those in statements.
package func uniformSQLiteDefault(_ text: String) -> String {
  SQLiteText(columns: [], table: nil).expression(SQLiteTokenizer.tokens(of: text)[...])
}

/// By which SQLite tells names apart: it ignores the case of ASCII letters.
package func sqliteNameKey(_ name: String) -> String {
  SQLiteNames.key(name)
}

/// A collation's name, those of SQLite itself in capitals.
package func uniformSQLiteCollation(_ name: String) -> String {
  SQLiteNames.collation(name) ?? "BINARY"
}
