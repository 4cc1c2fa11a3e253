import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Values for rows of an older version. What columns that version has and of which types is not known here: what
  /// names none of them can be checked, and for the others the migration asks both versions.
  mutating func checkValuesOfOldRows(_ column: Column) {
    guard column.backfill != nil || column.convert != nil else { return }
    let scope = ExpressionScope(columns: [], enumerations: Set(enumerations.keys))
    for (key, value) in [("backfill", column.backfill), ("convert", column.convert)] {
      guard let value else { continue }
      let what = "`\(key)` of `\(column.name)`"
      isForOneTarget(value, column.targets, at: column.origin, what)
      if case .literal = value {
        suits(column, value, scope, what)
      } else {
        hasGoodCalls(value, at: column.origin, what)
        // What stands in quotes in a CASE is text on its own; it becomes one of the enumeration's values.
        let isText = value.inferredType(in: scope)?.isText == true
        if case .enumeration = column.type, isText { continue }
        hasType(of: column, value, scope, what)
      }
      if case .generated = column.source {
        report(
          .badColumn, "`\(column.name)` is generated and cannot have `\(key)`", at: column.origin,
          help: "its rows are computed by themselves")
      }
    }
  }
}
