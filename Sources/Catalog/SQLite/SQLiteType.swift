/// Declared types, with their spacing made uniform.
enum SQLiteType {
  /// The type that a statement declares with these tokens, as a PRAGMA tells it.
  static func uniform(_ words: [SQLiteToken], arguments: ArraySlice<SQLiteToken>?) -> String {
    var text = words.map(\.source).joined(separator: " ")
    if let arguments { text += "(" + arguments.map(\.source).joined() + ")" }
    return uniform(withoutQuotes(text))
  }

  /// A type as a PRAGMA tells it.
  static func uniform(_ type: String) -> String {
    let tokens = SQLiteTokenizer.tokens(of: type)
    let words = tokens.prefix { !$0.isSymbol("(") }
    var parser = SQLiteParser(Array(tokens.dropFirst(words.count)))
    let arguments = parser.takeParenthesized()
    guard parser.isAtEnd else { return type.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let name = words.map(\.source).joined(separator: " ")
    // These SQLite spells itself.
    if arguments == nil, plain.contains(name.uppercased()) { return name.uppercased() }
    return arguments.map { name + "(" + $0.map(\.source).joined() + ")" } ?? name
  }

  private static let plain: Set<String> = ["ANY", "BLOB", "INT", "INTEGER", "REAL", "TEXT"]

  /// SQLite takes the first and last character from a type that begins with a quote, whatever the last one
  /// is.
  private static func withoutQuotes(_ type: String) -> String {
    let quotes: [Character] = ["\"", "'", "[", "`"]
    let inside = type.dropFirst().dropLast()
    guard type.count > 1, let first = type.first, quotes.contains(first),
      !inside.contains(where: quotes.contains)
    else {
      return type
    }
    return String(inside)
  }
}
