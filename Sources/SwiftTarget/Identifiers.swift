/// The words of a name, split at underscores and at whatever an identifier cannot hold. Names that are all
/// upper case come out in lower case.
func words(_ name: String) -> [String] {
  if name.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(name) }
  let scalars = name.unicodeScalars
  let shouts = !scalars.contains { $0.properties.isLowercase }
  return scalars.split { $0 == "_" || !canContinueIdentifier($0) }
    .map { shouts ? String($0).lowercased() : String($0) }
}

/// The same by bytes, as nearly every name can be read.
private func asciiWords(_ name: String) -> [String] {
  let shouts = !name.utf8.contains { (0x61...0x7A).contains($0) }
  return name.utf8.split { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: true
    }
  }
  .map { shouts ? Substring($0).lowercased() : String(Substring($0)) }
}

/// The words of a name whose every character counts: those that an identifier cannot hold become words. There
/// is always one.
func wordsWithSymbols(_ name: String) -> [String] {
  if name.isEmpty { return ["empty"] }
  var words: [String] = []
  var word = ""
  for scalar in name.unicodeScalars {
    if scalar != "_", canContinueIdentifier(scalar) {
      word.unicodeScalars.append(scalar)
    } else {
      if !word.isEmpty { words.append(word) }
      words.append(spelled(scalar))
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}

/// A property's or an enumeration case's name: `created_at` becomes `createdAt`. Underscores at the beginning
/// stay.
func lowerCamelCase(_ name: String) -> String {
  let words = words(name)
  guard let first = words.first else { return joined(wordsWithSymbols(name), first: lowerFirst) }
  let underscores = name.unicodeScalars.prefix { $0 == "_" }
  return String(underscores)
    + joined([lowerFirst(first)] + words.dropFirst(), first: \.self)
    .prefixedIfNeeded(byUnderscore: underscores.isEmpty)
}

/// A property's or an enumeration case's name in which every character of the original counts.
func lowerCamelCaseWithSymbols(_ name: String) -> String {
  joined(wordsWithSymbols(name), first: lowerFirst).prefixedIfNeeded(byUnderscore: true)
}

/// A type's name: `document_status` becomes `DocumentStatus`.
func upperCamelCase(_ words: [String]) -> String {
  joined(words, first: upperFirst).prefixedIfNeeded(byUnderscore: true)
}

/// A name as it stands in the code: in backticks where Swift would read it as something else.
func escaped(_ identifier: String) -> String {
  keywords.contains(identifier) ? "`\(identifier)`" : identifier
}

/// The words as one, each after the first with a capital letter. Two digits that would meet are kept apart.
private func joined(_ words: [String], first: (String) -> String) -> String {
  var text = ""
  for (position, word) in words.enumerated() {
    let next = position == 0 ? first(word) : upperFirst(word)
    if let last = text.unicodeScalars.last, let start = next.unicodeScalars.first, isDigit(last),
      isDigit(start)
    {
      text += "_"
    }
    text += next
  }
  return text
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.numericType == .decimal
}

private func upperFirst(_ word: String) -> String {
  if let byte = word.utf8.first, (0x61...0x7A).contains(byte) {
    return String(UnicodeScalar(byte - 0x20)) + word.dropFirst()
  }
  guard let first = word.unicodeScalars.first else { return word }
  return first.properties.titlecaseMapping + String(word.unicodeScalars.dropFirst())
}

/// The word with its leading capitals in lower case, but for the one that begins the next word: `HTTPServer`
/// becomes `httpServer`, and `ID` becomes `id`.
private func lowerFirst(_ word: String) -> String {
  if let byte = word.utf8.first, (0x61...0x7A).contains(byte) { return word }
  let scalars = Array(word.unicodeScalars)
  let capitals = scalars.prefix { $0.properties.isUppercase }.count
  let followedByLowercase = capitals < scalars.count && scalars[capitals].properties.isLowercase
  let lowered = capitals > 1 && followedByLowercase ? capitals - 1 : capitals
  return scalars.prefix(lowered).map(\.properties.lowercaseMapping).joined()
    + String(String.UnicodeScalarView(scalars.dropFirst(lowered)))
}

extension String {
  /// With an underscore before it if it begins with a digit or a mark, as no identifier may.
  fileprivate func prefixedIfNeeded(byUnderscore: Bool) -> String {
    guard byUnderscore, let first = unicodeScalars.first, !canStartIdentifier(first) else { return self }
    return "_" + self
  }
}
