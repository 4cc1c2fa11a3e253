// Brackets, colons and operators.
extension Lexer {
  mutating func open(_ byte: UInt8) throws(SQLSyntaxError) {
    guard openBrackets.count < Self.deepestNesting else {
      throw error("the brackets are nested more than \(Self.deepestNesting) deep", at: index)
    }
    openBrackets.append(tokens.count)
    punctuation(1)
  }

  mutating func close(_ byte: UInt8) throws(SQLSyntaxError) {
    let closing = byte == 0x29 ? ")" : "]"
    guard let open = openBrackets.popLast() else {
      throw error("the bracket `\(closing)` closes nothing", at: index)
    }
    guard tokens[open].text == (byte == 0x29 ? "(" : "[") else {
      throw error("the bracket `\(tokens[open].text)` is closed by `\(closing)`", at: index)
    }
    punctuation(1)
  }

  mutating func dot() throws(SQLSyntaxError) {
    if peek().isDigit {
      try number()
    } else {
      punctuation(1)
    }
  }

  /// `::`, `:=` and the colon of an array's slice; what psql takes for a variable is refused.
  mutating func colon() throws(SQLSyntaxError) {
    switch peek() {
    case 0x3A, 0x3D:
      punctuation(2)
    case let next where next.isDigit && isInSlice:
      punctuation(1)
    case let next where next.beginsName || next.isDigit || next == 0x27 || next == 0x22 || next == 0x7B:
      throw error(
        "psql would take this colon and what follows for a variable", at: index,
        help: isInSlice
          ? "put a blank behind the colon" : "a cast has two colons, and text stands in quotes")
    default:
      guard isInSlice else { throw error("a single colon means nothing here", at: index) }
      punctuation(1)
    }
  }

  private var isInSlice: Bool { openBrackets.last.map { tokens[$0].text == "[" } ?? false }

  /// `$1`; a dollar quote is refused.
  mutating func dollar() throws(SQLSyntaxError) {
    let start = index
    guard peek().isDigit else {
      throw error("a dollar sign stands outside quotes", at: index, help: "quote text with '…'")
    }
    index += 1
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    append(.opaque, written(start..<index), from: start)
  }

  mutating func symbol() throws(SQLSyntaxError) {
    let start = index
    while index < bytes.count, bytes[index].isOperator {
      if isComment(at: index) {
        if index > start { break }
        throw error(
          "a comment has no place in an expression", at: index,
          help: bytes[index] == 0x2D
            ? "two minus signs in a row begin a comment: put a blank between them" : nil)
      }
      index += 1
    }
    // An operator of several characters ends in a sign only if one of certain others is in it, so that `a=-1`
    // is three tokens.
    while index - start > 1, bytes[index - 1] == 0x2B || bytes[index - 1] == 0x2D,
      !bytes[start..<index].contains(where: \.letsOperatorEndInSign)
    {
      index -= 1
    }
    let text = written(start..<index)
    append(text == "=>" ? .punctuation : .symbol, text, word: text, from: start)
  }

  private func isComment(at place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    return (bytes[place] == 0x2D && bytes[place + 1] == 0x2D)
      || (bytes[place] == 0x2F && bytes[place + 1] == 0x2A)
  }
}
