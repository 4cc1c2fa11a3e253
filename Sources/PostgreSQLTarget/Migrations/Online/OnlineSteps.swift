import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// The plan in the order in which it runs, and what the catalog says at each place where a run can have ended.
  func onlinePlan() -> Plan {
    var plan = Plan(strategy: .online)
    let names = LockedNames(difference)
    let early = steps(names, where: \.isEarly)
    let late = steps(names, where: \.isLate)
    var core = steps(names) { !$0.isEarly && !$0.isLate }
    if let first = core.firstIndex(where: { !$0.step.statements.isEmpty }) {
      core[first].step.locking = lockStatement(core.map(\.step), names)
    }
    var timeline = Timeline(stateBefore)
    func place(_ planned: PlannedStep) {
      var step = planned.step
      step.place = timeline.lastPlace + 1
      step.timeouts = step.onlineTimeouts
      if step.commit == .together, step.statements.isEmpty { step.place = 0 }
      plan.steps.append(step)
    }
    func run(_ steps: [PlannedStep]) {
      for planned in steps {
        place(planned)
        if !planned.effects.isEmpty { timeline.advance(planned.effects) }
      }
    }
    run(early)
    core.forEach(place)
    if core.contains(where: { !$0.step.statements.isEmpty }) {
      var state = stateBehind
      for effect in late.reversed().flatMap(\.effects) { state[effect.object] = effect.before }
      timeline.advance(to: state)
    }
    plan.stroke = timeline.lastPlace
    run(late)
    plan.lastPlace = timeline.lastPlace
    plan.facts = timeline.facts(except: carriedOver)
    plan.definitions = definitionInquiry(stroke: plan.stroke)
    if plan.hasTie {
      if plan.definitions == nil {
        // Nothing tells: then it is done again, which does no harm.
        plan.facts.append(strokeFact("SELECT 'others'", plan.stroke))
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

  private func steps(_ names: LockedNames, where isWanted: (Phase) -> Bool) -> [PlannedStep] {
    Phase.allCases.filter(isWanted).flatMap { phase in
      steps[phase.rawValue].map { planned in
        var planned = planned
        if phase == .finish { planned.step.commit = .alone }
        planned.step = locking(planned.step, phase.isLate ? names.behind : names.before)
        return planned
      }
    }
  }

  // MARK: What the catalog says

  private var stateBefore: CatalogState {
    let enumerations = difference.enumerations.compactMap { change -> Enumeration? in
      switch change {
      case .add: nil
      case .drop(let enumeration): enumeration
      case .alter(let change): change.from
      }
    }
    let sequences = difference.sequences.compactMap(\.before)
    return state(
      of: tables.map(\.from) + droppedTables, enumerations, sequences, hasBackup: options.isReverse)
  }

  private var stateBehind: CatalogState {
    let enumerations = difference.enumerations.compactMap { change -> Enumeration? in
      switch change {
      case .add(let enumeration): enumeration
      case .drop: nil
      case .alter(let change): change.to
      }
    }
    let sequences = difference.sequences.compactMap(\.behind)
    return state(of: tables.map(\.to) + addedTables, enumerations, sequences, hasBackup: !options.isReverse)
  }

  private func state(
    of tables: [Table], _ enumerations: [Enumeration], _ sequences: [NumberSequence], hasBackup: Bool
  ) -> CatalogState {
    var state: CatalogState = [:]
    for table in tables { state.merge(catalogState(of: table)) { first, _ in first } }
    for enumeration in enumerations { state.merge(catalogState(of: enumeration)) { first, _ in first } }
    for sequence in sequences { state.merge(catalogState(of: sequence)) { first, _ in first } }
    if hasBackup, usesBackup, let backup = options.backup { state[.namespace(backup)] = "there" }
    return state
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
    facts.append(definitions.fact)
    inquiry = definitions.statement
  }
}

extension CatalogObject {
  /// The same of another table; nil where it is no part of one.
  fileprivate func moved(to table: QualifiedName) -> CatalogObject? {
    switch self {
    case .columnType(_, let column): .columnType(table, column)
    case .collation(_, let column): .collation(table, column)
    case .nullability(_, let column): .nullability(table, column)
    case .source(_, let column): .source(table, column)
    case .numbering(_, let column): .numbering(table, column)
    case .constraint(_, let name): .constraint(table, name)
    case .columnComment(_, let column): .columnComment(table, column)
    case .tableComment: .tableComment(table)
    case .logging: .logging(table)
    case .parameters: .parameters(table)
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
