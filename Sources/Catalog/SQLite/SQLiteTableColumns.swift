/// Columns of a CREATE TABLE statement, with the constraints that are written at them.
extension SQLiteTableParser {
  mutating func takeColumn() -> Bool {
    guard let name = parser.takeName() else { return false }
    var column = CatalogColumn(name: name, type: takeType())
    var constraintName: String?
    while let token = parser.next, !token.isSymbol(","), !token.isSymbol(")") {
      if parser.take("CONSTRAINT") {
        constraintName = parser.takeName()
        continue
      }
      guard takeColumnConstraint(of: &column, named: constraintName) else { return false }
      constraintName = nil
    }
    table.columns.append(column)
    return true
  }

  private mutating func takeType() -> String {
    var words: [SQLiteToken] = []
    while let token = parser.next, token.name != nil, !isAtColumnConstraint {
      words += parser.take().map { [$0] } ?? []
    }
    guard !words.isEmpty else { return "" }
    let arguments = parser.takeParenthesized()
    return SQLiteType.uniform(words, arguments: arguments)
  }

  private var isAtColumnConstraint: Bool {
    guard let token = parser.next, token.kind == .word else { return false }
    if token.isWord("GENERATED") { return parser.peek(1)?.isWord("ALWAYS") == true }
    return Self.columnConstraintWords.contains(token.keyword)
  }

  private static let columnConstraintWords: Set<String> = [
    "AS", "CHECK", "COLLATE", "CONSTRAINT", "DEFAULT", "DEFERRABLE", "NOT", "NULL", "PRIMARY", "REFERENCES",
    "UNIQUE",
  ]

  private mutating func takeColumnConstraint(of column: inout CatalogColumn, named name: String?) -> Bool {
    if parser.take("DEFAULT") { return takeDefault(of: &column) }
    if parser.take("COLLATE") {
      guard let collation = parser.takeName() else { return false }
      column.collation = SQLiteNames.collation(collation)
      return true
    }
    if parser.take("GENERATED", "ALWAYS") { return !parser.take("AS") || takeGenerated(of: &column) }
    if parser.take("AS") { return takeGenerated(of: &column) }
    if parser.take("NOT", "NULL") {
      column.isNotNull = true
      var constraint = CatalogConstraint(name: name, kind: .notNull, columns: [column.name])
      constraint.onConflict = takeConflict()
      if name != nil || constraint.onConflict != nil { constraints.append(constraint) }
      return true
    }
    if parser.take("NULL") {
      _ = takeConflict()
      return true
    }
    if takeDeferral() { return true }
    return takeKey(of: column.name, named: name)
  }

  private mutating func takeKey(of column: String, named name: String?) -> Bool {
    if parser.take("PRIMARY", "KEY") {
      var constraint = CatalogConstraint(name: name, kind: .primaryKey, columns: [column])
      if parser.take("DESC") { constraint.columnOptions = ["DESC"] } else { _ = parser.take("ASC") }
      constraint.onConflict = takeConflict()
      if parser.take("AUTOINCREMENT") { table.hasAutoincrement = true }
      constraints.append(constraint)
      return true
    }
    if parser.take("UNIQUE") {
      var constraint = CatalogConstraint(name: name, kind: .unique, columns: [column])
      constraint.onConflict = takeConflict()
      constraints.append(constraint)
      return true
    }
    if parser.take("REFERENCES") { return takeReference(from: [column], named: name) }
    // At a column: what the table's own checks read the same way. FOREIGN KEY is the table's alone.
    return parser.next?.isWord("CHECK") == true && takeCheck(named: name)
  }

  private mutating func takeDefault(of column: inout CatalogColumn) -> Bool {
    if let inside = parser.takeParenthesized() {
      column.default = constantScope.expression(inside)
      return true
    }
    let start = parser.tokens
    _ = parser.take(symbol: "-") || parser.take(symbol: "+")
    guard let value = parser.take(), value.kind != .symbol else { return false }
    let count = parser.tokens.startIndex - start.startIndex
    if count == 1, let name = value.name, value.kind != .string, !Self.valueWords.contains(value.keyword) {
      // A bare name is a string here.
      column.default = SQLiteNames.literal(name)
    } else {
      column.default = constantScope.expression(start.prefix(count))
    }
    return true
  }

  private static let valueWords: Set<String> = [
    "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "FALSE", "NULL", "TRUE",
  ]

  private mutating func takeGenerated(of column: inout CatalogColumn) -> Bool {
    guard let inside = parser.takeParenthesized() else { return false }
    let isStored = parser.take("STORED")
    if !isStored { _ = parser.take("VIRTUAL") }
    column.generated = CatalogGenerated(expression: scope.expression(inside), isStored: isStored)
    return true
  }
}
