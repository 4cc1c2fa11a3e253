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
    while let found = Self.collation(tokens) {
      // Of several the outermost counts.
      collation = collation ?? found
      tokens = SQLiteText.withoutOuterParentheses(tokens.dropLast(2))
    }
    if tokens.count == 1, let name = tokens.first?.name {
      key = CatalogIndexKey(text: scope.column(name) ?? name)
    } else {
      key = CatalogIndexKey(text: scope.expression(tokens), isExpression: true)
    }
    key.isDescending = isDescending
    key.collation = collation.map { SQLiteNames.collation($0) ?? "BINARY" }
  }

  /// The collation that the tokens end with, if it is that of all of them: it binds tighter than any operator.
  private static func collation(_ tokens: ArraySlice<SQLiteToken>) -> String? {
    guard tokens.count > 2, tokens[tokens.endIndex - 2].isWord("COLLATE") else { return nil }
    let operand = tokens.dropLast(2)
    let isWhole: Bool
    if let opening = operand.firstIndex(where: { $0.isSymbol("(") }) {
      let callee = operand.startIndex..<opening
      isWhole =
        callee.count <= 1 && SQLiteText.closing(of: opening, in: operand) == operand.endIndex - 1
        && operand[callee].allSatisfy { $0.name != nil && !$0.isWord("NOT") }
    } else {
      isWhole = operand.count == 1 || operand.dropFirst().first.map { $0.text == "COLLATE" } == true
    }
    return isWhole ? tokens.last?.name : nil
  }
}
