import Diagnostics

/// A text in single quotes, as every dialect reads it. Backslashes mean themselves: PostgreSQL's
/// `standard_conforming_strings` has been on since 9.1.
public func quoted(_ text: String) -> String {
  enclosed(text, in: "'")
}

/// A name in double quotes.
public func doublyQuoted(_ name: String) -> String {
  enclosed(name, in: "\"")
}

/// A text between quotes, those in it doubled. By bytes, since this is done for every name of a schema.
private func enclosed(_ text: String, in quote: Unicode.Scalar) -> String {
  let mark = UInt8(ascii: quote)
  guard text.utf8.contains(mark) else { return "\(quote)\(text)\(quote)" }
  let doubled = text.utf8.flatMap { $0 == mark ? [mark, mark] : [$0] }
  return "\(quote)\(String(decoding: doubled, as: UTF8.self))\(quote)"
}

/// A text that stays on its comment line.
public func commentLine(_ text: String) -> String {
  if text.isPrintableASCII { return "-- \(text)" }
  return "-- "
    + String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x2028 || $0.value == 0x2029
            || $0.value == 0x85 ? " " : $0
        }))
}
