let localTimeText = #"""
  /// A time of day, whatever the time zone: `10:00:00.000`, `10:00:00.123456`. It may be `24:00:00.000`, the
  /// day's end.
  nonisolated public struct LocalTime: Codable, Sendable, Hashable, Comparable, LosslessStringConvertible {
    /// Since the day's beginning, 0 to 86,400,000,000.
    public let microseconds: Int64

    /// Nil where the day does not have so many.
    public init?(microseconds: Int64) {
      guard (0...86_400_000_000).contains(microseconds) else { return nil }
      self.microseconds = microseconds
    }

    /// Nil where a clock does not show it.
    public init?(hour: Int, minute: Int, second: Int = 0, microsecond: Int = 0) {
      guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second),
        (0...1_000_000).contains(microsecond)
      else { return nil }
      let seconds = Int64(hour * 3600 + minute * 60 + second)
      self.init(microseconds: seconds * 1_000_000 + Int64(microsecond))
    }

    /// Reads `10:00:00`, with a fraction or without; the seconds may be missing.
    public init?(_ description: String) {
      var reader = FieldReader(description)
      self.init(reading: &reader)
      guard reader.isAtEnd else { return nil }
    }

    init?(reading reader: inout FieldReader) {
      guard let hour = reader.number(digits: 2), reader.take(":"), let minute = reader.number(digits: 2)
      else { return nil }
      var second = 0
      var microsecond: Int64 = 0
      if reader.take(":") {
        guard let seconds = reader.number(digits: 2) else { return nil }
        second = seconds
        if reader.take(".") {
          guard let fraction = reader.millionths() else { return nil }
          microsecond = fraction
        }
      }
      self.init(hour: hour, minute: minute, second: second, microsecond: Int(microsecond))
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let time = Self(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a time")
      }
      self = time
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }

    public var hour: Int { Int(microseconds / 3_600_000_000) }
    public var minute: Int { Int(microseconds / 60_000_000 % 60) }
    public var second: Int { Int(microseconds / 1_000_000 % 60) }
    public var microsecond: Int { Int(microseconds % 1_000_000) }

    public var description: String {
      "\(FieldText.padded(hour, 2)):\(FieldText.padded(minute, 2)):\(FieldText.padded(second, 2))"
        + FieldText.fraction(microsecond)
    }

    public static func < (left: Self, right: Self) -> Bool {
      left.microseconds < right.microseconds
    }
  }
  """#
