import SQLExpressions
import SchemaModel

// Functions of dates and times. Stored times are text with every part at its
// place: `2025-02-28 10:00:00.000`.
extension Lowering {
  mutating func timeFunction(
    _ name: String, _ arguments: [Expression]
  ) throws(UnsupportedExpression) -> Lowered {
    switch name {
    case "timezone":
      return try atTimeZone(arguments[1], arguments[0])
    case "current_date":
      warnOfZone()
      return Lowered(.call("date", .string("now")), .date)
    case "localtime":
      warnOfZone()
      return Lowered(.call("strftime", .string("%H:%M:%f"), .string("now")), .time(precision: 3))
    case "localtimestamp":
      warnOfZone()
      return Lowered(Self.now, .timestamp(precision: 3))
    case "extract", "date_part", "date_trunc":
      guard let field = try lower(arguments[0]).constant?.lowercased() else {
        throw UnsupportedExpression(message: "`\(name)` takes a field that is written out")
      }
      let value = try lower(arguments[1])
      return name == "date_trunc" ? try truncated(value, to: field) : try part(field, of: value)
    default:
      // Milliseconds are what SQLite's clock has.
      return Lowered(Self.now, .timestamptz(precision: 3))
    }
  }

  /// `extract(field FROM value)`
  private mutating func part(_ field: String, of value: Lowered) throws(UnsupportedExpression) -> Lowered {
    let unsupported = UnsupportedExpression(
      message:
        "SQLite cannot take `\(field)` out of a value of the type `\(value.type?.spelling ?? "unknown")`")
    guard let type = value.type else { throw unsupported }
    if type == .interval {
      guard field == "epoch", value.isTimeDifference else { throw unsupported }
      return seconds(try microseconds(ofInterval: value))
    }
    let isTime = if case .time = type { true } else { false }
    guard type.isDay || type.isMoment || isTime else { throw unsupported }
    if type.isZoned, field != "epoch" { warnOfZone() }
    if !isTime, let tree = dayPart(field, of: value) {
      var result = Lowered(tree, .numeric(precision: nil, scale: nil))
      result.digits = DecimalShape(whole: 4, scale: 0)
      return result
    }
    if field == "epoch", !isTime {
      guard type.isMoment else {
        return Lowered(.call("strftime", .string("%s"), value.tree).asInteger, .bigint)
      }
      return seconds(microseconds(ofMoment: try repeatable(value.tree)))
    }
    guard !type.isDay, let result = clockPart(field, of: value.tree, from: isTime ? 1 : 12) else {
      throw unsupported
    }
    return result
  }

  private func seconds(_ microseconds: Expression) -> Lowered {
    Lowered(
      .binary(.divide, microseconds, .literal(.number("1000000.0"))), .numeric(precision: nil, scale: nil))
  }

  private func dayPart(_ field: String, of value: Lowered) -> Expression? {
    let date = value.tree
    let year = date.substring(from: 1, length: 4).asInteger
    let month = date.substring(from: 6, length: 2).asInteger
    let day = value.type?.isDay == true ? date : date.substring(from: 1, length: 10)
    func strftime(_ format: String, _ modifiers: String...) -> Expression {
      .call("strftime", [.string(format), day] + modifiers.map(Expression.string)).asInteger
    }
    // The Thursday of a week lies in the year that the week belongs to.
    let thursday = ["-3 days", "weekday 4"]
    switch field {
    case "year", "years": return year
    case "month", "months": return month
    case "day", "days": return date.substring(from: 9, length: 2).asInteger
    case "quarter": return .binary(.divide, .binary(.add, month, .number(2)), .number(3))
    case "decade": return .binary(.divide, year, .number(10))
    case "century": return .binary(.divide, .binary(.add, year, .number(99)), .number(100))
    case "millennium": return .binary(.divide, .binary(.add, year, .number(999)), .number(1000))
    case "dow": return strftime("%w")
    case "isodow":
      let fromMonday = Expression.binary(.remainder, .binary(.add, strftime("%w"), .number(6)), .number(7))
      return .binary(.add, fromMonday, .number(1))
    case "doy": return strftime("%j")
    case "isoyear": return strftime("%Y", thursday[0], thursday[1])
    case "week":
      let dayOfYear = strftime("%j", thursday[0], thursday[1])
      return .binary(
        .add, .binary(.divide, .binary(.subtract, dayOfYear, .number(1)), .number(7)), .number(1))
    default: return nil
    }
  }

  private func clockPart(_ field: String, of time: Expression, from place: Int) -> Lowered? {
    let seconds = Expression.cast(time.substring(from: place + 6), to: .doublePrecision)
    func whole(_ tree: Expression, digits: Int) -> Lowered {
      var result = Lowered(tree, .numeric(precision: nil, scale: nil))
      result.digits = DecimalShape(whole: digits, scale: 0)
      return result
    }
    switch field {
    case "hour", "hours": return whole(time.substring(from: place, length: 2).asInteger, digits: 2)
    case "minute", "minutes": return whole(time.substring(from: place + 3, length: 2).asInteger, digits: 2)
    case "second", "seconds":
      var result = Lowered(seconds, .numeric(precision: nil, scale: nil))
      result.digits = DecimalShape(whole: 2, scale: 6)
      return result
    case "microsecond", "microseconds":
      return whole(
        .call("round", .binary(.multiply, seconds, .number(1_000_000))).asInteger, digits: 8)
    default: return nil
    }
  }

  /// `date_trunc(field, value)`
  private mutating func truncated(
    _ value: Lowered, to field: String
  ) throws(UnsupportedExpression) -> Lowered {
    guard let type = value.type, type.isDay || type.isMoment else {
      throw unsupportedCall("date_trunc", value)
    }
    // A date is taken for a moment.
    let result: ColumnType = type.isDay ? .timestamptz(precision: 0) : type
    if result.isZoned { warnOfZone() }
    let time = type.isDay ? midnight(value) : value.tree
    func cut(_ length: Int, _ rest: String) -> Expression {
      time.substring(from: 1, length: length) || .string(rest)
    }
    let tree: Expression
    switch field {
    case "microseconds": tree = time
    case "milliseconds": tree = time.substring(from: 1, length: 23)
    case "second": tree = cut(19, ".000")
    case "minute": tree = cut(16, ":00.000")
    case "hour": tree = cut(13, ":00:00.000")
    case "day": tree = cut(10, " 00:00:00.000")
    case "week":
      tree =
        .call("date", time.substring(from: 1, length: 10), .string("-6 days"), .string("weekday 1"))
        || .string(" 00:00:00.000")
    case "month": tree = cut(7, "-01 00:00:00.000")
    case "quarter":
      let first = Expression.binary(
        .divide,
        .binary(.subtract, try repeatable(time).substring(from: 6, length: 2).asInteger, .number(1)),
        .number(3))
      let place = Expression.binary(.add, .binary(.multiply, first, .number(2)), .number(1))
      tree =
        time.substring(from: 1, length: 5)
        || .call("substr", .string("01040710"), place, .number(2)) || .string("-01 00:00:00.000")
    case "year": tree = cut(4, "-01-01 00:00:00.000")
    default:
      throw UnsupportedExpression(message: "SQLite cannot cut a time to `\(field)`")
    }
    return Lowered(tree, result)
  }
}
