/// Reads a CREATE TABLE statement as SQLite keeps it.
///
/// A constraint written at a column comes out as one of the table. References without columns have none here,
/// and `isNotNull` says only what the text says.
/// - Returns: nil where the text isn't such a statement.
package func parseSQLiteCreateTable(_ sql: String) -> CatalogTable? {
  let tokens = SQLiteTokenizer.tokens(of: sql)
  var first = SQLiteTableParser(tokens, columns: [])
  guard let table = first.parse() else { return nil }
  // The columns have to be known before the expressions that name them can be read.
  var second = SQLiteTableParser(tokens, columns: table.columns.map(\.name), table: table.name)
  return second.parse()
}

struct SQLiteTableParser {
  var parser: SQLiteParser
  /// Reads expressions over the table's columns.
  let scope: SQLiteText
  /// Reads defaults, which can name no column.
  let constantScope = SQLiteText(columns: [], table: nil)
  var table = CatalogTable(schema: "main", name: "")
  var constraints: [CatalogConstraint] = []

  init(_ tokens: [SQLiteToken], columns: [String], table: String? = nil) {
    parser = SQLiteParser(tokens)
    scope = SQLiteText(columns: columns, table: table)
  }

  mutating func parse() -> CatalogTable? {
    guard parser.take("CREATE") else { return nil }
    _ = parser.take("TEMP") || parser.take("TEMPORARY")
    guard parser.take("TABLE") else { return nil }
    _ = parser.take("IF", "NOT", "EXISTS")
    guard let name = parser.takeQualifiedName(), parser.take(symbol: "(") else { return nil }
    table.name = name
    while !parser.take(symbol: ")") {
      _ = parser.take(symbol: ",")
      if isAtTableConstraint {
        guard takeTableConstraint() else { return nil }
      } else {
        guard takeColumn() else { return nil }
      }
    }
    guard takeOptions() else { return nil }
    table.constraints = constraints
    return table
  }

  private mutating func takeOptions() -> Bool {
    while let token = parser.take(), !token.isSymbol(";") {
      if token.isWord("WITHOUT") {
        table.isWithoutRowid = true
        guard parser.takeName() != nil else { return false }
      } else if token.isWord("STRICT") {
        table.isStrict = true
      } else if !token.isSymbol(",") {
        return false
      }
    }
    return parser.isAtEnd
  }

  /// None of these words can be a column's name without quotes.
  private var isAtTableConstraint: Bool {
    ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"].contains { parser.next?.isWord($0) == true }
  }
}
