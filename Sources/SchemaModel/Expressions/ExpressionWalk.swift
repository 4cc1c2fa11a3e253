extension Expression {
  /// The expressions directly inside this one, in the order in which they are written.
  public var children: [Expression] {
    switch self {
    case .literal, .column, .raw:
      []
    case .unary(_, let operand), .isNull(let operand, _), .isTruth(let operand, _, _),
      .cast(let operand, _), .collated(let operand, _):
      [operand]
    case .binary(_, let left, let right), .isDistinct(let left, let right, _),
      .quantified(let left, _, _, let right), .subscripted(let left, let right),
      .atTimeZone(let left, let right):
      [left, right]
    case .inList(let operand, let members, _):
      [operand] + members
    case .between(let operand, let lower, let upper, _):
      [operand, lower, upper]
    case .like(let operand, let pattern, let escape, _, _):
      [operand, pattern] + (escape.map { [$0] } ?? [])
    case .conditional(let operand, let branches, let otherwise):
      (operand.map { [$0] } ?? []) + branches.flatMap { [$0.condition, $0.result] }
        + (otherwise.map { [$0] } ?? [])
    case .call(let call):
      call.arguments
    case .array(let members), .row(let members):
      members
    }
  }

  /// The same expression with each of its direct children replaced.
  public func mapChildren(_ transform: (Expression) -> Expression) -> Expression {
    switch self {
    case .literal, .column, .raw:
      self
    case .unary(let symbol, let operand):
      .unary(symbol, transform(operand))
    case .isNull(let operand, let negated):
      .isNull(transform(operand), negated: negated)
    case .isTruth(let operand, let value, let negated):
      .isTruth(transform(operand), value, negated: negated)
    case .cast(let operand, let type):
      .cast(transform(operand), to: type)
    case .collated(let operand, let collation):
      .collated(transform(operand), collation: collation)
    case .binary(let symbol, let left, let right):
      .binary(symbol, transform(left), transform(right))
    case .isDistinct(let left, let right, let negated):
      .isDistinct(transform(left), from: transform(right), negated: negated)
    case .quantified(let left, let symbol, let quantifier, let right):
      .quantified(transform(left), symbol, quantifier, transform(right))
    case .subscripted(let left, let right):
      .subscripted(transform(left), transform(right))
    case .atTimeZone(let left, let right):
      .atTimeZone(transform(left), transform(right))
    case .inList(let operand, let members, let negated):
      .inList(transform(operand), members.map(transform), negated: negated)
    case .between(let operand, let lower, let upper, let negated):
      .between(transform(operand), transform(lower), transform(upper), negated: negated)
    case .like(let operand, let pattern, let escape, let ignoringCase, let negated):
      .like(
        transform(operand), pattern: transform(pattern), escape: escape.map(transform),
        ignoringCase: ignoringCase, negated: negated)
    case .conditional(let operand, let branches, let otherwise):
      .conditional(
        operand: operand.map(transform),
        branches: branches.map {
          Branch(condition: transform($0.condition), result: transform($0.result))
        },
        otherwise: otherwise.map(transform))
    case .call(let call):
      .call(FunctionCall(call.name, call.arguments.map(transform)))
    case .array(let members):
      .array(members.map(transform))
    case .row(let members):
      .row(members.map(transform))
    }
  }

  /// The columns that it names, in the order of their first mention.
  public var columns: [String] {
    var names: [String] = []
    visit { if case .column(let name) = $0, !names.contains(name) { names.append(name) } }
    return names
  }

  /// Whether any part of it is text that the tree does not know.
  public var isRaw: Bool {
    var found = false
    visit { if case .raw = $0 { found = true } }
    return found
  }

  /// Calls `body` with the expression and everything inside it, outermost first.
  public func visit(_ body: (Expression) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }

  /// The same expression with columns under other names.
  public func renamingColumns(_ newName: (String) -> String) -> Expression {
    if case .column(let name) = self { return .column(newName(name)) }
    return mapChildren { $0.renamingColumns(newName) }
  }
}
