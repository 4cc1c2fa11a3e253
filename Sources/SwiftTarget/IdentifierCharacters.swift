// Which characters names may be made of in Swift, and what becomes of the others.

/// Whether an identifier may begin with the character.
func canStartIdentifier(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "_": true
  default: !scalar.isASCII && scalar.properties.isXIDStart && canContinueIdentifier(scalar)
  }
}

/// Whether an identifier may hold the character: ASCII letters, digits, underscores, and Unicode's letters,
/// digits and marks. Characters that nobody sees are left out, though Swift would take some of them.
func canContinueIdentifier(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_": true
  default:
    !scalar.isASCII && scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
  }
}

/// Whether the text can stand as an identifier, in backticks where it is a keyword.
func isIdentifier(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, canStartIdentifier(first) else { return false }
  return text != "_" && text.unicodeScalars.allSatisfy(canContinueIdentifier)
}

/// A word for a character that cannot be in an identifier: `plus` for `+`, `u20AC` for `€`.
func spelled(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case " ": "space"
  case "!": "not"
  case "\"": "quote"
  case "#": "hash"
  case "$": "dollar"
  case "%": "percent"
  case "&": "and"
  case "'": "apostrophe"
  case "(", ")": "parenthesis"
  case "*": "star"
  case "+": "plus"
  case ",": "comma"
  case "-": "minus"
  case ".": "dot"
  case "/": "slash"
  case ":": "colon"
  case ";": "semicolon"
  case "<": "less"
  case "=": "equal"
  case ">": "greater"
  case "?": "question"
  case "@": "at"
  case "[", "]": "bracket"
  case "\\": "backslash"
  case "^": "caret"
  case "_": "underscore"
  case "`": "backtick"
  case "{", "}": "brace"
  case "|": "bar"
  case "~": "tilde"
  default: "u" + String(scalar.value, radix: 16, uppercase: true)
  }
}
