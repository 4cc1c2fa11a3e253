public import SchemaModel

extension Expression {
  /// What PostgreSQL has no operator for, in a sentence; nil where there is nothing wrong with the outermost part, or
  /// where a type in it is not known here.
  public func mismatch(in scope: ExpressionScope) -> String? {
    switch self {
    case .binary(let symbol, let left, let right) where symbol.isComparison:
      return mismatch(left, right, scope)
    case .isDistinct(let left, from: let right, _):
      return mismatch(left, right, scope)
    case .inList(let operand, let members, _):
      return members.lazy.compactMap { mismatch(operand, $0, scope) }.first
    case .between(let operand, let lower, let upper, _):
      return mismatch(operand, lower, scope) ?? mismatch(operand, upper, scope)
    case .like(let operand, _, _, _, _):
      guard let type = operand.inferredType(in: scope), type.isKnown, !type.isText else { return nil }
      return "LIKE compares texts, and `\(type.spelling)` is none"
    case .isTruth(let operand, _, _):
      guard let type = operand.inferredType(in: scope), type.isKnown, type != .boolean else { return nil }
      return "IS TRUE and IS FALSE look at a truth value, and `\(type.spelling)` is none"
    default:
      return nil
    }
  }

  private func mismatch(_ left: Expression, _ right: Expression, _ scope: ExpressionScope) -> String? {
    guard let leftType = left.inferredType(in: scope), let rightType = right.inferredType(in: scope),
      leftType.isKnown, rightType.isKnown, !leftType.hasOperator(with: rightType)
    else { return nil }
    return "PostgreSQL does not compare `\(leftType.spelling)` with `\(rightType.spelling)`"
  }
}

extension ColumnType {
  /// Whether what can be done with its values is known here.
  fileprivate var isKnown: Bool {
    switch self {
    case .named, .array, .vector, .halfvec: false
    default: true
    }
  }

  fileprivate func hasOperator(with other: ColumnType) -> Bool {
    if self == .json || other == .json { return false }
    if isNumber && other.isNumber || isComparable(with: other) { return true }
    switch (self, other) {
    case (.time, .interval), (.interval, .time): return true
    default: return false
    }
  }
}

extension ColumnType {
  /// Whether PostgreSQL has an equality between the two that a foreign key can use.
  public func isComparable(with other: ColumnType) -> Bool {
    if self == other { return true }
    if isText && other.isText || isInteger && other.isInteger { return true }
    switch (self, other) {
    case (.numeric, .numeric), (.time, .time), (.timestamp, .timestamp), (.timestamptz, .timestamptz):
      return true
    case (_, .numeric) where isInteger, (.numeric, _) where other.isInteger:
      return true
    case (.real, .doublePrecision), (.doublePrecision, .real):
      return true
    case (.date, .timestamp), (.date, .timestamptz), (.timestamp, .date), (.timestamptz, .date),
      (.timestamp, .timestamptz), (.timestamptz, .timestamp):
      return true
    case (.named, _), (_, .named):
      // Of such a type nothing is known here; the server decides.
      return true
    default:
      return false
    }
  }
}
