import SQLExpressions
import SchemaModel

/// A part of an expression, turned into what SQLite has for it.
struct Lowered {
  /// In SQLite's functions and operators; how they are spelt is `SQLiteDialect`'s business.
  var tree: Expression
  /// The logical type; nil where it isn't known, as that of a string literal by itself.
  var type: ColumnType?
  /// Its text where it is a constant, as PostgreSQL would read it.
  var constant: String?
  /// The most digits that a decimal number can have before and behind the point, where that is known.
  var digits: DecimalShape?
  /// Whether it was computed from decimals in floating point, and has to be rounded before it is looked at.
  var isUnrounded = false
  /// Whether SQLite has it as REAL for certain, so that its quotient is no whole number.
  var isReal = false
  /// Whether it is a whole number, whatever its type.
  var isWhole = false
  /// The values that a whole number can have, where that is less than its type's range.
  var range: ClosedRange<Int>?
  /// Conditions under which PostgreSQL raises an error, since a number is out of its type's range.
  var overflows: [Expression] = []
  /// Whether it is a decimal number that SQLite keeps as text.
  var isDecimalText = false
  /// Whether its order is that of its bytes, whatever the database's collation.
  var isBytewise = false

  init(_ tree: Expression, _ type: ColumnType?) {
    self.tree = tree
    self.type = type
    digits = type.flatMap(DecimalShape.init(type:))
  }

  /// Where it is text out of JSON, the same without care for what isn't text there.
  var plainDocumentText: Expression?

  /// Whether it is the difference of two times, which is only half an interval.
  var isTimeDifference: Bool {
    if type == .interval, case .binary = tree { true } else { false }
  }

  /// Whether it is a string literal without a type of its own.
  var isUntyped: Bool { constant != nil && type == nil }
}
