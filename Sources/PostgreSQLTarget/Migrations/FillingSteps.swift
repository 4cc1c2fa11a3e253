import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Rows that are there get the values of new columns, and of columns that become NOT NULL, in one UPDATE: each is
  /// said of the row as it was.
  mutating func planFilling(_ table: KeptTable) throws(UnplannedChange) {
    guard !options.isReverse, earlyWork[table.to.name]?.isFilled != true else { return }
    var assignments: [(column: String, value: String)] = []
    var conditions: [String] = []
    let newName = { table.nameAfterRenames($0) }
    for column in table.added {
      guard let backfill = column.backfill, !column.isGenerated else { continue }
      var expression = try table.change.overOldRow(backfill, of: column)
      if column.postgresqlType.enumerationName != nil { expression = table.enumerationsAsText(expression) }
      let value = try text(expression, table, newName)
      assignments.append((column.name, inEnumeration(value, backfill, column)))
    }
    for column in table.columns {
      switch column.fate {
      case .isReplaced:
        // It was computed; rows keep what they had.
        guard !column.to.isGenerated, case .generated(let generated) = column.from.source else { continue }
        assignments.append((column.to.name, try text(generated.expression, table, newName)))
      case .stays:
        guard let value = try newValue(of: column, in: table, options, namedAs: newName) else { continue }
        assignments.append((column.to.name, value))
        conditions.append("\(identifier(column.to.name)) IS NULL")
      case .isRetyped:
        continue
      }
    }
    guard !assignments.isEmpty else { return }
    var update =
      "UPDATE \(identifier(table.to.name))\n  SET "
      + assignments.map { "\(identifier($0.column)) = \($0.value)" }.joined(separator: ",\n    ")
    if conditions.count == assignments.count { update += "\n  WHERE \(conditions.joined(separator: " OR "))" }
    let columns = assignments.map(\.column)
    add(
      PlanStep(
        cause: "give the rows of `\(table.to.name)` their \(listed(columns))",
        statements: withoutTrigger(of: table, [update]),
        locks: [TableLock(.rowExclusive, on: "\(table.to.name)")], work: .update,
        hazards: [
          Hazard(
            .rewritesTable, "\(table.to.name)", "rows of `\(table.to.name)` are written anew in one statement"
          )
        ]), in: .fillColumns)
  }

  func text(
    _ expression: Expression, _ table: KeptTable, _ newName: (String) -> String
  ) throws(UnplannedChange) -> String {
    try planned { () throws(UnsupportedExpression) in
      try sql(table.inlined(expression).renamingColumns(newName))
    }
  }

  /// Statements that write rows without setting the columns that an UPDATE sets by itself.
  func withoutTrigger(of table: KeptTable, _ statements: [String]) -> [String] {
    guard table.to.columns.contains(where: { $0.onUpdate != nil }), keepsTrigger(table) else {
      return statements
    }
    let (name, trigger) = (identifier(table.to.name), identifier(onUpdateName(table.to).name))
    return ["ALTER TABLE \(name) DISABLE TRIGGER \(trigger)"] + statements
      + ["ALTER TABLE \(name) ENABLE TRIGGER \(trigger)"]
  }
}
