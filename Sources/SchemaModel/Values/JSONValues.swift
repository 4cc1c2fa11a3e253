/// JSON without blanks between its tokens.
///
/// - Parameter asValue: whether it is kept as a value (`jsonb`): then a key counts once, with its last value, and text
///   has to be valid Unicode without NUL.
func minifiedJSON(_ text: String, asValue: Bool) throws(ValueError) -> String {
  var reader = JSONReader(bytes: Array(text.utf8), isValue: asValue)
  let minified = try reader.document()
  return String(decoding: minified, as: UTF8.self)
}

/// Reads JSON by its grammar (RFC 8259) and nothing beyond it.
private struct JSONReader {
  let bytes: [UInt8]
  /// Whether keys count once and text is Unicode without NUL.
  let isValue: Bool
  var position = 0

  /// Deeper than any value that is written by hand, and not so deep as to exhaust a thread's stack.
  private static let depthLimit = 256

  init(bytes: [UInt8], isValue: Bool) {
    self.bytes = bytes
    self.isValue = isValue
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func document() throws(ValueError) -> [UInt8] {
    var output: [UInt8] = []
    try value(into: &output, depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw malformed("the value ends before it") }
    return output
  }

  private mutating func value(into output: inout [UInt8], depth: Int) throws(ValueError) {
    skipBlanks()
    guard depth < Self.depthLimit else {
      throw ValueError("the JSON is nested more than \(Self.depthLimit) levels deep")
    }
    switch next {
    case UInt8(ascii: "{"): try object(into: &output, depth: depth)
    case UInt8(ascii: "["): try array(into: &output, depth: depth)
    case UInt8(ascii: "\""): output += try string()
    case UInt8(ascii: "t"): try word("true", into: &output)
    case UInt8(ascii: "f"): try word("false", into: &output)
    case UInt8(ascii: "n"): try word("null", into: &output)
    case nil: throw malformed("a value is missing")
    default: output += try number()
    }
  }

  private mutating func object(into output: inout [UInt8], depth: Int) throws(ValueError) {
    var members: [(key: ArraySlice<UInt8>, value: [UInt8])] = []
    var places: [[UInt8]: Int] = [:]
    position += 1
    skipBlanks()
    if !skip("}") {
      repeat {
        skipBlanks()
        guard next == UInt8(ascii: "\"") else { throw malformed("a key in double quotes is missing") }
        let key = try string()
        skipBlanks()
        guard skip(":") else { throw malformed("a colon is missing") }
        var value: [UInt8] = []
        try self.value(into: &value, depth: depth + 1)
        skipBlanks()
        if isValue, let place = places.updateValue(members.count, forKey: decodedJSONString(key)) {
          places[decodedJSONString(key)] = place
          members[place].value = value
        } else {
          members.append((key, value))
        }
      } while skip(",")
      guard skip("}") else { throw malformed("a comma or `}` is missing") }
    }
    output.append(UInt8(ascii: "{"))
    for (number, member) in members.enumerated() {
      if number > 0 { output.append(UInt8(ascii: ",")) }
      output += member.key
      output.append(UInt8(ascii: ":"))
      output += member.value
    }
    output.append(UInt8(ascii: "}"))
  }

  private mutating func array(into output: inout [UInt8], depth: Int) throws(ValueError) {
    position += 1
    output.append(UInt8(ascii: "["))
    skipBlanks()
    if !skip("]") {
      var isFirst = true
      repeat {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        try value(into: &output, depth: depth + 1)
        skipBlanks()
      } while skip(",")
      guard skip("]") else { throw malformed("a comma or `]` is missing") }
    }
    output.append(UInt8(ascii: "]"))
  }

  /// A string with its quotes, as it was written.
  private mutating func string() throws(ValueError) -> ArraySlice<UInt8> {
    let start = position
    position += 1
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return bytes[start..<position]
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw malformed("a control character has to be escaped")
      default: break
      }
    }
    throw malformed("a string's closing quote is missing")
  }

  /// What follows a backslash.
  private mutating func escape() throws(ValueError) {
    guard let letter = next else { throw malformed("a string's closing quote is missing") }
    position += 1
    if letter != UInt8(ascii: "u") {
      guard "\"\\/bfnrt".utf8.contains(letter) else { throw malformed("there is no such escape") }
      return
    }
    let unit = try codeUnit()
    guard isValue else { return }
    if unit == 0 { throw ValueError("`jsonb` cannot hold `\\u0000`") }
    guard 0xD800...0xDFFF ~= unit else { return }
    // The first half of a pair, which the second has to follow.
    if unit < 0xDC00, skip("\\"), skip("u"), 0xDC00...0xDFFF ~= (try codeUnit()) { return }
    throw ValueError("the JSON has one half of a surrogate pair without the other")
  }

  private mutating func codeUnit() throws(ValueError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap(hexadecimal) else {
        throw malformed("`\\u` takes four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  private mutating func number() throws(ValueError) -> ArraySlice<UInt8> {
    let start = position
    skip("-")
    if !skip("0"), !skipDigits() { throw malformed("no value begins so") }
    if skip("."), !skipDigits() { throw malformed("a number's fraction is missing") }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      if !skipDigits() { throw malformed("a number's exponent is missing") }
    }
    let number = bytes[start..<position]
    if isValue {
      _ = try parseDecimal(String(decoding: number, as: UTF8.self), precision: nil, scale: nil)
    }
    return number
  }

  private mutating func word(_ word: String, into output: inout [UInt8]) throws(ValueError) {
    guard bytes[position...].starts(with: word.utf8) else { throw malformed("there is no such word") }
    position += word.utf8.count
    output += word.utf8
  }

  @discardableResult
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = next, isDigit(byte) { position += 1 }
    return position > start
  }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private func malformed(_ reason: String) -> ValueError {
    let read = bytes[..<min(position, bytes.count)].suffix(20)
    let before = ValueError.quoted(String(decoding: read, as: UTF8.self))
    return ValueError(
      bytes.isEmpty ? "an empty text is no JSON" : "the text is no JSON: behind \(before), \(reason)",
      help: "strings and keys stand in double quotes, and nothing follows the last member")
  }
}
