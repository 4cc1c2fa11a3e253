import SQLExpressions
import SchemaModel

// Days and moments, and intervals that are written out. Stored times are text, of which the first 19 characters are
// whole seconds and the rest a fraction, of three digits or six.
extension Lowering {
  /// A sum or difference of dates, times and intervals; nil where it is one of numbers.
  mutating func dateArithmetic(
    _ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Lowered? {
    guard symbol == .add || symbol == .subtract else { return nil }
    if symbol == .add, right.type.isDateLike, !left.type.isDateLike {
      return try dateArithmetic(.add, right, left)
    }
    guard let type = left.type, type.isDay || type.isMoment else { return nil }
    var right = right
    if right.isUntyped, let text = right.constant {
      // PostgreSQL takes a literal for what stands on the other side; in a sum that can only be an interval.
      right = try literal(text, as: symbol == .add ? .interval : type.unlimited)
    }
    switch right.type {
    case .interval:
      return try moved(left, by: right, backwards: symbol == .subtract)
    case let other? where other.isInteger && type.isDay:
      let days = try settled(right)
      return Lowered(
        try withinYears(
          shifted(left.tree, byDays: days, backwards: symbol == .subtract),
          days.constant == nil ? left.tree || days.tree : left.tree), .date)
    case let other? where symbol == .subtract && type.isDay && other.isDay:
      let days = Expression.binary(
        .subtract, .call("julianday", left.tree), .call("julianday", right.tree))
      return Lowered(days.asInteger, .integer)
    case let other? where symbol == .subtract && (other.isMoment || other.isDay):
      if type.unlimited != other.unlimited, type.isZoned || other.isZoned { warnOfZone() }
      // Not a stored form, but whatever looks at an interval takes it as this difference.
      return Lowered(
        .binary(.subtract, try moment(left), try moment(right)), .interval)
    default:
      throw UnsupportedExpression(
        message: "SQLite can add only intervals to a date or time, and to a date days")
    }
  }

  private func moment(_ lowered: Lowered) throws(UnsupportedExpression) -> Expression {
    try repeatable(lowered.type?.isDay == true ? midnight(lowered) : lowered.tree)
  }

  /// A day or moment that fails where it is beyond SQLite's years, in place of giving NULL, which any check lets pass.
  /// - Parameter source: a text that is NULL where the day is to be NULL.
  private mutating func withinYears(
    _ time: Expression, _ source: Expression
  ) throws(UnsupportedExpression) -> Expression {
    // What is written out, and the clock, are far from there.
    if source.isLiteral || source.namesNow { return time }
    guard mayFail else {
      warn("PostgreSQL knows dates after the year 9999, SQLite gives NULL there")
      return time
    }
    return .call(
      "coalesce", time, .failure(.beyondYears, try repeatable(source)))
  }

  private func shifted(
    _ day: Expression, byDays number: Lowered, backwards: Bool
  ) -> Expression {
    if let text = number.constant, let days = Int(text) {
      return .call("date", day, .string(modifier(backwards ? -days : days, "days")))
    }
    let count = backwards ? .unary(.minus, number.tree) : number.tree
    return .call("date", day, count || .string(" days"))
  }

  private func modifier(_ number: Int, _ unit: String) -> String {
    (number < 0 ? "" : "+") + "\(number) \(unit)"
  }

  /// A date or time an interval later, or earlier.
  private mutating func moved(
    _ time: Lowered, by interval: Lowered, backwards: Bool
  ) throws(UnsupportedExpression) -> Lowered {
    guard let text = interval.constant,
      case .interval(var months, var days, var microseconds)? = try? parseValue(
        text, as: .interval, enumerationValues: { _ in nil }),
      microseconds % 1_000_000 == 0
    else {
      throw UnsupportedExpression(
        message: "SQLite can add only an interval that is written out, of whole seconds",
        help: "write it as `interval '1 day'`")
    }
    if backwards { (months, days, microseconds) = (-months, -days, -microseconds) }
    let type = time.type ?? .timestamp(precision: nil)
    if type.isZoned, place.isTimeless, months != 0 || days != 0 { warnOfZone() }
    let later = try moved(
      type.isDay ? midnight(time) : time.tree, months: months, days: days,
      seconds: microseconds / 1_000_000)
    let result = later == time.tree ? later : try withinYears(later, time.tree)
    return Lowered(result, type.isDay ? .timestamp(precision: 3) : type)
  }

  /// PostgreSQL adds the months first and stays within the month; then the days, then the time.
  private func moved(
    _ time: Expression, months: Int, days: Int, seconds: Int
  ) throws(UnsupportedExpression) -> Expression {
    var modifiers: [Expression] = []
    if days != 0 { modifiers.append(.string(modifier(days, "days"))) }
    if seconds != 0 { modifiers.append(.string(modifier(seconds, "seconds"))) }
    let isNow = time == Self.now
    if months == 0 {
      if modifiers.isEmpty { return time }
      if isNow { return .call("strftime", [.string("%Y-%m-%d %H:%M:%f"), .string("now")] + modifiers) }
    }
    let source = isNow ? Expression.string("now") : try repeatable(time)
    var seconds =
      isNow ? .call("strftime", .string("%Y-%m-%d %H:%M:%S"), source) : source.substring(from: 1, length: 19)
    let fraction =
      isNow
      ? Expression.call("substr", Self.now, .number(20)) : source.substring(from: 20)
    if months != 0 {
      // SQLite would go on into the next month; the earlier of that day and the month's last one is PostgreSQL's.
      let start = isNow ? source : source.substring(from: 1, length: 19)
      let day = Expression.call(
        "min", .call("date", start, .string(modifier(months, "months"))),
        .call(
          "date", start, .string("start of month"), .string(modifier(months + 1, "months")),
          .string("-1 days")))
      let clock =
        isNow ? .call("strftime", .string(" %H:%M:%S"), source) : source.substring(from: 11, length: 9)
      if isNow, modifiers.isEmpty { return day || .call("strftime", .string(" %H:%M:%f"), source) }
      seconds = day || clock
    }
    if !modifiers.isEmpty {
      seconds = .call("strftime", [.string("%Y-%m-%d %H:%M:%S"), seconds] + modifiers)
    }
    return seconds || fraction
  }

  /// The length of an interval in microseconds, a month as 30 days: what PostgreSQL compares.
  func microseconds(ofInterval interval: Lowered) throws(UnsupportedExpression) -> Expression {
    if let text = interval.constant,
      case .interval(let months, let days, let microseconds)? = try? parseValue(
        text, as: .interval, enumerationValues: { _ in nil })
    {
      let (time, overflows) = (months * 30 + days).multipliedReportingOverflow(by: 86_400_000_000)
      let (sum, overflowsToo) = time.addingReportingOverflow(microseconds)
      if overflows || overflowsToo {
        throw UnsupportedExpression(message: "the interval is too long to be compared in SQLite")
      }
      return .number(sum)
    }
    if case .binary(.subtract, let end, let start) = interval.tree {
      return .binary(.subtract, microseconds(ofMoment: end), microseconds(ofMoment: start))
    }
    guard case .column = interval.tree else {
      throw UnsupportedExpression(
        message:
          "SQLite can compare only intervals that are columns, written out, or the difference of two times")
    }
    // `P14M3DT14706.789S`: CAST reads a number as far as it goes.
    let text = interval.tree
    func number(behind letter: String, _ type: ColumnType) -> Expression {
      .cast(
        .call("substr", text, .binary(.add, .call("instr", text, .string(letter)), .number(1))), to: type)
    }
    let days = Expression.binary(
      .add, .binary(.multiply, number(behind: "P", .bigint), .number(30)), number(behind: "M", .bigint))
    let time = Expression.call(
      "round", .binary(.multiply, number(behind: "T", .doublePrecision), .number(1_000_000)))
    return .binary(.add, .binary(.multiply, days, .literal(.number("86400000000"))), time.asInteger)
  }

  /// A stored timestamp's microseconds since 1970, exact.
  func microseconds(ofMoment time: Expression) -> Expression {
    let seconds = Expression.call("strftime", .string("%s"), time.substring(from: 1, length: 19)).asInteger
    let fraction = (time || .string("000")).substring(from: 21, length: 6).asInteger
    return .binary(.add, .binary(.multiply, seconds, .number(1_000_000)), fraction)
  }

  /// The moment of the statement, in UTC, to the millisecond.
  static let now = Expression.call("strftime", .string("%Y-%m-%d %H:%M:%f"), .string("now"))
}

extension ColumnType? {
  fileprivate var isDateLike: Bool { self.map { $0.isDay || $0.isMoment } ?? false }
}

extension Expression {
  /// Whether it is what the clock says.
  fileprivate var namesNow: Bool { self == .string("now") || children.contains(where: \.namesNow) }
}
