extension Proof {
  /// What kind of failure comes first: its text without names and numbers, by which failures are counted and shrunk.
  public var kind: String? {
    failures.first.map { failure in
      var kind = ""
      var quote: Character?
      for character in failure.prefix(260) {
        if let open = quote {
          if character == open { quote = nil }
        } else if "\"'`".contains(character) {
          quote = character
          kind += "…"
        } else if character.isNumber {
          if kind.last != "#" { kind.append("#") }
        } else {
          kind.append(character)
        }
      }
      return String(kind.prefix(110))
    }
  }
}
