import SchemaModel

/// The grammar of expressions and types, over the tokens of one text.
struct Parser {
  /// The tree's height that walks over it can bear; chains of operators count, lists don't.
  static let greatestHeight = 500

  let tokens: [Token]
  let text: String
  let columns: Set<String>
  let table: QualifiedName?
  /// Enumerations by which a type's name is read as it is written.
  var enumerations: Set<QualifiedName> = []
  var position = 0
  /// How many expressions are being read, each inside the one before.
  var nesting = 0
  /// The height of what has been read of the expression that is being read.
  var height = 0

  init(tokens: [Token], text: String, columns: Set<String> = [], table: QualifiedName? = nil) {
    self.tokens = tokens
    self.text = text
    self.columns = columns
    self.table = table
  }

  var current: Token { tokens[position] }

  /// The token `ahead` places on, or the end.
  func token(ahead: Int) -> Token {
    tokens[min(position + ahead, tokens.count - 1)]
  }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// Whether the token is this keyword, operator or punctuation.
  func stands(_ word: String, ahead: Int = 0) -> Bool {
    token(ahead: ahead).word == word
  }

  /// Reads the word, if it is there.
  mutating func take(_ word: String) -> Bool {
    guard stands(word) else { return false }
    advance()
    return true
  }

  /// Reads the words, if they are all there.
  mutating func take(_ words: String...) -> Bool {
    for (ahead, word) in words.enumerated() where !stands(word, ahead: ahead) { return false }
    for _ in words { advance() }
    return true
  }

  mutating func expect(_ word: String) throws(ParseFailure) {
    guard take(word) else { throw unknown }
  }

  /// The failure to know the grammar at the current token.
  var unknown: ParseFailure { .unknown(at: position) }

  func error(_ message: String, at token: Token, help: String? = nil) -> SQLSyntaxError {
    SQLSyntaxError(
      message: message, offset: scalarOffset(of: token.range.lowerBound, in: text.utf8), help: help)
  }

  /// Counts a level of the tree over what has been read.
  mutating func grow() throws(ParseFailure) {
    height += 1
    guard height <= Self.greatestHeight else {
      throw .refused(
        error("more than \(Self.greatestHeight) operators hang on one another", at: current))
    }
  }
}
