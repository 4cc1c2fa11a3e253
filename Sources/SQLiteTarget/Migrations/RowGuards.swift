import Differ
import SQLExpressions
import SchemaModel

// Rows that would stop a change, counted before it. What is asked is what the new table asks, of the rows as they
// will be.

extension Planner {
  /// Everything that rows of a table can be too much for.
  func guards(_ row: NewRow) throws(UnplannedChange) -> [RowGuard] {
    try planned { () throws(UnsupportedExpression) in
      try valueGuards(row) + computedGuards(row) + checkGuards(row) + uniqueGuards(row)
        + foreignKeyGuards(row)
    }
  }

  // MARK: Values

  private func valueGuards(_ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let table = row.change.from.name
    let old = Dictionary(
      row.change.keptColumns.map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var guards: [RowGuard] = []
    for column in row.change.to.columns {
      guard let value = row.values[column.name] else { continue }
      let name = identifier(column.name)
      if value.canBeNull, !column.takesNull {
        guards.append(
          RowGuard(
            description: "rows of \(table) \(lack(of: column, old[column.name]))",
            table: try row.rows([column.name], self), condition: "\(name) IS NULL"))
      }
      if let misfits = value.misfits {
        guards.append(
          RowGuard(
            description:
              "rows of \(table) have a \(old[column.name]?.name ?? column.name) that is no \(column.type.spelling)",
            table: row.source, condition: misfits))
      }
      if value.isCopy || value.isRenamed, let old = old[column.name] {
        guards += enumerationGuards(row, old, column)
      }
      if let failure = value.failure {
        guards.append(
          RowGuard(
            description: "rows of \(table) have no computable \(column.name)", table: row.source,
            condition: failure))
      }
      if value.isInDoubt || value.isUnchecked { guards += try typeGuards(column, row) }
      if let old = old[column.name] { guards += affinityGuards(row, old, column) }
    }
    return guards
  }

  /// What is wrong with rows that have no value.
  private func lack(of column: Column, _ old: Column?) -> String {
    if let old {
      let isFilled = column.backfill != nil && !options.isReverse
      return "have no \(old.name)" + (isFilled ? " and get none" : "")
    }
    return options.isReverse ? "would have no \(column.name)" : "get no \(column.name)"
  }

  private func enumerationGuards(_ row: NewRow, _ old: Column, _ new: Column) -> [RowGuard] {
    guard isSame(old.type, new.type), let change = change(ofValuesIn: old.type) else { return [] }
    let table = row.change.from.name
    let name = row.fullName(of: old)
    var guards: [RowGuard] = []
    if let removed = change.removed(name, old.type) {
      let values = change.removedValues.sorted().joined(separator: ", ")
      guards.append(
        RowGuard(
          description: "rows of \(table) have a \(old.name) that is removed: \(values)", table: row.source,
          condition: removed))
    }
    if case .array = old.type, hasRenamedValues(old.type) {
      guards.append(
        RowGuard(
          description: "rows of \(table) have arrays of arrays in \(old.name), whose values are renamed",
          table: row.source, condition: "EXISTS (SELECT 1 FROM json_each(\(name)) WHERE type = 'array')"))
    }
    return guards
  }

  // MARK: Constraints

  private func checkGuards(_ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let table = row.change.to
    let changed = Set(row.change.checks.map(\.object.name.text))
    var guards: [RowGuard] = []
    for check in table.checks {
      let columns = check.expression.isRaw ? nil : check.expression.columns
      guard changed.contains(check.name.text) || !isSettled(columns, row) else { continue }
      let text = try WatchedExpression(
        check.expression, of: table, after, place: .check, expected: .boolean)
      guards.append(
        RowGuard(
          description: "rows of \(row.change.from.name) break \(check.name.text)",
          table: try row.rows(columns, self),
          condition: (text.failure.map { "\($0) OR " } ?? "") + "NOT (\(text.quiet))"))
    }
    return guards
  }

  /// Whether columns of new rows hold just what columns of old ones hold; nil stands for all of them.
  func isSettled(_ columns: [String]?, _ row: NewRow) -> Bool {
    row.isCopy(columns ?? row.change.to.columns.map(\.name))
  }
}
