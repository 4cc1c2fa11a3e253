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

  let kind: Kind
  /// Of names and strings what stands between the quotes, else the token as it is written.
  let text: String
  /// The token as it is written.
  let source: String
  /// A word in capitals; of other tokens nothing.
  let keyword: String

  init(kind: Kind, text: String, source: String) {
    self.kind = kind
    self.text = text
    self.source = source
    keyword = kind == .word ? text.uppercased() : ""
  }

  /// Whether it is that keyword, which is given in capitals.
  func isWord(_ keyword: String) -> Bool {
    self.keyword == keyword
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
