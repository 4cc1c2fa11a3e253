import Differ
import SQLExpressions
import SchemaModel

// What columns get from rows and do not take.

extension Planner {
  /// What SQLite would compute from rows, where that is another than before.
  func computedGuards(_ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let table = row.change.from.name
    var guards: [RowGuard] = []
    for computed in try recomputed(row) {
      let column = computed.column
      if !column.takesNull {
        guards.append(
          RowGuard(
            description: "rows of \(table) get no \(column.name)",
            table: try row.rows([column.name], self), condition: "\(identifier(column.name)) IS NULL"))
      }
      if !computed.isOfType { guards += try typeGuards(column, row) }
      if let failure = computed.failure {
        guards.append(
          RowGuard(
            description: "rows of \(table) have no computable \(column.name)",
            table: try row.rows(computed.bases, self), condition: failure))
      }
    }
    return guards
  }

  /// Columns that rows may have no value for, or none that fits.
  func computedHazards(_ row: NewRow) -> [Hazard] {
    let computed = (try? recomputed(row)) ?? []
    return computed.filter { !$0.isOfType || $0.failure != nil || !$0.column.takesNull }.map {
      Hazard(
        .dataMayNotFit, "\(row.change.to.name).\($0.column.name)",
        "rows of `\(row.change.to.name)` that compute to no `\($0.column.name)` stop the migration")
    }
  }

  /// The columns that SQLite computes otherwise than before, or of other values.
  private func recomputed(_ row: NewRow) throws(UnsupportedExpression) -> [ComputedColumn] {
    var found: [ComputedColumn] = []
    for column in row.change.to.columns {
      guard case .generated(let said) = column.source else { continue }
      let isNew = row.change.columns.contains { $0.isNew && $0.object == column }
      let bases = said.expression.isRaw ? nil : said.expression.columns
      guard isNew || !isSettled(bases, row) else { continue }
      let value = try WatchedExpression(
        said.expression, of: row.change.to, after, place: .generated, expected: column.type)
      // What nobody asks for is not computed.
      let isAsked =
        said.isStored || !column.takesNull || storedForm(column, of: row.change.to, after).check != nil
      let type = said.expression.inferredType(in: after.scope(of: row.change.to))
      found.append(
        ComputedColumn(
          column: column, bases: bases, failure: isAsked ? value.failure : nil,
          isOfType: type?.isCertain == true && type?.withoutSynonyms == column.type.withoutSynonyms))
    }
    return found
  }

  /// Values that a column's type does not let in.
  func typeGuards(_ column: Column, _ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let form = storedForm(column, of: row.change.to, after)
    var misfits = form.check.map { ["NOT (\($0))"] } ?? []
    // A table that is not STRICT takes any value where nothing is checked.
    if form.storage != .any, !row.change.to.overrides.sqlite.isLoose || column.ownForm == nil {
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

/// A column that SQLite computes.
private struct ComputedColumn {
  var column: Column
  /// The columns that it is made of; nil where nobody knows.
  var bases: [String]?
  /// True for the rows for which it cannot be computed.
  var failure: String?
  /// Whether what is computed is of the column's type.
  var isOfType: Bool
}

extension ColumnType {
  /// Whether what computes to the type is a value of it in SQLite too, or fails.
  fileprivate var isCertain: Bool {
    [.boolean, .text, .varchar(length: nil)].contains(self)
  }
}
