import Differ
import SQLExpressions
import SchemaModel

// What columns get from rows and do not take.

extension Planner {
  /// What SQLite would compute from rows, where that is another than before.
  func computedGuards(_ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let table = row.change.from.name
    var guards: [RowGuard] = []
    for column in row.change.to.columns {
      guard case .generated(let said) = column.source else { continue }
      let isNew = row.change.columns.contains { $0.isNew && $0.object == column }
      let columns = said.expression.isRaw ? nil : said.expression.columns
      guard isNew || !isSettled(columns, row) else { continue }
      if !column.isNullable {
        guards.append(
          RowGuard(
            description: "rows of \(table) get no \(column.name)",
            table: try row.rows([column.name], self), condition: "\(identifier(column.name)) IS NULL"))
      }
      guards += try typeGuards(column, row)
      let value = try WatchedExpression(
        said.expression, of: row.change.to, after, place: .generated, expected: column.type)
      // What nobody asks for is not computed.
      let isAsked = said.isStored || !column.isNullable || storedForm(column, after).check != nil
      if isAsked, let failure = value.failure {
        guards.append(
          RowGuard(
            description: "rows of \(table) have no computable \(column.name)",
            table: try row.rows(columns, self), condition: failure))
      }
    }
    return guards
  }

  /// Values that a column's type does not let in.
  func typeGuards(_ column: Column, _ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let form = storedForm(column, after)
    var misfits = form.check.map { ["NOT (\($0))"] } ?? []
    if form.storage != .any {
      // A whole number becomes a REAL by itself.
      let classes =
        [form.storage.rawValue.lowercased(), "null"] + (form.storage == .real ? ["integer"] : [])
      misfits.append(
        "typeof(\(identifier(column.name))) NOT IN (\(classes.map(quoted).joined(separator: ", ")))")
    }
    if misfits.isEmpty { return [] }
    return [
      RowGuard(
        description:
          "rows of \(row.change.from.name) get a \(column.name) that is no \(column.type.spelling)",
        table: try row.rows([column.name], self), condition: misfits.joined(separator: " OR "))
    ]
  }
}
