// Made by schemac for the database values. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

import Foundation
import GRDB

/// A day of the calendar, whatever the time zone: `2025-12-13`. From the year 1 to 9999.
nonisolated struct LocalDate: Codable, Sendable, Hashable, Comparable, LosslessStringConvertible {
  let year: Int
  let month: Int
  let day: Int

  /// Nil where the calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-12-13`.
  init?(_ description: String) {
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

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a date")
    }
    self = date
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  var description: String {
    "\(FieldText.padded(year, 4))-\(FieldText.padded(month, 2))-\(FieldText.padded(day, 2))"
  }

  static func < (left: Self, right: Self) -> Bool {
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

/// A time of day, whatever the time zone: `10:00:00.000`, `10:00:00.123456`. It may be `24:00:00.000`, the
/// day's end.
nonisolated struct LocalTime: Codable, Sendable, Hashable, Comparable, LosslessStringConvertible {
  /// Since the day's beginning, 0 to 86,400,000,000.
  let microseconds: Int64

  /// Nil where the day does not have so many.
  init?(microseconds: Int64) {
    guard (0...86_400_000_000).contains(microseconds) else { return nil }
    self.microseconds = microseconds
  }

  /// Nil where a clock does not show it.
  init?(hour: Int, minute: Int, second: Int = 0, microsecond: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      (0...1_000_000).contains(microsecond)
    else { return nil }
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    self.init(microseconds: seconds * 1_000_000 + Int64(microsecond))
  }

  /// Reads `10:00:00`, with a fraction or without; the seconds may be missing.
  init?(_ description: String) {
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

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a time")
    }
    self = time
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  var hour: Int { Int(microseconds / 3_600_000_000) }
  var minute: Int { Int(microseconds / 60_000_000 % 60) }
  var second: Int { Int(microseconds / 1_000_000 % 60) }
  var microsecond: Int { Int(microseconds % 1_000_000) }

  var description: String {
    "\(FieldText.padded(hour, 2)):\(FieldText.padded(minute, 2)):\(FieldText.padded(second, 2))"
      + FieldText.fraction(microsecond)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.microseconds < right.microseconds
  }
}

/// A span of time as PostgreSQL keeps it: months, days and microseconds stay apart, because months and days
/// are not equally long. Two are equal only where all three parts are.
nonisolated struct SchemaInterval: Codable, Sendable, Hashable, LosslessStringConvertible {
  var months: Int32
  var days: Int32
  var microseconds: Int64

  init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
    self.months = months
    self.days = days
    self.microseconds = microseconds
  }

  /// Reads ISO 8601, `P1Y2M3DT4H5M6.7S`, and PostgreSQL's own form, `1 year 2 mons 3 days 04:05:06.7`.
  init?(_ description: String) {
    var reader = FieldReader(description)
    var sum = Self()
    guard reader.take("P") ? sum.addISO(&reader) : sum.addWords(&reader) else { return nil }
    self = sum
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let interval = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not an interval")
    }
    self = interval
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// ISO 8601 with all three parts, so that an interval has one text: `P14M3DT14706.7S`.
  var description: String {
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

/// Any JSON. A whole number of 64 bits is an `integer`; every other number is a double, as it is in
/// JavaScript.
nonisolated enum JSONValue: Codable, Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    // Containers first: a decoder of database rows takes that as a sign to read JSON out of a column's
    // text.
    if let members = try Self.decode([String: JSONValue].self, from: decoder) {
      self = .object(members)
    } else if let members = try Self.decode([JSONValue].self, from: decoder) {
      self = .array(members)
    } else {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let value = try? container.decode(Bool.self) {
        self = .boolean(value)
      } else if let value = try? container.decode(Int64.self) {
        self = .integer(value)
      } else if let value = try? container.decode(Double.self) {
        self = .number(value)
      } else {
        self = .string(try container.decode(String.self))
      }
    }
  }

  /// Nil where something else stands there. What is wrong further down, or not for this type to know, is
  /// thrown.
  private static func decode<Value: Decodable>(
    _ type: Value.Type, from decoder: any Decoder
  ) throws -> Value? {
    do {
      return try decoder.singleValueContainer().decode(type)
    } catch let error as DecodingError {
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        guard context.codingPath.count <= decoder.codingPath.count else { throw error }
        return nil
      default:
        throw error
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let members): try container.encode(members)
    case .object(let members): try container.encode(members)
    }
  }
}

nonisolated extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral {
  init(nilLiteral: ()) { self = .null }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
}

nonisolated extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  init(integerLiteral value: Int64) { self = .integer(value) }
  init(floatLiteral value: Double) { self = .number(value) }
}

nonisolated extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

