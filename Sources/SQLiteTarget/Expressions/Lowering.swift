import SQLExpressions
import SchemaModel

/// Turns an expression in PostgreSQL's meaning into one in SQLite's.
struct Lowering {
  let scope: ExpressionScope
  let place: ExpressionPlace
  let enumerationValues: (QualifiedName) -> [String]?
  private(set) var warnings: [String] = []
  /// Whether SQLite looks no further here once an operand of AND or OR decides, as PostgreSQL does: it does where it
  /// asks a condition, not where it computes a value.
  var isCondition: Bool
  /// Texts out of JSON of which it matters how numbers, objects and arrays are written.
  var documentTexts: [Expression] = []
  /// Whether SQLite computes this part even where PostgreSQL does not come to it.
  var isAlwaysComputed = false

  init(
    scope: ExpressionScope, place: ExpressionPlace,
    enumerationValues: @escaping (QualifiedName) -> [String]?
  ) {
    self.scope = scope
    self.place = place
    self.enumerationValues = enumerationValues
    isCondition = place == .check
  }

  mutating func warn(_ message: String) {
    if !warnings.contains(message) { warnings.append(message) }
  }

  mutating func lower(_ expression: Expression) throws(UnsupportedExpression) -> Lowered {
    let wasCondition = isCondition
    defer { isCondition = wasCondition }
    isCondition = wasCondition && expression.isLogic
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
        try like(
          try lower(operand), pattern, escape: escape, ignoringCase: ignoringCase, negated: negated))
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

  mutating func lower(all expressions: [Expression]) throws(UnsupportedExpression) -> [Lowered] {
    var lowered: [Lowered] = []
    for expression in expressions { lowered.append(try lower(expression)) }
    return lowered
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
    lowered.isReal = lowered.type.map { $0.isNumber && !$0.isInteger && !lowered.isDecimalText } ?? false
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
    if let path = try jsonPath(operand) {
      return .call(path.isText ? "json_extract" : "json_type", path.arguments)
    }
    return try settled(try lower(operand)).tree
  }

  private mutating func conditional(
    _ operand: Expression?, _ branches: [Expression.Branch], _ otherwise: Expression?
  ) throws(UnsupportedExpression) -> Lowered {
    let subject = try operand.map { operand throws(UnsupportedExpression) in try lower(operand) }
    var conditions: [Expression] = []
    for branch in branches {
      isCondition = subject == nil
      let condition = try lower(branch.condition)
      isCondition = false
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
    case "binary", "nocase", "rtrim":
      // SQLite's own, which only it has.
      lowered.tree = .collated(lowered.tree, collation: collation.uppercased())
      lowered.isBytewise = true
    default:
      throw UnsupportedExpression(
        message: "SQLite has no collation `\(collation)`",
        help: "`COLLATE \"C\"` compares bytes, as SQLite does")
    }
    return lowered
  }
}

extension Expression {
  /// Whether it is AND, OR or NOT.
  fileprivate var isLogic: Bool {
    switch self {
    case .binary(.and, _, _), .binary(.or, _, _), .unary(.not, _): true
    default: false
    }
  }
}
