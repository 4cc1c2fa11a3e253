import SQLExpressions
import SchemaModel

/// What PostgreSQL raises an error for, and SQLite by itself doesn't.
enum Failure: String, CaseIterable {
  case divisionByZero = "division by zero: "
  case outOfRange = "number out of range"
  case beyondYears = "beyond the year 9999: "
  case negativeLength = "negative length: "
  case noArray = "no array: "
}

extension Expression {
  /// What fails when it is computed. JSON that cannot be read is the one error that an expression can raise.
  ///
  /// - Parameter value: what the message shows; nothing fails where it is NULL.
  static func failure(_ failure: Failure, _ value: Expression? = nil) -> Expression {
    let text = Expression.string(failure.rawValue)
    return .call("json", value.map { text || $0 } ?? text)
  }

  /// The message of a failure.
  private var failureText: Expression? {
    guard case .call(let call) = self, call.name.name == "json", let text = call.arguments.first else {
      return nil
    }
    var start = text
    while case .binary(.concatenate, let left, _) = start { start = left }
    return start.writtenText.flatMap(Failure.init) == nil ? nil : text
  }

  /// The same with NULL in place of what fails.
  var withoutFailures: Expression {
    failureText == nil ? mapChildren(\.withoutFailures) : .literal(.null)
  }

  /// True or false: whether it fails when it is computed. Nil where it never does.
  var fails: Expression? {
    if let text = failureText { return text.isLiteral ? .true : .isNull(text, negated: true) }
    switch self {
    case .conditional(let operand, let branches, let otherwise):
      return conditionalFails(operand, branches, otherwise)
    case .call(let call) where call.name.name == "coalesce":
      return Self.fails(inTurn: call.arguments) { .isNull($0, negated: true) }
    case .binary(.and, _, _):
      return Self.fails(inTurn: operands(of: .and)) { $0.negation }
    case .binary(.or, _, _):
      return Self.fails(inTurn: operands(of: .or)) { $0 }
    default:
      return .joined(children.compactMap(\.fails), by: .or)
    }
  }

  private func conditionalFails(
    _ operand: Expression?, _ branches: [Branch], _ otherwise: Expression?
  ) -> Expression? {
    var whens = operand?.fails.map { [Branch(condition: $0, result: .true)] } ?? []
    var found = !whens.isEmpty
    for branch in branches {
      let condition = operand.map { .binary(.equal, $0, branch.condition) } ?? branch.condition
      let result = branch.result.fails
      if let fails = branch.condition.fails { whens.append(Branch(condition: fails, result: .true)) }
      found = found || result != nil || branch.condition.fails != nil
      whens.append(Branch(condition: condition, result: result ?? .false))
    }
    let last = otherwise?.fails
    guard found || last != nil else { return nil }
    return .conditional(operand: nil, branches: whens, otherwise: last ?? .false)
  }

  /// Operands of which the later ones are not looked at where an earlier one decides.
  private static func fails(
    inTurn operands: [Expression], unless decides: (Expression) -> Expression
  ) -> Expression? {
    let failures = operands.map(\.fails)
    guard let last = failures.lastIndex(where: { $0 != nil }) else { return nil }
    var whens: [Branch] = []
    for place in 0..<last {
      if let fails = failures[place] { whens.append(Branch(condition: fails, result: .true)) }
      whens.append(Branch(condition: decides(operands[place]), result: .false))
    }
    if whens.isEmpty { return failures[last] }
    return .conditional(operand: nil, branches: whens, otherwise: failures[last])
  }

  /// The members of a chain of ANDs or ORs, however long.
  private func operands(of symbol: BinaryOperator) -> [Expression] {
    var operands: [Expression] = []
    var rest = self
    while case .binary(symbol, let left, let right) = rest {
      operands.append(right)
      rest = left
    }
    return [rest] + operands.reversed()
  }

  private static let `true` = Expression.literal(.boolean(true))
  private static let `false` = Expression.literal(.boolean(false))
}
