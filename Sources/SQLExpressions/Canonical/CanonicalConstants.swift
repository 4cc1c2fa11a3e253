import SchemaModel

// Constants and casts.
extension Canonicalizer {
  func constant(_ literal: Literal) -> Expression {
    guard case .number(let text) = literal else { return .literal(literal) }
    return number(text) ?? .literal(literal)
  }

  /// A number in digits alone: without sign, exponent, or zeros before it.
  private func number(_ text: String) -> Expression? {
    guard let number = DecimalText(text) else { return nil }
    let digits = Expression.literal(.number(number.digits))
    let value: Expression = number.isNegative ? .unary(.minus, digits) : digits
    let isDecimal = text.utf8.contains { !$0.isDigit && $0 != 0x2D && $0 != 0x2B && !$0.isBlank }
    return isDecimal && !number.digits.utf8.contains(0x2E) ? .cast(value, to: .decimal) : value
  }

  func cast(_ value: Expression, _ target: ColumnType) -> Expression {
    if value.isNullLiteral { return value }
    // PostgreSQL makes a constant of a type, then fits it to the type's length or precision.
    if case .cast(let inner, let type) = value, type == type.base, type == target.base {
      return cast(inner, target)
    }
    if case .literal(.string(let text)) = value { return typedConstant(text, target) }
    if case .array(let members) = value, let element = target.element, !members.isEmpty {
      return .array(alike(members.map { $0.isArray ? cast($0, target) : cast($0, element) }))
    }
    if target.isFloat { return widerCast(withoutTrailingZeros(value), target) }
    return widerCast(value, target)
  }

  /// A cast that is dropped where it changes nothing.
  private func widerCast(_ value: Expression, _ target: ColumnType) -> Expression {
    guard let type = type(of: value) else { return .cast(value, to: target) }
    if type == target || (target == target.base && type.base == target) { return value }
    if type.isVaryingText, target.isPlainText { return value }
    if let member = type.element, let element = target.element, member.isVaryingText, element.isPlainText {
      return value
    }
    if type.isPadded, target == .other("bpchar") { return value }
    return .cast(value, to: target)
  }

  /// Text in quotes as a constant of a type.
  private func typedConstant(_ text: String, _ target: ColumnType) -> Expression {
    let plain = Expression.literal(.string(text))
    if target.isPlainText { return plain }
    if target.isNumber {
      guard let value = number(text) else { return .cast(plain, to: target) }
      return cast(value, target)
    }
    guard let value = try? parseValue(text, as: target.base, enumerationValues: { _ in nil }) else {
      return .cast(plain, to: target)
    }
    if case .boolean(let truth) = value { return .literal(.boolean(truth)) }
    if case .array(let members) = value, let element = target.element, let array = array(members, element) {
      return array
    }
    var canonical = value.canonicalText
    if target == .jsonb { canonical = jsonForm(canonical) }
    if target == .other("jsonpath") { canonical = jsonPathForm(canonical) }
    return .cast(.literal(.string(canonical)), to: target)
  }

  /// An array's text as the members that it stands for; nil where it has none.
  private func array(_ members: [LogicalValue?], _ element: ColumnType) -> Expression? {
    guard !members.isEmpty else { return nil }
    var expressions: [Expression] = []
    for member in members {
      guard let member else {
        expressions.append(.literal(.null))
        continue
      }
      if case .array(let inner) = member {
        guard let nested = array(inner, element) else { return nil }
        expressions.append(nested)
      } else {
        expressions.append(typedConstant(member.canonicalText, element))
      }
    }
    return .array(expressions)
  }

  /// What a place of a type is given, without a cast that says the same.
  func assigned(_ expression: Expression, to expected: ColumnType) -> Expression {
    var value = expression
    if case .cast(let inner, let target) = expression, inner.isNumberLiteral || inner.isUntyped {
      let isSame = target == expected || (target == target.base && target == expected.base)
      if inner.isUntyped {
        if isSame, expected.isTextual { value = inner }
      } else if isSame || (expected.isNumber && target == target.base && target.isNumber) {
        value = inner
      }
    }
    if case .array(let members) = value, let element = expected.element {
      return .array(members.map { assigned($0, to: $0.isArray ? expected : element) })
    }
    return expected.isFloat ? withoutTrailingZeros(value) : value
  }

  /// A number that is written out, without the zeros behind its point.
  func withoutTrailingZeros(_ expression: Expression) -> Expression {
    switch expression {
    case .literal(.number(let text)):
      return DecimalText(text).map { .literal(.number($0.shortest)) } ?? expression
    case .unary(.minus, let value): return .unary(.minus, withoutTrailingZeros(value))
    case .cast(let value, .numeric(nil, nil)) where value.isNumberLiteral: return value
    default: return expression
    }
  }
}

extension Expression {
  /// Whether it is a number that is written out, with a minus sign or not.
  var isNumberLiteral: Bool {
    switch self {
    case .literal(.number): true
    case .unary(.minus, .literal(.number)): true
    default: false
    }
  }
}
