/// A part of a regular expression: so many characters of a set.
struct RegularPart: Hashable {
  enum Anchor {
    case start, end
  }

  var characters: CharacterRanges
  var minimum = 1
  /// Nil where there is no limit.
  var maximum: Int? = 1
  /// Where it is no character, but a place.
  var anchor: Anchor?
  /// Where it is the group `(sC+)*`, its separators; the characters then are the others.
  var separators: CharacterRanges?

  init(_ characters: CharacterRanges) {
    self.characters = characters
  }

  static func anchor(_ anchor: Anchor) -> RegularPart {
    var part = RegularPart(.any)
    part.anchor = anchor
    return part
  }

  static let anything: RegularPart = {
    var part = RegularPart(.any)
    part.minimum = 0
    part.maximum = nil
    return part
  }()

  var isFixed: Bool { minimum == maximum && separators == nil }
  var isAnything: Bool { self == .anything }

  /// Itself; or, where it may be left out, once and not at all.
  var alternatives: [[RegularPart]] {
    minimum == 0 && maximum == 1 ? [[RegularPart(characters)], []] : [[self]]
  }
}

/// The alternatives of which a regular expression is made, each a sequence of parts.
///
/// It knows what can be said without going back and forth: sets of characters, how often they come, `^`, `$`, `|`, and
/// groups without repetition.
struct RegularExpressionParser {
  private var rest: Substring.UnicodeScalarView
  private let ignoresCase: Bool
  /// Whether a class was met that in PostgreSQL has other characters than ASCII's in it.
  private(set) var hasWideClass = false

  /// The limits of what is worth spelling out.
  private static let mostAlternatives = 40
  private static let mostRepetitions = 255

  init(_ text: String, ignoringCase: Bool) {
    rest = Substring(text).unicodeScalars
    ignoresCase = ignoringCase
  }

  /// Nil where something is beyond it.
  mutating func parse() -> [[RegularPart]]? {
    guard let alternatives = alternation(depth: 0), rest.isEmpty else { return nil }
    return alternatives
  }

  private mutating func alternation(depth: Int) -> [[RegularPart]]? {
    guard depth < 20, var alternatives = sequence(depth: depth) else { return nil }
    while take("|") {
      guard let more = sequence(depth: depth) else { return nil }
      alternatives += more
    }
    return alternatives.count <= Self.mostAlternatives ? alternatives : nil
  }

  private mutating func sequence(depth: Int) -> [[RegularPart]]? {
    var sequences: [[RegularPart]] = [[]]
    while let next = rest.first, next != "|", next != ")" {
      guard let pieces = next == "(" ? group(depth: depth) : part()?.alternatives else { return nil }
      if pieces.count == 1 {
        // In place, as a long pattern would else be copied with each of its parts.
        for position in sequences.indices { sequences[position] += pieces[0] }
      } else {
        sequences = sequences.flatMap { before in pieces.map { before + $0 } }
      }
      guard sequences.count <= Self.mostAlternatives else { return nil }
    }
    return sequences
  }

  private mutating func group(depth: Int) -> [[RegularPart]]? {
    rest.removeFirst()
    if take("?"), !take(":") { return nil }
    guard let alternatives = alternation(depth: depth + 1), take(")") else { return nil }
    guard let next = rest.first, "*+?{".unicodeScalars.contains(next) else { return alternatives }
    guard let repetition = repetition() else { return nil }
    guard let maximum = repetition.maximum else {
      return separated(alternatives, minimum: repetition.minimum).map { [[$0]] }
    }
    var copies: [[RegularPart]] = [[]]
    var result = repetition.minimum == 0 ? copies : []
    for number in 0..<maximum {
      copies = copies.flatMap { before in alternatives.map { before + $0 } }
      if number + 1 >= repetition.minimum { result += copies }
      guard result.count + copies.count <= Self.mostAlternatives else { return nil }
    }
    return result
  }

