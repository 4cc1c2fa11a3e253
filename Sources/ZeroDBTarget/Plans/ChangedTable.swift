import Diagnostics
import Differ
import SchemaModel

extension TablePlan {
  /// A table that stays, with other values in its rows; nil where nothing has to be done.
  static func changing(_ change: TableComparison, keepsData: Bool) -> TablePlan? {
    var plan = TablePlan(
      label: change.label, cause: "the rows of `\(change.name)` change, and the table stays",
      notes: change.notes,
      reverse: ReversePlan(label: change.label, cause: "the rows get their values back"))
    plan.guards = change.guards
    plan.steps = change.vectors.flatMap { $0.makingSteps(in: change.name) }
    if !keepsData {
      plan.steps += change.vectors.flatMap { $0.deletingSteps(in: change.name, label: change.label) }
    }
    plan.steps += change.updates
    if plan.steps.isEmpty, plan.guards.isEmpty { return nil }
    plan.reverse.steps = change.renamesBack
    plan.reverse.lost = plan.losses
    if plan.reverse.steps.isEmpty { plan.reverse.cause = "nothing brings the values back" }
    if plan.steps.isEmpty {
      plan.cause = "the rows of `\(change.name)` are asked whether they fit, and nothing else is done"
      plan.reverse.cause = "nothing was done"
    }
    return plan
  }

  /// A table that is made anew under another name, since ZeroDB changes none.
  ///
  /// - Parameters:
  ///   - next: its new name.
  static func replacing(_ change: TableComparison, next: String, keepsData: Bool) -> TablePlan {
    let old = change.name
    var table = change.pair.to
    table.overrides.zerodbName = next
    var plan = TablePlan(
      label: change.label, cause: change.reasons.joined(separator: "; "), notes: change.notes,
      reverse: ReversePlan(label: change.label, cause: ""), tablesDuring: 1)
    plan.notes += change.namesToWrite(next)
    plan.guards = change.guards
    plan.steps = [
      .create(next, request: createTable(table, change.options), cause: "create `\(next)`"),
      change.copy(to: next, keepsData: keepsData), .compare(old, next),
    ]
    plan.steps += change.vectors.flatMap { $0.makingSteps(in: next) }
    plan.steps.append(.switchClients(from: old, to: next, of: change.label))
    if keepsData {
      plan.steps.append(.keep(old))
      plan.tablesAfter = 1
      plan.reverse.cause = "`\(old)` was kept: clients go back to it, and `\(next)` can be deleted"
      plan.reverse.steps = [.switchClients(from: next, to: old, of: change.label)]
      plan.reverse.lost = ["what was written to `\(next)` since"]
    } else {
      plan.steps += change.vectors.flatMap { $0.deletingSteps(in: old, label: change.label) }
      let losses = change.hazards.filter { $0.id == .deletesData }
      plan.steps.append(
        .delete(old, cause: "delete `\(old)`, whose rows are all in `\(next)`", hazards: losses))
      plan.reverse.cause = "the rows are copied back, into a table of yet another name"
      plan.reverse.lost = plan.losses
    }
    return plan
  }
}

extension TableComparison {
  /// What the next plan has to know of this one.
  fileprivate func namesToWrite(_ next: String) -> [String] {
    guard pair.to.zerodbName != next else { return [] }
    var notes = [
      "write `zerodb: { name: \(next) }` into the table `\(label)` with this change, so that the next plan starts "
        + "from it"
    ]
    for embedding in schema.embeddings where embedding.table.name == pair.to.name {
      guard embedding.column.overrides.zerodbNamespace == nil else { continue }
      notes.append(
        "write `zerodb: { namespace: \(embedding.namespace) }` at its column `\(embedding.column.name)` too, whose "
          + "vectors would follow the table's name otherwise")
    }
    return notes
  }

  /// The renamed values under their old names, where the table stayed.
  fileprivate var renamesBack: [ZeroDBStep] {
    mappings.flatMap { mapping in
      mapping.renamedValues.map { old, new in
        .update(
          name, filter: [(mapping.field, .string(new))], ("$set", .object([(mapping.field, .string(old))])),
          cause: "`\(new)` is `\(old)` again")
      }
    }
  }

  /// The fields that tell one row from another, under their new names and their old ones; none where a copy that
  /// was cut off has to begin anew.
  private var key: [(from: String, to: String)] {
    let old = pair.from
    let candidates = [old.primaryKey?.columns].compactMap(\.self) + old.uniqueConstraints.map(\.columns)
    for columns in candidates where !columns.isEmpty {
      let found = columns.compactMap { name -> (from: String, to: String)? in
        guard let column = old.column(named: name), !column.isNullable,
          let mapping = mappings.first(where: { $0.from == column.zerodbField && $0.tellsRowsApart })
        else { return nil }
        return (column.zerodbField, mapping.field)
      }
      if found.count == columns.count { return found }
    }
    return []
  }

  fileprivate func copy(to next: String, keepsData: Bool) -> ZeroDBStep {
    let key = key
    let resume: JSON =
      key.isEmpty
      ? .object([("by", .string("emptying")), ("table_name", .string(next))])
      : .object([
        ("by", .string("key")), ("query", allRows(of: next, orderedBy: key.map(\.to))),
        ("fields", .array(key.map { .string($0.to) })),
      ])
    let dropped = pair.droppedColumns.map { JSON.string($0.zerodbField) }
    let lossy = hazards.filter { $0.id != .deletesData && !(keepsData && $0.id == .convertsLossily) }
    let writes = Hazard(
      .blocksWrites, label,
      "writes to `\(name)` have to rest from the copy's first page until clients use `\(next)`")
    return ZeroDBStep(
      action: "copy_rows", cause: "copy every row of `\(name)` to `\(next)`, \(pageSize) at a time",
      members: [
        ("from", .string(name)), ("to", .string(next)), ("resume", resume),
        ("query", allRows(of: name, orderedBy: key.map(\.from))), ("next_page", .string("skip_rows_read")),
        ("stop", .string("page_shorter_than_limit")), ("fields", .array(mappings.map(\.json))),
        ("drop", .array(dropped)), ("other_fields", .string("keep")),
        ("insert", .array([.string("batch"), .string("one_by_one")])), ("otherwise", .string("stop")),
      ], hazards: lossy + [writes])
  }
}

extension ZeroDBStep {
  fileprivate static func compare(_ old: String, _ new: String) -> ZeroDBStep {
    ZeroDBStep(
      action: "compare_counts", cause: "`\(old)` and `\(new)` have as many rows, or nothing else is done",
      members: [
        ("queries", .array([allRows(of: old), allRows(of: new)])), ("must_be", .string("equal")),
        ("otherwise", .string("stop")),
      ])
  }

  fileprivate static func switchClients(from old: String, to new: String, of label: String) -> ZeroDBStep {
    ZeroDBStep(
      action: "switch_clients", cause: "readers and writers of `\(old)` go to `\(new)`",
      members: [("from", .string(old)), ("to", .string(new))],
      hazards: [
        Hazard(.breaksClients, label, "a client that still names `\(old)` does not see the rows of `\(new)`")
      ])
  }
}
