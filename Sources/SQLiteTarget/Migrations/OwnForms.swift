import Differ
import SQLExpressions
import SchemaModel

// Values of columns that took any value, or whose types are in SQLite's own words.

extension Planner {
  /// Texts that SQLite would make numbers of, where the column's new type does that and its old one did not.
  func affinityGuards(_ row: NewRow, _ old: Column, _ new: Column) -> [RowGuard] {
    guard let declared = new.overrides.sqlite.declaredType, makesNumbers(declared),
      let value = row.values[new.name],
      keepsTexts(old, of: row.change.from)
    else { return [] }
    let text = value.quiet ?? value.sql
    let number = "CAST(CAST(\(text) AS NUMERIC) AS TEXT)"
    let isChanged: String
    if new.type.isNumber {
      isChanged = "\(number) <> \(text)"
    } else {
      // More than looks like a number, but nothing of what does is missing: days have their signs behind digits.
      isChanged =
        "trim(\(text), '0123456789+-.eE' || char(9, 10, 11, 12, 13, 32)) = '' AND \(text) GLOB '*[0-9]*'"
        + " AND \(text) NOT GLOB '*[0-9.][-+]*'"
    }
    return [
      RowGuard(
        description:
          "rows of \(row.change.from.name) have a \(new.name) that \(declared) makes another number of",
        table: row.source, condition: "typeof(\(text)) = 'text' AND \(isChanged)")
    ]
  }

  /// Whether a column can hold texts that look like numbers.
  private func keepsTexts(_ column: Column, of table: Table) -> Bool {
    if let declared = column.overrides.sqlite.declaredType {
      return table.overrides.sqlite.isLoose && !makesNumbers(declared)
    }
    return [.text, .any].contains(storedForm(column, of: table, before).storage)
  }

  /// Columns that held anything and shall hold values of their type alone.
  func uncheckedHazards(_ row: NewRow) -> [Hazard] {
    let table = row.change.to
    return row.change.keptColumns.filter {
      row.values[$1.name]?.isUnchecked == true && isSame($0.type, $1.type)
    }.map {
      Hazard(
        .dataMayNotFit, "\(table.name).\($1.name)",
        "values of `\($1.name)` of `\(table.name)` that are no `\($1.type.spelling)` stop the migration")
    }
  }
}