  /// `(sC+)*`, the one group whose repetition has no limit that can be said.
  private func separated(_ alternatives: [[RegularPart]], minimum: Int) -> RegularPart? {
    guard minimum <= 1, alternatives.count == 1, alternatives[0].count == 2 else { return nil }
    let (separator, run) = (alternatives[0][0], alternatives[0][1])
    guard separator.isFixed, separator.minimum == 1, separator.anchor == nil, run.separators == nil,
      run.minimum == 1, run.maximum == nil,
      separator.characters.isSubset(of: run.characters.complement)
    else { return nil }
    var part = run
    part.minimum = minimum
    part.separators = separator.characters
    return part
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func part() -> RegularPart? {
    guard let scalar = rest.popFirst() else { return nil }
    switch scalar {
    case "^": return .anchor(.start)
    case "$": return .anchor(.end)
    case ".": return repeated(.any)
    case "[": return set().flatMap { repeated($0) }
    case "\\": return escape().flatMap { repeated($0) }
    case "*", "+", "?", "{": return nil
    default:
      return folded(CharacterRanges([scalar.value...scalar.value])).flatMap { repeated($0) }
    }
  }

  private func folded(_ characters: CharacterRanges) -> CharacterRanges? {
    guard ignoresCase else { return characters }
    return characters.isASCII ? characters.ignoringCase : nil
  }

  /// The part with the repetition that stands behind it.
  private mutating func repeated(_ characters: CharacterRanges) -> RegularPart? {
    var part = RegularPart(characters)
    guard let next = rest.first, "*+?{".unicodeScalars.contains(next) else { return part }
    guard let (minimum, maximum) = repetition() else { return nil }
    (part.minimum, part.maximum) = (minimum, maximum)
    return part
  }

  /// `*`, `+`, `?` or what stands in braces.
  private mutating func repetition() -> (minimum: Int, maximum: Int?)? {
    let result: (Int, Int?)
    switch rest.first {
    case "*": result = (0, nil)
    case "+": result = (1, nil)
    case "?": result = (0, 1)
    default:
      guard let bounds = bounds() else { return nil }
      result = bounds
    }
    rest.removeFirst()
    // Whether it takes much or little makes no difference to whether it fits.
    _ = take("?")
    return rest.first.map { "*+?{".unicodeScalars.contains($0) } == true ? nil : result
  }

  /// `{n}`, `{n,}` or `{n,m}`, up to the closing brace.
  private mutating func bounds() -> (Int, Int?)? {
    rest.removeFirst()
    guard let minimum = number() else { return nil }
    var maximum: Int? = minimum
    if take(",") { maximum = rest.first == "}" ? nil : number() ?? -1 }
    guard rest.first == "}", maximum ?? minimum >= minimum else { return nil }
    return (minimum, maximum)
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(digits)).flatMap { $0 <= Self.mostRepetitions ? $0 : nil }
  }

  private mutating func escape() -> CharacterRanges? {
    guard let letter = rest.popFirst() else { return nil }
    switch letter {
    case "d": return Self.digits
    case "D": return Self.digits.complement
    case "s": return wide(CharacterRanges(" \t\n\u{0B}\u{0C}\r"))
    case "S": return wide(CharacterRanges(" \t\n\u{0B}\u{0C}\r")).complement
    case "w": return wide(Self.word)
    case "W": return wide(Self.word).complement
    case "t": return CharacterRanges("\t")
    case "n": return CharacterRanges("\n")
    case "r": return CharacterRanges("\r")
    default:
      // Other letters and digits mean places, characters by number, or what a group has matched.
      let isWord = Self.word.contains(letter) || letter.value >= 0x80
      return isWord && letter != "_" ? nil : CharacterRanges([letter.value...letter.value])
    }
  }

  private mutating func wide(_ characters: CharacterRanges) -> CharacterRanges {
    hasWideClass = true
    return characters
  }

  private static let digits = CharacterRanges([0x30...0x39])
  private static let word = CharacterRanges([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// What stands behind `[`.
  private mutating func set() -> CharacterRanges? {
    let isNegated = take("^")
    var members = CharacterRanges([])
    var isFirst = true
    while let scalar = rest.popFirst() {
      if scalar == "]", !isFirst {
        guard let all = folded(members) else { return nil }
        return isNegated ? all.complement : all
      }
      isFirst = false
      guard let lower = member(scalar) else { return nil }
      guard let first = lower.single, rest.first == "-", rest.dropFirst().first != "]" else {
        members = members.union(lower)
        continue
      }
      rest.removeFirst()
      guard let next = rest.popFirst(), let last = member(next)?.single, first <= last else { return nil }
      members = members.union(CharacterRanges([first.value...last.value]))
    }
    return nil
  }

  private mutating func member(_ scalar: Unicode.Scalar) -> CharacterRanges? {
    if scalar == "\\" { return escape() }
    guard scalar == "[", let kind = rest.first, ":.=".unicodeScalars.contains(kind) else {
      return CharacterRanges([scalar.value...scalar.value])
    }
    let names: [(String, CharacterRanges, Bool)] = [
      (":digit:]", Self.digits, false),
      (":xdigit:]", CharacterRanges([0x30...0x39, 0x41...0x46, 0x61...0x66]), false),
      (":alpha:]", CharacterRanges([0x41...0x5A, 0x61...0x7A]), true),
      (":alnum:]", CharacterRanges([0x30...0x39, 0x41...0x5A, 0x61...0x7A]), true),
      (":upper:]", CharacterRanges([0x41...0x5A]), true), (":lower:]", CharacterRanges([0x61...0x7A]), true),
      (":space:]", CharacterRanges(" \t\n\u{0B}\u{0C}\r"), true),
    ]
    for (name, characters, isWide) in names where rest.starts(with: name.unicodeScalars) {
      rest = rest.dropFirst(name.unicodeScalars.count)
      return isWide ? wide(characters) : characters
    }
    return nil
  }
}
