import Diagnostics
import Differ
import SchemaModel

/// The plan as a whole, one table behind the other.
struct PlanDocument {
  var tables: [TablePlan] = []
  var unchanged: [(label: String, what: String)] = []
  var most = 0
  var options: ZeroDBOptions

  /// Changes that no plan is made for.
  private var problems: [UnplannedChange] = []

  init(
    _ difference: SchemaDifference, from: Schema, to: Schema, options: ZeroDBOptions, keepsData: Bool
  ) throws(UnplannedChanges) {
    self.options = options
    let pairs = TablePairs(difference, from: from, to: to)
    var names = PlanNames(from: from.zerodbTables, to: to.zerodbTables)
    let changed = plans(for: pairs.pairs) { document, pair throws(UnplannedChange) in
      try document.change(pair, difference, &names, keepsData: keepsData)
    }
    let added = plans(for: pairs.added) { document, table throws(UnplannedChange) in
      try document.add(table, names)
    }
    let dropped = plans(for: pairs.dropped) { document, table throws(UnplannedChange) in
      document.drop(table, from, &names, keepsData: keepsData)
    }
    do throws(UnplannedChange) {
      (tables, most) = try ordered(
        changed, added, dropped, from: from.zerodbTables.count, limit: options.tableLimit)
    } catch {
      problems.append(error)
    }
    guard problems.isEmpty else { throw UnplannedChanges(problems) }
  }

  private mutating func plans<Item>(
    for items: [Item], _ plan: (inout Self, Item) throws(UnplannedChange) -> TablePlan?
  ) -> [TablePlan] {
    var plans: [TablePlan] = []
    for item in items {
      do throws(UnplannedChange) {
        if let made = try plan(&self, item) { plans.append(made) }
      } catch {
        problems.append(error)
      }
    }
    return plans
  }

  private mutating func change(
    _ pair: TablePair, _ difference: SchemaDifference, _ names: inout PlanNames, keepsData: Bool
  ) throws(UnplannedChange) -> TablePlan? {
    switch (pair.from.overrides.zerodbStream, pair.to.overrides.zerodbStream) {
    case (nil, nil):
      let change = try TableComparison(pair, difference, options, keepsData: keepsData)
      unchanged += change.unchanged.map { (change.label, $0) }
      guard !change.reasons.isEmpty else { return .changing(change, keepsData: keepsData) }
      let next = try names.next(for: pair)
      var plan = TablePlan.replacing(change, next: next, keepsData: keepsData)
      if !keepsData { plan.reverse.steps = try change.stepsBack(from: next, &names) }
      return plan
    case (nil, let stream?):
      var plan = TablePlan.becomingStream(pair, stream, difference.from, keepsData: keepsData)
      if !keepsData { plan.reverse.steps = [.recreate(pair.from, options, &names)] }
      return plan
    case (_?, nil):
      try names.checkIsFree(pair.to.zerodbName, for: pair.to)
      return .becomingTable(pair.to, options)
    case (let old?, let new?):
      if old.isOther(than: new) {
        unchanged.append(
          (pair.to.name.description, "what an interaction is made of: those that were sent stay"))
      }
      return nil
    }
  }

  private mutating func add(_ table: Table, _ names: PlanNames) throws(UnplannedChange) -> TablePlan? {
    guard table.overrides.zerodbStream == nil else {
      unchanged.append(
        (table.name.description, "the new table: its rows are interactions, which need no table"))
      return nil
    }
    try names.checkIsFree(table.zerodbName, for: table)
    return .adding(table, options)
  }

  private mutating func drop(
    _ table: Table, _ older: Schema, _ names: inout PlanNames, keepsData: Bool
  ) -> TablePlan? {
    guard table.overrides.zerodbStream == nil else {
      unchanged.append((table.name.description, "the dropped table: its interactions stay where they are"))
      return nil
    }
    var plan = TablePlan.dropping(table, older, keepsData: keepsData)
    if !keepsData { plan.reverse.steps = [.recreate(table, options, &names)] }
    return plan
  }

  var plan: Plan {
    Plan(
      steps: tables.flatMap(\.guards).map(\.planStep)
        + tables.flatMap { table in
          [PlanStep(cause: "`\(table.label)`: \(table.cause)", statements: [])] + table.steps.map(\.planStep)
        },
      notes: tables.flatMap(\.notes)
        + unchanged.map { "nothing has to be done in `\($0.label)` for \($0.what)" })
  }

  var reverse: Plan { Plan(steps: tables.reversed().map(\.reverse.planStep)) }

  var json: JSON {
    .object([
      ("schemac_zerodb_plan", .integer(1)),
      ("table_limit", options.tableLimit.map(JSON.integer) ?? .null), ("most_tables", .integer(most)),
      ("guards", .array(tables.flatMap(\.guards).map(\.json))), ("tables", .array(tables.map(\.json))),
      (
        "unchanged",
        .array(unchanged.map { .object([("table", .string($0.label)), ("what", .string($0.what))]) })
      ),
      ("reverse", .array(tables.reversed().map(\.reverse.json))),
    ])
  }
}

extension FeedbackStream {
  fileprivate func isOther(than other: FeedbackStream) -> Bool {
    agent != other.agent || prompt.parts != other.prompt.parts || response.parts != other.response.parts
      || feedback.column != other.feedback.column || feedback.values != other.feedback.values
      || context != other.context
  }
}
