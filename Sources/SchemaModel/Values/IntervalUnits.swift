/// A unit of time: so many months, days and microseconds, of which one is not zero.
struct IntervalUnit: Hashable {
  var months = 0
  var days = 0
  var microseconds = 0

  static let microsecond = Self(microseconds: 1)
  static let second = Self(microseconds: microsecondsPerSecond)
  static let minute = Self(microseconds: 60 * microsecondsPerSecond)
  static let hour = Self(microseconds: 3_600 * microsecondsPerSecond)
  static let day = Self(days: 1)
}

extension IntervalUnit {
  /// PostgreSQL's words for the units, in lower case.
  init?(word: String) {
    switch word {
    case "us", "usec", "usecs", "usecond", "useconds", "microsecon", "microsecond", "microseconds":
      self = .microsecond
    case "ms", "msec", "msecs", "msecond", "mseconds", "millisecon", "millisecond", "milliseconds":
      self = Self(microseconds: 1_000)
    case "s", "sec", "secs", "second", "seconds": self = .second
    case "m", "min", "mins", "minute", "minutes": self = .minute
    case "h", "hr", "hrs", "hour", "hours": self = .hour
    case "d", "day", "days": self = .day
    case "w", "week", "weeks": self = Self(days: 7)
    case "mon", "mons", "month", "months": self = Self(months: 1)
    case "y", "yr", "yrs", "year", "years": self = Self(months: 12)
    case "dec", "decs", "decade", "decades": self = Self(months: 120)
    case "c", "cent", "century", "centuries": self = Self(months: 1_200)
    case "mil", "mils", "millennia", "millennium": self = Self(months: 12_000)
    default: return nil
    }
  }

  /// ISO 8601's letters.
  init?(designator: UInt8, isTime: Bool) {
    switch (Unicode.Scalar(designator), isTime) {
    case ("Y", false): self = Self(months: 12)
    case ("M", false): self = Self(months: 1)
    case ("W", false): self = Self(days: 7)
    case ("D", false): self = .day
    case ("H", true): self = .hour
    case ("M", true): self = .minute
    case ("S", true): self = .second
    default: return nil
    }
  }
}

/// A decimal number of units: `numerator` / `denominator`, the latter a power of ten.
struct Quantity {
  var numerator: Int
  var denominator: Int

  init(_ numerator: Int, over denominator: Int = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nil where there are no digits, or too many.
  init?(direction: Int, whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>) {
    var fraction = fraction
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    while fraction.last == 0x30 { fraction.removeLast() }
    guard fraction.count <= 9, let number = wholeNumber(whole + fraction) else { return nil }
    numerator = direction * number
    denominator = fraction.reduce(1) { power, _ in power * 10 }
  }

  /// So many of a unit. A fraction of a year is in months, one of a week in days, one of a day in time; a fraction of
  /// a month has no fixed length. Nil where the result is too large or not a whole number.
  func times(_ unit: IntervalUnit) -> IntervalUnit? {
    if unit.months != 0 {
      guard let months = whole(unit.months), months.rest == 0 else { return nil }
      return IntervalUnit(months: months.quotient)
    }
    if unit.days != 0 {
      guard let days = whole(unit.days),
        let time = Quantity(days.rest, over: denominator).whole(microsecondsPerDay), time.rest == 0
      else { return nil }
      return IntervalUnit(days: days.quotient, microseconds: time.quotient)
    }
    guard let time = whole(unit.microseconds), time.rest == 0 else { return nil }
    return IntervalUnit(microseconds: time.quotient)
  }

  /// The product with a whole number, rounded towards zero, and what is left over, in parts of the denominator.
  private func whole(_ factor: Int) -> (quotient: Int, rest: Int)? {
    if denominator == 1 {
      let (product, overflows) = numerator.multipliedReportingOverflow(by: factor)
      return overflows ? nil : (product, 0)
    }
    let product = numerator.multipliedFullWidth(by: factor)
    // The quotient fits where the product's upper half is well below the divisor.
    guard product.high.magnitude < denominator.magnitude / 4 else { return nil }
    let divided = denominator.dividingFullWidth(product)
    return (divided.quotient, divided.remainder)
  }
}
