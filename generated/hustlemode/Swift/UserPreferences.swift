// Made by schemac from user_preferences.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum Personality: String, Codable, Sendable, Hashable, CaseIterable {
  case taskmaster
  case cheerleader
}

nonisolated public enum CheckInFrequency: String, Codable, Sendable, Hashable, CaseIterable {
  case daily
  case weekdays
  case weekly
}

/// Static preferences and platform settings, one row for each user.
nonisolated public struct UserPreference: Codable, Sendable, Hashable, Identifiable {
  public var userId: UUID
  /// The tone of the answers.
  public var defaultPersonality: Personality
  /// Whether conversations go to the semantic memory.
  public var aiMemoryEnabled: Bool
  public var checkInsEnabled: Bool
  public var checkInFrequency: CheckInFrequency
  /// The local time in `timezone`.
  public var checkInTime: LocalTime
  public var timezone: String
  public var createdAt: Date
  public var updatedAt: Date

  /// The primary key.
  public var id: UUID { self.userId }

  public init(
    userId: UUID,
    defaultPersonality: Personality,
    aiMemoryEnabled: Bool,
    checkInsEnabled: Bool,
    checkInFrequency: CheckInFrequency,
    checkInTime: LocalTime,
    timezone: String,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.userId = userId
    self.defaultPersonality = defaultPersonality
    self.aiMemoryEnabled = aiMemoryEnabled
    self.checkInsEnabled = checkInsEnabled
    self.checkInFrequency = checkInFrequency
    self.checkInTime = checkInTime
    self.timezone = timezone
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case defaultPersonality = "default_personality"
    case aiMemoryEnabled = "ai_memory_enabled"
    case checkInsEnabled = "check_ins_enabled"
    case checkInFrequency = "check_in_frequency"
    case checkInTime = "check_in_time"
    case timezone
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.defaultPersonality = try row.decode(Personality.self, forKey: .defaultPersonality)
    self.aiMemoryEnabled = try row.decode(Bool.self, forKey: .aiMemoryEnabled)
    self.checkInsEnabled = try row.decode(Bool.self, forKey: .checkInsEnabled)
    self.checkInFrequency = try row.decode(CheckInFrequency.self, forKey: .checkInFrequency)
    self.checkInTime = try row.decode(LocalTime.self, forKey: .checkInTime)
    self.timezone = try row.decode(String.self, forKey: .timezone)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.defaultPersonality, forKey: .defaultPersonality)
    try row.encode(self.aiMemoryEnabled, forKey: .aiMemoryEnabled)
    try row.encode(self.checkInsEnabled, forKey: .checkInsEnabled)
    try row.encode(self.checkInFrequency, forKey: .checkInFrequency)
    try row.encode(self.checkInTime, forKey: .checkInTime)
    try row.encode(self.timezone, forKey: .timezone)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: UUID
    /// The tone of the answers.
    public var defaultPersonality: Personality?
    /// Whether conversations go to the semantic memory.
    public var aiMemoryEnabled: Bool?
    public var checkInsEnabled: Bool?
    public var checkInFrequency: CheckInFrequency?
    /// The local time in `timezone`.
    public var checkInTime: LocalTime?
    public var timezone: String?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      userId: UUID,
      defaultPersonality: Personality? = nil,
      aiMemoryEnabled: Bool? = nil,
      checkInsEnabled: Bool? = nil,
      checkInFrequency: CheckInFrequency? = nil,
      checkInTime: LocalTime? = nil,
      timezone: String? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.userId = userId
      self.defaultPersonality = defaultPersonality
      self.aiMemoryEnabled = aiMemoryEnabled
      self.checkInsEnabled = checkInsEnabled
      self.checkInFrequency = checkInFrequency
      self.checkInTime = checkInTime
      self.timezone = timezone
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case defaultPersonality = "default_personality"
      case aiMemoryEnabled = "ai_memory_enabled"
      case checkInsEnabled = "check_ins_enabled"
      case checkInFrequency = "check_in_frequency"
      case checkInTime = "check_in_time"
      case timezone
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encodeIfPresent(self.defaultPersonality, forKey: .defaultPersonality)
      try row.encodeIfPresent(self.aiMemoryEnabled, forKey: .aiMemoryEnabled)
      try row.encodeIfPresent(self.checkInsEnabled, forKey: .checkInsEnabled)
      try row.encodeIfPresent(self.checkInFrequency, forKey: .checkInFrequency)
      try row.encodeIfPresent(self.checkInTime, forKey: .checkInTime)
      try row.encodeIfPresent(self.timezone, forKey: .timezone)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}
