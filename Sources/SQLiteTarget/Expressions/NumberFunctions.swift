import SQLExpressions
import SchemaModel

extension Lowering {
  mutating func numberFunction(
    _ name: String, _ arguments: [Lowered]
  ) throws(UnsupportedExpression) -> Lowered {
    for argument in arguments {
      guard argument.type?.isNumber == true else { throw unsupportedCall(name, argument) }
      if argument.isDecimalText { throw notComputable() }
    }
    var first = arguments[0]
    first.constant = nil
    first.range = nil
    first.isReal = first.isReal && name == "abs"
    let isWhole = first.type?.isInteger == true
    switch name {
    case "abs":
      first.tree = .call("abs", first.tree)
      return first
    case "mod":
      return try arithmetic(.remainder, arguments[0], arguments[1])
    case "div":
      // The quotient without its fraction, as a decimal.
      let quotient = try arithmetic(.divide, arguments[0], arguments[1])
      var result = whole(
        arguments[0], quotient.type?.isInteger == true ? quotient.tree : quotient.tree.asInteger)
      result.type = .numeric(precision: nil, scale: nil)
      return result
    case "sign":
      let number = try repeatable(first.tree)
      let sign = Expression.binary(
        .subtract, .binary(.greater, number, .number(0)), .binary(.less, number, .number(0)))
      return Lowered(sign, isWhole ? .doublePrecision : first.type)
    case "round":
      return try rounded(first, digits: arguments.dropFirst().first)
    case "trunc":
      guard arguments.count == 1 else { throw unsupportedCall(name, first) }
      return isWhole ? whole(first, first.tree) : whole(first, first.tree.asInteger)
    default:
      if isWhole { return whole(first, first.tree) }
      // SQLite has floor and ceil only where it was built with its mathematical functions.
      if name == "floor", first.tree.isNotNegative { return whole(first, first.tree.asInteger) }
      let number = try repeatable(first.tree)
      let cut = number.asInteger
      return whole(
        first,
        name == "floor"
          ? .binary(.subtract, cut, .binary(.less, number, cut))
          : .binary(.add, cut, .binary(.greater, number, cut)))
    }
  }

  /// A whole number, of the type of what it was made from; PostgreSQL makes it from no integer, but from what an
  /// integer becomes.
  private func whole(_ source: Lowered, _ tree: Expression) -> Lowered {
    var result = Lowered(tree, source.type?.isInteger == true ? .doublePrecision : source.type)
    if case .numeric = result.type {
      result.digits = source.digits.map { DecimalShape(whole: $0.whole + 1, scale: 0) }
    }
    result.isWhole = true
    return result
  }

  private mutating func rounded(
    _ number: Lowered, digits: Lowered?
  ) throws(UnsupportedExpression) -> Lowered {
    guard let digits else {
      if number.type?.isInteger == true { return whole(number, number.tree) }
      if case .numeric = number.type {
      } else {
        warn("PostgreSQL rounds a half to the even number here, SQLite away from zero")
      }
      var result = whole(number, .call("round", number.tree))
      result.isReal = true
      return result
    }
    guard let text = digits.constant, let places = Int(text), (0...15).contains(places) else {
      throw UnsupportedExpression(
        message: "SQLite can round only to a number of fraction digits that is written out, from 0 to 15")
    }
    if number.type == .real || number.type == .doublePrecision { throw unsupportedCall("round", number) }
    var result = Lowered(.call("round", number.tree, .number(places)), .numeric(precision: nil, scale: nil))
    result.digits = number.digits.map { DecimalShape(whole: $0.whole + 1, scale: min(places, $0.scale)) }
    result.isReal = true
    if number.digits?.isExact != true {
      warnOfDigits()
    }
    return result
  }
}
