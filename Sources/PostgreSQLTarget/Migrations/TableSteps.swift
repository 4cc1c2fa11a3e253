import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  mutating func planAddedTable(_ table: Table) throws(UnplannedChange) {
    // Tables come in an order in which most find what they refer to; circles are closed at the end, as are references
    // to tables that change.
    let place = addedPlaces[table.name] ?? 0
    let now = table.foreignKeys.filter { addedPlaces[$0.table].map { $0 <= place } == true }
    for key in table.foreignKeys where !now.contains(key) { planAdded(key, to: table) }
    var statements = try planned { () throws(UnsupportedExpression) in
      try createStatements(table, foreignKeys: now).map(\.text)
    }
    // Rows that come back need not meet what comes behind them.
    statements += restoredRows(of: table)
    statements += try planned { () throws(UnsupportedExpression) in
      try unvalidatedConstraints(table, foreignKeys: now).map(\.text)
    }
    var hazards: [Hazard] = []
    if options.isReverse, options.backup == nil {
      hazards.append(
        Hazard(
          .irreversible, "\(table.name)", "the rows that `\(table.name)` held are lost: it comes back empty"))
    }
    add(
      PlanStep(
        cause: "create the table `\(table.name)`", statements: statements,
        locks: Set(now.map(\.table)).subtracting([table.name]).sorted().map {
          TableLock(.shareRowExclusive, on: "\($0)")
        }, hazards: hazards), in: .createTables)
  }

  mutating func planDroppedTables() {
    guard !droppedTables.isEmpty else { return }
    for table in droppedTables where table.columns.contains(where: { $0.onUpdate != nil }) {
      dropTrigger(of: table)
    }
    // References of tables that stay are gone by now; those among the dropped ones go with them, circles included.
    let names = droppedTables.map { identifier($0.name) }.joined(separator: ", ")
    add(
      PlanStep(
        cause: "drop \(listed(droppedTables.map { "\($0.name)" }))", statements: ["DROP TABLE \(names)"],
        // The triggers of what they refer to go too.
        locks: Set(droppedTables.flatMap { [$0.name] + $0.foreignKeys.map(\.table) }).sorted().map {
          TableLock(.accessExclusive, on: "\($0)")
        },
        hazards: droppedTables.flatMap { table in
          let lost = Hazard(.deletesData, "\(table.name)", "the rows of `\(table.name)` are deleted")
          return (options.backup == nil || options.isReverse ? [lost] : []) + [
            Hazard(
              .breaksClients, "\(table.name)", "clients that name `\(table.name)` fail from now on")
          ]
        }), in: .dropTables)
  }
}
