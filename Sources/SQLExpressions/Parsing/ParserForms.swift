import SchemaModel

// CASE, CAST, ARRAY, ROW and the functions with a grammar of their own.
extension Parser {
  mutating func conditional() throws(ParseFailure) -> Expression {
    advance()
    let operand: Expression? = stands("when") ? nil : try expression()
    var branches: [Expression.Branch] = []
    while take("when") {
      let condition = try expression()
      try expect("then")
      branches.append(Expression.Branch(condition: condition, result: try expression()))
    }
    let otherwise: Expression? = take("else") ? try expression() : nil
    guard !branches.isEmpty else { throw unknown }
    try expect("end")
    try grow()
    return .conditional(operand: operand, branches: branches, otherwise: otherwise)
  }

  mutating func castForm() throws(ParseFailure) -> Expression {
    advance()
    advance()
    let operand = try expression()
    try expect("as")
    let type = try typeName()
    try expect(")")
    try grow()
    return .cast(operand, to: type)
  }

  /// `ARRAY[…]`, in which brackets without the word are arrays too.
  mutating func arrayForm() throws(ParseFailure) -> Expression {
    advance()
    return try arrayMembers()
  }

  private mutating func arrayMembers() throws(ParseFailure) -> Expression {
    recursion += 1
    defer { recursion -= 1 }
    guard recursion <= Height.greatestRecursion else { throw tooDeep }
    try expect("[")
    guard !take("]") else { return .array([]) }
    var members: [Expression] = []
    repeat {
      members.append(stands("[") ? try arrayMembers() : try expression())
    } while take(",")
    try expect("]")
    try grow()
    return .array(members)
  }

  mutating func rowForm() throws(ParseFailure) -> Expression {
    advance()
    advance()
    let members = take(")") ? [] : try list(until: ")")
    try grow()
    return .row(members)
  }

  /// A call whose arguments are parted by words, as the function that it means.
  mutating func specialForm(_ word: String) throws(ParseFailure) -> Expression? {
    let start = position
    advance()
    advance()
    let form: FunctionCall?
    switch word {
    case "extract": form = try extractForm()
    case "position": form = try positionForm()
    case "overlay": form = try overlayForm()
    case "substring": form = try substringForm()
    case "trim": form = try trimForm()
    default: form = nil
    }
    guard let form else {
      position = start
      return nil
    }
    try expect(")")
    try grow()
    return .call(form)
  }

  private mutating func extractForm() throws(ParseFailure) -> FunctionCall {
    let field = current
    guard field.kind == .name || field.kind == .quotedName || field.kind == .string else { throw unknown }
    advance()
    try expect("from")
    return FunctionCall(
      QualifiedName("extract"), [.literal(.string(folded(field.text))), try expression()])
  }

  /// `position(part IN text)` as `position(text, part)`, the function's own order.
  private mutating func positionForm() throws(ParseFailure) -> FunctionCall {
    let part = try expression(.custom)
    try expect("in")
    return FunctionCall(QualifiedName("position"), [try expression(.custom), part])
  }

  private mutating func overlayForm() throws(ParseFailure) -> FunctionCall {
    var arguments = [try expression()]
    guard take("placing") else { return try commas(QualifiedName("overlay"), arguments) }
    arguments.append(try expression())
    try expect("from")
    arguments.append(try expression())
    if take("for") { arguments.append(try expression()) }
    return FunctionCall(QualifiedName("overlay"), arguments)
  }

  private mutating func substringForm() throws(ParseFailure) -> FunctionCall {
    let name = QualifiedName("substring")
    let text = try expression()
    if take("similar") {
      let pattern = try expression()
      try expect("escape")
      return FunctionCall(name, [text, pattern, try expression()])
    }
    if take("from") {
      let start = try expression()
      return FunctionCall(name, [text, start] + (take("for") ? [try expression()] : []))
    }
    if take("for") {
      let length = try expression()
      let start: Expression = take("from") ? try expression() : .literal(.number("1"))
      return FunctionCall(name, [text, start, length])
    }
    return try commas(name, [text])
  }

  private mutating func trimForm() throws(ParseFailure) -> FunctionCall {
    let name: QualifiedName
    if take("leading") {
      name = QualifiedName("ltrim")
    } else if take("trailing") {
      name = QualifiedName("rtrim")
    } else {
      _ = take("both")
      name = QualifiedName("trim")
    }
    if take("from") { return try commas(name, [try expression()]) }
    let first = try expression()
    guard take("from") else { return try commas(name, [first]) }
    return FunctionCall(name, [try expression(), first])
  }

  /// The rest of the arguments, between commas.
  private mutating func commas(
    _ name: QualifiedName, _ arguments: [Expression]
  ) throws(ParseFailure) -> FunctionCall {
    var arguments = arguments
    while take(",") { arguments.append(try expression()) }
    return FunctionCall(name, arguments)
  }
}
