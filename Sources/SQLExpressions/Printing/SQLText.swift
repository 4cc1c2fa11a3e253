/// A text in single quotes, as every dialect reads it. Backslashes mean themselves: PostgreSQL's
/// `standard_conforming_strings` has been on since 9.1.
public func quoted(_ text: String) -> String {
  "'" + text.replacing("'", with: "''") + "'"
}

/// A name in double quotes.
public func doublyQuoted(_ name: String) -> String {
  "\"" + name.replacing("\"", with: "\"\"") + "\""
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
