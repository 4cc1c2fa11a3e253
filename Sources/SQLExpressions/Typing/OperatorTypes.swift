import SchemaModel

extension BinaryOperator {
  /// The type of its value, comparisons aside; nil where it isn't known.
  func result(_ left: ColumnType?, _ right: ColumnType?) -> ColumnType? {
    switch self {
    case .add, .subtract, .multiply, .divide, .remainder, .power: return arithmetic(left, right)
    case .concatenate: return concatenation(left, right)
    case .custom(let symbol): return Self.customResult(symbol, left, right)
    default: return .boolean
    }
  }

  private func arithmetic(_ left: ColumnType?, _ right: ColumnType?) -> ColumnType? {
    guard let left, let right else { return nil }
    if left.isNumber, right.isNumber { return numeric(left, right) }
    switch (self, left, right) {
    case (.subtract, .date, .date): return .integer
    case (_, .date, .interval), (.add, .date, .time), (.add, .time, .date), (.add, .interval, .date):
      return .localMoment
    case (.add, .interval, .timestamp), (.add, .interval, .timestamptz), (.add, .interval, .time):
      return right
    case (_, .date, _) where right.isInteger: return .date
    case (.add, _, .date) where left.isInteger: return .date
    case (.subtract, _, _) where left.momentRank != nil && right.momentRank != nil: return .interval
    case (.subtract, .time, .time): return .interval
    case (_, _, .interval) where left.momentRank != nil || left == .timeOfDay: return left
    case (_, .interval, _) where right == .interval || right.isNumber: return .interval
    case (.multiply, _, .interval) where left.isNumber: return .interval
    case (.subtract, .jsonb, _): return .jsonb
    default: return left == right ? left : nil
    }
  }

  private func numeric(_ left: ColumnType, _ right: ColumnType) -> ColumnType? {
    if self == .power {
      return left.isExactNumber && right.isExactNumber && (left == .decimal || right == .decimal)
        ? .decimal : .doublePrecision
    }
    if left != right, left.isFloat || right.isFloat { return .doublePrecision }
    return left.common(with: right)
  }

  private func concatenation(_ left: ColumnType?, _ right: ColumnType?) -> ColumnType? {
    if left?.element != nil { return left }
    if right?.element != nil { return right }
    switch (left, right) {
    case (.jsonb, _), (.bytea, _): return left
    case (_, .jsonb), (_, .bytea): return right
    case (.named(let type), _) where type.name == QualifiedName("tsvector"): return left
    default: return (left?.isTextual ?? true) || (right?.isTextual ?? true) ? .text : nil
    }
  }

  private static func customResult(
    _ symbol: String, _ left: ColumnType?, _ right: ColumnType?
  ) -> ColumnType? {
    switch OperatorTable.results[symbol] {
    case .text: return .text
    case .json: return left == .json ? .json : .jsonb
    case .boolean: return .boolean
    case .number: return .doublePrecision
    case .shifted: return left.map { $0.isInteger ? $0 : .boolean }
    case .common: return right.flatMap { left?.common(with: $0) } ?? left
    case .remainder: return left.map { $0.isTextual ? .boolean : $0 }
    case nil: return nil
    }
  }

  /// The type that text in quotes takes beside a value of `type`; nil where it isn't known.
  func literalType(beside type: ColumnType, onTheRight: Bool) -> ColumnType? {
    switch self {
    case .add, .subtract:
      if type == .jsonb { return .text }
      // A moment cannot be added to a moment, so that what is added is an interval.
      return type.momentRank != nil && type != .date && (self == .add || !onTheRight) ? .interval : type.base
    case .concatenate:
      return type.isTextual || type.isNumber ? .text : type.base
    case .custom(let symbol):
      guard onTheRight else { return type.base }
      switch symbol {
      case "->", "->>", "?", "~", "~*", "!~", "!~*", "~~", "!~~", "~~*", "!~~*", "^@": return .text
      case "#>", "#>>", "#-", "?|", "?&": return .array(of: .text)
      case "@?": return .other("jsonpath")
      case "@@": return type == .jsonb ? .other("jsonpath") : .other("tsquery")
      case "@>" where type.element == nil && !type.isJSON, "<@" where type.element == nil && !type.isJSON:
        return nil
      default: return type.base
      }
    default:
      return type.base
    }
  }
}

extension ColumnType {
  var isJSON: Bool { self == .json || self == .jsonb }
}
