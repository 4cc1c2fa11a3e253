import SQLExpressions
import SchemaModel

/// Where an expression stands, which decides what SQLite allows in it.
enum ExpressionPlace: Hashable {
  case check
  case `default`
  case index
  case generated
  case trigger
  /// What a row that is there gets by a migration.
  case migration

  /// Whether the same row has to give the same value at any time.
  var isTimeless: Bool {
    switch self {
    case .check, .index, .generated: true
    case .default, .trigger, .migration: false
    }
  }

  /// The place in a message.
  var name: String {
    switch self {
    case .check: "a check"
    case .default: "a default"
    case .index: "an index"
    case .generated: "a generated column"
    case .trigger: "a trigger"
    case .migration: "a migration"
    }
  }
}

/// An expression as SQLite says it, from version 3.37, so that it means what it means in PostgreSQL.
///
/// - Parameters:
///   - scope: the columns that it can name.
///   - place: where it stands; in a trigger the columns are those of the new row.
///   - expected: the type of what it is for, which it is converted to as an INSERT converts; nil where any will do.
///   - enumerationValues: an enumeration's values, or nil where it isn't known.
/// - Returns: the text, and a sentence for everything in which it nearly means the same.
/// - Throws: where SQLite cannot say it.
func sqliteExpression(
  _ expression: Expression, scope: ExpressionScope, place: ExpressionPlace, expected: ColumnType?,
  enumerationValues: @escaping (QualifiedName) -> [String]?
) throws(UnsupportedExpression) -> (sql: String, warnings: [String]) {
  let (tree, warnings) = try sqliteTree(
    expression, scope: scope, place: place, expected: expected, enumerationValues: enumerationValues)
  let printer = ExpressionPrinter(dialect: SQLiteDialect(isTrigger: place == .trigger))
  let sql = try place == .trigger ? printer.operand(tree) : printer.print(tree)
  return (expression.isRaw ? try ownWords(sql) : sql, warnings)
}

/// The same as a tree.
func sqliteTree(
  _ expression: Expression, scope: ExpressionScope, place: ExpressionPlace, expected: ColumnType?,
  enumerationValues: @escaping (QualifiedName) -> [String]?
) throws(UnsupportedExpression) -> (tree: Expression, warnings: [String]) {
  var lowering = Lowering(scope: scope, place: place, enumerationValues: enumerationValues)
  let value = try lowering.lower(expression.resolved(in: scope, expected: expected))
  let tree = try lowering.assigned(value, to: expected)
  if !lowering.documentTexts.isEmpty {
    lowering.warn(
      "PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both"
    )
  }
  return (tree, lowering.warnings)
}

/// An expression that is in SQLite's own words already.
/// - Throws: where it is not.
func ownSQLiteExpression(_ expression: Expression) throws(UnsupportedExpression) -> String {
  try ownWords(ExpressionPrinter(dialect: SQLiteDialect(isOwn: true)).print(expression))
}
