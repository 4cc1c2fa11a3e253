import SchemaModel

// Arithmetic, concatenation and other operators.
extension Canonicalizer {
  func binary(_ symbol: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
    if symbol.isComparison { return comparison(symbol, left, right) }
    switch symbol {
    case .concatenate: return concatenation(left, right)
    case .custom("~"), .custom("~*"), .custom("!~"), .custom("!~*"):
      return .binary(symbol, left, patternText(right))
    default:
      let (left, right) = widened(symbol, left, right)
      return .binary(symbol, left, right)
    }
  }

  /// A member that is put at an array's end is an array of one; text is taken as what it is.
  private func concatenation(_ left: Expression, _ right: Expression) -> Expression {
    switch (type(of: left)?.element, type(of: right)?.element) {
    case (.some, nil): return .binary(.concatenate, left, asArray(right))
    case (nil, .some): return .binary(.concatenate, asArray(left), right)
    case (.some, .some): return .binary(.concatenate, left, right)
    default:
      let (left, right) = widened(.concatenate, left, right)
      return .binary(.concatenate, textWithoutCast(left), textWithoutCast(right))
    }
  }

  private func asArray(_ expression: Expression) -> Expression {
    expression.isUntyped || type(of: expression) != nil ? .array([expression]) : expression
  }

  private func textWithoutCast(_ expression: Expression) -> Expression {
    if case .cast(let value, .text) = expression, type(of: value)?.isTextual ?? false { return value }
    return expression
  }

  /// Two operands without the casts that PostgreSQL would do by itself.
  ///
  /// Where both are cast to the type that they are calculated in, and neither would be by itself, one cast is
  /// enough, and it is the left one that stays.
  func widened(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression
  ) -> (Expression, Expression) {
    let (leftType, rightType) = (type(of: left), type(of: right))
    guard let leftType, let rightType else {
      return (
        rightType == nil && !right.isUntyped ? loosened(left) : left,
        leftType == nil && !left.isUntyped ? loosened(right) : right
      )
    }
    let (bareLeft, bareRight) = (implied(left) ?? left, implied(right) ?? right)
    let result = symbol.result(leftType.base, rightType.base)
    if result != nil, symbol.result(type(of: bareLeft)?.base, type(of: bareRight)?.base) == result {
      return (exact(bareLeft, result), exact(bareRight, result))
    }
    guard let result, result.isNumber, let bareType = type(of: bareLeft), bareType.isNumber else {
      return (left, right)
    }
    let wide: Expression = bareType.base == result ? bareLeft : .cast(bareLeft, to: result)
    return (wide, exact(bareRight, result))
  }

  /// A number beside floating point, where the zeros behind its point mean nothing.
  private func exact(_ expression: Expression, _ result: ColumnType?) -> Expression {
    result?.isFloat ?? false ? withoutTrailingZeros(expression) : expression
  }

  /// Values of which each can stand for another, without the casts that PostgreSQL would do by itself.
  func alike(_ values: [Expression]) -> [Expression] {
    let bare = values.map { implied($0) ?? $0 }
    guard let common = commonType(values, scope) else { return values.map(loosened) }
    guard commonType(bare, scope) != common else { return bare }
    guard let first = bare.firstIndex(where: { type(of: $0)?.becomes(common) ?? false }) else {
      return values
    }
    var result = bare
    result[first] = .cast(bare[first], to: common)
    return result
  }

  func conditional(
    _ operand: Expression?, _ branches: [Expression.Branch], _ otherwise: Expression?
  ) -> Expression {
    let otherwise = otherwise.flatMap { $0.isNullLiteral ? nil : $0 }
    let results = alike((otherwise.map { [$0] } ?? []) + branches.map(\.result))
    var operand = operand
    var conditions = branches.map(\.condition)
    if let subject = operand {
      let pairs = conditions.map { compared(subject, $0) }
      conditions = pairs.map(\.1)
      operand = pairs.allSatisfy { $0.0 == pairs[0].0 } ? pairs.first?.0 : subject
    }
    return .conditional(
      operand: operand,
      branches: zip(conditions, results.suffix(branches.count)).map {
        Expression.Branch(condition: $0, result: $1)
      },
      otherwise: otherwise == nil ? nil : results.first)
  }
}
