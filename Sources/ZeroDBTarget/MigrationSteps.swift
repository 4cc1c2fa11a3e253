import Diagnostics
public import Differ
public import SchemaModel

/// What a client does to get ZeroDB from one version of a schema to another.
///
/// ZeroDB has no ALTER and no script: the plan is a document that `Documentation/ZeroDBPlans.md` explains.
///
/// - Parameters:
///   - difference: of the two versions, as ZeroDB sees them.
///   - options: what the project chooses.
///   - keepsData: whether tables that would be deleted are kept.
/// - Returns: the steps; what leads back; and the document, JSON.
/// - Throws: where the change cannot be made, or needs the schema's say.
public func zerodbPlan(
  _ difference: SchemaDifference, from: Schema, to: Schema, options: ZeroDBOptions, keepsData: Bool = false
) throws(UnplannedChange) -> (plan: Plan, reverse: Plan, document: String) {
  let document = try PlanDocument(
    difference, from: from.narrowed(to: .zerodb), to: to.narrowed(to: .zerodb), options: options,
    keepsData: keepsData)
  return (document.plan, document.reverse, document.json.text)
}

/// The plan as a whole, one table behind the other.
private struct PlanDocument {
  var tables: [TablePlan] = []
  var unchanged: [(label: String, what: String)] = []
  var most = 0
  var options: ZeroDBOptions

  init(
    _ difference: SchemaDifference, from: Schema, to: Schema, options: ZeroDBOptions, keepsData: Bool
  ) throws(UnplannedChange) {
    self.options = options
    let pairs = TablePairs(difference, from: from, to: to)
    var names = PlanNames(from: from.zerodbTables, to: to.zerodbTables)
    var changed: [TablePlan] = []
    for pair in pairs.pairs {
      switch (pair.from.overrides.zerodbStream, pair.to.overrides.zerodbStream) {
      case (nil, nil):
        let change = try TableComparison(
          pair, difference, from: from, to: to, options: options, keepsData: keepsData)
        unchanged += change.unchanged.map { (change.label, $0) }
        if change.reasons.isEmpty {
          if let plan = TablePlan.changing(change, keepsData: keepsData) { changed.append(plan) }
        } else {
          let next = try names.next(for: pair)
          var plan = TablePlan.replacing(change, next: next, keepsData: keepsData)
          if !keepsData { plan.reverse.steps = try change.stepsBack(from: next, &names) }
          changed.append(plan)
        }
      case (nil, let stream?):
        var plan = TablePlan.becomingStream(pair, stream, from, keepsData: keepsData)
        if !keepsData { plan.reverse.steps = [.recreate(pair.from, options, &names)] }
        changed.append(plan)
      case (_?, nil):
        try names.checkIsFree(pair.to.zerodbName, for: pair.to)
        changed.append(.becomingTable(pair.to, options))
      case (let old?, let new?):
        if old.isOther(than: new) {
          unchanged.append(
            (pair.to.name.description, "what an interaction is made of: those that were sent stay"))
        }
      }
    }
    var added: [TablePlan] = []
    for table in pairs.added {
      if table.overrides.zerodbStream != nil {
        unchanged.append(
          (table.name.description, "the new table: its rows are interactions, which need no table"))
      } else {
        try names.checkIsFree(table.zerodbName, for: table)
        added.append(.adding(table, options))
      }
    }
    var dropped: [TablePlan] = []
    for table in pairs.dropped {
      if table.overrides.zerodbStream != nil {
        unchanged.append((table.name.description, "the dropped table: its interactions stay where they are"))
      } else {
        var plan = TablePlan.dropping(table, from, keepsData: keepsData)
        if !keepsData { plan.reverse.steps = [.recreate(table, options, &names)] }
        dropped.append(plan)
      }
    }
    (tables, most) = try ordered(
      changed, added, dropped, from: from.zerodbTables.count, limit: options.tableLimit)
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
