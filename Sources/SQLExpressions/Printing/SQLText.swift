/// A text in single quotes, as every dialect reads it. Backslashes mean themselves: PostgreSQL's
/// `standard_conforming_strings` has been on since 9.1.
public func quoted(_ text: String) -> String {
  enclosed(text, in: 0x27)
}

/// A name in double quotes.
public func doublyQuoted(_ name: String) -> String {
  enclosed(name, in: 0x22)
}

/// Byte by byte, as servers read: to Swift, a quote with a combining accent behind it is another character.
private func enclosed(_ text: String, in quote: UInt8) -> String {
  var bytes: [UInt8] = [quote]
  for byte in text.utf8 {
    if byte == quote { bytes.append(quote) }
    bytes.append(byte)
  }
  return String(decoding: bytes + [quote], as: UTF8.self)
}

/// A text that stays on its comment line.
public func commentLine(_ text: String) -> String {
  "-- "
    + String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x2028 || $0.value == 0x2029
            || $0.value == 0x85 ? " " : $0
        }))
}
