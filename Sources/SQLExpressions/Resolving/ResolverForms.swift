import SchemaModel

// Predicates, CASE and calls.
extension Resolver {
  func predicate(_ expression: Expression) -> Expression {
    switch expression {
    case .isDistinct(let left, let right, let negated):
      let (left, right) = pair(left, right)
      return .isDistinct(left, from: right, negated: negated)
    case .inList(let value, let members, let negated):
      let (value, members) = self.members(members, comparedWith: value)
      return .inList(value, members, negated: negated)
    case .between(let value, let lower, let upper, let negated):
      let (value, bounds) = members([lower, upper], comparedWith: value)
      return .between(value, bounds[0], bounds[1], negated: negated)
    case .like(let value, let pattern, let escape, let ignoringCase, let negated):
      return .like(
        plain(resolve(value)), pattern: plain(resolve(pattern)), escape: escape.map { plain(resolve($0)) },
        ignoringCase: ignoringCase, negated: negated)
    case .quantified(let left, let symbol, let quantifier, let right):
      return quantified(left, symbol, quantifier, right)
    case .atTimeZone(let value, let zone):
      return .atTimeZone(resolve(value), plain(resolve(zone)))
    default:
      return expression.mapChildren { resolve($0) }
    }
  }

  private func quantified(
    _ left: Expression, _ symbol: BinaryOperator, _ quantifier: Expression.Quantifier, _ right: Expression
  ) -> Expression {
    var (left, right) = (resolve(left), resolve(right))
    let member = type(of: left)
    if left.isUntyped {
      left = typed(left, type(of: right)?.element)
    } else if let member, !(right.isUntyped && member.isText) {
      right = typed(right, member.element == nil ? .array(of: member) : member)
    } else if member != nil {
      right = .cast(right, to: .array(of: .text))
    }
    if let member, member.isPadded, case .array(let members) = right {
      right = .array(members.map(unpadded))
    } else if member?.isVaryingText ?? left.isUntyped {
      if case .cast(_, let target) = right, target.element == nil {
        return .quantified(left, symbol, quantifier, right)
      }
      right = plain(right)
      if type(of: right)?.element?.isVaryingText ?? false { left = plain(left) }
    } else if let inner = plainOperand(left), plain(right) != right {
      (left, right) = (inner, plain(right))
    }
    return .quantified(left, symbol, quantifier, right)
  }

  /// What stands in a cast to text of what is text already.
  private func plainOperand(_ expression: Expression) -> Expression? {
    let plain = plain(expression)
    return plain == expression ? nil : plain
  }

  func conditional(_ expression: Expression, _ expected: ColumnType?) -> Expression {
    guard case .conditional(let subject, let branches, let otherwise) = expression else { return expression }
    var operand = subject
    var conditions: [Expression]
    if let subject {
      let (resolved, compared) = members(branches.map(\.condition), comparedWith: subject)
      operand = resolved
      conditions = compared
    } else {
      conditions = branches.map { resolve($0.condition, .boolean) }
    }
    let results = alike((otherwise.map { [$0] } ?? []) + branches.map(\.result), expected)
    return .conditional(
      operand: operand,
      branches: zip(conditions, results.suffix(branches.count)).map {
        Expression.Branch(condition: $0, result: $1)
      },
      otherwise: otherwise == nil ? nil : results.first)
  }

  func arguments(of call: FunctionCall, _ expected: ColumnType?) -> [Expression] {
    guard let signature = call.signature else { return call.arguments.map { resolve($0) } }
    if case .common = signature.parameter(0), case .common = signature.result {
      return alike(call.arguments, expected)
    }
    if case .common = signature.parameter(0) { return alike(call.arguments) }
    var arguments = call.arguments.map { resolve($0) }
    let array = FunctionCall(call.name, arguments).arrayArgument(signature, scope)
    for index in arguments.indices {
      switch signature.parameter(index) {
      case .type(let type):
        arguments[index] = type.isText ? plain(arguments[index]) : typed(arguments[index], type)
      case .array: arguments[index] = typed(arguments[index], array)
      case .element: arguments[index] = typed(arguments[index], array?.element)
      case .argument, .common: arguments[index] = plain(arguments[index])
      case .float, .unknown: break
      }
    }
    return arguments
  }
}
