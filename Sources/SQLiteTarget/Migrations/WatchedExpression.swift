import SQLExpressions
import SchemaModel

/// An expression over rows that are counted before anything happens to them: counting must not fail.
struct WatchedExpression {
  var sql: String
  /// The same with NULL in place of what fails.
  var quiet: String
  /// True for the rows for which it fails; nil where it never does.
  var failure: String?

  init(
    _ expression: Expression, of table: Table, _ enumerations: Enumerations, place: ExpressionPlace,
    expected: ColumnType?
  ) throws(UnsupportedExpression) {
    sql = try SQLiteTarget.sql(expression, of: table, enumerations, place: place, expected: expected)
    quiet = sql
    let tree = try sqliteTree(
      expression, scope: enumerations.scope(of: table), place: place, expected: expected,
      enumerationValues: enumerations.values(of:)
    ).tree
    guard let fails = tree.fails else { return }
    let printer = ExpressionPrinter(dialect: SQLiteDialect())
    quiet = try printer.print(tree.withoutFailures)
    failure = try printer.print(fails)
  }
}
