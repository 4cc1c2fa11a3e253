import SQLExpressions
import SchemaModel

// Values made comparable by SQLite's own operators.
extension Lowering {
  /// Both sides in forms that SQLite compares as PostgreSQL compares the values.
  mutating func comparable(
    _ left: Lowered, _ right: Lowered, _ symbol: BinaryOperator
  ) throws(UnsupportedExpression) -> (left: Expression, right: Expression) {
    if left.type?.isNumber == true, right.type?.isNumber == true {
      return (try number(left, beside: right), try number(right, beside: left))
    }
    if left.type.isSomeText, right.type.isSomeText {
      return comparableTexts(left, right, symbol)
    }
    guard let leftType = left.type, let rightType = right.type else { return (left.tree, right.tree) }
    if leftType.isDay || leftType.isMoment, rightType.isDay || rightType.isMoment {
      return try comparableDates(left, right)
    }
    guard leftType.unlimited == rightType.unlimited else {
      throw UnsupportedExpression(
        message: "`\(leftType.spelling)` and `\(rightType.spelling)` cannot be compared")
    }
    switch leftType {
    case .boolean, .bytea, .uuid, .time:
      return (left.tree, right.tree)
    case .array where symbol.isEquality:
      return (minified(left), minified(right))
    case .vector where symbol.isEquality, .halfvec where symbol.isEquality:
      return (left.tree, right.tree)
    default:
      throw UnsupportedExpression(
        message: "SQLite cannot compare values of the type `\(leftType.spelling)` with `\(symbol.symbol)`")
    }
  }

  /// A number that is compared. A constant that is whole meets a whole number as one, which eight bytes hold exactly.
  private mutating func number(
    _ value: Lowered, beside other: Lowered
  ) throws(UnsupportedExpression) -> Expression {
    let isFloat = other.type == .real || other.type == .doublePrecision
    guard let text = value.constant, value.type?.isInteger == false, !isFloat else {
      return try settled(value).tree
    }
    let digits = try self.value(text, as: .numeric(precision: nil, scale: nil)).canonicalText
    if other.type?.isInteger == true, Int(digits) != nil { return .literal(.number(digits)) }
    if DecimalShape(digits: digits)?.isExact != true { warnOfDigits() }
    return try settled(value).tree
  }

  private mutating func comparableTexts(
    _ left: Lowered, _ right: Lowered, _ symbol: BinaryOperator
  ) -> (left: Expression, right: Expression) {
    if symbol.isEquality, let text = left.plainDocumentText, right.isPlainWord {
      documentTexts.firstIndex(of: text).map { _ = documentTexts.remove(at: $0) }
      return (text, right.tree)
    }
    if symbol.isEquality, let text = right.plainDocumentText, left.isPlainWord {
      documentTexts.firstIndex(of: text).map { _ = documentTexts.remove(at: $0) }
      return (left.tree, text)
    }
    documentTexts += [left, right].compactMap(\.plainDocumentText)
    var pair = (left: left.tree, right: right.tree)
    switch (left.type, right.type) {
    case (.char(let length), .char(let other))
    where left.constant != nil || right.constant != nil || length == other:
      // Blanks at the end don't count, and both have as many.
      if let text = left.constant { pair.left = padded(text, to: other) }
      if let text = right.constant { pair.right = padded(text, to: length) }
    case (.char, .varchar), (.varchar, .char):
      pair = (.call("rtrim", left.tree, .string(" ")), .call("rtrim", right.tree, .string(" ")))
    default:
      pair = (withoutBlanks(left), withoutBlanks(right))
    }
    if !symbol.isEquality {
      if left.isBytewise || right.isBytewise {
        if !pair.left.isCollated, !pair.right.isCollated { pair.left = .collated(pair.left, collation: "C") }
      } else {
        warn(
          "PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE \"C\"` is the same "
            + "in both")
      }
    }
    return pair
  }

  private func padded(_ text: String, to length: Int) -> Expression {
    let kept = text.unicodeScalars.reversed().drop { $0 == " " }.reversed()
    let blanks = max(0, length - kept.count)
    return .string(String(String.UnicodeScalarView(kept)) + String(repeating: " ", count: blanks))
  }

  /// A text as PostgreSQL sees it where it isn't stored: a `char(n)` has lost its blanks.
  func withoutBlanks(_ lowered: Lowered) -> Expression {
    guard case .char = lowered.type else { return lowered.tree }
    if let text = lowered.constant { return padded(text, to: 0) }
    return .call("rtrim", lowered.tree, .string(" "))
  }

  /// Days become midnights where they meet timestamps.
  private mutating func comparableDates(
    _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> (left: Expression, right: Expression) {
    guard let leftType = left.type, let rightType = right.type, leftType.unlimited != rightType.unlimited
    else { return (left.tree, right.tree) }
    if leftType.isZoned || rightType.isZoned { warnOfZone() }
    let both = (
      leftType.isDay ? midnight(left) : left.tree, rightType.isDay ? midnight(right) : right.tree
    )
    return both
  }

  func midnight(_ day: Lowered) -> Expression {
    if case .literal(.string(let text)) = day.tree { return .string(text + " 00:00:00.000") }
    return day.tree || .string(" 00:00:00.000")
  }

  mutating func warnOfZone() {
    warn("PostgreSQL takes the session's time zone here, SQLite UTC")
  }

  private func minified(_ array: Lowered) -> Expression {
    array.tree.isLiteral ? array.tree : .call("json", array.tree)
  }
}

extension Lowered {
  /// Whether it is a text that no JSON but a string can be.
  fileprivate var isPlainWord: Bool {
    guard let constant, !["true", "false", "null"].contains(constant) else { return false }
    return constant.utf8.first.map { !"-0123456789[{".utf8.contains($0) } ?? true
  }
}

extension ColumnType? {
  /// Whether values are text, or a literal's without a type.
  var isSomeText: Bool { self?.isText ?? true }
}

extension ColumnType {
  var isDay: Bool { self == .date }

  /// Whether values are a date with a time of day.
  var isMoment: Bool {
    switch self {
    case .timestamp, .timestamptz: true
    default: false
    }
  }

  var isZoned: Bool {
    if case .timestamptz = self { true } else { false }
  }
}

extension Expression {
  /// Whether it is compared by a collation of SQLite's.
  fileprivate var isCollated: Bool { if case .collated = self { true } else { false } }
}
