import Differ
import SchemaModel

extension TableComparison {
  /// What makes the older table again of the newer one, under a name that was never given.
  func stepsBack(from next: String, _ names: inout PlanNames) throws(UnplannedChange) -> [ZeroDBStep] {
    var pair = TablePair(pair.difference.reversed)
    pair.from.overrides.zerodbName = next
    for position in pair.to.columns.indices {
      // They are about what led to the older version.
      pair.to.columns[position].backfill = nil
      pair.to.columns[position].convert = nil
    }
    let change = try TableComparison(pair, difference.reversed, options, keepsData: false, isReverse: true)
    let plan = TablePlan.replacing(change, next: names.another(than: next), keepsData: false)
    return plan.guards + plan.steps
  }
}

extension ZeroDBStep {
  /// Makes a table that was deleted, under another name: its own may not be usable again.
  static func recreate(_ table: Table, _ options: ZeroDBOptions, _ names: inout PlanNames) -> ZeroDBStep {
    let name = names.another(than: table.zerodbName)
    var table = table
    table.overrides.zerodbName = name
    return create(name, request: createTable(table, options), cause: "create `\(name)`")
  }
}
