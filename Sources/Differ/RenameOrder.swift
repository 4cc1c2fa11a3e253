import SchemaModel

/// Another name for something that has one.
public struct Rename: Hashable, Sendable {
  public var from: String
  public var to: String

  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// Renames of one namespace in an order in which no name is taken while it is needed. What cannot go at once, because
/// names go round or only capitals change, goes by a name in between.
///
/// - Parameters:
///   - taken: names that nothing in between may get.
///   - ignoringCase: whether two names are one that differ in capitals alone.
public func inOrder(_ renames: [Rename], taken: Set<String> = [], ignoringCase: Bool = false) -> [Rename] {
  let key = { (name: String) in ignoringCase ? name.lowercased() : name }
  // The first stands last, where it is taken away at once.
  var pending = Array(renames.filter { $0.from != $0.to }.reversed())
  var steps: [Rename] = []
  var taken = Set(taken.map(key)).union((renames.map(\.from) + renames.map(\.to)).map(key))
  var held = Set(pending.map { key($0.from) })
  while let first = pending.indices.last {
    if let position = pending.lastIndex(where: { !held.contains(key($0.to)) }) {
      held.remove(key(pending[position].from))
      steps.append(pending.remove(at: position))
    } else {
      let old = pending[first].from
      let between = nameInBetween(old, taken, key)
      taken.insert(key(between))
      steps.append(Rename(from: old, to: between))
      pending[first].from = between
      held.remove(key(old))
      held.insert(key(between))
    }
  }
  return steps
}

private func nameInBetween(_ old: String, _ taken: Set<String>, _ key: (String) -> String) -> String {
  let base = clipped(old, toBytes: 63 - "_schemac_old99".utf8.count) + "_schemac_old"
  var name = base
  var number = 1
  while taken.contains(key(name)) {
    number += 1
    name = base + String(number)
  }
  return name
}
