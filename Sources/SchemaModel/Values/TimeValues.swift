let microsecondsPerSecond = 1_000_000
let microsecondsPerDay = 86_400 * microsecondsPerSecond

/// Whether a timestamp's text may name a zone, and what it means if it names none.
enum ZoneRule {
  /// It may not.
  case none
  /// It may; without one the time is in UTC.
  case utc
}

/// A time of day, `10:00`, `10:00:00` or `10:00:00.123456`, in microseconds since midnight.
func parseTime(_ text: String, precision: Int?) throws(ValueError) -> Int {
  var cursor = TextCursor(text)
  if String(decoding: cursor.bytes, as: UTF8.self).lowercased() == "allballs" { return 0 }
  cursor.skip("T")
  guard let time = try cursor.timeOfDay(precision: precision) else {
    throw ValueError(
      "\(ValueError.quoted(text)) is no time of day",
      help: "write it as hours:minutes:seconds: `23:59:00`")
  }
  guard cursor.isAtEnd else {
    throw ValueError(
      "behind the time in \(ValueError.quoted(text)) stands something that is no part of it",
      help: "a `time` has no zone")
  }
  return time
}

/// A date and time, `2025-02-28 10:00:00` or `2025-02-28T10:00:00Z`, or a date alone, for its midnight.
func parseTimestamp(
  _ text: String, precision: Int?, zone: ZoneRule
) throws(ValueError) -> LogicalValue {
  var cursor = TextCursor(text)
  if let special = try parseSpecialDate(cursor) {
    return special.map { .timestamp($0, microseconds: 0) }
      ?? .unbounded(negative: cursor.peek == UInt8(ascii: "-"))
  }
  let isBeforeChrist = cursor.dropBeforeChrist()
  guard let date = try cursor.date(lastYear: 294_276, isBeforeChrist: isBeforeChrist) else {
    throw notATimestamp(text)
  }
  var time = 0
  var offset: Int?
  if cursor.peek.map({ "Zz+".utf8.contains($0) }) == true {
    offset = try cursor.zoneOffset()
  } else if !cursor.isAtEnd {
    if !cursor.skip("T"), !cursor.skip("t") {
      guard let blank = cursor.peek, isBlank(blank) else { throw notATimestamp(text) }
      cursor.skipBlanks()
    }
    guard let found = try cursor.timeOfDay(precision: precision) else { throw notATimestamp(text) }
    time = found
    offset = try cursor.zoneOffset()
  }
  guard cursor.isAtEnd else {
    throw ValueError(
      "behind the time in \(ValueError.quoted(text)) stands something that is no zone",
      help: "write the zone as its difference from UTC: `+02:00`, or `Z` for UTC itself")
  }
  if zone == .none, offset != nil {
    throw ValueError(
      "a `timestamp` has no zone, and PostgreSQL would drop the one in \(ValueError.quoted(text))",
      help: "leave it out, or use `timestamptz`")
  }
  return moment(date, microseconds: time - (offset ?? 0))
}

/// A date and a time that may lie up to a day before or after it.
private func moment(_ date: CalendarDate, microseconds: Int) -> LogicalValue {
  let days = microseconds < 0 ? -1 : microseconds / microsecondsPerDay
  if days == 0 { return .timestamp(date, microseconds: microseconds) }
  return .timestamp(
    CalendarDate(daysSinceEpoch: date.daysSinceEpoch + days),
    microseconds: microseconds - days * microsecondsPerDay)
}

private func notATimestamp(_ text: String) -> ValueError {
  ValueError(
    "\(ValueError.quoted(text)) is no date and time",
    help: "write it as `2025-02-28 23:59:00`, seconds and their fraction if needed")
}

extension TextCursor {
  /// Steps over a time of day; nil where none is next.
  mutating func timeOfDay(precision: Int?) throws(ValueError) -> Int? {
    guard let hours = number(digits: 1...2), skip(":"), let minutes = number(digits: 2...2) else {
      return nil
    }
    var seconds = 0
    var fraction = 0
    if skip(":") {
      guard let found = number(digits: 2...2) else { return nil }
      seconds = found
      if skip(".") { fraction = try microseconds(precision: precision) }
    }
    guard hours < 24 || (hours == 24 && minutes == 0 && seconds == 0 && fraction == 0),
      minutes < 60, seconds < 60
    else {
      throw ValueError(
        "there is no time \(padded(hours, 2)):\(padded(minutes, 2)):\(padded(seconds, 2))")
    }
    return ((hours * 60 + minutes) * 60 + seconds) * microsecondsPerSecond + fraction
  }

  /// Steps over the digits of a second's fraction.
  mutating func microseconds(precision: Int?) throws(ValueError) -> Int {
    var found = digits()
    while found.last == 0x30 { found.removeLast() }
    let precision = min(precision ?? 6, 6)
    guard found.count <= precision else {
      throw ValueError(
        "the seconds have more than the \(precision) fraction digits that the type keeps",
        help: "PostgreSQL would round them; write the rounded time")
    }
    let digits = Array(found) + Array(repeating: 0x30, count: 6 - found.count)
    return wholeNumber(digits) ?? 0
  }

  /// Steps over a zone, `Z`, `+02`, `+02:00`, `+0200` or `UTC`, and gives its microseconds east of UTC; nil, where it
  /// was, if none is next.
  mutating func zoneOffset() throws(ValueError) -> Int? {
    let start = position
    skipBlanks()
    if let next = peek, isLetter(next) {
      if ["z", "utc", "gmt", "zulu"].contains(word()) { return 0 }
    } else if let direction = sign(), let (hours, minutes, seconds) = zoneFields() {
      guard hours < 16, minutes < 60, seconds < 60 else {
        throw ValueError("no zone is \(hours) hours and \(minutes) minutes away from UTC")
      }
      return direction * ((hours * 60 + minutes) * 60 + seconds) * microsecondsPerSecond
    }
    position = start
    return nil
  }

  /// Steps over `2`, `02`, `0200`, `02:00` or `02:00:00`.
  private mutating func zoneFields() -> (hours: Int, minutes: Int, seconds: Int)? {
    if let both = number(digits: 4...4) { return (both / 100, both % 100, 0) }
    guard let hours = number(digits: 1...2) else { return nil }
    guard skip(":") else { return (hours, 0, 0) }
    guard let minutes = number(digits: 2...2) else { return nil }
    guard skip(":") else { return (hours, minutes, 0) }
    return number(digits: 2...2).map { (hours, minutes, $0) }
  }
}
