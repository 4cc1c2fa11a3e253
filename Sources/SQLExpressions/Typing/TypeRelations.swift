import SchemaModel

/// The type of a number that is written out: the smallest of integer, bigint and numeric that holds it.
func numberType(_ text: String, isNegative: Bool = false) -> ColumnType {
  guard text.utf8.allSatisfy(\.isDigit) else { return .decimal }
  let signed = isNegative ? "-" + text : text
  if Int32(signed) != nil { return .integer }
  return Int64(signed) != nil ? .bigint : .decimal
}

extension ColumnType {
  /// A number's place in the order in which PostgreSQL widens numbers by itself.
  var numberRank: Int? {
    switch self {
    case .smallint: 0
    case .integer: 1
    case .bigint: 2
    case .numeric: 3
    case .real: 4
    case .doublePrecision: 5
    default: nil
    }
  }

  /// The same for dates and times of day with a date.
  var momentRank: Int? {
    switch self {
    case .date: 0
    case .timestamp: 1
    case .timestamptz: 2
    default: nil
    }
  }

  /// Whether it is a number that comparing doesn't round: whole or decimal.
  var isExactNumber: Bool { numberRank.map { $0 <= 3 } ?? false }

  var isFloat: Bool { self == .real || self == .doublePrecision }

  /// Whether it is text of no fixed length, so that a cast to text changes nothing.
  var isVaryingText: Bool {
    switch self {
    case .text, .varchar: true
    default: false
    }
  }

  /// Whether it is text without a length of its own: what a constant may be cast to without being changed.
  var isPlainText: Bool { self == .text || self == .varchar(length: nil) }

  /// Whether it is `char(n)`, or `bpchar` without a length.
  var isPadded: Bool {
    if case .char = self { return true }
    return self == Self.other("bpchar")
  }

  /// Whether it is text of any kind.
  var isTextual: Bool { isText || isPadded }

  static func other(_ name: String) -> ColumnType {
    .named(NamedType(name: QualifiedName(name)))
  }

  static let decimal = ColumnType.numeric(precision: nil, scale: nil)
  static let localMoment = ColumnType.timestamp(precision: nil)
  static let moment = ColumnType.timestamptz(precision: nil)
  static let timeOfDay = ColumnType.time(precision: nil)

  /// Whether PostgreSQL makes the one into the other by itself where an operator or function wants it.
  func becomes(_ other: ColumnType) -> Bool {
    if let from = numberRank, let to = other.numberRank { return from < to }
    if let from = momentRank, let to = other.momentRank { return from < to }
    if isTextual { return other.isPlainText || (other == .other("bpchar") && !isPadded) }
    switch (self, other) {
    case (.time, .interval): return true
    case (.named(let type), .text):
      return type.name.schema == nil && ["citext", "name", "inet", "cidr"].contains(type.name.name)
    case (.array(let element), .array(let target)): return element == target || element.becomes(target)
    default: return false
    }
  }

  /// The type of a value that may be of either, as CASE and COALESCE have it; nil where PostgreSQL finds
  /// none.
  func common(with other: ColumnType) -> ColumnType? {
    if base == other.base { return base }
    if let left = numberRank, let right = other.numberRank { return left > right ? base : other.base }
    if let left = momentRank, let right = other.momentRank { return left > right ? base : other.base }
    // Each kind of text becomes any other by itself, so that the first one decides.
    if isTextual, other.isTextual { return base }
    if becomes(other) { return other.base }
    return other.becomes(self) ? base : nil
  }
}

/// The common type of those that are known, or nil where there is none.
func commonType(_ types: some Sequence<ColumnType?>) -> ColumnType? {
  var result: ColumnType?
  for case let type? in types {
    guard let known = result else {
      result = type.base
      continue
    }
    guard let common = known.common(with: type) else { return nil }
    result = common
  }
  return result
}
