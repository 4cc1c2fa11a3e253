/// A place in a literal's text, as its bytes.
struct TextCursor {
  var bytes: [UInt8]
  var position = 0

  /// At the start of a text, blanks around it kept.
  init(untrimmed text: String) {
    bytes = Array(text.utf8)
  }

  /// At the start of a text, blanks around it dropped, as PostgreSQL drops them.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    self.bytes = Array(bytes[start..<end])
  }

  var isAtEnd: Bool { position >= bytes.count }
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over a character where it is the next one.
  @discardableResult
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte = peek, isBlank(byte) { position += 1 }
  }

  /// Steps over a sign where one is next: -1 for a minus, else 1; nil where there is none.
  mutating func sign() -> Int? {
    if skip("-") { return -1 }
    return skip("+") ? 1 : nil
  }

  /// Steps over all digits that are next.
  mutating func digits() -> ArraySlice<UInt8> {
    let start = position
    while let byte = peek, isDigit(byte) { position += 1 }
    return bytes[start..<position]
  }

  /// Steps over all ASCII letters that are next, and gives them in lower case.
  mutating func word() -> String {
    let start = position
    while let byte = peek, isLetter(byte) { position += 1 }
    return String(decoding: bytes[start..<position].map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Steps over a number of digits between `count`'s bounds; nil, where it was, if there are fewer or more.
  mutating func number(digits count: ClosedRange<Int>) -> Int? {
    let start = position
    let found = digits()
    guard count.contains(found.count), let value = wholeNumber(found) else {
      position = start
      return nil
    }
    return value
  }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// A hexadecimal digit's value.
func hexadecimal(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x41...0x46: digit - 0x41 + 10
  case 0x61...0x66: digit - 0x61 + 10
  default: nil
  }
}

/// The number that digits stand for, where it fits; 0 where there are none.
func wholeNumber(_ digits: some Sequence<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflowsToo) = tenfold.addingReportingOverflow(Int(digit) - 0x30)
    if overflows || overflowsToo { return nil }
    value = sum
  }
  return value
}
