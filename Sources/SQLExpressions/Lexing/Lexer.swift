/// Cuts a text into tokens by PostgreSQL's lexical rules, and refuses what never belongs in an expression:
/// comments, semicolons, backslashes outside quotes, dollar quotes and what psql would replace.
struct Lexer {
  /// The deepest nesting of brackets, and of operators and functions in the parser.
  static let deepestNesting = 200

  let bytes: [UInt8]
  var index = 0
  var tokens: [Token] = []
  /// The brackets that are open, by the index of their tokens.
  var openBrackets: [Int] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 3 + 2)
  }

  /// All tokens, the last of which is the end.
  static func tokens(of text: String) throws(SQLSyntaxError) -> [Token] {
    var lexer = Lexer(text)
    try lexer.run()
    return lexer.tokens
  }

  private mutating func run() throws(SQLSyntaxError) {
    if let nul = bytes.firstIndex(of: 0) {
      throw error("a NUL character stands in the text", at: nul)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isBlank {
        index += 1
      } else {
        try token(beginningWith: byte)
      }
    }
    if let open = openBrackets.last {
      throw error("the bracket `\(tokens[open].text)` is not closed", at: tokens[open].range.lowerBound)
    }
    append(.end, "", from: bytes.count)
  }

  private mutating func token(beginningWith byte: UInt8) throws(SQLSyntaxError) {
    switch byte {
    case 0x27: try string()
    case 0x22: try quotedName()
    case 0x28, 0x5B: try open(byte)
    case 0x29, 0x5D: try close(byte)
    case 0x2C: punctuation(1)
    case 0x2E: try dot()
    case 0x3A: try colon()
    case 0x24: try dollar()
    case 0x3B:
      throw error("`;` ends a statement and has no place in an expression", at: index)
    case 0x5C:
      throw error("a backslash stands outside quotes", at: index)
    case _ where byte.isDigit: try number()
    case _ where byte.beginsName: try name()
    case _ where byte.isOperator: try symbol()
    default:
      throw error("the character \(described(byte)) means nothing in SQL outside quotes", at: index)
    }
  }

  mutating func append(_ kind: Token.Kind, _ text: String, word: String? = nil, from start: Int) {
    tokens.append(Token(kind: kind, text: text, word: word ?? "", range: start..<index))
  }

  mutating func punctuation(_ length: Int) {
    let start = index
    index += length
    let text = written(start..<index)
    append(.punctuation, text, word: text, from: start)
  }

  /// The text of a stretch of the source.
  func written(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The byte `ahead` places on, or 0 where there is none.
  func peek(_ ahead: Int = 1) -> UInt8 {
    index + ahead < bytes.count ? bytes[index + ahead] : 0
  }

  func error(_ message: String, at byte: Int, help: String? = nil) -> SQLSyntaxError {
    SQLSyntaxError(message: message, offset: scalarOffset(of: byte, in: bytes), help: help)
  }

  private func described(_ byte: UInt8) -> String {
    if byte > 0x20, byte < 0x7F { return "`\(String(decoding: [byte], as: UTF8.self))`" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// How many Unicode scalars stand before a byte of UTF-8.
func scalarOffset(of byte: Int, in bytes: some Collection<UInt8>) -> Int {
  bytes.prefix(byte).reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
}
