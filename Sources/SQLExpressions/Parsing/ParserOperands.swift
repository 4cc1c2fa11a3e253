import SchemaModel

// What an expression begins with.
extension Parser {
  /// Reads an operand, with the operators before it.
  mutating func operand() throws(ParseFailure) -> Expression {
    let token = current
    switch token.kind {
    case .number:
      advance()
      return .literal(.number(token.text))
    case .string:
      advance()
      return .literal(.string(token.text))
    case .bits:
      advance()
      return .cast(.literal(.string(token.text)), to: .other("bit"))
    case .symbol:
      return try prefixed(token.text)
    case .punctuation where token.text == "(":
      return try bracketed()
    case .quotedName:
      if let literal = try typedLiteral() { return literal }
      return try path()
    case .name:
      return try word(token)
    case .punctuation, .opaque, .end:
      throw unknown
    }
  }

  private mutating func prefixed(_ symbol: String) throws(ParseFailure) -> Expression {
    let infix = BinaryOperator(symbol: symbol)
    advance()
    let operand: Expression
    switch infix {
    case .subtract: operand = .unary(.minus, try expression(.sign))
    case .add: operand = .unary(.plus, try expression(.sign))
    case .concatenate, .custom: operand = .unary(.custom(symbol), try expression(.additive))
    default: throw unknown
    }
    try grow()
    return operand
  }

  /// `(a)`, or the row `(a, b)`.
  private mutating func bracketed() throws(ParseFailure) -> Expression {
    advance()
    let members = try list(until: ")")
    guard members.count > 1 else { return members[0] }
    try grow()
    return .row(members)
  }

  private mutating func word(_ token: Token) throws(ParseFailure) -> Expression {
    if let constant = constant(token.word) { return constant }
    switch token.word {
    case "not":
      advance()
      let operand = try expression(.not)
      try grow()
      return .unary(.not, operand)
    case "case": return try conditional()
    case "cast" where stands("(", ahead: 1): return try castForm()
    case "array" where stands("[", ahead: 1): return try arrayForm()
    case "row" where stands("(", ahead: 1): return try rowForm()
    default: break
    }
    if let literal = try typedLiteral() { return literal }
    if Keywords.reserved.contains(token.word) {
      guard columns.contains(token.text), !Keywords.values.contains(token.word) else { throw unknown }
      advance()
      return .column(token.text)
    }
    if stands("(", ahead: 1), let form = try specialForm(token.word) { return form }
    return try path()
  }

  /// A word that is a value by itself.
  private mutating func constant(_ word: String) -> Expression? {
    switch word {
    case "null": advance(); return .literal(.null)
    case "true": advance(); return .literal(.boolean(true))
    case "false": advance(); return .literal(.boolean(false))
    case "current_timestamp": return moment()
    case "user", "current_role":
      advance()
      return .call(FunctionCall(QualifiedName("current_user")))
    case "current_time", "localtime", "localtimestamp":
      advance()
      return .call(FunctionCall(QualifiedName(word), takePrecision().map { [.literal(.number($0))] } ?? []))
    case "current_catalog", "current_date", "current_user", "session_user", "system_user":
      advance()
      return .call(FunctionCall(QualifiedName(word)))
    case "current_schema" where !stands("(", ahead: 1) && !columns.contains(current.text):
      advance()
      return .call(FunctionCall(QualifiedName(word)))
    default:
      return nil
    }
  }

  /// `CURRENT_TIMESTAMP`, with or without a precision.
  private mutating func moment() -> Expression {
    advance()
    let now = Expression.call(FunctionCall(QualifiedName("now")))
    guard let precision = takePrecision().flatMap({ Int($0) }) else { return now }
    // PostgreSQL cuts a greater one down, with a warning.
    guard precision < 6 else { return now }
    return .cast(now, to: .timestamptz(precision: precision))
  }

  private mutating func takePrecision() -> String? {
    guard stands("("), token(ahead: 1).kind == .number, stands(")", ahead: 2) else { return nil }
    let precision = token(ahead: 1).text
    for _ in 0..<3 { advance() }
    return precision
  }

  /// `date '2020-01-01'`, `timestamp(3) with time zone '…'`, if that stands here.
  private mutating func typedLiteral() throws(ParseFailure) -> Expression? {
    let next = token(ahead: 1)
    guard next.kind == .string || next.word == "." || TypeWords.beginSeveral.contains(current.word) else {
      return nil
    }
    let start = position
    guard let type = try? typeName(), current.kind == .string else {
      position = start
      return nil
    }
    var value = current.text
    advance()
    if type == .interval, TypeWords.intervalFields.contains(current.word) {
      // `interval '1' day`; a field also cuts off what is finer, which the tree doesn't say.
      guard !value.isEmpty, value.utf8.allSatisfy(\.isDigit), !stands("to", ahead: 1) else { throw unknown }
      value += " " + current.word
      advance()
    }
    try grow()
    return .cast(.literal(.string(value)), to: type)
  }
}
