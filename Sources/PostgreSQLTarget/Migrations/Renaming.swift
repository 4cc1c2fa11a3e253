/// A thing that gets another name.
struct Rename {
  var old: String
  var new: String
  /// Says it to the server, from one name to another.
  var statement: (String, String) -> String

  init(_ old: String, _ new: String, statement: @escaping (String, String) -> String = { _, _ in "" }) {
    self.old = old
    self.new = new
    self.statement = statement
  }
}

/// Renames of one namespace in an order in which each new name is free when its turn comes; where they go round in a
/// circle, one of them makes a detour.
///
/// - Parameter taken: the names that no detour may take.
func inOrder(_ renames: [Rename], avoiding taken: inout Set<String>) -> [Rename] {
  var waiting = renames.filter { $0.old != $0.new }
  var ordered: [Rename] = []
  while !waiting.isEmpty {
    let held = Set(waiting.map(\.old))
    let free = waiting.filter { !held.contains($0.new) }
    if free.isEmpty {
      var detour = waiting.removeFirst()
      var number = 1
      while !taken.insert("schemac_\(number)").inserted { number += 1 }
      let between = "schemac_\(number)"
      ordered.append(Rename(detour.old, between, statement: detour.statement))
      detour.old = between
      waiting.append(detour)
    } else {
      ordered += free
      waiting.removeAll { !held.contains($0.new) }
    }
  }
  return ordered
}
