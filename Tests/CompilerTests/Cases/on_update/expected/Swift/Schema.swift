// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Note: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var body: String
  public var version: Int32
  public var state: String
  public var updatedAt: Date
  public var touchedAt: Date?

  public init(
    id: Int64,
    body: String,
    version: Int32,
    state: String,
    updatedAt: Date,
    touchedAt: Date? = nil
  ) {
    self.id = id
    self.body = body
    self.version = version
    self.state = state
    self.updatedAt = updatedAt
    self.touchedAt = touchedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case body
    case version
    case state
    case updatedAt = "updated_at"
    case touchedAt = "touched_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.body = try row.decode(String.self, forKey: .body)
    self.version = try row.decode(Int32.self, forKey: .version)
    self.state = try row.decode(String.self, forKey: .state)
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
    self.touchedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .touchedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.body, forKey: .body)
    try row.encode(self.version, forKey: .version)
    try row.encode(self.state, forKey: .state)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
    try row.encodeIfPresent(self.touchedAt.map { TimestamptzForm($0) }, forKey: .touchedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var body: String
    public var version: Int32?
    public var state: String?
    public var updatedAt: Date?
    public var touchedAt: Date?

    public init(
      id: Int64,
      body: String,
      version: Int32? = nil,
      state: String? = nil,
      updatedAt: Date? = nil,
      touchedAt: Date? = nil
    ) {
      self.id = id
      self.body = body
      self.version = version
      self.state = state
      self.updatedAt = updatedAt
      self.touchedAt = touchedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case body
      case version
      case state
      case updatedAt = "updated_at"
      case touchedAt = "touched_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(self.body, forKey: .body)
      try row.encodeIfPresent(self.version, forKey: .version)
      try row.encodeIfPresent(self.state, forKey: .state)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
      try row.encodeIfPresent(self.touchedAt.map { TimestamptzForm($0) }, forKey: .touchedAt)
    }
  }
}

nonisolated public struct Pair: Codable, Sendable, Hashable {
  public var a: Int32
  public var b: String
  public var updatedAt: Date

  public init(
    a: Int32,
    b: String,
    updatedAt: Date
  ) {
    self.a = a
    self.b = b
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case a
    case b
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.a = try row.decode(Int32.self, forKey: .a)
    self.b = try row.decode(String.self, forKey: .b)
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.a, forKey: .a)
    try row.encode(self.b, forKey: .b)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var a: Int32
    public var b: String
    public var updatedAt: Date?

    public init(
      a: Int32,
      b: String,
      updatedAt: Date? = nil
    ) {
      self.a = a
      self.b = b
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case a
      case b
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.a, forKey: .a)
      try row.encode(self.b, forKey: .b)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct Keyless: Codable, Sendable, Hashable {
  public var a: Int32
  public var updatedAt: Date

  public init(
    a: Int32,
    updatedAt: Date
  ) {
    self.a = a
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case a
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.a = try row.decode(Int32.self, forKey: .a)
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.a, forKey: .a)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var a: Int32
    public var updatedAt: Date?

    public init(
      a: Int32,
      updatedAt: Date? = nil
    ) {
      self.a = a
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case a
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.a, forKey: .a)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}
