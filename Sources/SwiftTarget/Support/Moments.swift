// Timestamps, with and without a zone.

let timestampFormText = #"""
  /// A timestamp without a zone as ISO 8601 text. Its date and time of day are taken to be those of UTC.
  nonisolated struct TimestampForm: Codable {
    var value: Date

    init(_ value: Date) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      value = try MomentText.decode(from: decoder, anyZone: false)
    }

    func encode(to encoder: any Encoder) throws {
      try MomentText.encode(value, zone: "", to: encoder)
    }
  }
  """#

let timestamptzFormText = #"""
  /// A moment as ISO 8601 text in UTC.
  nonisolated struct TimestamptzForm: Codable {
    var value: Date

    init(_ value: Date) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      value = try MomentText.decode(from: decoder, anyZone: true)
    }

    func encode(to encoder: any Encoder) throws {
      try MomentText.encode(value, zone: "Z", to: encoder)
    }
  }
  """#

let momentTextText = #"""
  /// Moments as text, to the microsecond, from the year 1 to 9999. A `Date` itself is exact to the
  /// microsecond from 1729 to 2273.
  nonisolated enum MomentText {
    private static let dayInMicroseconds: Int64 = 86_400_000_000

    /// Reads `2025-12-13T10:00:00.123456Z` and what PostgreSQL and SQLite write: a blank for the `T`, a
    /// fraction or none, `+00` or no zone at all. What has no zone is in UTC.
    ///
    /// - Parameter anyZone: whether the zone may be another than UTC.
    static func moment(_ text: String, anyZone: Bool) -> Date? {
      var reader = FieldReader(text)
      guard let date = LocalDate(reading: &reader), reader.take("T") || reader.take(" ") || reader.take("t"),
        let time = LocalTime(reading: &reader), let offset = offset(reading: &reader), reader.isAtEnd,
        anyZone || offset == 0
      else { return nil }
      let moment = Int64(date.daysSince2001) * dayInMicroseconds + time.microseconds - offset * 1_000_000
      return Date(timeIntervalSinceReferenceDate: Double(moment) / 1_000_000)
    }

    static func decode(from decoder: any Decoder, anyZone: Bool) throws -> Date {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let moment = moment(text, anyZone: anyZone) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "'\(text)' is not a timestamp\(anyZone ? "" : " in UTC")")
      }
      return moment
    }

    static func encode(_ moment: Date, zone: String, to encoder: any Encoder) throws {
      guard let text = text(moment, separator: "T") else {
        throw EncodingError.invalidValue(
          moment,
          EncodingError.Context(
            codingPath: encoder.codingPath, debugDescription: "the date is outside the years 1 to 9999"))
      }
      var container = encoder.singleValueContainer()
      try container.encode(text + zone)
    }

    /// Nil outside the years 1 to 9999.
    static func text(_ moment: Date, separator: String) -> String? {
      let seconds = moment.timeIntervalSinceReferenceDate.rounded(.down)
      // Also false for what is not a number.
      guard abs(seconds) < 1e12 else { return nil }
      // The seconds and their fraction apart, because their product would lose the last digit. Where a `Date` is
      // not exact to the microsecond, it is to the millisecond.
      let unit: Int64 = abs(seconds) < 8_589_934_592 ? 1 : 1000
      let fraction = (moment.timeIntervalSinceReferenceDate - seconds) * Double(1_000_000 / unit)
      var microseconds = Int64(seconds) * 1_000_000 + Int64(fraction.rounded()) * unit
      // The last microseconds of the year 9999 are read as this moment, the one after them.
      if microseconds == 2_921_574 * dayInMicroseconds { microseconds -= 1 }
      var days = microseconds / dayInMicroseconds
      if microseconds % dayInMicroseconds < 0 { days -= 1 }
      guard let date = LocalDate(daysSince2001: Int(days)),
        let time = LocalTime(microseconds: microseconds - days * dayInMicroseconds)
      else { return nil }
      return "\(date)\(separator)\(time)"
    }

    /// The seconds that a zone is ahead of UTC; 0 where none is said.
    private static func offset(reading reader: inout FieldReader) -> Int64? {
      if reader.isAtEnd || reader.take("Z") || reader.take("z") { return 0 }
      let isNegative = reader.take("-")
      guard isNegative || reader.take("+"), let hours = reader.number(digits: 2), hours < 24
      else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where !reader.isAtEnd {
        _ = reader.take(":")
        guard let number = reader.number(digits: 2), number < 60 else { return nil }
        seconds += number * unit
      }
      return Int64(isNegative ? -seconds : seconds)
    }
  }
  """#
