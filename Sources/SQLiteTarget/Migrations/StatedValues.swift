import Differ
import SQLExpressions
import SchemaModel

// What `backfill:` and `convert:` say of old rows.

extension NewRow {
  /// What `backfill:` or `convert:` says, in SQL over the old row as it is called at the time.
  func lowered(
    _ expression: Expression, for column: Column, _ planner: Planner
  ) throws(UnplannedChange) -> String {
    var table = change.from
    for position in table.columns.indices {
      let name = table.columns[position].name
      table.columns[position].name = present[name] ?? name
    }
    let value = try change.overOldRow(expression, of: column).renamingColumns { present[$0] ?? $0 }
    let type = column.overrides.sqliteType == nil ? column.type : nil
    do throws(UnsupportedExpression) {
      let text = try sql(value, of: table, planner.both, place: .migration, expected: type)
      return "(\(text))"
    } catch {
      if let type, let text = converted(value, to: type, of: table, planner) { return text }
      throw UnplannedChange(
        "what `\(column.name)` of `\(change.to.name)` gets from old rows: \(error.message)",
        at: column.origin, help: error.help)
    }
  }

  /// A value of another type, or what a cast to the column's own type is over: SQLite itself refuses no value, so that
  /// such casts have a meaning here alone, where what does not fit is counted.
  private func converted(
    _ value: Expression, to type: ColumnType, of table: Table, _ planner: Planner
  ) -> String? {
    let scope = planner.both.scope(of: table)
    var value = value
    while case .cast(let inner, _) = value, let to = value.inferredType(in: scope),
      to.isText || to.withoutSynonyms == type.withoutSynonyms || to.isInteger && type.isInteger
    {
      value = inner
    }
    guard let found = value.inferredType(in: scope),
      let text = try? sql(value, of: table, planner.both, place: .migration, expected: nil)
    else { return nil }
    if let conversion = storedConversion(of: "(\(text))", from: found, to: type) {
      return conversion.value.map { "(\($0))" } ?? "(\(text))"
    }
    if case .enumeration = found { return "(\(text))" }
    return found.isText ? "(\(parsed("(\(text))", as: type)))" : nil
  }
}
