// Text in quotes.
extension Lexer {
  mutating func string() throws(SQLSyntaxError) {
    let start = index
    let content = try continued(try quoted(by: 0x27, what: "text"))
    append(.string, String(decoding: content, as: UTF8.self), from: start)
  }

  /// What stands between two quotes, a doubled quote as one.
  mutating func quoted(by quote: UInt8, what: String) throws(SQLSyntaxError) -> [UInt8] {
    let start = index
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == quote {
        guard index < bytes.count, bytes[index] == quote else { return content }
        index += 1
      }
      content.append(byte)
    }
    throw error("the \(what) that begins here is not closed by a quote", at: start)
  }

  /// Text goes on in the next quotes where at least one line break, and nothing but blanks, stands between
  /// them.
  private mutating func continued(_ content: [UInt8]) throws(SQLSyntaxError) -> [UInt8] {
    var content = content
    while true {
      var next = index
      while next < bytes.count, bytes[next].isBlank { next += 1 }
      guard next < bytes.count, bytes[next] == 0x27,
        bytes[index..<next].contains(where: { $0 == 0x0A || $0 == 0x0D })
      else { return content }
      index = next
      content += try quoted(by: 0x27, what: "text")
    }
  }

  /// `E'…'`, decoded; `B'…'`; `X'…'`, `N'…'`, `U&'…'` and `U&"…"`, which the tree doesn't know.
  /// - Returns: whether there was one.
  mutating func prefixedString() throws(SQLSyntaxError) -> Bool {
    let start = index
    switch (bytes[index] | 0x20, peek()) {
    case (0x65, 0x27):
      index += 1
      let content = try escaped()
      append(.string, content, from: start)
    case (0x62, 0x27):
      index += 1
      let digits = try quoted(by: 0x27, what: "text")
      guard digits.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else {
        throw error("a bit string holds other characters than 0 and 1", at: start)
      }
      append(.bits, String(decoding: digits, as: UTF8.self), from: start)
    case (0x78, 0x27), (0x6E, 0x27):
      index += 1
      _ = try quoted(by: 0x27, what: "text")
      append(.opaque, written(start..<index), from: start)
    case (0x75, 0x26):
      index += 2
      let quote = bytes[index]
      _ = try quoted(by: quote, what: quote == 0x27 ? "text" : "name")
      append(.opaque, written(start..<index), from: start)
    default:
      return false
    }
    return true
  }

  /// Text in which a backslash escapes.
  private mutating func escaped() throws(SQLSyntaxError) -> String {
    let start = index - 1
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x27:
        guard index < bytes.count, bytes[index] == 0x27 else {
          let next = bytes[index...].first { !$0.isBlank }
          guard next != 0x27 else {
            throw error("text with escapes goes on in other quotes", at: start, help: "write it in one")
          }
          return try checked(content, from: start)
        }
        index += 1
        content.append(byte)
      case 0x5C:
        try escape(into: &content)
      default:
        content.append(byte)
      }
    }
    throw error("the text that begins here is not closed by a quote", at: start)
  }

  private mutating func escape(into content: inout [UInt8]) throws(SQLSyntaxError) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x62: content.append(0x08)
    case 0x66: content.append(0x0C)
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x30...0x37:
      index -= 1
      content.append(UInt8(truncatingIfNeeded: digits(atMost: 3, radix: 8)))
    case 0x78 where index < bytes.count && bytes[index].isHexDigit:
      content.append(UInt8(truncatingIfNeeded: digits(atMost: 2, radix: 16)))
    case 0x75, 0x55:
      content += Array(String(try unicodeEscape(of: byte == 0x75 ? 4 : 8)).utf8)
    default: content.append(byte)
    }
  }

  private mutating func digits(atMost count: Int, radix: Int) -> Int {
    var value = 0
    for _ in 0..<count {
      guard index < bytes.count,
        let digit = Character(UnicodeScalar(bytes[index])).hexDigitValue, digit < radix
      else { break }
      value = value * radix + digit
      index += 1
    }
    return value
  }

  private mutating func unicodeEscape(of length: Int) throws(SQLSyntaxError) -> Character {
    let start = index
    var value = digits(atMost: length, radix: 16)
    var isWhole = index - start == length
    if isWhole, 0xD800...0xDBFF ~= value, index + 1 < bytes.count, bytes[index] == 0x5C,
      bytes[index + 1] | 0x20 == 0x75
    {
      let lowLength = bytes[index + 1] == 0x75 ? 4 : 8
      index += 2
      let low = digits(atMost: lowLength, radix: 16)
      isWhole = 0xDC00...0xDFFF ~= low
      value = 0x10000 + ((value - 0xD800) << 10) + ((low - 0xDC00) & 0x3FF)
    }
    guard isWhole, let scalar = UnicodeScalar(UInt32(truncatingIfNeeded: value)) else {
      throw error("the escape is no Unicode character", at: max(start - 2, 0))
    }
    return Character(scalar)
  }

  private func checked(_ content: [UInt8], from start: Int) throws(SQLSyntaxError) -> String {
    let text = String(decoding: content, as: UTF8.self)
    guard !content.contains(0), text.utf8.elementsEqual(content) else {
      throw error("the text's escapes do not make UTF-8 without NUL", at: start)
    }
    return text
  }
}
