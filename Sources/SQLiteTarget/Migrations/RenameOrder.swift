// Names that change hands.

/// Another name for something that has one.
struct Rename: Hashable {
  var from: String
  var to: String
}

/// Renames in an order in which no name is taken while it is needed. What cannot go at once, because names go round
/// or only capitals change, goes by a name in between.
///
/// - Parameter taken: names that nothing in between may get.
func inOrder(_ renames: [Rename], taken: Set<String>) -> [Rename] {
  // The first stands last, where it is taken away at once.
  var pending = Array(renames.reversed())
  var steps: [Rename] = []
  var taken = taken.union((renames.map(\.from) + renames.map(\.to)).map { $0.lowercased() })
  var held = Set(pending.map { $0.from.lowercased() })
  while let first = pending.indices.last {
    if let position = pending.lastIndex(where: { !held.contains($0.to.lowercased()) }) {
      held.remove(pending[position].from.lowercased())
      steps.append(pending.remove(at: position))
    } else {
      let old = pending[first].from
      let between = freeName("\(old)_schemac_old", taken)
      taken.insert(between.lowercased())
      steps.append(Rename(from: old, to: between))
      pending[first].from = between
      held.remove(old.lowercased())
      held.insert(between.lowercased())
    }
  }
  return steps
}

/// A name like the wanted one that nothing has; SQLite knows no capitals.
///
/// - Parameter taken: in small letters.
func freeName(_ wanted: String, _ taken: Set<String>) -> String {
  var name = wanted
  var number = 1
  while taken.contains(name.lowercased()) {
    number += 1
    name = wanted + String(number)
  }
  return name
}
