public import SchemaModel

/// Prints expressions so that PostgreSQL and SQLite, whose precedences differ, read them alike: operands of
/// anything but AND and OR stand in brackets unless they are whole in themselves.
public struct ExpressionPrinter<Dialect: ExpressionDialect> {
  public let dialect: Dialect

  public init(dialect: Dialect) {
    self.dialect = dialect
  }

  /// The expression's text, for a place that nothing binds to.
  /// - Throws: where the dialect cannot say it.
  public func print(_ expression: Expression) throws(UnsupportedExpression) -> String {
    if let own = try dialect.spelling(of: expression, printer: self) { return own }
    switch expression {
    case .literal(let literal): return dialect.literal(literal)
    case .column(let name): return dialect.identifier(name)
    case .raw(let text): return text
    case .unary(let symbol, let operand): return try unary(symbol, operand)
    case .binary(let symbol, let left, let right):
      switch symbol {
      case .and, .or: return try chain(symbol, left, right)
      default: return try "\(operand(left)) \(symbol.symbol) \(operand(right))"
      }
    case .cast(let value, let type):
      return try "CAST(\(print(value)) AS \(dialect.typeName(type)))"
    case .call(let call): return try self.call(call)
    case .array(let members): return try "ARRAY[\(list(members))]"
    case .row(let members):
      return try (members.count > 1 ? "(" : "ROW(") + list(members) + ")"
    case .conditional(let operand, let branches, let otherwise):
      return try conditional(operand, branches, otherwise)
    default:
      return try predicate(expression)
    }
  }

  /// The expression's text, for an operator's operand: in brackets where it isn't whole in itself.
  /// - Throws: where the dialect cannot say it.
  public func operand(_ expression: Expression) throws(UnsupportedExpression) -> String {
    let text = try print(expression)
    return expression.isWhole ? text : "(\(text))"
  }

  /// Expressions between commas.
  /// - Throws: where the dialect cannot say one of them.
  public func list(_ members: [Expression]) throws(UnsupportedExpression) -> String {
    var texts: [String] = []
    for member in members { texts.append(try print(member)) }
    return texts.joined(separator: ", ")
  }

  private func unary(_ symbol: UnaryOperator, _ value: Expression) throws(UnsupportedExpression) -> String {
    switch symbol {
    case .not: try "NOT (\(print(value)))"
    case .minus: try "-\(operand(value))"
    case .plus: try "+\(operand(value))"
    case .custom(let characters): try "\(characters) \(operand(value))"
    }
  }

  /// A chain of ANDs or of ORs, flat along its left side.
  private func chain(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression
  ) throws(UnsupportedExpression) -> String {
    var reversed = [try clause(right)]
    var rest = left
    while case .binary(symbol, let before, let after) = rest,
      try dialect.spelling(of: rest, printer: self) == nil
    {
      reversed.append(try clause(after))
      rest = before
    }
    reversed.append(try clause(rest))
    return reversed.reversed().joined(separator: " \(symbol.symbol) ")
  }

  /// An operand of AND or OR.
  private func clause(_ expression: Expression) throws(UnsupportedExpression) -> String {
    expression.standsBareInLogic ? try print(expression) : try operand(expression)
  }
}

extension Expression {
  /// Whether no operator next to it can tear it apart.
  var isWhole: Bool {
    switch self {
    case .literal, .column, .cast, .call, .array, .row, .conditional, .subscripted: true
    default: false
    }
  }

  /// Whether it binds tighter than AND in every dialect.
  var standsBareInLogic: Bool {
    switch self {
    case .binary(let symbol, _, _): symbol.isComparison
    case .unary(.not, _), .isNull, .isTruth, .isDistinct, .inList, .between, .like, .quantified: true
    default: false
    }
  }
}
