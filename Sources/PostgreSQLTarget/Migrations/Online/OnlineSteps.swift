import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// The plan in the order in which it runs, and what the catalog says at each place where a run can have ended.
  func onlinePlan() -> Plan {
    var plan = Plan(strategy: .online)
    let early = steps(where: \.isEarly)
    let late = steps(where: \.isLate)
    var core = steps { !$0.isEarly && !$0.isLate }
    if let first = core.firstIndex(where: { !$0.step.statements.isEmpty }) {
      core[first].step.locking = lockStatement(core.map(\.step))
    }
    let begin = stateBefore
    var states = [begin]
    func place(_ planned: PlannedStep) {
      var step = planned.step
      step.place = states.count
      step.timeouts = step.onlineTimeouts
      if step.commit == .together, step.statements.isEmpty { step.place = 0 }
      plan.steps.append(step)
    }
    func run(_ steps: [PlannedStep]) {
      for planned in steps {
        place(planned)
        guard !planned.effects.isEmpty else { continue }
        var state = states[states.count - 1]
        for effect in planned.effects { state[effect.object] = effect.after }
        states.append(state)
      }
    }
    run(early)
    if !core.isEmpty {
      core.forEach(place)
      if core.contains(where: { !$0.step.statements.isEmpty }) {
        var state = stateBehind
        for effect in late.reversed().flatMap(\.effects) { state[effect.object] = effect.before }
        states.append(state)
      }
    }
    plan.stroke = states.count - 1
    run(late)
    plan.facts = facts(states)
    plan.definitions = definitionFact(stroke: plan.stroke, places: states.count)
    if plan.hasTie(states.count) {
      if plan.definitions == nil {
        // Nothing tells: then it is done again, which does no harm.
        plan.facts.append(strokeFact("SELECT 'others'", plan.stroke, states.count))
      }
      plan.askDefinitions()
    }
    plan.builtIndexes = steps.joined().filter { $0.step.commit == .outside }.flatMap(\.effects).compactMap {
      if case .index(let name) = $0.object { identifier(name) } else { nil }
    }
    plan.looseIndexes = looseIndexes
    func timed(_ step: PlanStep) -> PlanStep {
      var step = step
      step.timeouts = step.onlineTimeouts
      return step
    }
    plan.clearing = clearing.reversed().map(timed)
    plan.clearingFirst = clearingFirst.map(timed)
    return plan
  }

  private func steps(where isWanted: (Phase) -> Bool) -> [PlannedStep] {
    Phase.allCases.filter(isWanted).flatMap { phase in
      steps[phase.rawValue].map { planned in
        var planned = planned
        if phase == .finish { planned.step.commit = .alone }
        planned.step = locking(planned.step, isLate: phase.isLate)
        return planned
      }
    }
  }

  // MARK: What the catalog says

  private var stateBefore: CatalogState {
    var state: CatalogState = [:]
    for table in tables.map(\.from) + droppedTables {
      state.merge(catalogState(of: table)) { first, _ in first }
    }
    for change in difference.enumerations {
      switch change {
      case .add: break
      case .drop(let enumeration): state.merge(catalogState(of: enumeration)) { first, _ in first }
      case .alter(let change): state.merge(catalogState(of: change.from)) { first, _ in first }
      }
    }
    if options.isReverse, usesBackup, let backup = options.backup { state[.namespace(backup)] = "there" }
    return state
  }

  private var stateBehind: CatalogState {
    var state: CatalogState = [:]
    for table in tables.map(\.to) + addedTables { state.merge(catalogState(of: table)) { first, _ in first } }
    for change in difference.enumerations {
      switch change {
      case .add(let enumeration): state.merge(catalogState(of: enumeration)) { first, _ in first }
      case .drop: break
      case .alter(let change): state.merge(catalogState(of: change.to)) { first, _ in first }
      }
    }
    if !options.isReverse, usesBackup, let backup = options.backup { state[.namespace(backup)] = "there" }
    return state
  }

  /// What differs between any two of the states.
  private func facts(_ states: [CatalogState]) -> [CatalogFact] {
    var objects = Set(states.flatMap(\.keys))
    objects.subtract(carriedOver)
    return objects.sorted().compactMap { object in
      let values = states.map { $0[object] }
      guard values.contains(where: { $0 != values[0] }) else { return nil }
      return CatalogFact(
        object: object.description, expression: object.expression, relation: object.relation,
        name: object.part, values: values.map { [$0] })
    }
  }

  /// What goes to a table's new name as it is.
  private var carriedOver: Set<CatalogObject> {
    var carried: Set<CatalogObject> = []
    let changed = Set(steps.joined().flatMap { $0.effects.map(\.object) })
    for table in tables where table.from.name != table.to.name {
      let behind = catalogState(of: table.to)
      for (object, value) in catalogState(of: table.from) {
        guard let moved = object.moved(to: table.to.name), behind[moved] == value,
          !changed.contains(object), !changed.contains(moved)
        else { continue }
        carried.formUnion([object, moved])
      }
    }
    return carried
  }
}

extension Plan {
  /// Lets the server be asked about definitions, where nothing else tells two places apart.
  mutating func askDefinitions() {
    guard inquiry == nil, let definitions else { return }
    var fact = definitions.fact
    // Places may have come since, all behind the last one.
    while let first = facts.first, fact.values.count < first.values.count {
      fact.values.append(fact.values[fact.values.count - 1])
    }
    facts.append(fact)
    inquiry = definitions.inquiry
  }

  /// Whether the catalog says the same at two places.
  fileprivate func hasTie(_ places: Int) -> Bool {
    var seen: Set<[Set<String?>]> = []
    return (0..<places).contains { place in !seen.insert(facts.map { $0.values[place] }).inserted }
  }
}

extension CatalogObject {
  /// The same of another table; nil where it is no part of one.
  fileprivate func moved(to table: QualifiedName) -> CatalogObject? {
    switch self {
    case .columnType(_, let column): .columnType(table, column)
    case .nullability(_, let column): .nullability(table, column)
    case .source(_, let column): .source(table, column)
    case .numbering(_, let column): .numbering(table, column)
    case .constraint(_, let name): .constraint(table, name)
    case .columnComment(_, let column): .columnComment(table, column)
    case .tableComment: .tableComment(table)
    default: nil
    }
  }
}

extension PlanStep {
  /// Nobody waits long for what stands in a queue; what reads or writes rows beside others has the time that it needs.
  fileprivate var onlineTimeouts: Timeouts {
    // A batch waits for rows that others hold, and others for its own.
    if work == .update, commit == .outside { return Timeouts(lock: 1, statement: 0) }
    if commit == .outside || work == .scan && commit == .alone || work == .update && commit == .alone {
      return Timeouts(lock: 600, statement: 0)
    }
    return Timeouts(lock: 3, statement: work == .none ? 60 : 3600)
  }
}
