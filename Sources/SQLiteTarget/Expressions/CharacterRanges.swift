/// A set of characters, as the ranges of their code points: in order, apart from each other.
struct CharacterRanges: Hashable {
  private(set) var ranges: [ClosedRange<UInt32>]

  static let last: UInt32 = 0x10FFFF
  static let any = CharacterRanges([0...last])

  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let before = self.ranges.last, UInt64(range.lowerBound) <= UInt64(before.upperBound) + 1 {
        self.ranges[self.ranges.count - 1] = before.lowerBound...max(before.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  init(_ characters: String) {
    self.init(characters.unicodeScalars.map { $0.value...$0.value })
  }

  var complement: CharacterRanges {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.last { result.append(next...Self.last) }
    return CharacterRanges(result)
  }

  func union(_ other: CharacterRanges) -> CharacterRanges {
    CharacterRanges(ranges + other.ranges)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
  }

  func isSubset(of other: CharacterRanges) -> Bool {
    other.union(self) == other
  }

  var isAny: Bool { self == .any }

  /// The one character that is in it.
  var single: Unicode.Scalar? {
    guard ranges.count == 1, ranges[0].count == 1 else { return nil }
    return Unicode.Scalar(ranges[0].lowerBound)
  }

  /// Whether it is of ASCII alone.
  var isASCII: Bool { ranges.allSatisfy { $0.upperBound < 0x80 } }

  /// All of its characters, for a set of ASCII.
  var characters: String {
    String(String.UnicodeScalarView(ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }))
  }

  /// With every ASCII letter in both cases.
  var ignoringCase: CharacterRanges {
    var result = ranges
    for range in ranges {
      let capitals = range.clamped(to: 0x41...0x5A)
      if range.overlaps(0x41...0x5A) { result.append(capitals.lowerBound + 32...capitals.upperBound + 32) }
      let smalls = range.clamped(to: 0x61...0x7A)
      if range.overlaps(0x61...0x7A) { result.append(smalls.lowerBound - 32...smalls.upperBound - 32) }
    }
    return CharacterRanges(result)
  }

  /// What GLOB takes for one character of it.
  var globText: String {
    if isAny { return "?" }
    if let single { return PatternPiece.character(single).globText }
    return ranges.last?.upperBound == Self.last ? "[^\(complement.globMembers)]" : "[\(globMembers)]"
  }

  /// What GLOB takes for one character that is not of it.
  var globTextOfOthers: String { complement.globText }

  /// The members between GLOB's brackets, in which `]` stands first, `-` last and `^` not first.
  private var globMembers: String {
    let special = CharacterRanges("]^-")
    var parts = ""
    for range in ranges {
      // A range does not begin or end with a character that means something else there.
      var range = range
      while range.count > 1, special.contains(range.lowerBound) {
        range = range.lowerBound + 1...range.upperBound
      }
      while range.count > 1, special.contains(range.upperBound) {
        range = range.lowerBound...range.upperBound - 1
      }
      guard !special.contains(range.lowerBound), let first = Unicode.Scalar(range.lowerBound),
        let last = Unicode.Scalar(range.upperBound)
      else { continue }
      parts += range.count == 1 ? "\(first)" : range.count == 2 ? "\(first)\(last)" : "\(first)-\(last)"
    }
    let hasHyphen = contains("-")
    let caret = contains("^") ? "^" : ""
    let bracket = contains("]") ? "]" : ""
    if bracket.isEmpty, parts.isEmpty, hasHyphen { return "-" + caret }
    return bracket + parts + caret + (hasHyphen ? "-" : "")
  }

  private func contains(_ value: UInt32) -> Bool {
    ranges.contains { $0.contains(value) }
  }
}
