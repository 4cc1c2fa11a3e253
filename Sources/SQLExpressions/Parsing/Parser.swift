import SchemaModel

/// The grammar of expressions and types, over the tokens of one text.
struct Parser {
  let tokens: [Token]
  let text: String
  let columns: Set<String>
  let table: QualifiedName?
  /// Enumerations by which a type's name is read as it is written.
  var enumerations: Set<QualifiedName> = []
  var position = 0
  /// How many expressions are being read, each inside the one before.
  var recursion = 0
  /// The height of what has been read of the expression that is being read.
  var height = Height()

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
  /// - Parameter isChain: whether it only lengthens a chain of ANDs or of ORs, which is printed without
  ///   brackets.
  mutating func grow(isChain: Bool = false) throws(ParseFailure) {
    height.levels += 1
    if !isChain { height.nesting += 1 }
    guard height.nesting < Lexer.deepestNesting else { throw tooDeep }
    guard height.levels <= Height.greatest else {
      throw .refused(error("more than \(Height.greatest) operators hang on one another", at: current))
    }
  }

  var tooDeep: ParseFailure {
    .refused(error("the expression is nested more than \(Lexer.deepestNesting) deep", at: current))
  }
}

/// How high a tree is.
struct Height {
  /// The levels that a walk over the tree can bear.
  static let greatest = 1_000
  /// The expressions inside one another that reading can bear: a level of the tree takes two at most.
  static let greatestRecursion = 2 * Lexer.deepestNesting + 10

  var levels = 0
  /// The levels that brackets may be needed for.
  var nesting = 0

  mutating func formUnion(_ other: Height) {
    levels = max(levels, other.levels)
    nesting = max(nesting, other.nesting)
  }
}
