/// Reads tokens from left to right. What it doesn't find it doesn't take.
struct SQLiteParser {
  private(set) var tokens: ArraySlice<SQLiteToken>

  init(_ tokens: [SQLiteToken]) {
    self.tokens = tokens[...]
  }

  var isAtEnd: Bool { tokens.isEmpty }
  var next: SQLiteToken? { tokens.first }

  func peek(_ offset: Int) -> SQLiteToken? {
    tokens.dropFirst(offset).first
  }

  mutating func take() -> SQLiteToken? {
    tokens.popFirst()
  }

  /// Takes the keywords, which are given in capitals, if all of them follow.
  mutating func take(_ keywords: String...) -> Bool {
    guard tokens.count >= keywords.count,
      zip(tokens, keywords).allSatisfy({ $0.isWord($1) })
    else { return false }
    tokens = tokens.dropFirst(keywords.count)
    return true
  }

  mutating func take(symbol: String) -> Bool {
    guard tokens.first?.isSymbol(symbol) == true else { return false }
    tokens.removeFirst()
    return true
  }

  mutating func takeName() -> String? {
    guard let name = tokens.first?.name else { return nil }
    tokens.removeFirst()
    return name
  }

  /// Takes a name, without the schema that may stand before it.
  mutating func takeQualifiedName() -> String? {
    let name = takeName()
    return take(symbol: ".") ? takeName() : name
  }

  /// Takes what stands in parentheses, if that follows, and returns what is inside.
  mutating func takeParenthesized() -> ArraySlice<SQLiteToken>? {
    guard tokens.first?.isSymbol("(") == true,
      let closing = SQLiteText.closing(of: tokens.startIndex, in: tokens)
    else { return nil }
    let inside = tokens[(tokens.startIndex + 1)..<closing]
    tokens = tokens[(closing + 1)...]
    return inside
  }

  /// Takes a list of names in parentheses, if that follows.
  mutating func takeNames() -> [String]? {
    takeParenthesized().map { inside in
      Self.separated(inside).compactMap { $0.first?.name }
    }
  }

  /// The tokens between commas that stand outside of parentheses.
  static func separated(_ tokens: ArraySlice<SQLiteToken>) -> [ArraySlice<SQLiteToken>] {
    var parts: [ArraySlice<SQLiteToken>] = []
    var depth = 0
    var start = tokens.startIndex
    for index in tokens.indices {
      if tokens[index].isSymbol("(") { depth += 1 }
      if tokens[index].isSymbol(")") { depth -= 1 }
      if depth == 0, tokens[index].isSymbol(",") {
        parts.append(tokens[start..<index])
        start = index + 1
      }
    }
    parts.append(tokens[start...])
    return parts
  }
}
