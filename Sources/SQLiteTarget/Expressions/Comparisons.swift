import SQLExpressions
import SchemaModel

// Comparisons: what tells two values apart in PostgreSQL tells their stored forms apart in SQLite.
extension Lowering {
  /// `left symbol right`
  mutating func comparison(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Expression {
    let (left, right) = try typed(left, right)
    if let special = try specialComparison(symbol, left, right) { return special }
    let pair = try comparable(left, right, symbol)
    return .binary(symbol, pair.left, pair.right)
  }

  /// `left IS [NOT] DISTINCT FROM right`
  mutating func distinction(
    _ left: Expression, _ right: Expression, negated: Bool
  ) throws(UnsupportedExpression) -> Expression {
    if case .row(let fields) = left {
      let (lefts, rights) = try comparableFields(.equal, try lower(all: fields), right)
      return .isDistinct(.row(lefts), from: .row(rights), negated: negated)
    }
    guard case .binary(.equal, let one, let other) = try comparison(.equal, try lower(left), try lower(right))
    else {
      throw UnsupportedExpression(
        message: "SQLite cannot compare these values with `IS DISTINCT FROM`",
        help: "compare them with `=`, and ask for NULL apart")
    }
    return .isDistinct(one, from: other, negated: negated)
  }

  /// `operand [NOT] IN (members)`
  mutating func membership(
    _ operand: Expression, _ members: [Expression], negated: Bool
  ) throws(UnsupportedExpression) -> Expression {
    if let kinds = try documentKinds(operand, members) {
      return .inList(kinds.subject, kinds.words, negated: negated)
    }
    let parts = try comparisons(.equal, operand, members)
    if let (subject, others) = commonSubject(parts) {
      return others.count == 1
        ? .binary(negated ? .notEqual : .equal, subject, others[0])
        : .inList(subject, others, negated: negated)
    }
    let any = Expression.joined(try repeatable(parts), by: .or) ?? .literal(.boolean(false))
    return negated ? any.negation : any
  }

  /// The comparisons of one value, or row, with several.
  private mutating func comparisons(
    _ symbol: BinaryOperator, _ operand: Expression, _ members: [Expression]
  ) throws(UnsupportedExpression) -> [Expression] {
    var parts: [Expression] = []
    if case .row(let fields) = operand {
      let fields = try lower(all: fields)
      for member in members { parts.append(try rowComparison(symbol, fields, member)) }
    } else {
      let subject = try lower(operand)
      for member in members { parts.append(try comparison(symbol, subject, try lower(member))) }
    }
    return parts
  }

  /// Parts that repeat what they share.
  private func repeatable(_ parts: [Expression]) throws(UnsupportedExpression) -> [Expression] {
    guard parts.count > 1 else { return parts }
    for part in parts { _ = try repeatable(part) }
    return parts
  }

  /// `operand [NOT] BETWEEN lower AND upper`
  mutating func between(
    _ operand: Expression, _ lower: Expression, _ upper: Expression, negated: Bool
  ) throws(UnsupportedExpression) -> Expression {
    let from: Expression
    let upTo: Expression
    if case .row(let fields) = operand {
      let fields = try self.lower(all: fields)
      from = try rowComparison(.greaterOrEqual, fields, lower)
      upTo = try rowComparison(.lessOrEqual, fields, upper)
    } else {
      let subject = try self.lower(operand)
      from = try comparison(.greaterOrEqual, subject, try self.lower(lower))
      upTo = try comparison(.lessOrEqual, subject, try self.lower(upper))
      if case .binary(.greaterOrEqual, let one, let low) = from,
        case .binary(.lessOrEqual, let other, let high) = upTo, one == other
      {
        return .between(one, low, high, negated: negated)
      }
    }
    let both = Expression.binary(.and, try repeatable(from), try repeatable(upTo))
    return negated ? both.negation : both
  }

  /// `left symbol ANY|ALL (array)`, for an array that is written out.
  mutating func quantified(
    _ left: Expression, _ symbol: BinaryOperator, _ quantifier: Expression.Quantifier, _ array: Expression
  ) throws(UnsupportedExpression) -> Expression {
    let members = try writtenMembers(array)
    var parts: [Expression] = []
    switch (symbol, quantifier) {
    case (.equal, .any): return try membership(left, members, negated: false)
    case (.notEqual, .all): return try membership(left, members, negated: true)
    case (.custom(let characters), _):
      let subject = try lower(left)
      for member in members { parts.append(try custom(characters, subject, member).tree) }
    default:
      guard symbol.isComparison else { throw unsupported(symbol.symbol, try lower(left)) }
      parts = try comparisons(symbol, left, members)
    }
    return .joined(try repeatable(parts), by: quantifier == .any ? .or : .and)
      ?? .literal(.boolean(quantifier == .all))
  }

  /// The members of an array that is written out.
  private func writtenMembers(_ array: Expression) throws(UnsupportedExpression) -> [Expression] {
    switch array {
    case .array(let members):
      return members
    case .cast(.array(let members), .array(let element)):
      return members.map { .cast($0, to: element) }
    case .cast(.cast(let inner, .array), .array(let element)):
      return try writtenMembers(inner).map { .cast($0, to: element) }
    case .cast(.literal(.string(let text)), .array(let element)):
      return try members(ofText: text, element)
    case .literal(.string(let text)):
      return try members(ofText: text, .text)
    default:
      throw UnsupportedExpression(
        message: "SQLite can look for a value only in an array that is written out: `IN (…)`")
    }
  }

  private func members(ofText text: String, _ element: ColumnType) throws(UnsupportedExpression)
    -> [Expression]
  {
    guard case .array(let members) = try value(text, as: .array(of: element)) else { return [] }
    return members.map { member in
      member.map { .cast(.string($0.canonicalText), to: element) } ?? .literal(.null)
    }
  }

  /// The one thing that all the equalities compare, and what they compare it with.
  func commonSubject(_ equalities: [Expression]) -> (subject: Expression, others: [Expression])? {
    var subject: Expression?
    var others: [Expression] = []
    for equality in equalities {
      guard case .binary(.equal, let left, let right) = equality, subject == nil || subject == left else {
        return nil
      }
      subject = left
      others.append(right)
    }
    return subject.map { ($0, others) }
  }

  /// A comparison of rows, field by field.
  mutating func rowComparison(
    _ symbol: BinaryOperator, _ fields: [Lowered], _ other: Expression
  ) throws(UnsupportedExpression) -> Expression {
    let (lefts, rights) = try comparableFields(symbol, fields, other)
    if symbol == .equal {
      return .joined(zip(lefts, rights).map { .binary(.equal, $0, $1) }, by: .and) ?? .literal(.boolean(true))
    }
    return .binary(symbol, .row(lefts), .row(rights))
  }

  /// The fields of two rows in forms that SQLite compares as PostgreSQL compares the values.
  private mutating func comparableFields(
    _ symbol: BinaryOperator, _ fields: [Lowered], _ other: Expression
  ) throws(UnsupportedExpression) -> ([Expression], [Expression]) {
    guard case .row(let others) = other, others.count == fields.count else {
      throw UnsupportedExpression(message: "a row can be compared only with a row of as many fields")
    }
    var lefts: [Expression] = []
    var rights: [Expression] = []
    for (field, other) in zip(fields, others) {
      guard
        case .binary(symbol, let left, let right) = try comparison(symbol, field, try lower(other))
      else {
        throw UnsupportedExpression(
          message: "SQLite cannot compare these values in a row", help: "compare them one by one")
      }
      lefts.append(left)
      rights.append(right)
    }
    return (lefts, rights)
  }

  /// Both sides with a type, where one of them is a literal that takes the other's.
  func typed(_ left: Lowered, _ right: Lowered) throws(UnsupportedExpression) -> (Lowered, Lowered) {
    if left.isUntyped, let text = left.constant, let type = right.type {
      var typed = try literal(text, as: type.unlimited)
      typed.isBytewise = left.isBytewise
      return (typed, right)
    }
    if right.isUntyped, let text = right.constant, let type = left.type {
      var typed = try literal(text, as: type.unlimited)
      typed.isBytewise = right.isBytewise
      return (left, typed)
    }
    return (left, right)
  }
}

extension ColumnType {
  /// The type without a limit that a compared literal doesn't have to keep: a longer text is merely another one.
  var unlimited: ColumnType {
    switch self {
    case .varchar: .text
    case .numeric: .numeric(precision: nil, scale: nil)
    case .time: .time(precision: nil)
    case .timestamp: .timestamp(precision: nil)
    case .timestamptz: .timestamptz(precision: nil)
    default: self
    }
  }
}
