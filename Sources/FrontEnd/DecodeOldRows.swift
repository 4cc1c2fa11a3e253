import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

extension Decoder {
  /// What rows that are there already get.
  ///
  /// - Parameter names: what the table's columns are called, and were.
  mutating func valuesOfOldRows(of column: inout Column, _ reader: MappingReader, names: [String]) {
    if let node = reader["backfill"] {
      let what = "`backfill` of `\(column.name)`"
      column.backfill = expressionOverOldRow(node, what, names: names)
      if column.backfill == .literal(.null) {
        report(.badExpression, "\(what) gives rows no value", at: node.span, help: "leave it out")
      }
    }
    if let node = reader["convert"] {
      let what = "`convert` of `\(column.name)`"
      column.convert = expressionOverOldRow(node, what, names: names)
      if column.convert == .literal(.null), !column.isNullable {
        report(
          .badExpression, "\(what) is NULL, and the column cannot be", at: node.span,
          help: "give a value, or put a `?` behind the type")
      }
    }
  }
}
