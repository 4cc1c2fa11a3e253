import SchemaModel

// Values that are compared.
extension Resolver {
  /// Two values that are compared: text in quotes takes the other's type.
  func pair(_ left: Expression, _ right: Expression) -> (Expression, Expression) {
    joined(resolve(left), resolve(right))
  }

  /// The same of values that are resolved.
  private func joined(_ left: Expression, _ right: Expression) -> (Expression, Expression) {
    if case .row(let lefts) = left, case .row(let rights) = right, lefts.count == rights.count {
      let pairs = zip(lefts, rights).map { joined($0, $1) }
      return (.row(pairs.map(\.0)), .row(pairs.map(\.1)))
    }
    var (left, right) = (left, right)
    let (leftType, rightType) = (type(of: left), type(of: right))
    if left.isUntyped {
      left = typed(left, rightType)
    } else if right.isUntyped {
      right = typed(right, leftType)
    } else if left.isArray != right.isArray {
      (left, right) = (typed(left, rightType), typed(right, leftType))
    }
    (left, right) = withoutTextCasts(left, right)
    (right, left) = withoutTextCasts(right, left)
    return (left, right)
  }

  /// Two values that are compared, the second without a cast that says that it is text where the first is.
  ///
  /// Padded text and the like compares in its own way with text in quotes, but as text with what is cast to
  /// text: there the cast moves to the first.
  private func withoutTextCasts(_ first: Expression, _ second: Expression) -> (Expression, Expression) {
    guard case .cast(let value, let target) = second, let firstType = type(of: first) else {
      let isTextArray = type(of: first)?.element?.isVaryingText ?? false
      return (first, second.isArray && isTextArray ? plain(second) : second)
    }
    if firstType.isVaryingText { return (first, plain(second)) }
    guard value.isUntyped else { return (first, second) }
    if firstType.isPadded, target.isPadded { return (first, value) }
    if target.isPlainText, firstType.becomes(.text) { return (.cast(first, to: .text), value) }
    return (first, second)
  }

  /// Text without a cast to text that changes nothing.
  func plain(_ expression: Expression) -> Expression {
    switch expression {
    case .cast(let value, let target) where target.isPlainText:
      let inner = plain(value)
      return inner.isUntyped || type(of: inner)?.isVaryingText ?? false ? inner : expression
    case .cast(.array(let members), .array(of: let element)) where element.isPlainText && !members.isEmpty:
      return plainArray(members) ?? expression
    case .array(let members):
      return plainArray(members) ?? expression
    default:
      return expression
    }
  }

  /// An array of text, none of it cast to text; nil where some of it isn't text.
  private func plainArray(_ members: [Expression]) -> Expression? {
    let plain = members.map(plain)
    let areText = plain.allSatisfy {
      $0.isUntyped || $0.isNullLiteral || $0.isArray || type(of: $0)?.isVaryingText ?? false
    }
    return areText ? .array(plain) : nil
  }

  /// Values of which each can stand for another: text in quotes takes the type of those that have one.
  func alike(_ values: [Expression], _ expected: ColumnType? = nil) -> [Expression] {
    let values = values.map { resolve($0) }
    let known = values.filter { !$0.isUntyped && !$0.isNullLiteral && !isUntypedArray($0) }
    guard !known.isEmpty else {
      return values.map { typed($0, expected) }
    }
    guard let common = commonType(known, scope) else { return values }
    return values.map { common.isText ? plain($0) : common.isPadded ? unpadded($0) : typed($0, common) }
  }

  /// Text in quotes without a cast that says that it is padded.
  func unpadded(_ expression: Expression) -> Expression {
    if case .cast(let value, let target) = expression, value.isUntyped, target == target.base, target.isPadded
    {
      return value
    }
    return expression
  }

  private func isUntypedArray(_ expression: Expression) -> Bool {
    if case .array(let members) = expression {
      return members.allSatisfy { $0.isUntyped || $0.isNullLiteral || isUntypedArray($0) }
    }
    return false
  }

  /// The values that a value is compared with, any of which can be a row.
  func members(_ members: [Expression], comparedWith value: Expression) -> (Expression, [Expression]) {
    if case .row = value {
      let value = resolve(value)
      return (value, members.map { joined(value, resolve($0)).1 })
    }
    let all = alike([value] + members)
    return (all[0], Array(all.dropFirst()))
  }
}
