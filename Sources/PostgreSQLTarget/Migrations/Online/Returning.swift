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
    for step in there.clearingFirst.reversed() {
      var step = step
      step.place = 1
      plan.steps.insert(step, at: 0)
    }
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
    plan.builtIndexes += there.builtIndexes.filter { !plan.builtIndexes.contains($0) }
    let end = there.clearing.isEmpty ? last : last + 1
    let exact = plan.facts
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
      // Until this plan changes it first, and from when it has changed it last.
      let values = plan.facts[known].values
      let begins = values.firstIndex { $0 != values[0] } ?? values.endIndex
      let ends = values.lastIndex { $0 != values[last] }.map { $0 + 1 } ?? 0
      for place in 0..<begins { plan.facts[known].values[place].formUnion(late) }
      for place in ends..<max(ends, end) { plan.facts[known].values[place].formUnion(early) }
    }
    // A place of this plan must not be taken for a later one, only because a run of the way there can look like that.
    let isMistaken = (0..<last).contains { place in
      (place + 1...end).contains { later in
        !exact.isEmpty
          && zip(exact, plan.facts).allSatisfy { $0.values[place].isSubset(of: $1.values[later]) }
          && plan.facts[exact.count...].allSatisfy { $0.values[later].contains(nil) }
      }
    }
    if isMistaken {
      if plan.definitions != nil {
        plan.askDefinitions()
      } else {
        // Nothing tells a run that was cut off from the end of all; so such a run is not accepted.
        plan.facts = exact + plan.facts[exact.count...]
      }
    }
    return plan
  }
}
