/// A token of SQLite's SQL.
struct SQLiteToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A name or keyword without quotes.
    case word
    /// A name in double quotes, which SQLite takes for a string where nothing has that name.
    case doubleQuoted
    /// A name in brackets or backticks.
    case quoted
    case string
    case number
    case blob
    /// An operator or a punctuation mark; also any byte that SQLite would not accept.
    case symbol
  }

  var kind: Kind
  /// Of names and strings what stands between the quotes, else the token as it is written.
  var text: String
  /// The token as it is written.
  var source: String

  /// Whether it is that keyword or symbol, which is given in capitals.
  func isWord(_ keyword: String) -> Bool {
    kind == .word && text.count == keyword.count && text.uppercased() == keyword
  }

  func isSymbol(_ symbol: String) -> Bool {
    kind == .symbol && text == symbol
  }

  /// What it names, where SQLite's grammar wants a name; strings count there too.
  var name: String? {
    switch kind {
    case .word, .doubleQuoted, .quoted, .string: text
    case .number, .blob, .symbol: nil
    }
  }
}
