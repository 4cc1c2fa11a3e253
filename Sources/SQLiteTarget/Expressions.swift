import SQLExpressions
import SchemaModel

/// Where an expression stands, which decides what SQLite allows in it.
enum ExpressionPlace: Hashable {
  case check
  case `default`
  case index
  case generated
  case trigger

  /// Whether the same row has to give the same value at any time.
  var isTimeless: Bool {
    switch self {
    case .check, .index, .generated: true
    case .default, .trigger: false
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
  var lowering = Lowering(scope: scope, place: place, enumerationValues: enumerationValues)
  let value = try lowering.lower(expression.resolved(in: scope, expected: expected))
  let tree = try lowering.assigned(value, to: expected)
  let printer = ExpressionPrinter(dialect: SQLiteDialect(isTrigger: place == .trigger))
  let sql = try place == .trigger ? printer.operand(tree) : printer.print(tree)
  return (sql, lowering.warnings)
}

/// An expression that is in SQLite's own words already.
/// - Throws: where it is not.
func ownSQLiteExpression(_ expression: Expression) throws(UnsupportedExpression) -> String {
  try ExpressionPrinter(dialect: SQLiteDialect(isOwn: true)).print(expression)
}

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
  /// Whether it is a decimal number that SQLite keeps as text.
  var isDecimalText = false
  /// Whether its order is that of its bytes, whatever the database's collation.
  var isBytewise = false

  init(_ tree: Expression, _ type: ColumnType?) {
    self.tree = tree
    self.type = type
    digits = type.flatMap(DecimalShape.init(type:))
  }

  /// Whether it is the difference of two times, which is only half an interval.
  var isTimeDifference: Bool {
    if type == .interval, case .binary = tree { true } else { false }
  }

  /// Whether it is a string literal without a type of its own.
  var isUntyped: Bool { constant != nil && type == nil }
}

/// Turns an expression in PostgreSQL's meaning into one in SQLite's.
struct Lowering {
  let scope: ExpressionScope
  let place: ExpressionPlace
  let enumerationValues: (QualifiedName) -> [String]?
  private(set) var warnings: [String] = []

  init(
    scope: ExpressionScope, place: ExpressionPlace,
    enumerationValues: @escaping (QualifiedName) -> [String]?
  ) {
    self.scope = scope
    self.place = place
    self.enumerationValues = enumerationValues
  }

  mutating func warn(_ message: String) {
    if !warnings.contains(message) { warnings.append(message) }
  }

  mutating func lower(_ expression: Expression) throws(UnsupportedExpression) -> Lowered {
    switch expression {
    case .literal(let literal): return lower(literal)
    case .column(let name): return column(name)
    case .raw: return Lowered(expression, nil)
    case .unary(let symbol, let operand): return try unary(symbol, operand)
    case .binary(let symbol, let left, let right): return try binary(symbol, left, right)
    case .isNull(let operand, let negated):
      return boolean(.isNull(try lowerForNullTest(operand), negated: negated))
    case .isTruth(let operand, let value, let negated):
      return boolean(.isTruth(try lower(operand).tree, value, negated: negated))
    case .isDistinct(let left, let right, let negated):
      return boolean(try distinction(left, right, negated: negated))
    case .inList(let operand, let members, let negated):
      return boolean(try membership(operand, members, negated: negated))
    case .between(let operand, let lower, let upper, let negated):
      return boolean(try between(operand, lower, upper, negated: negated))
    case .like(let operand, let pattern, let escape, let ignoringCase, let negated):
      return boolean(
        try like(operand, pattern, escape: escape, ignoringCase: ignoringCase, negated: negated))
    case .conditional(let operand, let branches, let otherwise):
      return try conditional(operand, branches, otherwise)
    case .cast(let operand, let type): return try cast(operand, to: type)
    case .call(let call): return try lower(call)
    case .array(let members): return try array(members, of: nil)
    case .row:
      throw UnsupportedExpression(message: "SQLite has rows only in comparisons")
    case .quantified(let left, let symbol, let quantifier, let array):
      return boolean(try quantified(left, symbol, quantifier, array))
    case .subscripted(let array, let index): return try member(of: array, at: index)
    case .collated(let operand, let collation): return try collated(operand, collation)
    case .atTimeZone(let operand, let zone): return try atTimeZone(operand, zone)
    }
  }

  func boolean(_ tree: Expression) -> Lowered { Lowered(tree, .boolean) }

  private func lower(_ literal: Literal) -> Lowered {
    var lowered = Lowered(.literal(literal), nil)
    switch literal {
    case .null:
      break
    case .boolean(let value):
      lowered.type = .boolean
      lowered.constant = value ? "true" : "false"
    case .string(let text):
      lowered.constant = text
    case .number(let text):
      return number(text)
    }
    return lowered
  }

  private func column(_ name: String) -> Lowered {
    var lowered = Lowered(.column(name), scope.type(of: name))
    if case .numeric(let precision, _) = lowered.type { lowered.isDecimalText = isKeptAsText(precision) }
    return lowered
  }

  /// What is asked whether it is NULL can be of any type.
  private mutating func lowerForNullTest(_ operand: Expression) throws(UnsupportedExpression) -> Expression {
    if case .column = operand { return operand }
    if case .row = operand {
      throw UnsupportedExpression(
        message: "SQLite cannot ask whether a row is NULL", help: "ask it of each column")
    }
    // JSON's own null is a value, which SQLite's functions turn into NULL.
    if let path = try jsonPath(operand), !path.isText { return .call("json_type", path.arguments) }
    return try settled(try lower(operand)).tree
  }

  private mutating func conditional(
    _ operand: Expression?, _ branches: [Expression.Branch], _ otherwise: Expression?
  ) throws(UnsupportedExpression) -> Lowered {
    let subject = try operand.map { operand throws(UnsupportedExpression) in try lower(operand) }
    var conditions: [Expression] = []
    for branch in branches {
      let condition = try lower(branch.condition)
      conditions.append(
        try subject.map { subject throws(UnsupportedExpression) in
          try comparison(.equal, subject, condition)
        } ?? condition.tree)
    }
    var values: [Lowered] = []
    for branch in branches { values.append(try lower(branch.result)) }
    if let otherwise { values.append(try lower(otherwise)) }
    var lowered = try unified(&values)
    let subjects = subject == nil ? nil : commonSubject(conditions)
    var whens: [Expression.Branch] = []
    for (place, condition) in (subjects?.others ?? conditions).enumerated() {
      whens.append(Expression.Branch(condition: condition, result: values[place].tree))
    }
    lowered.tree = .conditional(
      operand: subjects?.subject, branches: whens,
      otherwise: otherwise == nil ? nil : values.last?.tree)
    return lowered
  }

  private mutating func collated(
    _ operand: Expression, _ collation: String
  ) throws(UnsupportedExpression) -> Lowered {
    var lowered = try lower(operand)
    switch collation {
    case "C", "POSIX", "ucs_basic", "C.UTF-8", "C.utf8", "pg_c_utf8":
      lowered.isBytewise = true
    case "default":
      break
    default:
      throw UnsupportedExpression(
        message: "SQLite has no collation `\(collation)`",
        help: "`COLLATE \"C\"` compares bytes, as SQLite does")
    }
    return lowered
  }
}
