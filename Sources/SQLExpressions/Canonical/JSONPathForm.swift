/// An SQL/JSON path in one spelling: without blanks that mean nothing, keys in quotes, no brackets around the
/// whole.
func jsonPathForm(_ text: String) -> String {
  var words = jsonPathWords(Array(text.utf8))
  while words.first == "(", closing(words) == words.count - 1 { words = Array(words.dropFirst().dropLast()) }
  var result = ""
  for (index, word) in words.enumerated() {
    let isKey =
      index > 0 && words[index - 1] == "." && isName(word)
      && !(index + 1 < words.count && words[index + 1] == "(")
    if index > 0, isName(word), isName(words[index - 1]) { result += " " }
    result += isKey ? "\"\(word)\"" : word
  }
  return result
}

/// The index of the bracket that closes the first one.
private func closing(_ words: [String]) -> Int? {
  var depth = 0
  for (index, word) in words.enumerated() {
    if word == "(" { depth += 1 }
    if word == ")" { depth -= 1 }
    if depth == 0 { return index }
  }
  return nil
}

private func isName(_ word: String) -> Bool {
  word.utf8.first.map { $0.beginsName } ?? false
}

/// Names, strings and single characters.
private func jsonPathWords(_ bytes: [UInt8]) -> [String] {
  var words: [String] = []
  var index = 0
  while index < bytes.count {
    let start = index
    let byte = bytes[index]
    index += 1
    if byte.isBlank { continue }
    if byte == 0x22 {
      while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
      index = min(index + 1, bytes.count)
    } else if byte.beginsName {
      while index < bytes.count, bytes[index].continuesName { index += 1 }
    }
    words.append(String(decoding: bytes[start..<index], as: UTF8.self))
  }
  return words
}
