/// A key of an index, a primary key or a unique constraint: `lower(name) COLLATE nocase DESC`.
struct SQLiteSortTerm {
  var key: CatalogIndexKey
  var isAutoincrement = false

  init(_ tokens: ArraySlice<SQLiteToken>, in scope: SQLiteText) {
    var tokens = tokens
    if tokens.last?.isWord("AUTOINCREMENT") == true {
      isAutoincrement = true
      tokens = tokens.dropLast()
    }
    let isDescending = tokens.last?.isWord("DESC") == true
    if isDescending || tokens.last?.isWord("ASC") == true { tokens = tokens.dropLast() }
    var collation: String?
    tokens = SQLiteText.withoutOuterParentheses(tokens)
    while let (inside, found) = Self.collated(tokens) {
      // Of several the outermost counts.
      collation = collation ?? found
      tokens = SQLiteText.withoutOuterParentheses(inside)
    }
    if tokens.count == 1, let column = tokens.first?.name.flatMap(scope.column) {
      key = CatalogIndexKey(text: column)
    } else {
      key = CatalogIndexKey(text: scope.expression(tokens), isExpression: true)
    }
    key.isDescending = isDescending
    key.collation = collation.map { SQLiteNames.collation($0) ?? "BINARY" }
  }

  /// What a collation at the end applies to, if that is all the rest: it binds tighter than any operator. Of
  /// several in a row it is the last one's.
  private static func collated(
    _ tokens: ArraySlice<SQLiteToken>
  ) -> (inside: ArraySlice<SQLiteToken>, collation: String)? {
    var inside = tokens
    while inside.count > 2, inside[inside.endIndex - 2].isWord("COLLATE") { inside = inside.dropLast(2) }
    guard inside.count < tokens.count, isPrimary(inside), let name = tokens.last?.name else { return nil }
    return (inside, name)
  }

  /// Whether it is one name, value, call or pair of parentheses.
  private static func isPrimary(_ tokens: ArraySlice<SQLiteToken>) -> Bool {
    guard tokens.count > 1 else { return true }
    let opening = tokens[tokens.startIndex].isSymbol("(") ? tokens.startIndex : tokens.startIndex + 1
    return SQLiteText.closing(of: opening, in: tokens) == tokens.endIndex - 1
      && (opening == tokens.startIndex
        || tokens[tokens.startIndex].name != nil && !tokens[tokens.startIndex].isWord("NOT"))
  }
}
