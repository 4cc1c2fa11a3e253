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
    let end = there.clearing.isEmpty ? last : last + 1
    plan.lastPlace = end
    plan.steps = there.clearingFirst.map { $0.at(1) } + plan.steps
    if end > last {
      let tail = plan.steps.firstIndex { $0.place > last } ?? plan.steps.endIndex
      plan.steps[tail...] = plan.steps[tail...].map { $0.at($0.place + 1) }[...]
      plan.steps.insert(contentsOf: there.clearing.map { $0.at(end) }, at: tail)
    }
    let known = Set(plan.builtIndexes)
    plan.builtIndexes += there.builtIndexes.filter { !known.contains($0) }
    let exact = plan.facts
    let places = Dictionary(
      plan.facts.enumerated().map { ($1.object, $0) }, uniquingKeysWith: { first, _ in first })
    // What is asked of definitions is each plan's own question.
    for fact in there.facts where !fact.relation.isEmpty {
      let (early, late) = fact.values(around: there.stroke)
      guard let known = places[fact.object] else {
        // It is there only while the plan runs.
        var leftover = fact
        leftover.spans = [CatalogFact.Span(from: end, fact.spans[0].values)]
        if end > 0 { leftover.spans.insert(CatalogFact.Span(from: 0, early.union(late)), at: 0) }
        plan.facts.append(leftover)
        continue
      }
      // Until this plan changes it first, and from when it has changed it last, until what was left is cleared.
      var spans = plan.facts[known].spans
      let final = spans[spans.count - 1]
      spans[0].values.formUnion(late)
      spans[spans.count - 1].values.formUnion(early)
      if end > last { spans.append(CatalogFact.Span(from: end, final.values)) }
      plan.facts[known].spans = spans
    }
    if plan.isMistaken(exact, last: last) {
      if plan.definitions != nil {
        plan.askDefinitions()
      } else {
        // Nothing tells a run that was cut off from the end of all; so such a run is not accepted.
        plan.facts = exact + plan.facts[exact.count...]
      }
    }
    return plan
  }

  /// Whether a place of this plan can be taken for a later one, only because a run of the way there can look like that.
  ///
  /// - Parameters:
  ///   - exact: the facts as they are where the way there came to its end.
  ///   - last: the place where this plan has done what it is for.
  private func isMistaken(_ exact: [CatalogFact], last: Int) -> Bool {
    guard !exact.isEmpty else { return false }
    // Beyond a place where a fact changes for good, nothing looks like what was before it.
    var barriers: Set<Int> = []
    for (fact, relaxed) in zip(exact, facts) {
      for change in fact.spans.dropFirst().map(\.place) {
        let before = fact.spans.filter { $0.place < change }
        let behind = relaxed.spans.filter { $0.place >= change }
        if before.allSatisfy({ old in behind.allSatisfy { !old.values.isSubset(of: $0.values) } }) {
          barriers.insert(change)
        }
      }
    }
    let leftovers = facts[exact.count...]
    for place in 0..<last {
      var later = place + 1
      while later <= lastPlace, !barriers.contains(later) {
        if zip(exact, facts).allSatisfy({ $0.values(at: place).isSubset(of: $1.values(at: later)) }),
          leftovers.allSatisfy({ $0.values(at: later).contains(nil) })
        {
          return true
        }
        later += 1
      }
    }
    return false
  }
}

extension CatalogFact {
  /// What it can be before a place, and from there on.
  fileprivate func values(around stroke: Int) -> (early: Set<String?>, late: Set<String?>) {
    var (early, late) = (Set<String?>(), values(at: stroke))
    for span in spans {
      if span.place < stroke { early.formUnion(span.values) } else { late.formUnion(span.values) }
    }
    return (early, late)
  }
}

extension PlanStep {
  fileprivate func at(_ place: Int) -> PlanStep {
    var step = self
    step.place = place
    return step
  }
}
