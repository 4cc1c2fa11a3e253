/// A date as ISO 8601 writes it, `2025-02-28` or `20250228`, or one of PostgreSQL's special dates.
func parseDate(_ text: String) throws(ValueError) -> LogicalValue {
  var cursor = TextCursor(text)
  if let special = try parseSpecialDate(cursor) {
    return special.map(LogicalValue.date) ?? .unbounded(negative: cursor.peek == UInt8(ascii: "-"))
  }
  let isBeforeChrist = cursor.dropBeforeChrist()
  guard let date = try cursor.date(lastYear: 5_874_897, isBeforeChrist: isBeforeChrist), cursor.isAtEnd
  else {
    throw ValueError(
      "\(ValueError.quoted(text)) is no date", help: "write it as year-month-day: `2025-02-28`")
  }
  return .date(date)
}

/// A word instead of a date: a date, nil for an infinite one. Nil altogether where it is no such word.
func parseSpecialDate(_ cursor: TextCursor) throws(ValueError) -> CalendarDate?? {
  switch String(decoding: cursor.bytes, as: UTF8.self).lowercased() {
  case "infinity", "-infinity":
    return .some(nil)
  case "epoch":
    return .some(CalendarDate(daysSinceEpoch: 0))
  case "now", "today", "tomorrow", "yesterday":
    throw ValueError(
      "the word is read when the schema is created, and the same value stays from then on",
      help: "write `now()` or `current_date`, which are evaluated for each row")
  default:
    return nil
  }
}

extension TextCursor {
  /// Cuts ` BC` off the end; whether it was there.
  mutating func dropBeforeChrist() -> Bool {
    guard bytes.count > 3, isBlank(bytes[bytes.count - 3]),
      bytes.suffix(2).map({ $0 | 0x20 }) == Array("bc".utf8)
    else { return false }
    bytes.removeLast(3)
    return true
  }

  /// Steps over a date; nil where none is next.
  mutating func date(lastYear: Int, isBeforeChrist: Bool) throws(ValueError) -> CalendarDate? {
    let found = digits()
    let year: Int?
    let month: Int?
    let day: Int?
    if found.count == 8, peek != UInt8(ascii: "-") {
      year = wholeNumber(found.prefix(4))
      month = wholeNumber(found.dropFirst(4).prefix(2))
      day = wholeNumber(found.suffix(2))
    } else {
      guard found.count >= 4, found.count <= 7, skip("-") else { return nil }
      year = wholeNumber(found)
      month = number(digits: 1...2)
      guard skip("-") else { return nil }
      day = number(digits: 1...2)
    }
    guard let year, let month, let day else { return nil }
    guard year > 0,
      let date = CalendarDate(year: isBeforeChrist ? 1 - year : year, month: month, day: day)
    else {
      throw ValueError("there is no day \(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))")
    }
    guard date.year <= lastYear, date.year >= -4_712 else {
      throw ValueError("the year \(year) is outside of the type's range")
    }
    return date
  }
}
