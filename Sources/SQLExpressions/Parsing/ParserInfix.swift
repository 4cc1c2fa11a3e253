import SchemaModel

// Operators between and behind operands.
extension Parser {
  /// Reads an expression whose operators bind at least as tightly as `lowest`.
  mutating func expression(_ lowest: Precedence = .lowest) throws(ParseFailure) -> Expression {
    recursion += 1
    defer { recursion -= 1 }
    guard recursion <= Height.greatestRecursion else { throw tooDeep }
    let outerHeight = height
    height = Height()
    var left = try operand()
    var last: Precedence?
    while let next = precedence(), next >= lowest {
      // Two comparisons in a row mean nothing without brackets.
      if next == last, next == .comparison || next == .pattern { throw unknown }
      left = try infix(left, next)
      try grow(isChain: next == last && (next == .and || next == .or))
      last = next
    }
    height.formUnion(outerHeight)
    return left
  }

  /// How tightly the operator binds that stands at the current token, if one does.
  private func precedence() -> Precedence? {
    let token = current
    switch token.kind {
    case .symbol:
      return BinaryOperator(symbol: token.text).precedence
    case .punctuation:
      return token.text == "::" ? .cast : token.text == "[" ? .subscript_ : nil
    case .name:
      switch token.word {
      case "or": return .or
      case "and": return .and
      case "is", "isnull", "notnull": return .is
      case "between", "in", "like", "ilike", "similar", "not": return .pattern
      case "operator": return .custom
      case "at": return .atTimeZone
      case "collate": return .collate
      default: return nil
      }
    default:
      return nil
    }
  }

  private mutating func infix(_ left: Expression, _ level: Precedence) throws(ParseFailure) -> Expression {
    switch level {
    case .or:
      advance()
      return .binary(.or, left, try expression(.and))
    case .and:
      advance()
      return .binary(.and, left, try expression(.not))
    case .is:
      return try isPredicate(left)
    case .pattern:
      return try patternPredicate(left)
    case .atTimeZone:
      guard take("at", "time", "zone") else { throw unknown }
      return .atTimeZone(left, try expression(.collate))
    case .collate:
      advance()
      return .collated(left, collation: try collation())
    case .cast:
      advance()
      return .cast(left, to: try typeName())
    case .subscript_:
      advance()
      let index = try expression()
      try expect("]")
      return .subscripted(left, index)
    default:
      return try symbolic(left, level)
    }
  }

  private mutating func symbolic(_ left: Expression, _ level: Precedence) throws(ParseFailure) -> Expression {
    let symbol = try operatorSymbol()
    let infix = BinaryOperator(symbol: symbol)
    if let quantifier = takeQuantifier() {
      return try quantified(left, infix, quantifier)
    }
    let right = try expression(level.tighter)
    if let pattern = Pattern(symbol: symbol) { return pattern.applied(to: left, right) }
    return .binary(infix, left, right)
  }

  /// An operator's characters, also as `OPERATOR(pg_catalog.=)`.
  private mutating func operatorSymbol() throws(ParseFailure) -> String {
    if take("operator") {
      try expect("(")
      if take("pg_catalog") { try expect(".") }
      guard current.kind == .symbol else { throw unknown }
      let symbol = current.text
      advance()
      try expect(")")
      return symbol
    }
    let symbol = current.text
    advance()
    return symbol
  }

  /// `ANY (`, `SOME (` or `ALL (`.
  mutating func takeQuantifier() -> Expression.Quantifier? {
    if take("any", "(") || take("some", "(") { return .any }
    if take("all", "(") { return .all }
    return nil
  }

  /// What follows `operator ANY (`.
  mutating func quantified(
    _ left: Expression, _ infix: BinaryOperator, _ quantifier: Expression.Quantifier
  ) throws(ParseFailure) -> Expression {
    let right = try expression()
    try expect(")")
    return .quantified(left, infix, quantifier, right)
  }

  private mutating func collation() throws(ParseFailure) -> String {
    if stands("pg_catalog"), stands(".", ahead: 1) {
      advance()
      advance()
    }
    let token = current
    guard token.kind == .name || token.kind == .quotedName, !stands(".", ahead: 1) else { throw unknown }
    advance()
    return token.kind == .name ? token.word : token.text
  }
}
