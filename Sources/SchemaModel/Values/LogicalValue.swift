/// A value of a column's type, whatever store holds it and however it was spelt.
public indirect enum LogicalValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int64)
  /// A decimal number without needless zeros, `-12.5` or `0`; or `NaN`, `Infinity`, `-Infinity`.
  case decimal(String)
  case float(Double)
  case text(String)
  case bytes([UInt8])
  /// Its 36 characters, in lower case.
  case uuid(String)
  case date(CalendarDate)
  /// A time of day since midnight; 24:00:00 is one too.
  case time(microseconds: Int)
  /// A date and the time since its midnight. A moment (`timestamptz`) is in UTC.
  case timestamp(CalendarDate, microseconds: Int)
  /// `infinity` or `-infinity`, as a date or timestamp.
  case unbounded(negative: Bool)
  /// Months, days and time apart, since a month has no fixed number of days, nor a day of hours.
  case interval(months: Int, days: Int, microseconds: Int)
  /// JSON without blanks between its tokens.
  case json(String)
  /// Members, nil for NULL. A member of a multidimensional array is an array.
  case array([LogicalValue?])
  case vector([Float])
  case enumeration(String)
}

/// A literal that is no value of its type.
public struct ValueError: Error, Hashable, Sendable {
  /// A sentence without a full stop, names in backticks.
  public var message: String
  /// What to write instead.
  public var help: String?

  public init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}

extension ValueError {
  /// A literal in a message: in backticks, and shortened where it is long.
  static func quoted(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? "`\(text)`" : "`\(String(text.unicodeScalars.prefix(60)))…`"
  }
}
