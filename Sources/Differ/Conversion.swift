public import SchemaModel

/// What becomes of values when their column's type changes.
///
/// It is about the values that every store holds: finite numbers, and dates from year 1 to 9999. A target counts those
/// of its own beyond them.
public enum Conversion: Hashable, Sendable {
  /// They stay as they are: the database changes what it says of the column, and no row.
  case same
  /// Every value fits and means the same.
  case safe
  /// Values may not fit; those that do mean the same.
  case narrowing
  /// Values change. What is lost, as a part of a sentence. Some may not fit besides.
  case lossy(String)
  /// The database does not do it without being asked, or by rules that a session can set: a person says how.
  case unknown

  /// Whether values that fit mean what they meant.
  public var keepsMeaning: Bool {
    switch self {
    case .same, .safe, .narrowing: true
    case .lossy, .unknown: false
    }
  }
}

/// What becomes of values when their column's type changes from one to another.
public func conversion(from: ColumnType, to: ColumnType) -> Conversion {
  if from == to { return .same }
  switch (from, to) {
  case (.array(let from), .array(let to)):
    switch conversion(from: from, to: to) {
    case .same: return from.isOfOneKind(with: to) && !to.hasModifier ? .same : .safe
    case .safe: return .safe
    case .narrowing, .lossy, .unknown: return .unknown
    }
  case (.named(let from), _):
    return conversion(from: from, to: to)
  case (_, .named(let to)):
    // The values stay; only how they are compared is another.
    return to.isCaseInsensitiveText && (from == .text || from.isVarchar) ? .same : .unknown
  case (.vector(let before), .vector(let after)), (.halfvec(let before), .halfvec(let after)):
    return after == nil || before == after ? .same : .narrowing
  case (.halfvec(let before), .vector(let after)):
    return after == nil || before == after ? .safe : .narrowing
  case (.vector, .halfvec):
    return .lossy("digits of the numbers, which have two bytes in place of four")
  case (.json, .jsonb):
    return .lossy("the order of keys, blanks, and all but the last of doubled keys")
  case (.jsonb, .json):
    return .safe
  default:
    if from.isNumber, to.isNumber { return conversionOfNumbers(from: from, to: to) }
    if to.isText { return conversionIntoText(from: from, to: to) }
    return conversionOfTimes(from: from, to: to)
  }
}

/// Types that PostgreSQL knows by their names.
private func conversion(from: NamedType, to: ColumnType) -> Conversion {
  if from.isCaseInsensitiveText {
    switch to {
    case .text, .varchar(nil): return .same
    case .varchar, .char: return .narrowing
    default: return .unknown
    }
  }
  guard case .named(let to) = to, from.name.schema == nil, to.name.schema == nil else { return .unknown }
  switch (from.name.name, to.name.name) {
  case ("cidr", "inet"):
    return from.modifiers.isEmpty && to.modifiers.isEmpty ? .same : .unknown
  case ("bit", "bit varying"), ("bit varying", "bit varying"):
    // `bit` alone is `bit(1)`.
    let length = from.name.name == "bit" ? from.length ?? 1 : from.length
    guard let limit = to.length else { return .same }
    guard let length, length <= limit else { return .narrowing }
    return from.name == to.name ? .same : .safe
  case ("bit", "bit"):
    return from.length ?? 1 == to.length ?? 1 ? .same : .narrowing
  case ("bit varying", "bit"):
    return .narrowing
  default:
    return .unknown
  }
}

private func conversionOfTimes(from: ColumnType, to: ColumnType) -> Conversion {
  switch (from, to) {
  case (.date, .timestamp), (.time, .interval):
    return .safe
  case (.timestamp, .date):
    return .lossy("the time of day")
  case (.timestamp, .time):
    return .lossy("the date")
  case (.interval, .time):
    return .lossy("years, months and days")
  case (.time(let before), .time(let after)), (.timestamp(let before), .timestamp(let after)),
    (.timestamptz(let before), .timestamptz(let after)):
    let digits = after ?? 6
    return digits >= before ?? 6
      ? .same : .lossy(digits == 0 ? "fractions of seconds" : "fraction digits behind the \(ordinal(digits))")
  default:
    return .unknown
  }
}

/// A number as a word with its ending: `2nd`.
func ordinal(_ number: Int) -> String {
  switch number {
  case 1: "1st"
  case 2: "2nd"
  case 3: "3rd"
  default: "\(number)th"
  }
}

extension ColumnType {
  /// Whether the two are one type but for what stands in brackets behind it.
  fileprivate func isOfOneKind(with other: ColumnType) -> Bool {
    switch (self, other) {
    case (.numeric, .numeric), (.varchar, .varchar), (.time, .time), (.timestamp, .timestamp),
      (.timestamptz, .timestamptz), (.vector, .vector), (.halfvec, .halfvec):
      true
    default: false
    }
  }

  fileprivate var hasModifier: Bool {
    switch self {
    case .numeric(let modifier, _), .varchar(let modifier), .time(let modifier), .timestamp(let modifier),
      .timestamptz(let modifier), .vector(let modifier), .halfvec(let modifier):
      modifier != nil
    default: false
    }
  }

  fileprivate var isVarchar: Bool {
    if case .varchar = self { true } else { false }
  }
}

extension NamedType {
  /// Whether it is `citext`, in whatever schema its extension is.
  fileprivate var isCaseInsensitiveText: Bool { name.name == "citext" && modifiers.isEmpty }

  fileprivate var length: Int? { modifiers.first.flatMap { Int($0) } }
}
