/// An interval as PostgreSQL takes it: `1 day`, `2 hours 30 minutes`, `-1 year 2 mons`, `01:30:00`, `3 days ago`,
/// `1-2` (years and months), `P1DT2H`.
func parseInterval(_ text: String) throws(ValueError) -> LogicalValue {
  var cursor = TextCursor(text)
  var sum = IntervalSum()
  do throws(ValueError) {
    if cursor.skip("P") {
      // Blanks around it, which no other form minds, PostgreSQL does not take here.
      cursor = TextCursor(untrimmed: text)
      cursor.skip("P")
      try sum.readISO(&cursor)
    } else {
      try sum.readParts(&cursor)
    }
  } catch {
    // A part's own fault, if it has one to tell; else that it is no interval at all.
    guard error.message.isEmpty else { throw error }
    throw ValueError(
      "\(ValueError.quoted(text)) is no interval",
      help: "write it as numbers and units: `1 day`, `2 hours 30 minutes`, `1 year 6 months`")
  }
  return .interval(months: sum.months, days: sum.days, microseconds: sum.microseconds)
}

/// The parts of an interval, added up.
private struct IntervalSum {
  var months = 0
  var days = 0
  var microseconds = 0
  /// The units that have been named; none may be twice.
  private var units: Set<IntervalUnit> = []

  private static let malformed = ValueError("")

  /// Reads `1 day 02:03:04 ago` and the like to its end.
  mutating func readParts(_ cursor: inout TextCursor) throws(ValueError) {
    var isEmpty = true
    cursor.skip("@")
    cursor.skipBlanks()
    while let next = cursor.peek {
      if isLetter(next) {
        guard !isEmpty, cursor.word() == "ago", cursor.isAtEnd else { throw Self.malformed }
        (months, days, microseconds) = (-months, -days, -microseconds)
        return
      }
      try readPart(&cursor)
      isEmpty = false
      cursor.skipBlanks()
    }
    if isEmpty { throw Self.malformed }
  }

  /// Reads one number with its unit, a time, or `years-months`.
  private mutating func readPart(_ cursor: inout TextCursor) throws(ValueError) {
    guard mayBegin(at: cursor) else { throw Self.malformed }
    let sign = cursor.sign()
    let direction = sign ?? 1
    let whole = cursor.digits()
    if sign != nil, whole.isEmpty { throw Self.malformed }
    if cursor.peek == UInt8(ascii: ":") {
      try add(time: &cursor, hours: whole, direction: direction)
    } else if !whole.isEmpty, cursor.skip("-") {
      guard let years = wholeNumber(whole), let rest = cursor.number(digits: 1...2), rest < 12 else {
        throw Self.malformed
      }
      try add(Quantity(direction * years), .init(months: 12))
      try add(Quantity(direction * rest), .init(months: 1))
    } else {
      let fraction = cursor.skip(".") ? cursor.digits() : []
      guard let quantity = Quantity(direction: direction, whole: whole, fraction: fraction) else {
        throw Self.malformed
      }
      if cursor.peek.map(isLetter) == true, cursor.bytes[cursor.position - 1] == UInt8(ascii: ".") {
        throw Self.malformed
      }
      cursor.skipBlanks()
      try add(quantity, try unit(&cursor))
    }
  }

  /// Whether a part may begin here: at the start, behind a blank, and with a digit behind a unit of one letter,
  /// `1h30m`. PostgreSQL takes `1 day2 hours` for something else.
  private func mayBegin(at cursor: TextCursor) -> Bool {
    let before = cursor.bytes[..<cursor.position]
    guard let last = before.last, !isBlank(last) else { return true }
    let letters = before.reversed().prefix(while: isLetter)
    return letters.count == 1 && "dhmsy".utf8.contains(last | 0x20) && cursor.peek.map(isDigit) == true
  }

  /// The unit that stands behind a number. Before a time of day it may be left out, for days; at the end, for seconds.
  private func unit(_ cursor: inout TextCursor) throws(ValueError) -> IntervalUnit {
    guard let next = cursor.peek else { return .second }
    guard isLetter(next) else {
      let rest = cursor.bytes[cursor.position...]
      guard rest.contains(UInt8(ascii: ":")), !rest.contains(where: isLetter) else { throw Self.malformed }
      return .day
    }
    let word = cursor.word()
    guard let unit = IntervalUnit(word: word) else {
      throw ValueError("`\(word)` is no unit of time")
    }
    return unit
  }

  /// Reads what follows the hours of `hours:minutes[:seconds[.fraction]]`, or of `minutes:seconds.fraction`.
  private mutating func add(
    time cursor: inout TextCursor, hours: ArraySlice<UInt8>, direction: Int
  ) throws(ValueError) {
    guard let first = wholeNumber(hours), !hours.isEmpty, cursor.skip(":"),
      let second = cursor.number(digits: 1...2), second < 60
    else { throw Self.malformed }
    if cursor.skip(".") {
      guard first < 60 else { throw Self.malformed }
      try add(Quantity(0), .hour)
      try add(Quantity(direction * first), .minute)
      try add(seconds: second, direction, fractionAt: &cursor)
      return
    }
    try add(Quantity(direction * first), .hour)
    try add(Quantity(direction * second), .minute)
    let third = cursor.skip(":") ? cursor.number(digits: 1...2) : 0
    guard let third, third < 60 else { throw Self.malformed }
    if cursor.skip(".") {
      try add(seconds: third, direction, fractionAt: &cursor)
    } else {
      try add(Quantity(direction * third), .second)
    }
  }

  private mutating func add(
    seconds: Int, _ direction: Int, fractionAt cursor: inout TextCursor
  ) throws(ValueError) {
    let fraction = try cursor.microseconds(precision: 6)
    let sum = seconds * microsecondsPerSecond + fraction
    try add(Quantity(direction * sum, over: microsecondsPerSecond), .second)
  }

  /// Reads what follows the P of `P1Y2M3DT4H5M6S`.
  mutating func readISO(_ cursor: inout TextCursor) throws(ValueError) {
    var isTime = false
    var isEmpty = true
    while !cursor.isAtEnd {
      if !isTime, cursor.skip("T") {
        isTime = true
        guard !cursor.isAtEnd else { throw Self.malformed }
      }
      let direction = cursor.skip("-") ? -1 : 1
      let whole = cursor.digits()
      let fraction = cursor.skip(".") ? cursor.digits() : []
      guard let quantity = Quantity(direction: direction, whole: whole, fraction: fraction),
        let letter = cursor.peek, let unit = IntervalUnit(designator: letter, isTime: isTime)
      else { throw Self.malformed }
      cursor.position += 1
      try add(quantity, unit)
      isEmpty = false
    }
    if isEmpty { throw Self.malformed }
  }

  private mutating func add(_ quantity: Quantity, _ unit: IntervalUnit) throws(ValueError) {
    guard units.insert(unit).inserted else { throw ValueError("a unit stands in the interval twice") }
    guard let part = quantity.times(unit) else {
      throw ValueError(
        "a part of the interval is too large, or its fraction is no whole number of smaller units")
    }
    // A 32-bit sum of 32-bit numbers cannot overflow here, and a 64-bit one is asked.
    let (sum, overflows) = microseconds.addingReportingOverflow(part.microseconds)
    guard let months = Int32(exactly: part.months), let days = Int32(exactly: part.days), !overflows,
      sum != .min, Int32(exactly: self.months + Int(months)) != nil,
      Int32(exactly: self.days + Int(days)) != nil
    else {
      throw ValueError("the interval is too long")
    }
    self.months += Int(months)
    self.days += Int(days)
    microseconds = sum
  }
}
