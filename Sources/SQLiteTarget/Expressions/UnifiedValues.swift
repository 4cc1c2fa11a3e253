import SQLExpressions
import SchemaModel

// Values of which one is chosen, by CASE, coalesce and the like, and values as text.
extension Lowering {
  /// Gives values one type and one stored form, and says which.
  /// - Returns: a value of that type; its tree is the caller's to make.
  mutating func unified(_ values: inout [Lowered]) throws(UnsupportedExpression) -> Lowered {
    let typed = values.filter { $0.type != nil }
    guard var type = typed.first?.type else {
      // Only literals without a type, or NULL: text.
      return Lowered(.literal(.null), values.contains { $0.constant != nil } ? .text : nil)
    }
    for other in typed.dropFirst() { type = try commonType(type, other.type ?? type) }
    // Padded text stays padded only among its like.
    if type.isText, values.contains(where: { $0.constant != nil || $0.type != type }) { type = .text }
    let isDecimalText = values.contains(where: \.isDecimalText)
    for place in values.indices {
      values[place] = try unified(values[place], type, isDecimalText: isDecimalText)
    }
    var result = Lowered(.literal(.null), type)
    result.isDecimalText = isDecimalText
    result.isReal = values.allSatisfy { $0.isReal || $0.tree == .literal(.null) }
    result.digits = values.compactMap(\.digits).reduce(nil) { widest, next in
      DecimalShape(
        whole: max(widest?.whole ?? 0, next.whole), scale: max(widest?.scale ?? 0, next.scale))
    }
    if values.contains(where: { $0.digits == nil && $0.type?.isNumber == true }) { result.digits = nil }
    return result
  }

  private mutating func unified(
    _ value: Lowered, _ type: ColumnType, isDecimalText: Bool
  ) throws(UnsupportedExpression) -> Lowered {
    if value.isTimeDifference { throw notAnInterval() }
    if case .literal(.null) = value.tree { return value }
    if value.isUntyped, let text = value.constant {
      return try literal(text, as: type.isText ? .text : type.unlimited)
    }
    var result = try settled(value)
    if isDecimalText, !value.isDecimalText {
      result.tree = try assigned(value, to: .numeric(precision: nil, scale: nil))
    } else if type.isMoment, value.type?.isDay == true {
      result.tree = midnight(value)
    } else if type == .text {
      result.tree = withoutBlanks(value)
    }
    return result
  }

  private mutating func commonType(
    _ left: ColumnType, _ right: ColumnType
  ) throws(UnsupportedExpression) -> ColumnType {
    if left == right { return left }
    if left.isNumber, right.isNumber { return numberType(left, right) }
    if left.isText, right.isText { return .text }
    if left.isDay || left.isMoment, right.isDay || right.isMoment {
      if left.isZoned != right.isZoned { warnOfZone() }
      if left.isZoned || right.isZoned { return .timestamptz(precision: nil) }
      return left.isDay && right.isDay ? .date : .timestamp(precision: nil)
    }
    if left.unlimited == right.unlimited { return left.unlimited }
    throw UnsupportedExpression(
      message: "`\(left.spelling)` and `\(right.spelling)` have no type in common")
  }

  func notAnInterval() -> UnsupportedExpression {
    UnsupportedExpression(
      message: "SQLite can compare the difference of two times with an interval, and nothing else",
      help: "take its seconds: `extract(epoch from ends_at - starts_at)`")
  }

  /// A value as the text that PostgreSQL makes of it.
  /// - Parameter words: what a boolean is as text.
  func textForm(
    _ value: Lowered, words: (true: String, false: String) = ("true", "false")
  ) throws(UnsupportedExpression) -> Expression {
    guard let type = value.type else { return value.tree }
    if let text = value.constant {
      switch type {
      case .text, .varchar, .char: return withoutBlanks(value)
      case .smallint, .integer, .bigint, .uuid, .enumeration, .date, .bytea: return .string(text)
      default: break
      }
    }
    switch type {
    case .text, .varchar, .char: return withoutBlanks(value)
    case .uuid, .date, .enumeration: return value.tree
    case .smallint, .integer, .bigint: return value.tree.asText
    case .boolean:
      return .conditional(
        operand: value.tree,
        branches: [
          .init(condition: .number(1), result: .string(words.true)),
          .init(condition: .number(0), result: .string(words.false)),
        ], otherwise: nil)
    case .time, .timestamp:
      // The fraction ends with its last digit that isn't zero.
      return .call("rtrim", .call("rtrim", value.tree, .string("0")), .string("."))
    case .bytea:
      return .string("\\x") || (try hexadecimal(value.tree))
    case .numeric(_?, let scale) where !value.isDecimalText && (value.digits?.isExact ?? false):
      // `round`, `floor` and `ceil` leave no fraction digit, whatever the type was before.
      let digits = value.isWhole ? 0 : max(scale ?? 0, 0)
      return unlessNull(try repeatable(value.tree), .call("printf", .string("%.\(digits)f"), value.tree))
    default:
      throw UnsupportedExpression(
        message: "SQLite cannot write a value of the type `\(type.spelling)` as PostgreSQL does")
    }
  }

  func hexadecimal(_ bytes: Expression) throws(UnsupportedExpression) -> Expression {
    let text = Expression.call("lower", .call("hex", bytes))
    return bytes.isRandom ? text : unlessNull(try repeatable(bytes), text)
  }

  /// What a function makes of a value, but NULL of a NULL, which some of SQLite's functions take for nothing.
  private func unlessNull(_ value: Expression, _ result: Expression) -> Expression {
    .conditional(
      operand: nil, branches: [.init(condition: .isNull(value, negated: true), result: result)],
      otherwise: nil)
  }
}
