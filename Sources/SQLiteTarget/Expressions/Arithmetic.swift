import SQLExpressions
import SchemaModel

// Operators that compute.
extension Lowering {
  mutating func unary(_ symbol: UnaryOperator, _ operand: Expression) throws(UnsupportedExpression) -> Lowered
  {
    if symbol == .not { return boolean(.unary(.not, try lower(operand).tree)) }
    var value = try lower(operand)
    guard value.type?.isNumber == true, !value.isDecimalText || value.constant != nil else {
      throw unsupported(symbol.characters, value)
    }
    switch symbol {
    case .minus:
      if let text = value.constant {
        let opposite = text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text
        value.constant = opposite
        value.tree = .literal(.number(opposite))
      } else {
        value.tree = .unary(.minus, value.tree)
        value.range = nil
      }
      return value
    case .plus:
      return value
    case .custom("~") where value.type?.isInteger == true:
      return Lowered(.unary(symbol, try settled(value).tree), value.type)
    case .custom("@"):
      return try numberFunction("abs", [try settled(value)])
    default:
      throw unsupported(symbol.characters, value)
    }
  }

  mutating func binary(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression
  ) throws(UnsupportedExpression) -> Lowered {
    switch symbol {
    case .and, .or:
      return try logic(symbol, left, right)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      if case .row(let fields) = left {
        return boolean(try rowComparison(symbol, try lower(all: fields), right))
      }
      if let kind = try documentKind(symbol, left, right) { return boolean(kind) }
      return boolean(try comparison(symbol, try lower(left), try lower(right)))
    case .add, .subtract, .multiply, .divide, .remainder:
      return try arithmetic(symbol, try lower(left), try lower(right))
    case .concatenate:
      return try concatenation(try lower(left), try lower(right))
    case .power:
      throw UnsupportedExpression(
        message: "SQLite has no operator `^`", help: "write the factors out: `x * x`")
    case .custom(let characters):
      if JSONPath.operators.contains(characters) { return try extracted(.binary(symbol, left, right)) }
      return try custom(characters, try lower(left), right)
    }
  }

  /// A chain of ANDs or ORs, however long, without going down its left side call by call.
  private mutating func logic(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression
  ) throws(UnsupportedExpression) -> Lowered {
    var operands = [right]
    var rest = left
    while case .binary(symbol, let before, let after) = rest {
      operands.append(after)
      rest = before
    }
    var tree = try lower(rest).tree
    let wasAlwaysComputed = isAlwaysComputed
    defer { isAlwaysComputed = wasAlwaysComputed }
    isAlwaysComputed = wasAlwaysComputed || !isCondition
    for operand in operands.reversed() { tree = .binary(symbol, tree, try lower(operand).tree) }
    return boolean(tree)
  }

