let localDateText = #"""
  /// A day of the calendar, whatever the time zone: `2025-12-13`. From the year 1 to 9999.
  nonisolated public struct LocalDate: Codable, Sendable, Hashable, Comparable, LosslessStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
      guard day <= Self.days(inMonth: month, of: year) else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    /// Reads `2025-12-13`.
    public init?(_ description: String) {
      var reader = FieldReader(description)
      self.init(reading: &reader)
      guard reader.isAtEnd else { return nil }
    }

    init?(reading reader: inout FieldReader) {
      guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
        reader.take("-"), let day = reader.number(digits: 2)
      else { return nil }
      self.init(year: year, month: month, day: day)
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let date = Self(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a date")
      }
      self = date
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }

    public var description: String {
      "\(FieldText.padded(year, 4))-\(FieldText.padded(month, 2))-\(FieldText.padded(day, 2))"
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
      switch month {
      case 4, 6, 9, 11: 30
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      default: 31
      }
    }
  }

  nonisolated extension LocalDate {
    /// The days from the first of January 2001 to this one.
    var daysSince2001: Int {
      // Years begin in March here, so that a leap day is a year's last.
      let years = month > 2 ? year : year - 1
      let daysOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
      return years * 365 + years / 4 - years / 100 + years / 400 + daysOfYear - 730_791
    }

    /// Nil outside the years 1 to 9999.
    init?(daysSince2001: Int) {
      let days = daysSince2001 + 730_791
      guard days >= 306, days <= 3_652_364 else { return nil }
      let era = days / 146_097
      let dayOfEra = days % 146_097
      let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let marchMonth = (5 * dayOfYear + 2) / 153
      let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
      self.init(
        year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
        day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
  }
  """#
