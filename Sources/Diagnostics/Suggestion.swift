/// The candidate that is nearest to a misspelt word, if one is near enough to be meant.
///
/// - Parameters:
///   - word: what was written.
///   - candidates: what could have been meant.
/// - Returns: the nearest candidate within a third of the word's length (at least one edit), or nil.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, word.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate != word {
    guard abs(candidate.count - word.count) <= limit else { continue }
    let distance = editDistance(word.lowercased(), candidate.lowercased())
    if distance <= limit, distance < best?.distance ?? .max {
      best = (distance, candidate)
    }
  }
  return best?.candidate
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left)
  let right = Array(right)
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, leftCharacter) in left.enumerated() {
    var current = [row + 1]
    for (column, rightCharacter) in right.enumerated() {
      var cost = min(
        last[column] + (leftCharacter == rightCharacter ? 0 : 1), last[column + 1] + 1,
        current[column] + 1)
      if row > 0, column > 0, leftCharacter == right[column - 1], left[row - 1] == rightCharacter {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
