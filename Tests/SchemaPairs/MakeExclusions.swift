import SchemaModel

extension Maker {
  /// An exclusion constraint, of which rows that are made at random break few.
  mutating func addExclusion(_ place: Int) {
    guard features.isPostgreSQL else { return }
    let table = draft.tables[place]
    guard let (method, elements) = elements(table) else { return }
    var exclusion = DraftExclusion(
      id: draft.newID(), name: constraintName(50), elements: elements, method: method)
    if random.chance(30) { exclusion.predicate = condition(table, forIndex: true) }
    if random.chance(20) { exclusion.deferrable = random.pick("true", "initially deferred") }
    draft.tables[place].exclusions.append(exclusion)
  }

  private mutating func elements(
    _ table: DraftTable
  ) -> (method: String, elements: [DraftExclusion.Element])? {
    let columns = random.some(random.pick(1, 2), of: keyColumns(table))
    let equal = columns.map { DraftExclusion.Element(value: .column($0.id), comparison: "=") }
    let numbers = keyColumns(table).filter { $0.type == .integer }
    if random.chance(50), let number = random.one(of: numbers) {
      let range = DraftExclusion.Element(
        value: "int8range(\(number), \(number)::bigint + 1)", comparison: "&&")
      return ("gist", (features.hasContributed ? Array(equal.prefix(1)) : []) + [range])
    }
    return equal.isEmpty ? nil : ("btree", equal)
  }

  mutating func dropExclusion() {
    guard let place = placeWithExclusions() else { return }
    draft.tables[place].exclusions.remove(at: random.below(draft.tables[place].exclusions.count))
  }

  mutating func changeExclusion() {
    guard let place = placeWithExclusions() else { return }
    let position = random.below(draft.tables[place].exclusions.count)
    var exclusion = draft.tables[place].exclusions[position]
    switch random.below(3) {
    case 0:
      exclusion.predicate = exclusion.predicate == nil ? condition(draft.tables[place], forIndex: true) : nil
    case 1:
      exclusion.deferrable = random.pick(nil, "true", "initially deferred")
    default:
      guard let (method, elements) = elements(draft.tables[place]) else { return }
      (exclusion.method, exclusion.elements) = (method, elements)
    }
    draft.tables[place].exclusions[position] = exclusion
  }

  private mutating func placeWithExclusions() -> Int? {
    random.one(of: draft.tables.indices.filter { !draft.tables[$0].exclusions.isEmpty })
  }
}
