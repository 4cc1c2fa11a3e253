import Differ
import SQLExpressions
import SchemaModel

// What `backfill:` and `convert:` say of old rows.

extension NewRow {
  /// What `backfill:` or `convert:` says, in SQL over the old row as it is called at the time.
  func lowered(
    _ expression: Expression, for column: Column, _ planner: Planner
  ) throws(UnplannedChange) -> NewValue {
    var table = change.from
    for position in table.columns.indices {
      let name = table.columns[position].name
      table.columns[position].name = present[name] ?? name
    }
    let value = try change.overOldRow(expression, of: column).renamingColumns { present[$0] ?? $0 }
    let type = column.ownForm == nil ? column.type : nil
    do throws(UnsupportedExpression) {
      let text = try WatchedExpression(value, of: table, planner.both, place: .migration, expected: type)
      return NewValue(text) { "(\($0))" }
    } catch {
      if let type, let value = converted(value, to: type, of: table, planner) { return value }
      throw UnplannedChange(
        "what `\(column.name)` of `\(change.to.name)` gets from old rows: \(error.message)",
        at: column.origin, help: error.help)
    }
  }

  /// A value of another type, or what a cast to the column's own type is over: SQLite itself refuses no value, so that
  /// such casts have a meaning here alone, where what does not fit is counted.
  private func converted(
    _ value: Expression, to type: ColumnType, of table: Table, _ planner: Planner
  ) -> NewValue? {
    let scope = planner.both.scope(of: table)
    var value = value
    while case .cast(let inner, _) = value, let to = value.inferredType(in: scope),
      to.isText || to.withoutSynonyms == type.withoutSynonyms || to.isInteger && type.isInteger
    {
      value = inner
    }
    guard let found = value.inferredType(in: scope),
      let text = try? WatchedExpression(
        value, of: table, planner.both, place: .migration, expected: nil)
    else { return nil }
    if storedConversion(of: text.sql, from: found, to: type) != nil {
      return NewValue(text) { text in
        "(\(storedConversion(of: "(\(text))", from: found, to: type)?.value ?? text))"
      }
    }
    if case .enumeration = found { return NewValue(text) { "(\($0))" } }
    return found.isText ? NewValue(text) { "(\(parsed("(\($0))", as: type)))" } : nil
  }
}

extension NewValue {
  /// What a person says of a row that is there.
  fileprivate init(_ text: WatchedExpression, _ spelling: (String) -> String) {
    self.init(sql: spelling(text.sql), isInDoubt: true)
    quiet = text.failure == nil ? nil : spelling(text.quiet)
    failure = text.failure
  }
}
