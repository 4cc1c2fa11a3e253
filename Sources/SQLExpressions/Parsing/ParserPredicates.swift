import SchemaModel

extension Expression {
  /// Whether it is small enough to stand in a tree several times: where such trees stand in one another, they
  /// would otherwise double at each level.
  var isRepeatable: Bool {
    var count = 0
    var waiting = [self]
    while let next = waiting.popLast() {
      count += 1
      if count > 100 { return false }
      waiting += next.children
    }
    return true
  }
}

/// A form of LIKE.
struct Pattern {
  var ignoringCase: Bool
  var negated: Bool

  init(ignoringCase: Bool, negated: Bool) {
    self.ignoringCase = ignoringCase
    self.negated = negated
  }

  /// The form that PostgreSQL's catalog prints as this operator.
  init?(symbol: String) {
    switch symbol {
    case "~~": self.init(ignoringCase: false, negated: false)
    case "!~~": self.init(ignoringCase: false, negated: true)
    case "~~*": self.init(ignoringCase: true, negated: false)
    case "!~~*": self.init(ignoringCase: true, negated: true)
    default: return nil
    }
  }

  /// Its operator, for where LIKE stands before ANY or ALL.
  var infix: BinaryOperator {
    .custom((negated ? "!~~" : "~~") + (ignoringCase ? "*" : ""))
  }

  /// The catalog prints ESCAPE as a function around the pattern.
  func applied(to operand: Expression, _ pattern: Expression) -> Expression {
    if case .call(let call) = pattern, call.name == QualifiedName("like_escape"), call.arguments.count == 2 {
      return applied(to: operand, call.arguments[0], escape: call.arguments[1])
    }
    return applied(to: operand, pattern, escape: nil)
  }

  func applied(to operand: Expression, _ pattern: Expression, escape: Expression?) -> Expression {
    .like(operand, pattern: pattern, escape: escape, ignoringCase: ignoringCase, negated: negated)
  }
}

// IS, IN, BETWEEN, LIKE and SIMILAR TO.
extension Parser {
  mutating func isPredicate(_ left: Expression) throws(ParseFailure) -> Expression {
    if take("isnull") { return .isNull(left, negated: false) }
    if take("notnull") { return .isNull(left, negated: true) }
    advance()
    let negated = take("not")
    if take("null") { return .isNull(left, negated: negated) }
    if take("true") { return .isTruth(left, true, negated: negated) }
    if take("false") { return .isTruth(left, false, negated: negated) }
    if take("unknown") { return .isTruth(left, nil, negated: negated) }
    guard take("distinct", "from") else { throw unknown }
    return .isDistinct(left, from: try expression(.comparison), negated: negated)
  }

  mutating func patternPredicate(_ left: Expression) throws(ParseFailure) -> Expression {
    let negated = take("not")
    if take("in") {
      try expect("(")
      return .inList(left, try list(until: ")"), negated: negated)
    }
    if take("between") { return try between(left, negated: negated) }
    if take("like") { return try like(left, Pattern(ignoringCase: false, negated: negated)) }
    if take("ilike") { return try like(left, Pattern(ignoringCase: true, negated: negated)) }
    if take("similar", "to") { return try similar(left, negated: negated) }
    throw unknown
  }

  private mutating func between(_ left: Expression, negated: Bool) throws(ParseFailure) -> Expression {
    let isSymmetric = take("symmetric")
    if !isSymmetric { _ = take("asymmetric") }
    let lower = try expression(.custom)
    try expect("and")
    let upper = try expression(.custom)
    let plain = Expression.between(left, lower, upper, negated: negated)
    guard isSymmetric else { return plain }
    guard left.isRepeatable, lower.isRepeatable, upper.isRepeatable else { throw unknown }
    // What PostgreSQL itself makes of it.
    try grow()
    return .binary(negated ? .and : .or, plain, .between(left, upper, lower, negated: negated))
  }

  private mutating func like(_ left: Expression, _ form: Pattern) throws(ParseFailure) -> Expression {
    if let quantifier = takeQuantifier() { return try quantified(left, form.infix, quantifier) }
    let pattern = try expression(.custom)
    guard take("escape") else { return form.applied(to: left, pattern, escape: nil) }
    return form.applied(to: left, pattern, escape: try expression(.custom))
  }

  /// SIMILAR TO as the regular expression that PostgreSQL makes of it.
  private mutating func similar(_ left: Expression, negated: Bool) throws(ParseFailure) -> Expression {
    var arguments = [try expression(.custom)]
    if take("escape") { arguments.append(try expression(.custom)) }
    try grow()
    let pattern = Expression.call(FunctionCall(QualifiedName("similar_to_escape"), arguments))
    return .binary(.custom(negated ? "!~" : "~"), left, pattern)
  }

  /// Expressions between commas up to the bracket, which is read too. At least one.
  mutating func list(until bracket: String) throws(ParseFailure) -> [Expression] {
    var members = [try expression()]
    while take(",") { members.append(try expression()) }
    try expect(bracket)
    return members
  }
}
