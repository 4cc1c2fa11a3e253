import SchemaModel

// Comparisons, IN, ANY and IS DISTINCT FROM.
extension Canonicalizer {
  func comparison(_ symbol: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
    if case .row(let lefts) = left, case .row(let rights) = right, lefts.count == rights.count,
      symbol == .equal || symbol == .notEqual
    {
      let pairs = zip(lefts, rights).map { comparison(symbol, $0, $1) }
      return chain(symbol == .equal ? .and : .or, pairs)
    }
    let (left, right) = compared(left, right)
    return .binary(symbol, left, right)
  }

  /// Two values that are compared, without the casts that PostgreSQL would do by itself.
  func compared(_ left: Expression, _ right: Expression) -> (Expression, Expression) {
    if case .row(let lefts) = left, case .row(let rights) = right, lefts.count == rights.count {
      let pairs = zip(lefts, rights).map { compared($0, $1) }
      return (.row(pairs.map(\.0)), .row(pairs.map(\.1)))
    }
    let (leftType, rightType) = (type(of: left), type(of: right))
    guard let leftType, let rightType else {
      return (beside(rightType, right, left), beside(leftType, left, right))
    }
    let (bareLeft, bareRight) = (implied(left) ?? left, implied(right) ?? right)
    guard let bareLeftType = type(of: bareLeft), let bareRightType = type(of: bareRight) else {
      return (left, right)
    }
    if bareLeftType.isExactNumber, bareRightType.isExactNumber, leftType.isExactNumber,
      rightType.isExactNumber
    {
      return (bareLeft, bareRight)
    }
    if bareLeftType.isNumber, bareRightType.isNumber {
      return widened(.add, left, right)
    }
    if bareLeftType.momentRank != nil, bareRightType.momentRank != nil { return (bareLeft, bareRight) }
    if comparesAlike(leftType, rightType, bareLeftType, bareRightType) { return (bareLeft, bareRight) }
    return (left, right)
  }

  /// Whether two texts that are cast compare without the casts in the same way: where one of them is varying
  /// text, and the other one of a kind that compares in its own way unless it meets varying text; or
  /// `varchar` beside padded.
  private func comparesAlike(
    _ left: ColumnType, _ right: ColumnType, _ bareLeft: ColumnType, _ bareRight: ColumnType
  ) -> Bool {
    if left.isVaryingText, right.isVaryingText { return bareLeft.isVaryingText != bareRight.isVaryingText }
    if left.isPadded, right.isPadded { return bareLeft.base != .text && bareRight.base != .text }
    return false
  }

  /// An operand beside a value whose type may be unknown: then a constant's cast says only what PostgreSQL
  /// knows.
  private func beside(
    _ otherType: ColumnType?, _ other: Expression, _ operand: Expression
  ) -> Expression {
    guard otherType == nil, !other.isUntyped, !other.isNullLiteral else { return operand }
    return loosened(operand)
  }

  /// A constant without its cast, and anything else without what PostgreSQL would do by itself.
  func loosened(_ expression: Expression) -> Expression {
    if case .cast(let value, _) = expression, value.isUntyped { return value }
    if let bare = implied(expression) { return bare }
    if case .array(let members) = expression { return .array(members.map(loosened)) }
    return expression
  }

  /// What is cast to a wider type, if PostgreSQL would do that by itself where the wider type is wanted.
  func implied(_ expression: Expression) -> Expression? {
    guard case .cast(let value, let target) = expression, target == target.base,
      let type = type(of: value), type.becomes(target)
    else { return nil }
    return value
  }

  func isDistinct(_ left: Expression, _ right: Expression, _ negated: Bool) -> Expression {
    if right.isNullLiteral { return .isNull(left, negated: !negated) }
    if left.isNullLiteral { return .isNull(right, negated: !negated) }
    if case .row(let lefts) = left, case .row(let rights) = right, lefts.count == rights.count {
      let pairs = zip(lefts, rights).map { isDistinct($0, $1, negated) }
      return chain(negated ? .and : .or, pairs)
    }
    let (left, right) = compared(left, right)
    return .isDistinct(left, from: right, negated: negated)
  }

  /// Members that name columns, rows and single members are compared one by one, as PostgreSQL does.
  func inList(_ value: Expression, _ members: [Expression], _ negated: Bool) -> Expression {
    let symbol = negated ? BinaryOperator.notEqual : .equal
    var isRow = false
    if case .row = value { isRow = true }
    let constants = isRow ? [] : members.filter { $0.columns.isEmpty }
    guard value.isRepeatable || members.count == 1 else { return .inList(value, members, negated: negated) }
    guard constants.count > 1 else {
      return chain(negated ? .and : .or, members.map { comparison(symbol, value, $0) })
    }
    let (operand, list) = listed(value, constants)
    let others = members.filter { !$0.columns.isEmpty }.map { comparison(symbol, value, $0) }
    return chain(negated ? .and : .or, [.inList(operand, list, negated: negated)] + others)
  }

  /// A value and those that it is compared with, without the casts that PostgreSQL would do by itself.
  private func listed(_ value: Expression, _ members: [Expression]) -> (Expression, [Expression]) {
    let pairs = members.map { compared(value, $0) }
    let operand = pairs.allSatisfy { $0.0 == pairs[0].0 } ? pairs[0].0 : value
    return (operand, pairs.map(\.1))
  }

  /// `= ANY` and `<> ALL` of an array that is written out as IN and NOT IN.
  func quantified(
    _ left: Expression, _ symbol: BinaryOperator, _ quantifier: Expression.Quantifier, _ right: Expression
  ) -> Expression {
    guard case .array(let members) = right, !members.isEmpty, !members.contains(where: \.isArray) else {
      return .quantified(left, symbol, quantifier, right)
    }
    switch (symbol, quantifier) {
    case (.equal, .any): return inList(left, members, false)
    case (.notEqual, .all): return inList(left, members, true)
    default:
      let (operand, list) = listed(left, members)
      return .quantified(operand, symbol, quantifier, .array(list))
    }
  }
}
