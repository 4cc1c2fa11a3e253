/// Whether a text, as a `swift:` block says it, is written as one type is: names with dots between them, types in
/// brackets behind one, `?` behind any. It tells what could not be a type, not what is none.
func isTypeName(_ text: String) -> Bool {
  var reader = TypeReader(rest: text.unicodeScalars[...])
  // An optional is said by the column itself.
  return reader.type() && reader.rest.isEmpty && text.unicodeScalars.last != "?"
}

/// Reads types from a text's beginning. What stands behind one would be code of its own.
private struct TypeReader {
  var rest: Substring.UnicodeScalarView

  mutating func type(depth: Int = 0) -> Bool {
    guard depth < 64 else { return false }
    if take("[") {
      guard type(depth: depth + 1), !take(":") || type(depth: depth + 1), take("]") else { return false }
    } else if take("(") {
      guard types(depth: depth, until: ")") else { return false }
    } else {
      repeat {
        guard name() else { return false }
        if take("<"), !types(depth: depth, until: ">") { return false }
      } while take(".")
    }
    while take("?") {}
    return true
  }

  private mutating func types(depth: Int, until end: Unicode.Scalar) -> Bool {
    repeat {
      guard type(depth: depth + 1) else { return false }
    } while take(",")
    return take(end)
  }

  /// A name; `any` and `some` stand before another.
  private mutating func name() -> Bool {
    while true {
      blanks()
      let word = String(rest.prefix(while: canContinueIdentifier))
      rest = rest.dropFirst(word.unicodeScalars.count)
      if rest.first != " " || !["any", "some"].contains(word) { return isIdentifier(word) }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    let before = rest
    blanks()
    if rest.first == scalar {
      rest.removeFirst()
      return true
    }
    rest = before
    return false
  }

  private mutating func blanks() {
    while rest.first == " " { rest.removeFirst() }
  }
}

/// A name in the text that would mean a model's own inner type, since no other stands before it.
func innerTypeName(in text: String) -> String? {
  var previous: Character?
  var rest = Substring(text)
  while let character = rest.first {
    guard character.unicodeScalars.allSatisfy(canContinueIdentifier) else {
      previous = rest.removeFirst()
      continue
    }
    let word = rest.prefix { $0.unicodeScalars.allSatisfy(canContinueIdentifier) }
    if previous != ".", innerTypeNames.contains(String(word)) { return String(word) }
    rest = rest.dropFirst(word.count)
    previous = word.last
  }
  return nil
}
