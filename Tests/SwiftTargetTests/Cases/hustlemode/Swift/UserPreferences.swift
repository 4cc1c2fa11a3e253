// Made by schemac from user_preferences.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// How the coach talks.
nonisolated public enum Personality: String, Codable, Sendable, Hashable, CaseIterable {
  case taskmaster
  case cheerleader
}

nonisolated public struct UserPreference: Codable, Sendable, Hashable, Identifiable {
  public var userId: UUID
  public var defaultPersonality: Personality
  public var aiMemoryEnabled: Bool
  public var checkInTime: LocalTime?
  public var timezone: String?

  /// The primary key.
  public var id: UUID { self.userId }

  public init(
    userId: UUID,
    defaultPersonality: Personality,
    aiMemoryEnabled: Bool,
    checkInTime: LocalTime? = nil,
    timezone: String? = nil
  ) {
    self.userId = userId
    self.defaultPersonality = defaultPersonality
    self.aiMemoryEnabled = aiMemoryEnabled
    self.checkInTime = checkInTime
    self.timezone = timezone
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case defaultPersonality = "default_personality"
    case aiMemoryEnabled = "ai_memory_enabled"
    case checkInTime = "check_in_time"
    case timezone
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.defaultPersonality = try row.decode(Personality.self, forKey: .defaultPersonality)
    self.aiMemoryEnabled = try row.decode(Bool.self, forKey: .aiMemoryEnabled)
    self.checkInTime = try row.decodeIfPresent(LocalTime.self, forKey: .checkInTime)
    self.timezone = try row.decodeIfPresent(String.self, forKey: .timezone)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.defaultPersonality, forKey: .defaultPersonality)
    try row.encode(self.aiMemoryEnabled, forKey: .aiMemoryEnabled)
    try row.encodeIfPresent(self.checkInTime, forKey: .checkInTime)
    try row.encodeIfPresent(self.timezone, forKey: .timezone)
  }
}