  /// `left symbol right` for `+`, `-`, `*`, `/` and `%`.
  mutating func arithmetic(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Lowered {
    if let moved = try dateArithmetic(symbol, left, right) { return moved }
    if let document = [left, right].first(where: { $0.type == .json || $0.type == .jsonb }) {
      throw unsupported(symbol.symbol, document)
    }
    let (left, right) = try typed(left, right)
    guard let leftType = left.type, let rightType = right.type, leftType.isNumber, rightType.isNumber else {
      throw unsupported(symbol.symbol, left.type == nil ? right : left)
    }
    guard !left.isDecimalText, !right.isDecimalText else { throw notComputable() }
    let type = numberType(leftType, rightType)
    switch symbol {
    case .divide:
      return try division(left, right, type)
    case .remainder:
      guard type.isInteger else {
        throw UnsupportedExpression(message: "SQLite has `%` for whole numbers only")
      }
      var result = Lowered(.binary(.remainder, left.tree, try divisor(right, of: left)), type)
      result.overflows = left.overflows + right.overflows
      return result
    default:
      var result = Lowered(.binary(symbol, left.tree, right.tree), type)
      result.digits = DecimalShape(symbol, left.digits, right.digits)
      result.isReal = left.isReal || right.isReal
      result.isUnrounded = result.isReal && result.digits != nil
      result.overflows = left.overflows + right.overflows
      return limited(result, from: range(symbol, left, right))
    }
  }

  func notComputable() -> UnsupportedExpression {
    UnsupportedExpression(
      message:
        "SQLite keeps decimal numbers of more than \(realDecimalDigits) digits, or of any number of them, "
        + "as text, and cannot compute with them",
      help: "give the column a precision: `numeric(12,2)`")
  }

  private mutating func division(
    _ left: Lowered, _ right: Lowered, _ type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered {
    var dividend = left.tree
    let divisor = try self.divisor(right, of: left)
    if !type.isInteger {
      // Of two whole numbers SQLite's quotient would be whole.
      if !left.isReal, !right.isReal { dividend = .cast(dividend, to: .doublePrecision) }
      if case .numeric = type {
        warn("PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has")
      }
    }
    var result = Lowered(.binary(.divide, dividend, divisor), type)
    result.isReal = !type.isInteger
    result.overflows = left.overflows + right.overflows
    return result
  }

  /// A divisor that fails where it is zero, as in PostgreSQL; SQLite by itself makes NULL of it, which any check
  /// lets pass. JSON that cannot be read is the one error that an expression can raise; of a NULL it reads NULL.
  private mutating func divisor(_ right: Lowered, of left: Lowered) throws(UnsupportedExpression)
    -> Expression
  {
    if let text = right.constant, let digits = DecimalShape(digits: text), digits.whole + digits.scale > 0,
      text.utf8.contains(where: { (0x31...0x39).contains($0) })
    {
      return right.tree
    }
    if case .call(let call) = right.tree, call.name.name == "nullif", call.arguments[1] == .number(0) {
      return right.tree
    }
    if isAlwaysComputed {
      warn("PostgreSQL raises an error where the divisor is zero, SQLite gives NULL")
      return right.tree
    }
    let tree = try repeatable(right.tree)
    let failure = Expression.failure(.divisionByZero, try repeatable(left.tree))
    return .conditional(
      operand: tree, branches: [.init(condition: .number(0), result: failure)], otherwise: tree)
  }

  /// A value that can be looked at.
  mutating func settled(_ lowered: Lowered) throws(UnsupportedExpression) -> Lowered {
    withinRange(exact(lowered))
  }

  /// What was computed from decimals in floating point is rounded to the digits that the exact result can have.
  private mutating func exact(_ lowered: Lowered) -> Lowered {
    guard lowered.isUnrounded, let digits = lowered.digits else { return lowered }
    if !digits.isExact {
      warnOfDigits()
    }
    var result = lowered
    result.tree = .call("round", lowered.tree, .number(digits.scale))
    result.isReal = true
    result.isUnrounded = false
    return result
  }

  mutating func warnOfDigits() {
    warn("PostgreSQL computes decimals exactly, SQLite in floating point with \(realDecimalDigits) digits")
  }

  /// The type that PostgreSQL computes in.
  func numberType(_ left: ColumnType, _ right: ColumnType) -> ColumnType {
    let order: [ColumnType] = [
      .smallint, .integer, .bigint, .numeric(precision: nil, scale: nil), .real, .doublePrecision,
    ]
    let places = [left, right].map { order.firstIndex(of: $0.unlimited) ?? 0 }
    let result = order[max(places[0], places[1])]
    // Only two of them compute in four bytes.
    return result == .real && left.unlimited != right.unlimited ? .doublePrecision : result
  }

  private mutating func concatenation(
    _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Lowered {
    guard left.type.isSomeText || right.type.isSomeText else { throw unsupported("||", left) }
    return Lowered(try textForm(try settled(left)) || textForm(try settled(right)), .text)
  }

  func unsupported(_ symbol: String, _ value: Lowered) -> UnsupportedExpression {
    let type = value.type.map { " for `\($0.spelling)`" } ?? ""
    return UnsupportedExpression(
      message: "SQLite has no operator `\(symbol)`\(type)")
  }
}

extension UnaryOperator {
  fileprivate var characters: String {
    switch self {
    case .not: "NOT"
    case .minus: "-"
    case .plus: "+"
    case .custom(let characters): characters
    }
  }
}

extension DecimalShape {
  /// The shape of a sum, difference or product.
  fileprivate init?(_ symbol: BinaryOperator, _ left: DecimalShape?, _ right: DecimalShape?) {
    guard let left, let right else { return nil }
    self =
      symbol == .multiply
      ? DecimalShape(whole: left.whole + right.whole, scale: left.scale + right.scale)
      : DecimalShape(whole: max(left.whole, right.whole) + 1, scale: max(left.scale, right.scale))
  }
}