nonisolated extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object([String: JSONValue](elements, uniquingKeysWith: { $1 }))
  }
}

/// A vector of four-byte floats: a JSON array. It is also read from PostgreSQL's text, `[1,2,3]`, and from
/// the little-endian bytes that SQLite keeps.
nonisolated struct SchemaVector: Codable, Sendable, Hashable, ExpressibleByArrayLiteral {
  var values: [Float]

  init(_ values: [Float]) {
    self.values = values
  }

  init(arrayLiteral elements: Float...) {
    values = elements
  }

  init(from decoder: any Decoder) throws {
    if let values = try? [Float](from: decoder) {
      self.values = values
      return
    }
    let container = try decoder.singleValueContainer()
    let bytes = try? container.decode(Data.self)
    if let bytes, let values = Self.read(bytes: Array(bytes)) {
      self.values = values
    } else if let text = try? container.decode(String.self), let values = Self.read(text) {
      self.values = values
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "this is not a vector")
    }
  }

  func encode(to encoder: any Encoder) throws {
    try values.encode(to: encoder)
  }

  private static func read(bytes: [UInt8]) -> [Float]? {
    guard bytes.count % 4 == 0 else { return nil }
    return bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map { start in
        Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
      }
    }
  }

  private static func read(_ text: String) -> [Float]? {
    guard text.hasPrefix("["), text.hasSuffix("]"), text.count > 2 else { return nil }
    let words = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    let values = words.compactMap { Float($0) }
    return values.count == words.count ? values : nil
  }
}

/// A UUID as text in lower case.
nonisolated struct UUIDForm: Codable {
  var value: UUID

  init(_ value: UUID) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(UUID.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.uuidString.lowercased())
  }
}

/// Bytes as base64 text. They are also read from PostgreSQL's text, `\x00ff`.
nonisolated struct DataForm: Codable {
  var value: Data

  init(_ value: Data) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Bytes first: a decoder of database rows has them, and might pass them off as text.
    if let bytes = try? container.decode(Data.self) {
      value = bytes
    } else if let text = try? container.decode(String.self), let bytes = Self.read(text) {
      value = bytes
    } else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "these are no bytes in base64")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.base64EncodedString())
  }

  private static func read(_ text: String) -> Data? {
    guard text.hasPrefix("\\x") else { return Data(base64Encoded: text) }
    let digits = text.dropFirst(2).map { $0.hexDigitValue ?? -1 }
    guard digits.count % 2 == 0, !digits.contains(-1) else { return nil }
    return Data(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
  }
}

/// A decimal of at most 15 digits as a number, which a double carries exactly.
nonisolated struct DecimalNumberForm: Codable {
  var value: Decimal

  init(_ value: Decimal) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      value = try DecimalText.read("\(number)", in: container)
    } else {
      value = try DecimalText.read(container.decode(String.self), in: container)
    }
  }

  func encode(to encoder: any Encoder) throws {
    guard let number = DecimalText.number(value) else { throw DecimalText.notANumber(value, encoder) }
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// A decimal as text, because a number would lose digits in other hands.
nonisolated struct DecimalTextForm: Codable {
  var value: Decimal

  init(_ value: Decimal) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      value = try DecimalText.read(text, in: container)
    } else {
      value = try container.decode(Decimal.self)
    }
  }

  func encode(to encoder: any Encoder) throws {
    guard let text = DecimalText.text(value) else { throw DecimalText.notANumber(value, encoder) }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Decimals as text. A `Decimal` has 38 digits; text with more is refused, since rounding would change it.
nonisolated enum DecimalText {
  static func decimal(_ text: String) -> Decimal? {
    guard isNumber(text), let value = Decimal(string: text), !value.isNaN,
      value != 0 || !text.prefix(while: { $0 != "e" }).contains(where: { ("1"..."9").contains($0) })
    else { return nil }
    return value
  }

  static func read(_ text: String, in container: any SingleValueDecodingContainer) throws -> Decimal {
    guard let value = decimal(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a decimal of at most 38 digits")
    }
    return value
  }

  /// The nearest double; nil where the decimal is no number.
  static func number(_ value: Decimal) -> Double? {
    value.isNaN ? nil : Double("\(value)")
  }

  /// The digits without zeros that say nothing; nil where the decimal is no number.
  static func text(_ value: Decimal) -> String? {
    guard !value.isNaN else { return nil }
    var text = "\(value)"
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  static func notANumber(_ value: Decimal, _ encoder: any Encoder) -> EncodingError {
    .invalidValue(
      value,
      EncodingError.Context(
        codingPath: encoder.codingPath, debugDescription: "the decimal is not a number"))
  }

  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = parts.first, parts.count < 2 || parts.count == 2 && Int(parts[1]) != nil
    else { return false }
    let unsigned = mantissa.first == "-" || mantissa.first == "+" ? mantissa.dropFirst() : mantissa
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2,
      halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return false }
    var digits = unsigned.filter { $0 != "." }.drop { $0 == "0" }
    while digits.last == "0" { digits.removeLast() }
    return digits.count <= 38
  }
}

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

