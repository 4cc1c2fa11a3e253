import Differ

/// What the catalog says of objects, from place to place. Only what changes is kept: a plan of many steps has many
/// places, and at each of them nearly everything is as before.
struct Timeline {
  private(set) var lastPlace = 0
  private var state: CatalogState
  private var spans: [CatalogObject: [CatalogFact.Span]] = [:]

  init(_ state: CatalogState) {
    self.state = state
  }

  /// One step further, which does no more than this.
  mutating func advance(_ effects: [CatalogEffect]) {
    lastPlace += 1
    for effect in effects { set(effect.object, effect.after) }
  }

  /// One step further, behind which the state is this.
  mutating func advance(to state: CatalogState) {
    lastPlace += 1
    for object in Set(self.state.keys).union(state.keys) { set(object, state[object]) }
  }

  private mutating func set(_ object: CatalogObject, _ value: String?) {
    let old = state[object]
    guard value != old else { return }
    spans[object, default: [CatalogFact.Span(from: 0, [old])]].append(
      CatalogFact.Span(from: lastPlace, [value]))
    state[object] = value
  }

  /// What differs between any two places.
  func facts(except carried: Set<CatalogObject>) -> [CatalogFact] {
    spans.keys.filter { !carried.contains($0) }.sorted().map { object in
      CatalogFact(
        object: object.description, expression: object.expression, relation: object.relation,
        name: object.part, spans: spans[object] ?? [])
    }
  }
}

extension Plan {
  /// Whether the catalog says the same at two places.
  var hasTie: Bool {
    guard lastPlace > 0 else { return false }
    var changes: [Int: [Int]] = [:]
    for fact in facts {
      for (span, next) in zip(fact.spans, fact.spans.dropFirst()) {
        // What is told of a place: the same whichever way it was come to.
        let hash = { (values: Set<String?>) in [fact.object: values].hashValue }
        changes[next.place, default: []].append(hash(span.values) ^ hash(next.values))
      }
    }
    var signature = 0
    var seen = [signature: [0]]
    for place in 1...lastPlace {
      for change in changes[place] ?? [] { signature ^= change }
      let isSame = seen[signature]?.contains { other in
        facts.allSatisfy { $0.values(at: place) == $0.values(at: other) }
      }
      if isSame == true { return true }
      seen[signature, default: []].append(place)
    }
    return false
  }
}
