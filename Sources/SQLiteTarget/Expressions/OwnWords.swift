import SQLExpressions

/// A text in SQLite's own words, as it can stand in a script.
///
/// It was cut into tokens by PostgreSQL's rules, and SQLite has others: a backslash escapes nothing, and backticks and
/// square brackets quote names. The `sqlite3` program reads lines: one that holds nothing but `/` or `go` ends a
/// statement, and it drops a carriage return before a line's end. So the text becomes one line.
/// - Throws: where it could end the place that it stands in.
func ownWords(_ text: String) throws(UnsupportedExpression) -> String {
  var bytes: [UInt8] = []
  var quote: UInt8?
  var depth = 0
  for byte in text.utf8 {
    var kept = byte
    switch (byte, quote) {
    case (0x0D, .some): throw unreadable("a carriage return inside quotes")
    case (_, let open?): if byte == open { quote = nil }
    case (0x27, nil), (0x22, nil): quote = byte
    case (0x60, nil), (0x5B, nil), (0x5D, nil):
      throw unreadable("a backtick or square bracket outside quotes")
    case (0x3B, nil), (0x5C, nil): throw unreadable("a semicolon or backslash outside quotes")
    case (0x2D, nil) where bytes.last == 0x2D, (0x2A, nil) where bytes.last == 0x2F:
      throw unreadable("a comment")
    case (0x28, nil): depth += 1
    case (0x29, nil): depth -= 1
    case (0x2C, nil) where depth == 0: throw unreadable("a comma outside brackets")
    case (..<0x20, nil): kept = 0x20
    default: break
    }
    guard depth >= 0 else { break }
    bytes.append(kept)
  }
  guard quote == nil, depth == 0 else { throw unreadable("a quote or bracket without its other") }
  return String(decoding: bytes, as: UTF8.self)
}

private func unreadable(_ what: String) -> UnsupportedExpression {
  UnsupportedExpression(
    message: "as SQLite reads it, the text has \(what)",
    help: "names stand in double quotes, texts in single ones; a quote inside is doubled")
}
