import Differ
import SQLExpressions
import SchemaModel

// Values of enumerations that change: they stand in the rows as text, in arrays as JSON.

extension Planner {
  /// What changes in the values of a column's type.
  func change(ofValuesIn type: ColumnType) -> EnumerationDifference? {
    enumeration(in: type).flatMap { enumerations[$0] }
  }
}

extension EnumerationDifference {
  /// An old value, or an array of them, under the new names.
  func renaming(_ value: String, _ type: ColumnType) -> String {
    guard case .array = type else { return renaming(value) }
    // Subqueries keep the order in which they are read.
    return """
      CASE WHEN \(value) IS NOT NULL THEN (SELECT json_group_array(\(renaming("value"))) \
      FROM (SELECT value FROM json_each(\(value)) ORDER BY key)) END
      """
  }

  /// True for values that go; nil where none do. Within arrays SQLite checks none of them.
  ///
  /// - Parameter column: over old values.
  func removed(_ column: String, _ type: ColumnType) -> String? {
    let values = removedValues.sorted().map(quoted).joined(separator: ", ")
    guard !values.isEmpty else { return nil }
    guard case .array = type else { return "\(column) IN (\(values))" }
    return "EXISTS (SELECT 1 FROM json_tree(\(column)) WHERE atom IN (\(values)))"
  }
}
