/// The candidate that is nearest to a misspelt word, if one is near enough to be meant.
///
/// - Parameters:
///   - word: what was written.
///   - candidates: what could have been meant.
/// - Returns: the nearest candidate within a third of the word's length (at least one edit), or nil.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  // What is longer was not mistyped, and would take the longest to compare.
  guard word.utf8.count <= 200 else { return nil }
  var distance = EditDistance(from: lowercased(word))
  let limit = max(1, distance.word.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate != word {
    guard abs(candidate.utf8.count - word.utf8.count) <= limit else { continue }
    let most = min(limit, (best?.distance ?? .max) - 1)
    if let found = distance.to(lowercased(candidate), atMost: most) {
      best = (found, candidate)
      if found == 0 { break }
    }
  }
  return best?.candidate
}

private func lowercased(_ word: String) -> [UInt8] {
  word.utf8.allSatisfy { $0 < 0x80 }
    ? word.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } : Array(word.lowercased().utf8)
}

/// The number of insertions, deletions, replacements and swaps of neighbours between a word and others, in bytes.
struct EditDistance {
  let word: [UInt8]
  // Rows of the table that is filled in, kept for the next word: schemas can have many.
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var current: [Int] = []

  init(from word: [UInt8]) {
    self.word = word
  }

  /// The distance to another word; nil where it is greater than `limit`.
  mutating func to(_ other: [UInt8], atMost limit: Int) -> Int? {
    if last.count <= other.count {
      beforeLast = Array(repeating: 0, count: other.count + 1)
      last = beforeLast
      current = beforeLast
    }
    for column in 0...other.count { last[column] = column }
    var leastBefore = 0
    for (row, byte) in word.enumerated() {
      current[0] = row + 1
      var least = row + 1
      for (column, otherByte) in other.enumerated() {
        var cost = min(last[column] + (byte == otherByte ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == other[column - 1], word[row - 1] == otherByte {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      // A swap comes from the row before the last one.
      if least > limit, leastBefore >= limit { return nil }
      leastBefore = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
