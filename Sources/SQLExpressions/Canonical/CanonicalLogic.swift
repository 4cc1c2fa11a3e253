import SchemaModel

// AND, OR and NOT.
extension Canonicalizer {
  /// A chain of ANDs or ORs, flat, each of its clauses canonical; negated by De Morgan's laws.
  func logic(_ expression: Expression, negated: Bool) -> Expression {
    guard case .binary(let symbol, _, _) = expression else { return expression }
    let clauses = spine(of: expression, symbol).map { form($0, negated: negated) }
    return chain(negated ? symbol.dual : symbol, clauses)
  }

  /// Clauses as one left-deep chain, those that are chains of the same operator dissolved in it.
  func chain(_ symbol: BinaryOperator, _ clauses: [Expression]) -> Expression {
    let all = clauses.flatMap { spine(of: $0, symbol) }
    guard let first = all.first else { return .literal(.boolean(symbol == .and)) }
    return all.dropFirst().reduce(first) { .binary(symbol, $0, $1) }
  }

  /// The operands of nested ANDs, or of nested ORs, in their order.
  private func spine(of expression: Expression, _ symbol: BinaryOperator) -> [Expression] {
    var reversed: [Expression] = []
    var waiting = [expression]
    while let next = waiting.popLast() {
      if case .binary(symbol, let left, let right) = next {
        waiting.append(left)
        waiting.append(right)
      } else {
        reversed.append(next)
      }
    }
    return reversed.reversed()
  }

  /// The negation of a canonical expression.
  func negation(of expression: Expression) -> Expression {
    switch expression {
    case .literal(.boolean(let value)): return .literal(.boolean(!value))
    case .unary(.not, let value): return value
    case .binary(.and, _, _): return chain(.or, spine(of: expression, .and).map(negation))
    case .binary(.or, _, _): return chain(.and, spine(of: expression, .or).map(negation))
    case .binary(let symbol, let left, let right):
      return symbol.inverse.map { .binary($0, left, right) } ?? .unary(.not, expression)
    case .isNull(let value, let negated): return .isNull(value, negated: !negated)
    case .isTruth(let value, let truth, let negated): return .isTruth(value, truth, negated: !negated)
    case .isDistinct(let left, let right, let negated):
      return .isDistinct(left, from: right, negated: !negated)
    case .inList(let value, let members, let negated): return .inList(value, members, negated: !negated)
    case .like(let value, let pattern, let escape, let ignoringCase, let negated):
      return .like(
        value, pattern: pattern, escape: escape, ignoringCase: ignoringCase, negated: !negated)
    case .quantified(let left, let symbol, let quantifier, let right):
      guard let inverse = symbol.inverse else { return .unary(.not, expression) }
      return .quantified(left, inverse, quantifier == .any ? .all : .any, right)
    default:
      return .unary(.not, expression)
    }
  }
}

extension BinaryOperator {
  fileprivate var dual: BinaryOperator { self == .and ? .or : .and }

  /// The operator that is true where this one is false, and unknown where it is unknown.
  var inverse: BinaryOperator? {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .custom(let symbol):
      switch symbol {
      case "~", "~*", "~~", "~~*": .custom("!" + symbol)
      case "!~", "!~*", "!~~", "!~~*": .custom(String(symbol.dropFirst()))
      default: nil
      }
    default: nil
    }
  }
}
