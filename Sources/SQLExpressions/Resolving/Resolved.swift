public import SchemaModel

extension Expression {
  /// The same expression with the types said that PostgreSQL would find by itself.
  ///
  /// Text in quotes that meets a value of a known type other than text is wrapped as a cast to that type,
  /// without length or precision; named types that are enumerations of the scope become `.enumeration`. Casts
  /// to text of what is text already, which PostgreSQL's printing adds, go where an operator or function
  /// would do without them.
  /// - Parameters:
  ///   - scope: what the expression can name.
  ///   - expected: the type of the expression's place (a default's column), if it has one.
  public func resolved(in scope: ExpressionScope, expected: ColumnType? = nil) -> Expression {
    Resolver(scope: scope).resolve(self, expected?.resolved(scope.enumerations))
  }
}

/// Gives text in quotes the type of what it meets.
struct Resolver {
  let scope: ExpressionScope

  func type(of expression: Expression) -> ColumnType? {
    expression.inferredType(in: scope)
  }

  func resolve(_ expression: Expression, _ expected: ColumnType? = nil) -> Expression {
    switch expression {
    case .literal: return typed(expression, expected)
    case .column, .raw: return expression
    case .cast(let value, let type): return cast(value, type.resolved(scope.enumerations), expected)
    case .unary(.not, let value): return .unary(.not, resolve(value, .boolean))
    case .unary(let symbol, let value): return .unary(symbol, resolve(value, expected))
    case .binary(.and, _, _), .binary(.or, _, _): return chain(expression)
    case .binary(let symbol, let left, let right): return binary(symbol, left, right)
    case .array(let members):
      return typed(.array(members.map { resolve($0, expected?.element) }), expected)
    case .call(let call): return .call(FunctionCall(call.name, arguments(of: call, expected)))
    case .conditional: return conditional(expression, expected)
    default: return predicate(expression)
    }
  }

  /// The expression as a value of the type: text in quotes is cast, in an array each member. Anything else,
  /// and what is wanted as text or as nothing in particular, stays.
  func typed(_ expression: Expression, _ type: ColumnType?) -> Expression {
    guard let type, !type.isText, !type.isPadded else { return expression }
    if expression.isUntyped { return .cast(expression, to: type.base) }
    if case .array(let members) = expression, let element = type.element {
      return .array(members.map { typed($0, $0.isArray ? type : element) })
    }
    return expression
  }

  private func cast(_ value: Expression, _ type: ColumnType, _ expected: ColumnType?) -> Expression {
    let value = resolve(value)
    if value.isUntyped, let expected, type.isPlainText || type == .other("bpchar"), expected.isTextual {
      return value
    }
    return .cast(value, to: type)
  }

  /// ANDs and ORs, which can be long.
  private func chain(_ expression: Expression) -> Expression {
    var steps: [(BinaryOperator, Expression)] = []
    var first = expression
    while case .binary(let symbol, let left, let right) = first, symbol == .and || symbol == .or {
      steps.append((symbol, right))
      first = left
    }
    return steps.reversed().reduce(resolve(first, .boolean)) {
      .binary($1.0, $0, resolve($1.1, .boolean))
    }
  }

  private func binary(_ symbol: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
    if symbol.isComparison {
      let (left, right) = pair(left, right)
      return .binary(symbol, left, right)
    }
    var (left, right) = (resolve(left), resolve(right))
    let (leftType, rightType) = (type(of: left), type(of: right))
    if left.isUntyped, let rightType {
      left = typed(left, symbol.literalType(beside: rightType, onTheRight: false))
    } else if right.isUntyped, let leftType {
      right = typed(right, symbol.literalType(beside: leftType, onTheRight: true))
    } else if case .array = right, let leftType {
      right = typed(right, symbol.literalType(beside: leftType, onTheRight: true))
    }
    if symbol == .concatenate || symbol.takesText {
      left = withoutTextCast(left, symbol, beside: right, onTheRight: false)
      right = withoutTextCast(right, symbol, beside: left, onTheRight: true)
    }
    return .binary(symbol, left, right)
  }

  /// An operand of an operator on text, without a cast to text. One operand of `||` must stay text.
  private func withoutTextCast(
    _ operand: Expression, _ symbol: BinaryOperator, beside other: Expression, onTheRight: Bool
  ) -> Expression {
    let plain = plain(operand)
    if plain.isArray { return type(of: other)?.element?.isVaryingText ?? false ? plain : operand }
    guard plain.isUntyped else { return plain }
    if symbol == .concatenate { return type(of: other)?.isText ?? false ? plain : operand }
    let found = type(of: other).flatMap { symbol.literalType(beside: $0, onTheRight: onTheRight) }
    return found?.isText ?? other.isUntyped ? plain : operand
  }
}

extension Expression {
  var isArray: Bool {
    if case .array = self { return true }
    return false
  }
}

extension BinaryOperator {
  /// Whether both its operands are text wherever one is.
  var takesText: Bool {
    switch self {
    case .custom(let symbol):
      ["~", "~*", "!~", "!~*", "^@", "->", "->>", "?", "~~", "!~~", "~~*", "!~~*"].contains(symbol)
    default: false
    }
  }
}
