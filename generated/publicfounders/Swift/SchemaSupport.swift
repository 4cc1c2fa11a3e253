// Made by schemac for the database publicfounders. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

import Foundation

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

/// A vector of four-byte floats: a JSON array. It is also read from PostgreSQL's text, `[1,2,3]`, and from
/// the little-endian bytes that SQLite keeps.
nonisolated public struct SchemaVector: Codable, Sendable, Hashable, ExpressibleByArrayLiteral {
  public var values: [Float]

  public init(_ values: [Float]) {
    self.values = values
  }

  public init(arrayLiteral elements: Float...) {
    values = elements
  }

  public init(from decoder: any Decoder) throws {
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

  public func encode(to encoder: any Encoder) throws {
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