/// Reads a text from its start, piece by piece.
nonisolated struct FieldReader {
  private var bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Takes the next character if it is that one.
  mutating func take(_ character: String) -> Bool {
    guard position < bytes.count, bytes[position] == character.utf8.first else { return false }
    position += 1
    return true
  }

  /// Takes a sign if one comes. Whether it is a minus.
  mutating func takeMinus() -> Bool {
    if take("-") { return true }
    _ = take("+")
    return false
  }

  /// A number of exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    guard let run = peekDigits(), run.count >= digits else { return nil }
    position += digits
    return run.prefix(digits).reduce(0) { $0 * 10 + Int($1) }
  }

  /// A number of any length that fits.
  mutating func number() -> Int64? {
    guard let run = peekDigits() else { return nil }
    position += run.count
    var number: Int64 = 0
    for digit in run {
      let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
      let (sum, tooLarge) = tens.addingReportingOverflow(Int64(digit))
      guard !tooMany, !tooLarge else { return nil }
      number = sum
    }
    return number
  }

  /// The digits behind a decimal point in millionths, rounded.
  mutating func millionths() -> Int64? {
    guard let run = peekDigits() else { return nil }
    position += run.count
    var millionths: Int64 = 0
    for place in 0..<6 { millionths = millionths * 10 + (place < run.count ? Int64(run[place]) : 0) }
    return run.count > 6 && run[6] >= 5 ? millionths + 1 : millionths
  }

  /// The letters that come next, at most so many.
  mutating func letters(atMost limit: Int) -> String {
    let letters = bytes[position...].prefix(limit).prefix { (65...90).contains($0 & 0xDF) }
    position += letters.count
    return String(decoding: letters, as: UTF8.self)
  }

  private func peekDigits() -> [UInt8]? {
    let digits = bytes[position...].prefix { (48...57).contains($0) }
    return digits.isEmpty ? nil : digits.map { $0 - 48 }
  }
}

/// The digits of dates and times as text.
nonisolated enum FieldText {
  /// The number with zeros before it.
  static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// A point and three digits, or six where three are not enough.
  static func fraction(_ microseconds: Int) -> String {
    microseconds % 1000 == 0 ? "." + padded(microseconds / 1000, 3) : "." + padded(microseconds, 6)
  }
}

/// A type whose values SQLite keeps in one form, which is the one that the tables accept.
nonisolated protocol StoredValue {
  /// Nil where what is stored is no value of this type.
  init?(stored: DatabaseValue)

  /// What is stored; nil where SQLite cannot hold the value.
  var stored: DatabaseValue? { get }
}

nonisolated extension StoredValue where Self: DatabaseValueConvertible {
  init?(stored: DatabaseValue) {
    guard let value = Self.fromDatabaseValue(stored) else { return nil }
    self = value
  }

  var stored: DatabaseValue? { databaseValue }
}

nonisolated extension DatabaseValue {
  /// A REAL. SQLite hands out a whole one that it has just computed as an INTEGER.
  var number: Double? {
    switch storage {
    case .double(let number): number
    case .int64(let number): Double(exactly: number)
    default: nil
    }
  }
}

nonisolated extension Row {
  /// The column's value, which must not be NULL.
  func read<Value: StoredValue>(_ type: Value.Type, _ column: some CodingKey) throws -> Value {
    guard let value = try readIfPresent(type, column) else {
      throw DecodingError.valueNotFound(
        type,
        DecodingError.Context(
          codingPath: [column], debugDescription: "the column \(column.stringValue) is NULL"))
    }
    return value
  }

  /// The column's value; nil where it is NULL.
  func readIfPresent<Value: StoredValue>(_ type: Value.Type, _ column: some CodingKey) throws -> Value? {
    let stored = try decode(DatabaseValue.self, forColumn: column.stringValue)
    if stored.isNull { return nil }
    guard let value = type.init(stored: stored) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: [column],
          debugDescription: "the column \(column.stringValue) holds \(stored), which is no \(type)"))
    }
    return value
  }
}

nonisolated extension PersistenceContainer {
  /// Sets the column to a value, or to NULL.
  mutating func write<Value: StoredValue>(_ value: Value?, _ column: some CodingKey) throws {
    guard let value else {
      self[column.stringValue] = DatabaseValue.null
      return
    }
    guard let stored = value.stored else {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: [column], debugDescription: "the column \(column.stringValue) cannot hold \(value)"))
    }
    self[column.stringValue] = stored
  }
}

