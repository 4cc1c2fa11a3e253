// Made by schemac from pal.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct PalFocusWindow: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var userId: String
  public var startTime: Date
  public var endTime: Date
  public var priority: String

  public init(
    id: Int32,
    userId: String,
    startTime: Date,
    endTime: Date,
    priority: String
  ) {
    self.id = id
    self.userId = userId
    self.startTime = startTime
    self.endTime = endTime
    self.priority = priority
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case startTime = "start_time"
    case endTime = "end_time"
    case priority
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.startTime = try row.decode(TimestamptzForm.self, forKey: .startTime).value
    self.endTime = try row.decode(TimestamptzForm.self, forKey: .endTime).value
    self.priority = try row.decode(String.self, forKey: .priority)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(TimestamptzForm(self.startTime), forKey: .startTime)
    try row.encode(TimestamptzForm(self.endTime), forKey: .endTime)
    try row.encode(self.priority, forKey: .priority)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var userId: String
    public var startTime: Date
    public var endTime: Date
    public var priority: String

    public init(
      id: Int32? = nil,
      userId: String,
      startTime: Date,
      endTime: Date,
      priority: String
    ) {
      self.id = id
      self.userId = userId
      self.startTime = startTime
      self.endTime = endTime
      self.priority = priority
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case startTime = "start_time"
      case endTime = "end_time"
      case priority
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(TimestamptzForm(self.startTime), forKey: .startTime)
      try row.encode(TimestamptzForm(self.endTime), forKey: .endTime)
      try row.encode(self.priority, forKey: .priority)
    }
  }
}

nonisolated public struct PalStressLevel: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var userId: String
  public var level: Int16
  public var measuredAt: Date

  public init(
    id: Int32,
    userId: String,
    level: Int16,
    measuredAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.level = level
    self.measuredAt = measuredAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case level
    case measuredAt = "measured_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.level = try row.decode(Int16.self, forKey: .level)
    self.measuredAt = try row.decode(TimestamptzForm.self, forKey: .measuredAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.level, forKey: .level)
    try row.encode(TimestamptzForm(self.measuredAt), forKey: .measuredAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var userId: String
    public var level: Int16
    public var measuredAt: Date

    public init(
      id: Int32? = nil,
      userId: String,
      level: Int16,
      measuredAt: Date
    ) {
      self.id = id
      self.userId = userId
      self.level = level
      self.measuredAt = measuredAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case level
      case measuredAt = "measured_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.level, forKey: .level)
      try row.encode(TimestamptzForm(self.measuredAt), forKey: .measuredAt)
    }
  }
}
