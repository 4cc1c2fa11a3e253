import SQLExpressions
import SchemaModel

// Comparisons that SQLite's operators would get wrong on the stored forms.
extension Lowering {
  /// The comparison in a form of its own, where its values need one.
  mutating func specialComparison(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Expression? {
    if left.tree == .literal(.null) || right.tree == .literal(.null) { return nil }
    if left.isDecimalText || right.isDecimalText {
      return try decimalTextComparison(symbol, left, right)
    }
    switch (left.type, right.type) {
    case (.interval, .interval):
      return .binary(symbol, try microseconds(ofInterval: left), try microseconds(ofInterval: right))
    case (.enumeration(let name), .enumeration(let other)) where name == other:
      return try enumerationComparison(symbol, left, right, name)
    case (.jsonb, .jsonb):
      return try documentComparison(symbol, left, right)
    default:
      return nil
    }
  }

  /// Enumerations are ordered as their values are listed, so the values on one side of a literal are known.
  private func enumerationComparison(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered, _ name: QualifiedName
  ) throws(UnsupportedExpression) -> Expression {
    if symbol.isEquality { return .binary(symbol, left.tree, right.tree) }
    if left.constant != nil, right.constant == nil {
      return try enumerationComparison(symbol.mirrored, right, left, name)
    }
    guard let limit = right.constant, let values = enumerationValues(name),
      let place = values.firstIndex(of: limit)
    else {
      throw UnsupportedExpression(
        message: "SQLite can compare the order of an enumeration's values only with one that is written out")
    }
    let matching =
      switch symbol {
      case .less: values[..<place]
      case .lessOrEqual: values[...place]
      case .greater: values[(place + 1)...]
      default: values[place...]
      }
    if let only = matching.first, matching.count == 1 { return .binary(.equal, left.tree, .string(only)) }
    // Where there is none, NULL still gives NULL.
    if matching.isEmpty { return .binary(.notEqual, try repeatable(left.tree), left.tree) }
    return .inList(left.tree, matching.map(Expression.string), negated: false)
  }

  /// JSON without members has one spelling; any other equality asks for more than SQLite can tell.
  private func documentComparison(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Expression {
    if left.constant != nil, right.constant == nil {
      return try documentComparison(symbol.mirrored, right, left)
    }
    guard symbol.isEquality, let document = right.constant,
      ["{}", "[]", "null", "true", "false"].contains(document)
    else {
      throw UnsupportedExpression(
        message: "SQLite can compare JSON only with an empty object or array, `null`, `true` and `false`")
    }
    return .binary(symbol, .call("json", left.tree), .string(document))
  }

  /// Decimals that are kept as text: their digits tell same from different.
  private mutating func decimalTextComparison(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Expression {
    if left.constant != nil, right.constant == nil {
      return try decimalTextComparison(symbol.mirrored, right, left)
    }
    let inexact = UnsupportedExpression(
      message:
        "SQLite keeps decimal numbers of more than \(realDecimalDigits) digits, or of any number of them, "
        + "as text, and can compare the order of such a number only with one that is written out",
      help: "give the column a precision: `numeric(12,2)`")
    guard left.isDecimalText else { throw inexact }
    guard let constant = right.constant, right.type?.isNumber == true else {
      guard right.isDecimalText, symbol.isEquality else { throw inexact }
      return .binary(symbol, left.tree, right.tree)
    }
    let digits = try value(constant, as: .numeric(precision: nil, scale: nil)).canonicalText
    if symbol.isEquality { return .binary(symbol, left.tree, .string(digits)) }
    let parts = digits.split(separator: ".")
    // Beyond this the whole part no longer fits what CAST makes of it.
    guard let whole = Int(parts[0]), whole.magnitude < 1 << 60, !digits.hasPrefix("-") || parts.count == 1
    else {
      throw inexact
    }
    return order(of: try repeatable(left.tree), symbol, whole, digits)
  }

  /// How a decimal kept as text stands to a number.
  ///
  /// CAST reads the whole part. Where that is the same, the texts begin alike, and their order tells the rest: a
  /// fraction ends with its last digit that isn't zero. Of negative numbers the order would be the reverse.
  private func order(
    of text: Expression, _ symbol: BinaryOperator, _ whole: Int, _ digits: String
  ) -> Expression {
    if whole >= 0 {
      return .binary(symbol, .row([text.asInteger, text]), .row([.number(whole), .string(digits)]))
    }
    // The whole part is cut off towards zero, so below zero it tells everything but whether there is a fraction.
    switch symbol {
    case .lessOrEqual, .greater:
      return .binary(symbol, text.asInteger, .number(whole))
    case .less:
      return .binary(
        .or, .binary(.less, text.asInteger, .number(whole)),
        .binary(
          .and, .binary(.equal, text.asInteger, .number(whole)), .binary(.notEqual, text, .string(digits))))
    default:
      return .binary(
        .or, .binary(.greater, text.asInteger, .number(whole)), .binary(.equal, text, .string(digits)))
    }
  }
}
