public import SchemaModel

extension Expression {
  /// The type that PostgreSQL gives the expression's value, without length or precision unless it is a
  /// column's or a cast's; nil where it isn't known, as that of text in quotes, which takes the type of what
  /// it meets.
  public func inferredType(in scope: ExpressionScope) -> ColumnType? {
    switch self {
    case .literal(.boolean): return .boolean
    case .literal(.number(let text)): return numberType(text)
    case .literal, .raw, .row: return nil
    case .column(let name): return scope.type(of: name)
    case .unary(.not, _), .isNull, .isTruth, .isDistinct, .inList, .between, .like, .quantified:
      return .boolean
    case .unary(.custom(let symbol), let value):
      return symbol == "|/" || symbol == "||/" ? .doublePrecision : value.inferredType(in: scope)?.base
    case .unary(.minus, .literal(.number(let text))): return numberType(text, isNegative: true)
    case .unary(_, let value): return value.inferredType(in: scope)?.base
    case .binary(let symbol, let left, let right):
      return symbol.isComparison || symbol == .and || symbol == .or
        ? .boolean : resultType(symbol, left, right, scope)
    case .cast(_, let type): return type.resolved(scope.enumerations)
    case .collated(let value, _): return value.inferredType(in: scope)
    case .conditional(_, let branches, let otherwise):
      // ELSE counts first.
      return commonType((otherwise.map { [$0] } ?? []) + branches.map(\.result), scope)
    case .call(let call): return call.resultType(in: scope)
    case .array(let members): return arrayType(members, scope)
    case .subscripted(let value, _):
      let type = value.inferredType(in: scope)
      return type == .jsonb ? .jsonb : type?.element
    case .atTimeZone(let value, _):
      return value.inferredType(in: scope)?.inOtherZone
    }
  }

  /// Whether it is text in quotes that takes the type of what it meets.
  var isUntyped: Bool {
    if case .literal(.string) = self { return true }
    return false
  }

  /// Whether it is a NULL.
  var isNullLiteral: Bool { self == .literal(.null) }
}

extension ColumnType {
  /// The type of AT TIME ZONE's value.
  var inOtherZone: ColumnType {
    switch self {
    case .timestamp: .moment
    case .timestamptz, .date: .localMoment
    default: base
    }
  }
}

private func arrayType(_ members: [Expression], _ scope: ExpressionScope) -> ColumnType? {
  guard !members.isEmpty else { return nil }
  if members.allSatisfy({ $0.isUntyped || $0.isNullLiteral }) { return .array(of: .text) }
  guard let member = commonType(members, scope) else { return nil }
  return member.element == nil ? .array(of: member) : member
}

/// The common type of values; text where all of them are text in quotes.
func commonType(_ values: [Expression], _ scope: ExpressionScope) -> ColumnType? {
  if values.contains(where: \.isUntyped), values.allSatisfy({ $0.isUntyped || $0.isNullLiteral }) {
    return .text
  }
  var types: [ColumnType] = []
  for value in values where !value.isUntyped && !value.isNullLiteral {
    guard let type = value.inferredType(in: scope) else { return nil }
    types.append(type)
  }
  return types.isEmpty ? nil : commonType(types)
}

/// The type of an operator's value, comparisons aside.
private func resultType(
  _ symbol: BinaryOperator, _ left: Expression, _ right: Expression, _ scope: ExpressionScope
) -> ColumnType? {
  var leftType = left.inferredType(in: scope)?.base
  var rightType = right.inferredType(in: scope)?.base
  if left.isUntyped { leftType = rightType.flatMap { symbol.literalType(beside: $0, onTheRight: false) } }
  if right.isUntyped { rightType = leftType.flatMap { symbol.literalType(beside: $0, onTheRight: true) } }
  return symbol.result(leftType, rightType)
}
