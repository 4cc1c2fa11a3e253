/// Splits SQLite's SQL into tokens, without spaces and comments. Takes any bytes.
struct SQLiteTokenizer {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ sql: String) {
    bytes = Array(sql.utf8)
  }

  /// The tokens of a statement or a part of one.
  static func tokens(of sql: String) -> [SQLiteToken] {
    var tokenizer = SQLiteTokenizer(sql)
    var tokens: [SQLiteToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private mutating func next() -> SQLiteToken? {
    skipSpaceAndComments()
    guard position < bytes.count else { return nil }
    let start = position
    switch peek() {
    case UInt8(ascii: "'"): return quoted(.string, until: UInt8(ascii: "'"))
    case UInt8(ascii: "\""): return quoted(.doubleQuoted, until: UInt8(ascii: "\""))
    case UInt8(ascii: "`"): return quoted(.quoted, until: UInt8(ascii: "`"))
    case UInt8(ascii: "["): return quoted(.quoted, until: UInt8(ascii: "]"))
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard peek(1) == UInt8(ascii: "'") else { break }
      position += 1
      _ = quoted(.blob, until: UInt8(ascii: "'"))
      return token(.blob, from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: ".") where isDigit(peek(1)): return number()
    default: break
    }
    if isNameByte(peek()) {
      while isNameByte(peek()) { position += 1 }
      return token(.word, from: start)
    }
    return symbol()
  }

  private mutating func skipSpaceAndComments() {
    while position < bytes.count {
      switch (peek(), peek(1)) {
      case (UInt8(ascii: " "), _), (9...13, _):
        position += 1
      case (UInt8(ascii: "-"), UInt8(ascii: "-")):
        while position < bytes.count, peek() != UInt8(ascii: "\n") { position += 1 }
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        position += 2
        while position < bytes.count, peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
          position += 1
        }
        position = min(position + 2, bytes.count)
      default: return
      }
    }
  }

  /// A doubled quote stands for one; brackets have no such way.
  private mutating func quoted(_ kind: SQLiteToken.Kind, until end: UInt8) -> SQLiteToken {
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      if peek() == end {
        guard end != UInt8(ascii: "]"), peek(1) == end else { break }
        position += 1
      }
      text.append(peek())
      position += 1
    }
    position = min(position + 1, bytes.count)
    return SQLiteToken(
      kind: kind, text: String(decoding: text, as: UTF8.self), source: source(from: start))
  }

  private mutating func number() -> SQLiteToken {
    let start = position
    while isNameByte(peek()) || peek() == UInt8(ascii: ".") {
      let isExponent = (peek() | 0x20) == UInt8(ascii: "e") && !isHexadecimal(start)
      position += 1
      if isExponent, peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
    }
    return token(.number, from: start)
  }

  private func isHexadecimal(_ start: Int) -> Bool {
    start + 1 < bytes.count && bytes[start] == UInt8(ascii: "0")
      && bytes[start + 1] | 0x20 == UInt8(ascii: "x")
  }

  private mutating func symbol() -> SQLiteToken {
    let start = position
    for length in [3, 2] where position + length <= bytes.count {
      let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
      if Self.longSymbols.contains(text) {
        position += length
        return token(.symbol, from: start)
      }
    }
    position += 1
    return token(.symbol, from: start)
  }

  private static let longSymbols: Set<String> = ["->>", "->", "||", "<<", ">>", "<=", ">=", "==", "!=", "<>"]

  private func token(_ kind: SQLiteToken.Kind, from start: Int) -> SQLiteToken {
    let text = source(from: start)
    return SQLiteToken(kind: kind, text: text, source: text)
  }

  private func source(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// SQLite takes every byte beyond ASCII for a letter.
  private func isNameByte(_ byte: UInt8) -> Bool {
    let lowered = byte | 0x20
    return byte >= 0x80 || lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z") || isDigit(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
  }
}
