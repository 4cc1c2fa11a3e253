/// The candidate that is nearest to a misspelt word, if one is near enough to be meant.
///
/// - Parameters:
///   - word: what was written.
///   - candidates: what could have been meant.
/// - Returns: the nearest candidate within a third of the word's length (at least one edit), or nil.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  // What is longer was not mistyped, and would take the longest to compare.
  guard word.utf8.count <= 200 else { return nil }
  let written = lowercased(word)
  let limit = max(1, written.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate != word {
    guard abs(candidate.utf8.count - word.utf8.count) <= limit else { continue }
    let most = min(limit, (best?.distance ?? .max) - 1)
    if let distance = editDistance(written, lowercased(candidate), atMost: most) {
      best = (distance, candidate)
      if distance == 0 { break }
    }
  }
  return best?.candidate
}

private func lowercased(_ word: String) -> [UInt8] {
  word.utf8.allSatisfy { $0 < 0x80 }
    ? word.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } : Array(word.lowercased().utf8)
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words, in bytes; nil where it
/// is greater than `limit`.
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, leftByte) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    var least = row + 1
    for (column, rightByte) in right.enumerated() {
      var cost = min(
        last[column] + (leftByte == rightByte ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, leftByte == right[column - 1], left[row - 1] == rightByte {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      least = min(least, cost)
      current.append(cost)
    }
    // A swap can come from the row before the last one, one edit cheaper than any way through this one.
    if least > limit, (last.min() ?? 0) >= limit { return nil }
    beforeLast = last
    last = current
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