/// A value as the text of its JSON.
nonisolated struct JSONTextForm<Value: Codable>: StoredValue {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }

  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage,
      let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(value) else { return nil }
    return String(decoding: json, as: UTF8.self).databaseValue
  }
}

/// A member of an array that SQLite keeps as JSON, in the form that it has outside of arrays.
nonisolated struct StoredMember<Value: StoredValue & Codable>: Codable {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    value = try Value(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value.stored?.storage {
    case .string(let text):
      try container.encode(text)
    case .blob(let bytes):
      let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      try container.encode("\\x" + digits.joined())
    default:
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: "SQLite cannot hold \(value)"))
    }
  }
}

nonisolated extension Bool: StoredValue {
  init?(stored: DatabaseValue) {
    switch stored.storage {
    case .int64(0): self = false
    case .int64(1): self = true
    default: return nil
    }
  }
}

nonisolated extension Double: StoredValue {
  init?(stored: DatabaseValue) {
    guard let number = stored.number else { return nil }
    self.init(number)
    guard isFinite else { return nil }
  }

  var stored: DatabaseValue? { isFinite ? databaseValue : nil }
}

nonisolated extension Float: StoredValue {
  init?(stored: DatabaseValue) {
    guard let number = stored.number else { return nil }
    self.init(number)
    guard isFinite else { return nil }
  }

  var stored: DatabaseValue? { isFinite ? databaseValue : nil }
}

nonisolated extension Int16: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .int64(let number) = stored.storage else { return nil }
    self.init(exactly: number)
  }
}

nonisolated extension Int32: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .int64(let number) = stored.storage else { return nil }
    self.init(exactly: number)
  }
}

nonisolated extension Int64: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .int64(let number) = stored.storage else { return nil }
    self.init(exactly: number)
  }
}

nonisolated extension String: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage else { return nil }
    self = text
  }

  /// GRDB would cut it off at the first NUL.
  var stored: DatabaseValue? { utf8.contains(0) ? nil : databaseValue }
}

nonisolated extension LocalDate: DatabaseValueConvertible, StoredValue {
  var databaseValue: DatabaseValue { description.databaseValue }

  static func fromDatabaseValue(_ stored: DatabaseValue) -> Self? {
    guard case .string(let text) = stored.storage else { return nil }
    return Self(text)
  }
}

nonisolated extension LocalTime: DatabaseValueConvertible, StoredValue {
  var databaseValue: DatabaseValue { description.databaseValue }

  static func fromDatabaseValue(_ stored: DatabaseValue) -> Self? {
    guard case .string(let text) = stored.storage else { return nil }
    return Self(text)
  }
}

nonisolated extension SchemaInterval: DatabaseValueConvertible, StoredValue {
  var databaseValue: DatabaseValue { description.databaseValue }

  static func fromDatabaseValue(_ stored: DatabaseValue) -> Self? {
    guard case .string(let text) = stored.storage else { return nil }
    return Self(text)
  }
}

nonisolated extension SchemaVector: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .blob(let bytes) = stored.storage, let values = Self.read(bytes: Array(bytes))
    else { return nil }
    self.values = values
  }

  var stored: DatabaseValue? {
    guard values.allSatisfy({ $0.isFinite }) else { return nil }
    return values.map { $0.bitPattern.littleEndian }.withUnsafeBytes { Data($0) }.databaseValue
  }
}

nonisolated extension UUIDForm: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage, let value = UUID(uuidString: text) else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? { value.uuidString.lowercased().databaseValue }
}

nonisolated extension DataForm: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .blob(let value) = stored.storage else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? { value.databaseValue }
}

nonisolated extension DecimalNumberForm: StoredValue {
  init?(stored: DatabaseValue) {
    guard let number = stored.number, let value = DecimalText.decimal("\(number)") else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? { DecimalText.number(value)?.databaseValue }
}

nonisolated extension DecimalTextForm: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage, let value = DecimalText.decimal(text) else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? { DecimalText.text(value)?.databaseValue }
}

nonisolated extension TimestampForm: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage, let value = MomentText.moment(text, anyZone: false)
    else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? { MomentText.text(value, separator: " ")?.databaseValue }
}

nonisolated extension TimestamptzForm: StoredValue {
  init?(stored: DatabaseValue) {
    guard case .string(let text) = stored.storage, let value = MomentText.moment(text, anyZone: true)
    else { return nil }
    self.value = value
  }

  var stored: DatabaseValue? { MomentText.text(value, separator: " ")?.databaseValue }
}
