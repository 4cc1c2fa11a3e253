/// Whether a text, as a `swift:` block says it, is written as a type is: names with dots between them, and
/// brackets around others. It tells what could not be a type, not what is none.
func isTypeName(_ text: String) -> Bool {
  var open: [Character] = []
  var name = ""
  for character in text {
    switch character {
    case "[", "<", "(":
      open.append(character)
    case "]", ">", ")":
      guard let opening = open.popLast(), ["[]", "<>", "()"].contains("\(opening)\(character)") else {
        return false
      }
    case ".", ",", ":", " ", "?":
      break
    default:
      guard character.unicodeScalars.allSatisfy(canContinueIdentifier) else { return false }
      name.append(character)
      continue
    }
    guard name.isEmpty || isIdentifier(name) else { return false }
    name = ""
  }
  guard open.isEmpty, name.isEmpty || isIdentifier(name) else { return false }
  return text.contains { $0.isLetter } && ![".", ",", ":", "?", " "].contains(text.last)
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
