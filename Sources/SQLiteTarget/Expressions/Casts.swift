import SQLExpressions
import SchemaModel

// Casts, and what an INSERT does to make a value fit its column.
extension Lowering {
  mutating func cast(_ operand: Expression, to type: ColumnType) throws(UnsupportedExpression) -> Lowered {
    if case .array(let members) = operand { return try array(members, of: type) }
    return try cast(try lower(operand), to: type)
  }

  mutating func cast(_ value: Lowered, to type: ColumnType) throws(UnsupportedExpression) -> Lowered {
    if case .literal(.null) = value.tree { return Lowered(value.tree, type) }
    if let text = value.constant, let constant = try castConstant(text, of: value.type, to: type) {
      return constant
    }
    return try converted(value, to: type)
  }

  /// A constant as another type; nil where it has to be computed.
  private func castConstant(
    _ text: String, of source: ColumnType?, to type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered? {
    switch (source, type) {
    case (nil, .varchar(let length?)), (.text, .varchar(let length?)):
      // An explicit cast cuts what is too long.
      return try literal(String(text.unicodeScalars.prefix(length)), as: type)
    case (nil, .char(let length)), (.text, .char(let length)):
      return try literal(String(text.unicodeScalars.prefix(length)), as: type)
    case (nil, _):
      return try literal(text, as: type)
    case (.text, _), (.varchar, _):
      return try literal(text, as: type)
    case (let source?, .boolean) where source.isInteger:
      return Lowered(.literal(.boolean(text != "0")), .boolean)
    case (let source?, let type) where source.isNumber && type.isNumber:
      // Rounding is left to SQLite where the number needs it.
      return try? literal(text, as: type)
    default:
      return nil
    }
  }

  /// A value as another type, by an explicit cast.
  mutating func converted(_ value: Lowered, to type: ColumnType) throws(UnsupportedExpression) -> Lowered {
    guard let source = value.type else {
      // A part whose type nobody knows; its author does.
      if case .raw = value.tree { return Lowered(value.tree, type) }
      throw noCast("a value", type)
    }
    if source == type { return value }
    if type.isText { return try textCast(value, to: type) }
    switch (source, type) {
    case _ where source.isNumber && type.isNumber: return try numberCast(value, to: type)
    case (.boolean, .integer):
      var number = Lowered(value.tree, .integer)
      number.range = 0...1
      return number
    case (_, .boolean) where source.isInteger:
      return boolean(.binary(.notEqual, try settled(value).tree, .number(0)))
    case (.json, .json), (.json, .jsonb), (.jsonb, .json): return Lowered(value.tree, type)
    case (.enumeration(let name), .enumeration(let other)) where name == other: return value
    case (.array(let element), .array(let other)) where element.unlimited == other.unlimited:
      return Lowered(value.tree, type)
    case (.vector, .vector), (.halfvec, .halfvec): return Lowered(value.tree, type)
    default:
      if let time = try timeCast(value, source, to: type) { return time }
      throw noCast("`\(source.spelling)`", type)
    }
  }

  private func noCast(_ source: String, _ type: ColumnType) -> UnsupportedExpression {
    if case .named(let named) = type { return unsupported(named) }
    return UnsupportedExpression(
      message: "SQLite cannot turn \(source) into `\(type.spelling)` as PostgreSQL does")
  }

  private mutating func textCast(
    _ value: Lowered, to type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered {
    let text = try textForm(try settled(value))
    switch type {
    case .varchar(let length?):
      if case .varchar(let shorter?) = value.type, shorter <= length { return Lowered(text, type) }
      return Lowered(text.substring(from: 1, length: length), type)
    case .char(let length):
      if case .char(length) = value.type { return value }
      throw noCast("this text", .char(length: length))
    default:
      return Lowered(text, type)
    }
  }

  private mutating func numberCast(
    _ value: Lowered, to type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered {
    guard !value.isDecimalText else {
      if case .numeric(nil, nil) = type { return value }
      throw notComputable()
    }
    let source = value.type ?? .integer
    let settled = try settled(value)
    switch type {
    case .smallint, .integer, .bigint:
      return try wholeNumberCast(settled, source, to: type)
    case .real, .doublePrecision:
      if type == .real, source != .real { warn("SQLite computes in eight bytes where PostgreSQL has four") }
      var result = Lowered(.cast(settled.tree, to: .doublePrecision), type)
      result.isReal = true
      return result
    default:
      return try decimalCast(settled, source, to: type)
    }
  }

  private mutating func wholeNumberCast(
    _ settled: Lowered, _ source: ColumnType, to type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered {
    if source.isInteger { return limited(Lowered(settled.tree, type), from: settled.wholeRange) }
    let isWhole = settled.isWhole || settled.digits?.scale == 0
    if !isWhole, source == .real || source == .doublePrecision {
      warn("PostgreSQL rounds a half to the even number here, SQLite away from zero")
    }
    let number = isWhole ? settled.tree : .call("round", settled.tree)
    var result = Lowered(number.asInteger, type)
    if case .cast(_, .bigint) = number { result.tree = number }
    let digits = settled.digits.map { $0.whole + (isWhole ? 0 : 1) }
    if let limits = type.limits, digits.map({ $0 >= String(limits.upperBound).count }) ?? true {
      result.overflows = [
        .between(number, .number(limits.lowerBound), .number(limits.upperBound), negated: true)
      ]
    }
    return result
  }

  private mutating func decimalCast(
    _ value: Lowered, _ source: ColumnType, to type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered {
    var result = value
    result.type = type
    if source.isInteger, value.constant == nil {
      result.tree = .cast(value.tree, to: .doublePrecision)
      result.isReal = true
    }
    guard case .numeric(let precision?, let scale) = type else { return result }
    guard precision <= realDecimalDigits, (scale ?? 0) >= 0 else { throw noCast("a number", type) }
    result.digits = DecimalShape(type: type)
    if value.digits.map({ $0.scale > scale ?? 0 }) ?? true {
      result.tree = .call("round", value.tree, .number(scale ?? 0))
      result.isReal = true
    }
    return limited(result, precision: precision, scale: scale ?? 0, from: value.digits)
  }

  /// Casts between dates and times; nil where it is none of them.
  private mutating func timeCast(
    _ value: Lowered, _ source: ColumnType, to type: ColumnType
  ) throws(UnsupportedExpression) -> Lowered? {
    let result: Lowered
    switch (source, type) {
    case (.date, _) where type.isMoment: result = Lowered(midnight(value), type)
    case (_, .date) where source.isMoment: result = Lowered(value.tree.substring(from: 1, length: 10), type)
    case (_, .time) where source.isMoment:
      result = try cut(
        Lowered(value.tree.substring(from: 12), .time(precision: source.timePrecision)), to: type)
    case (.time, .time): result = try cut(value, to: type)
    case _ where source.isMoment && type.isMoment: result = try cut(value, to: type)
    default: return nil
    }
    if source.isZoned != type.isZoned { warnOfZone() }
    return result
  }

  /// A time with the fraction digits of its type.
  private func cut(_ value: Lowered, to type: ColumnType) throws(UnsupportedExpression) -> Lowered {
    guard let precision = type.timePrecision, let source = value.type?.timePrecision, source > precision
    else {
      return Lowered(value.tree, type)
    }
    // What the clock says now need not be rounded.
    guard case .call(let call) = value.tree, call.name.name == "strftime", call.arguments.count > 1,
      call.arguments[1] == .string("now")
    else {
      throw UnsupportedExpression(
        message: "SQLite cannot round a time to the \(precision) fraction digits of `\(type.spelling)`")
    }
    if precision == 0 {
      let format = Expression.string("%Y-%m-%d %H:%M:%S.000")
      return Lowered(.call("strftime", [format] + call.arguments.dropFirst()), type)
    }
    let zeros = Expression.string(String(repeating: "0", count: 3 - precision))
    return Lowered(value.tree.substring(from: 1, length: 20 + precision) || zeros, type)
  }

  /// A value as it goes into a column of a type, which says what it has to become.
  mutating func assigned(
    _ value: Lowered, to expected: ColumnType?
  ) throws(UnsupportedExpression) -> Expression {
    if value.isTimeDifference { throw notAnInterval() }
    var value = value
    // The column's own check keeps out what is out of its range.
    if value.type == expected, case .between(value.tree, _, _, negated: true)? = value.overflows.last {
      value.overflows.removeLast()
    }
    let settled = try settled(value)
    guard let expected else { return settled.tree }
    if case .literal(.null) = value.tree { return value.tree }
    if case .numeric(let precision, _) = expected, isKeptAsText(precision) {
      return try decimalText(value, as: expected)
    }
    if let text = value.constant, value.isUntyped || value.type?.isNumber == true && expected.isNumber {
      return try storedConstant(text, as: expected)
    }
    guard let source = settled.type, source != expected else { return settled.tree }
    switch (source, expected) {
    case (.text, .varchar), (.varchar, .text), (.varchar, .varchar): return settled.tree
    case (.enumeration, .enumeration), (.boolean, .boolean): return settled.tree
    case (_, .named): return settled.tree
    default: return try converted(settled, to: expected).tree
    }
  }

  private func storedConstant(_ text: String, as type: ColumnType) throws(UnsupportedExpression) -> Expression
  {
    // `1e3` is a whole number too.
    let number =
      type.isInteger ? try value(text, as: .numeric(precision: nil, scale: nil)).canonicalText : text
    return try storedLiteral(try value(number, as: type), as: type)
  }

  /// A number in the text form of decimals.
  private func decimalText(
    _ value: Lowered, as type: ColumnType
  ) throws(UnsupportedExpression) -> Expression {
    if let text = value.constant { return try storedConstant(text, as: type) }
    if value.isDecimalText { return value.tree }
    guard value.type?.isInteger == true else { throw notComputable() }
    return value.tree.asText
  }
}

extension ColumnType {
  /// The number of fraction digits of a time; nil where it is none.
  fileprivate var timePrecision: Int? {
    switch self {
    case .time(let precision), .timestamp(let precision), .timestamptz(let precision): precision ?? 6
    default: nil
    }
  }
}
