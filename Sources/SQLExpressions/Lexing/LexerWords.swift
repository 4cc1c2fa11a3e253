// Names and numbers.
extension Lexer {
  mutating func name() throws(SQLSyntaxError) {
    let start = index
    if peek() == 0x27 || (peek() == 0x26 && (peek(2) == 0x27 || peek(2) == 0x22)) {
      if try prefixedString() { return }
    }
    while index < bytes.count, bytes[index].continuesName { index += 1 }
    let text = written(start..<index)
    try refuseTypography(in: text, from: start)
    append(.name, text, word: folded(text), from: start)
  }

  mutating func quotedName() throws(SQLSyntaxError) {
    let start = index
    let content = try quoted(by: 0x22, what: "name")
    guard !content.isEmpty else { throw error("a name in quotes is empty", at: start) }
    append(.quotedName, String(decoding: content, as: UTF8.self), from: start)
  }

  /// Signs that a word processor puts where SQL's own belong. PostgreSQL takes them for letters of a name.
  private func refuseTypography(in text: String, from start: Int) throws(SQLSyntaxError) {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return }
    for (place, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      guard let found = scalar.typography else { continue }
      let offset = text.utf8.distance(from: text.startIndex, to: place)
      throw error(
        "\(found) stands outside quotes", at: start + offset,
        help: "write it with a plain keyboard's character")
    }
  }

  mutating func number() throws(SQLSyntaxError) {
    let start = index
    if bytes[index] == 0x30, "xXoObB".utf8.contains(peek()) { return try radixNumber() }
    digits()
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      digits()
    }
    if index < bytes.count, bytes[index] | 0x20 == 0x65 {
      let signed = peek() == 0x2B || peek() == 0x2D
      if peek(signed ? 2 : 1).isDigit {
        index += signed ? 2 : 1
        digits()
      }
    }
    try refuseJunk(from: start)
    let text = written(start..<index).filter { $0 != "_" }
    append(.number, text, from: start)
  }

  /// Digits, with single underscores between them, as PostgreSQL has them from version 16.
  private mutating func digits() {
    while index < bytes.count, bytes[index].isDigit || (bytes[index] == 0x5F && peek().isDigit) {
      index += 1
    }
  }

  /// `0x1F`, `0o17`, `0b101`, read as the decimal number that they mean.
  private mutating func radixNumber() throws(SQLSyntaxError) {
    let start = index
    let radix = bytes[index + 1] | 0x20 == 0x78 ? 16 : bytes[index + 1] | 0x20 == 0x6F ? 8 : 2
    index += 2
    let first = index
    while index < bytes.count, bytes[index].isHexDigit || bytes[index] == 0x5F { index += 1 }
    try refuseJunk(from: start)
    let written = String(decoding: bytes[first..<index].filter { $0 != 0x5F }, as: UTF8.self)
    guard let value = Int64(written, radix: radix) else {
      append(.opaque, self.written(start..<index), from: start)
      return
    }
    append(.number, String(value), from: start)
  }

  private func refuseJunk(from start: Int) throws(SQLSyntaxError) {
    guard index < bytes.count, bytes[index].continuesName || bytes[index] == 0x2E else { return }
    var end = index
    while end < bytes.count, bytes[end].continuesName || bytes[end] == 0x2E { end += 1 }
    throw error("`\(written(start..<end))` is neither a number nor a name", at: start)
  }
}

extension Unicode.Scalar {
  /// Whether it is a sign of a word processor, which has to stand in quotes.
  var isTypography: Bool { typography != nil }

  fileprivate var typography: String? {
    switch value {
    case 0xA0, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0x85:
      "a blank that SQL does not know"
    case 0x2018...0x201F, 0xAB, 0xBB:
      "a typographic quote"
    case 0x2010...0x2015, 0x2212:
      "a typographic dash"
    default:
      nil
    }
  }
}
