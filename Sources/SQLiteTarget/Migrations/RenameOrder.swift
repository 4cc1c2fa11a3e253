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
  var pending = renames
  var steps: [Rename] = []
  var taken = taken.union((renames.map(\.from) + renames.map(\.to)).map { $0.lowercased() })
  while !pending.isEmpty {
    let held = Set(pending.map { $0.from.lowercased() })
    if let position = pending.firstIndex(where: { !held.contains($0.to.lowercased()) }) {
      steps.append(pending.remove(at: position))
    } else {
      let between = freeName("\(pending[0].from)_schemac_old", taken)
      taken.insert(between.lowercased())
      steps.append(Rename(from: pending[0].from, to: between))
      pending[0].from = between
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
