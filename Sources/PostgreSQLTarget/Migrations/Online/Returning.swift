public import Differ

extension Plan {
  /// The same way back, from wherever a run of the way there has ended: what came late may be missing, and what was
  /// built early may still be there.
  ///
  /// - Parameter there: the plan that this one undoes.
  public func beginning(whereverEnded there: Plan) -> Plan {
    var plan = self
    guard there.strategy == .online, strategy == .online, there.lastPlace > 0 else { return plan }
    let last = lastPlace
    if !there.clearing.isEmpty {
      let isTrailing = { (step: PlanStep) in step.place > last }
      var cleared = there.clearing
      for position in cleared.indices { cleared[position].place = last + 1 }
      let tail = plan.steps.firstIndex(where: isTrailing) ?? plan.steps.endIndex
      for position in tail..<plan.steps.endIndex { plan.steps[position].place += 1 }
      plan.steps.insert(contentsOf: cleared, at: tail)
      for position in plan.facts.indices {
        plan.facts[position].values.append(plan.facts[position].values[last])
      }
    }
    let end = there.clearing.isEmpty ? last : last + 1
    let places = Dictionary(
      plan.facts.enumerated().map { ($1.object, $0) }, uniquingKeysWith: { first, _ in first })
    // What is asked of definitions is each plan's own question.
    for fact in there.facts where !fact.relation.isEmpty {
      let early = fact.values[..<there.stroke].reduce(into: Set<String?>()) { $0.formUnion($1) }
      let late = fact.values[there.stroke...].reduce(into: Set<String?>()) { $0.formUnion($1) }
      guard let known = places[fact.object] else {
        // It is there only while the plan runs.
        let leftover = early.union(late)
        plan.facts.append(
          CatalogFact(
            object: fact.object, expression: fact.expression, relation: fact.relation, name: fact.name,
            values: Array(repeating: leftover, count: end) + [fact.values[0]]))
        continue
      }
      let (first, final) = (plan.facts[known].values[0], plan.facts[known].values[last])
      for place in plan.facts[known].values.indices {
        let value = plan.facts[known].values[place]
        if value == first { plan.facts[known].values[place].formUnion(late) }
        if value == final, place < end { plan.facts[known].values[place].formUnion(early) }
      }
    }
    return plan
  }
}
