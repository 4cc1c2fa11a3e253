/// A word of SQL.
struct Token: Sendable {
  enum Kind: Sendable {
    /// A name or a keyword that is not quoted.
    case name
    case quotedName
    case number
    case string
    /// `B'01'`
    case bits
    /// What is a token to PostgreSQL but not to the tree: `X'1F'`, `U&'…'`, `$1`.
    case opaque
    /// An operator's characters.
    case symbol
    /// Brackets, comma, dot, colons, `=>`.
    case punctuation
    case end
  }

  var kind: Kind
  /// A name or string without its quotes, escapes decoded; anything else as it was written.
  var text: String
  /// `text` in lower case where it is a name without quotes, by SQL's rule for ASCII letters only; for a
  /// symbol or punctuation, `text`; empty otherwise. What keywords are compared with.
  var word: String
  /// Its bytes in the source.
  var range: Range<Int>
}

/// Whether a name is read as it is without quotes, unless SQL keeps the word for itself.
func isPlainWord(_ name: String) -> Bool {
  (name.utf8.first?.beginsName ?? false) && name.utf8.allSatisfy(\.continuesName)
    && folded(name) == name && !name.unicodeScalars.contains(where: \.isTypography)
}

/// `text` with its ASCII letters in lower case, as PostgreSQL folds names.
func folded(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return text }
  var bytes = Array(text.utf8)
  for index in bytes.indices where bytes[index] >= 0x41 && bytes[index] <= 0x5A {
    bytes[index] |= 0x20
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isHexDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }

  /// Whether a name can begin with it: a letter, an underscore, or any byte beyond ASCII.
  var beginsName: Bool { (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self == 0x5F || self >= 0x80 }

  var continuesName: Bool { beginsName || isDigit || self == 0x24 }

  /// SQL's blanks: space, tab, line feed, vertical tab, form feed, carriage return.
  var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// Whether an operator can hold it: `+-*/<>=~!@#%^&|` and the backtick and question mark.
  var isOperator: Bool {
    switch self {
    case 0x2B, 0x2D, 0x2A, 0x2F, 0x3C, 0x3E, 0x3D, 0x7E, 0x21, 0x40, 0x23, 0x25, 0x5E, 0x26, 0x7C, 0x60,
      0x3F:
      true
    default: false
    }
  }

  /// Whether an operator that holds it may end in `+` or `-`: ``~!@#%^&|`?``.
  var letsOperatorEndInSign: Bool {
    switch self {
    case 0x7E, 0x21, 0x40, 0x23, 0x25, 0x5E, 0x26, 0x7C, 0x60, 0x3F: true
    default: false
    }
  }
}
