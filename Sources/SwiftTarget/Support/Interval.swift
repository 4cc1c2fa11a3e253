let intervalText = #"""
  /// A span of time as PostgreSQL keeps it: months, days and microseconds stay apart, because months and days
  /// are not equally long. Two are equal only where all three parts are.
  nonisolated public struct SchemaInterval: Codable, Sendable, Hashable, LosslessStringConvertible {
    public var months: Int32
    public var days: Int32
    public var microseconds: Int64

    public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
      self.months = months
      self.days = days
      self.microseconds = microseconds
    }

    /// Reads ISO 8601, `P1Y2M3DT4H5M6.7S`, and PostgreSQL's own form, `1 year 2 mons 3 days 04:05:06.7`.
    public init?(_ description: String) {
      var reader = FieldReader(description)
      var sum = Self()
      guard reader.take("P") ? sum.addISO(&reader) : sum.addWords(&reader) else { return nil }
      self = sum
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let interval = Self(text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "'\(text)' is not an interval")
      }
      self = interval
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }

    /// ISO 8601 with all three parts, so that an interval has one text: `P14M3DT14706.7S`.
    public var description: String {
      let seconds = microseconds.magnitude / 1_000_000
      var fraction = microseconds % 1_000_000 == 0 ? "" : "."
      if !fraction.isEmpty { fraction += FieldText.padded(Int(microseconds.magnitude % 1_000_000), 6) }
      while fraction.last == "0" { fraction.removeLast() }
      return "P\(months)M\(days)DT\(microseconds < 0 ? "-" : "")\(seconds)\(fraction)S"
    }
  }

  nonisolated extension SchemaInterval {
    /// What a number is counted in, by the part that holds it.
    private enum Unit {
      case months(Int64)
      case days(Int64)
      case microseconds(Int64)

      init?(iso letter: String, isTime: Bool) {
        switch (letter, isTime) {
        case ("Y", false): self = .months(12)
        case ("M", false): self = .months(1)
        case ("W", false): self = .days(7)
        case ("D", false): self = .days(1)
        case ("H", true): self = .microseconds(3_600_000_000)
        case ("M", true): self = .microseconds(60_000_000)
        case ("S", true): self = .microseconds(1_000_000)
        default: return nil
        }
      }

      init?(word: String) {
        switch word {
        case "year", "years": self = .months(12)
        case "mon", "mons": self = .months(1)
        case "day", "days": self = .days(1)
        default: return nil
        }
      }
    }

    private mutating func addISO(_ reader: inout FieldReader) -> Bool {
      var isTime = false
      var isEmpty = true
      while !reader.isAtEnd {
        if !isTime, reader.take("T") {
          isTime = true
          isEmpty = true
        }
        let isNegative = reader.takeMinus()
        guard let number = reader.number() else { return false }
        var millionths: Int64?
        if reader.take(".") {
          millionths = reader.millionths()
          guard millionths != nil else { return false }
        }
        let letter = reader.letters(atMost: 1)
        guard let unit = Unit(iso: letter, isTime: isTime), millionths == nil || letter == "S",
          add(number, unit, isNegative), add(millionths ?? 0, .microseconds(1), isNegative)
        else { return false }
        isEmpty = false
      }
      return !isEmpty
    }

    private mutating func addWords(_ reader: inout FieldReader) -> Bool {
      repeat {
        let isNegative = reader.takeMinus()
        guard let number = reader.number() else { return false }
        if reader.take(":") {
          guard addClock(hours: number, isNegative, &reader) else { return false }
        } else {
          guard reader.take(" "), let unit = Unit(word: reader.letters(atMost: 5)),
            add(number, unit, isNegative)
          else { return false }
        }
      } while reader.take(" ")
      return reader.isAtEnd
    }

    private mutating func addClock(hours: Int64, _ isNegative: Bool, _ reader: inout FieldReader) -> Bool {
      guard let minutes = reader.number(digits: 2), minutes < 60, reader.take(":"),
        let seconds = reader.number(digits: 2), seconds < 60
      else { return false }
      var millionths: Int64 = 0
      if reader.take(".") {
        guard let fraction = reader.millionths() else { return false }
        millionths = fraction
      }
      return add(hours, .microseconds(3_600_000_000), isNegative)
        && add(Int64(minutes * 60 + seconds), .microseconds(1_000_000), isNegative)
        && add(millionths, .microseconds(1), isNegative)
    }

    /// False where the sum is too large.
    private mutating func add(_ number: Int64, _ unit: Unit, _ isNegative: Bool) -> Bool {
      let signed = isNegative ? -number : number
      switch unit {
      case .months(let count): return Self.add(signed, times: count, to: &months)
      case .days(let count): return Self.add(signed, times: count, to: &days)
      case .microseconds(let count): return Self.add(signed, times: count, to: &microseconds)
      }
    }

    private static func add<Part: FixedWidthInteger>(
      _ number: Int64, times factor: Int64, to part: inout Part
    ) -> Bool {
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
      guard !isTooLarge, let term = Part(exactly: product) else { return false }
      let (sum, overflows) = part.addingReportingOverflow(term)
      part = sum
      return !overflows
    }
  }
  """#
