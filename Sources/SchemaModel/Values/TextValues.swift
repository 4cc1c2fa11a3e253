import Diagnostics

/// Text cut to its type's length, where all that is too much is blanks.
func fit(_ text: String, length: Int?) throws(ValueError) -> String {
  guard let length, text.unicodeScalars.count > length else { return text }
  let kept = text.unicodeScalars.prefix(length)
  guard text.unicodeScalars.dropFirst(length).allSatisfy({ $0 == " " }) else {
    throw ValueError(
      "\(ValueError.quoted(text)) has \(text.unicodeScalars.count) characters, and the type takes \(length)")
  }
  return String(kept)
}

/// Text that is one of an enumeration's values.
func parseMember(
  _ text: String, of enumeration: QualifiedName, values: [String]?
) throws(ValueError) -> String {
  // By their bytes: to Swift, two spellings of é are one.
  guard let values, !values.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else { return text }
  let near = suggestion(for: text, among: values)
  throw ValueError(
    "\(ValueError.quoted(text)) is no value of `\(enumeration)`",
    help: near.map { "did you mean `\($0)`?" }
      ?? "its values are \(values.prefix(12).map { "`\($0)`" }.joined(separator: ", "))"
      + (values.count > 12 ? ", …" : ""))
}

/// A UUID's 16 bytes as PostgreSQL takes them: in any case, with or without braces, with a hyphen or none behind
/// every four digits.
func parseUUID(_ text: String) throws(ValueError) -> String {
  var cursor = TextCursor(untrimmed: text)
  let isBraced = cursor.skip("{")
  var digits: [UInt8] = []
  while digits.count < 32, let digit = cursor.peek, hexadecimal(digit) != nil {
    digits.append(digit >= 0x41 && digit <= 0x46 ? digit + 0x20 : digit)
    cursor.position += 1
    if digits.count % 4 == 0, digits.count < 32 { cursor.skip("-") }
  }
  let isClosed = !isBraced || cursor.skip("}")
  guard digits.count == 32, isClosed, cursor.isAtEnd else {
    throw ValueError(
      "\(ValueError.quoted(text)) is no UUID",
      help: "write it as `a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11`")
  }
  for position in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: position) }
  return String(decoding: digits, as: UTF8.self)
}

/// Bytes as PostgreSQL takes them: `\x` and hexadecimal digits, or text with `\\` and `\ooo`.
func parseBytes(_ text: String) throws(ValueError) -> [UInt8] {
  let bytes = Array(text.utf8)
  return bytes.starts(with: [0x5C, 0x78])
    ? try parseHexadecimal(bytes.dropFirst(2)) : try parseEscapedBytes(bytes)
}

private func parseHexadecimal(_ digits: ArraySlice<UInt8>) throws(ValueError) -> [UInt8] {
  var bytes: [UInt8] = []
  var high: UInt8?
  for digit in digits {
    if high == nil, isBlank(digit) { continue }
    guard let value = hexadecimal(digit) else {
      throw ValueError("behind `\\x` only pairs of hexadecimal digits may stand")
    }
    if let first = high {
      bytes.append(first << 4 | value)
      high = nil
    } else {
      high = value
    }
  }
  guard high == nil else {
    throw ValueError("the number of hexadecimal digits behind `\\x` is odd")
  }
  return bytes
}

private func parseEscapedBytes(_ text: [UInt8]) throws(ValueError) -> [UInt8] {
  let backslash = UInt8(ascii: "\\")
  var bytes: [UInt8] = []
  var rest = text[...]
  while let byte = rest.popFirst() {
    guard byte == backslash else {
      bytes.append(byte)
      continue
    }
    let octal = rest.prefix(3).map { $0 &- 0x30 }
    if rest.first == backslash {
      bytes.append(backslash)
      rest.removeFirst()
    } else if octal.count == 3, octal[0] <= 3, octal[1] <= 7, octal[2] <= 7 {
      bytes.append(octal[0] << 6 | octal[1] << 3 | octal[2])
      rest.removeFirst(3)
    } else {
      throw ValueError(
        "a backslash in bytes must be followed by another or by three octal digits",
        help: "write the bytes in hexadecimal: `\\x0102ff`")
    }
  }
  return bytes
}
