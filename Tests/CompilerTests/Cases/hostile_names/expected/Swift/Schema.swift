// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum OddType: String, Codable, Sendable, Hashable, CaseIterable {
  case vaLue = "va'lue"
  case bC = "b\"c"
  case space = " "
  case backSlash = "back\\slash"
  case x = ":x"
  case 日本語
}

/// '; DROP TABLE users; --
nonisolated public struct First: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var quotes: String
  public var backslash: String
  public var variable: String
  public var dollar: String
  public var 日本語: String
  /// /* " */ \; :x $1 %s
  public var comment: String?
  public var blanks: Int32
  public var brace: OddType
  public var firstTime: Date

  public init(
    id: Int64,
    quotes: String,
    backslash: String,
    variable: String,
    dollar: String,
    日本語: String,
    comment: String? = nil,
    blanks: Int32,
    brace: OddType,
    firstTime: Date
  ) {
    self.id = id
    self.quotes = quotes
    self.backslash = backslash
    self.variable = variable
    self.dollar = dollar
    self.日本語 = 日本語
    self.comment = comment
    self.blanks = blanks
    self.brace = brace
    self.firstTime = firstTime
  }

  public enum CodingKeys: String, CodingKey {
    case id = "id\""
    case quotes = "quote's"
    case backslash = "back\\slash"
    case variable = ":variable"
    case dollar = "$dollar$"
    case 日本語
    case comment = "-- comment"
    case blanks = " blanks "
    case brace = "{brace}"
    case firstTime = "1st"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.quotes = try row.decode(String.self, forKey: .quotes)
    self.backslash = try row.decode(String.self, forKey: .backslash)
    self.variable = try row.decode(String.self, forKey: .variable)
    self.dollar = try row.decode(String.self, forKey: .dollar)
    self.日本語 = try row.decode(String.self, forKey: .日本語)
    self.comment = try row.decodeIfPresent(String.self, forKey: .comment)
    self.blanks = try row.decode(Int32.self, forKey: .blanks)
    self.brace = try row.decode(OddType.self, forKey: .brace)
    self.firstTime = try row.decode(TimestamptzForm.self, forKey: .firstTime).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.quotes, forKey: .quotes)
    try row.encode(self.backslash, forKey: .backslash)
    try row.encode(self.variable, forKey: .variable)
    try row.encode(self.dollar, forKey: .dollar)
    try row.encode(self.日本語, forKey: .日本語)
    try row.encodeIfPresent(self.comment, forKey: .comment)
    try row.encode(self.blanks, forKey: .blanks)
    try row.encode(self.brace, forKey: .brace)
    try row.encode(TimestamptzForm(self.firstTime), forKey: .firstTime)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var quotes: String?
    public var backslash: String?
    public var variable: String?
    public var dollar: String?
    public var 日本語: String?
    /// /* " */ \; :x $1 %s
    public var comment: String?
    public var blanks: Int32?
    public var brace: OddType?
    public var firstTime: Date?

    public init(
      id: Int64,
      quotes: String? = nil,
      backslash: String? = nil,
      variable: String? = nil,
      dollar: String? = nil,
      日本語: String? = nil,
      comment: String? = nil,
      blanks: Int32? = nil,
      brace: OddType? = nil,
      firstTime: Date? = nil
    ) {
      self.id = id
      self.quotes = quotes
      self.backslash = backslash
      self.variable = variable
      self.dollar = dollar
      self.日本語 = 日本語
      self.comment = comment
      self.blanks = blanks
      self.brace = brace
      self.firstTime = firstTime
    }

    public enum CodingKeys: String, CodingKey {
      case id = "id\""
      case quotes = "quote's"
      case backslash = "back\\slash"
      case variable = ":variable"
      case dollar = "$dollar$"
      case 日本語
      case comment = "-- comment"
      case blanks = " blanks "
      case brace = "{brace}"
      case firstTime = "1st"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encodeIfPresent(self.quotes, forKey: .quotes)
      try row.encodeIfPresent(self.backslash, forKey: .backslash)
      try row.encodeIfPresent(self.variable, forKey: .variable)
      try row.encodeIfPresent(self.dollar, forKey: .dollar)
      try row.encodeIfPresent(self.日本語, forKey: .日本語)
      try row.encodeIfPresent(self.comment, forKey: .comment)
      try row.encodeIfPresent(self.blanks, forKey: .blanks)
      try row.encodeIfPresent(self.brace, forKey: .brace)
      try row.encodeIfPresent(self.firstTime.map { TimestamptzForm($0) }, forKey: .firstTime)
    }
  }
}

nonisolated public struct Second: Codable, Sendable, Hashable, Identifiable {
  public var quote: Int64

  /// The primary key.
  public var id: Int64 { self.quote }

  public init(
    quote: Int64
  ) {
    self.quote = quote
  }

  public enum CodingKeys: String, CodingKey {
    case quote = "\""
  }
}
