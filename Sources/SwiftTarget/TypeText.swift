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
