import SchemaModel

// Predicates, CASE and the functions with a grammar of their own.
extension ExpressionPrinter {
  func predicate(_ expression: Expression) throws(UnsupportedExpression) -> String {
    switch expression {
    case .isNull(let value, let negated):
      return try "\(operand(value)) IS \(not(negated))NULL"
    case .isTruth(let value, let truth, let negated):
      let word = truth.map { $0 ? "TRUE" : "FALSE" } ?? "UNKNOWN"
      return try "\(operand(value)) IS \(not(negated))\(word)"
    case .isDistinct(let left, let right, let negated):
      return try "\(operand(left)) IS \(not(negated))DISTINCT FROM \(operand(right))"
    case .inList(let value, let members, let negated):
      return try "\(operand(value)) \(not(negated))IN (\(list(members)))"
    case .between(let value, let lower, let upper, let negated):
      return try "\(operand(value)) \(not(negated))BETWEEN \(operand(lower)) AND \(operand(upper))"
    case .like(let value, let pattern, let escape, let ignoringCase, let negated):
      var text = try "\(operand(value)) \(not(negated))\(ignoringCase ? "ILIKE" : "LIKE") \(operand(pattern))"
      if let escape { text += try " ESCAPE \(operand(escape))" }
      return text
    case .quantified(let left, let symbol, let quantifier, let right):
      return try "\(operand(left)) \(symbol.symbol) \(quantifier.rawValue) (\(print(right)))"
    case .subscripted(let value, let index):
      return try "\(subscriptable(value))[\(print(index))]"
    case .collated(let value, let collation):
      return try "\(operand(value)) COLLATE \(dialect.identifier(collation))"
    case .atTimeZone(let value, let zone):
      return try "\(operand(value)) AT TIME ZONE \(operand(zone))"
    default:
      // Everything else is printed by `print` itself.
      return ""
    }
  }

  /// Only a column and another member can be followed by a bracket bare.
  private func subscriptable(_ value: Expression) throws(UnsupportedExpression) -> String {
    switch value {
    case .column, .subscripted: try print(value)
    default: try "(\(print(value)))"
    }
  }

  private func not(_ negated: Bool) -> String { negated ? "NOT " : "" }

  func conditional(
    _ operand: Expression?, _ branches: [Expression.Branch], _ otherwise: Expression?
  ) throws(UnsupportedExpression) -> String {
    var text = "CASE"
    if let operand { text += try " \(print(operand))" }
    for branch in branches {
      text += try " WHEN \(print(branch.condition)) THEN \(print(branch.result))"
    }
    if let otherwise { text += try " ELSE \(print(otherwise))" }
    return text + " END"
  }

  func call(_ call: FunctionCall) throws(UnsupportedExpression) -> String {
    if call.name.schema == nil, let form = try form(call.name.name, call.arguments) { return form }
    return try "\(functionName(call.name))(\(list(call.arguments)))"
  }

  private func form(_ name: String, _ arguments: [Expression]) throws(UnsupportedExpression) -> String? {
    switch (name, arguments.count) {
    case (_, 0) where Keywords.withoutBrackets.contains(name):
      return Self.uppercased(name)
    case ("current_time", 1), ("localtime", 1), ("localtimestamp", 1):
      return try "\(Self.uppercased(name))(\(list(arguments)))"
    case ("extract", 2):
      return try "extract(\(field(arguments[0])) FROM \(print(arguments[1])))"
    case ("position", 2):
      return try "position(\(operand(arguments[1])) IN \(operand(arguments[0])))"
    case ("overlay", 3...4):
      let text = try
        "overlay(\(print(arguments[0])) PLACING \(print(arguments[1])) FROM \(print(arguments[2]))"
      return try text + (arguments.count == 4 ? " FOR \(print(arguments[3])))" : ")")
    default:
      return nil
    }
  }

  /// What EXTRACT takes out, as a word where it is one.
  private func field(_ expression: Expression) throws(UnsupportedExpression) -> String {
    guard case .literal(.string(let word)) = expression, let first = word.utf8.first, first.beginsName,
      word.utf8.allSatisfy({ $0.continuesName && $0 < 0x80 }), !Keywords.reserved.contains(word)
    else { return try print(expression) }
    return word
  }

  private func functionName(_ name: QualifiedName) -> String {
    let schema = name.schema.map { dialect.identifier($0) + "." } ?? ""
    guard isPlainWord(name.name) else { return schema + doublyQuoted(name.name) }
    let needsQuotes =
      Keywords.reserved.contains(name.name)
      || (Keywords.notFunctions.contains(name.name) && !Keywords.writtenAsFunctions.contains(name.name))
    return schema + (needsQuotes ? doublyQuoted(name.name) : name.name)
  }

  private static func uppercased(_ word: String) -> String {
    String(decoding: word.utf8.map { $0.beginsName && $0 != 0x5F ? $0 & 0xDF : $0 }, as: UTF8.self)
  }
}
