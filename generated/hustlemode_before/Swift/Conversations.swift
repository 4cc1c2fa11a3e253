// Made by schemac from conversations.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum ConversationRole: String, Codable, Sendable, Hashable, CaseIterable {
  case user
  case assistant
  case system
}

nonisolated public enum MessagingPlatform: String, Codable, Sendable, Hashable, CaseIterable {
  case whatsapp
  case sms
  case web
}

/// Sessions of users who are signed in.
nonisolated public struct UserSession: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var platform: MessagingPlatform
  /// SHA-256 of the token in hexadecimal digits.
  public var tokenHash: String
  public var metadata: JSONValue
  public var createdAt: Date
  public var expiresAt: Date
  public var revokedAt: Date?

  public init(
    id: UUID,
    userId: UUID,
    platform: MessagingPlatform,
    tokenHash: String,
    metadata: JSONValue,
    createdAt: Date,
    expiresAt: Date,
    revokedAt: Date? = nil
  ) {
    self.id = id
    self.userId = userId
    self.platform = platform
    self.tokenHash = tokenHash
    self.metadata = metadata
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case platform
    case tokenHash = "token_hash"
    case metadata
    case createdAt = "created_at"
    case expiresAt = "expires_at"
    case revokedAt = "revoked_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.platform = try row.decode(MessagingPlatform.self, forKey: .platform)
    self.tokenHash = try row.decode(String.self, forKey: .tokenHash)
    self.metadata = try row.decode(JSONValue.self, forKey: .metadata)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.expiresAt = try row.decode(TimestamptzForm.self, forKey: .expiresAt).value
    self.revokedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .revokedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.platform, forKey: .platform)
    try row.encode(self.tokenHash, forKey: .tokenHash)
    try row.encode(self.metadata, forKey: .metadata)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
    try row.encodeIfPresent(self.revokedAt.map { TimestamptzForm($0) }, forKey: .revokedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var platform: MessagingPlatform?
    /// SHA-256 of the token in hexadecimal digits.
    public var tokenHash: String
    public var metadata: JSONValue?
    public var createdAt: Date?
    public var expiresAt: Date
    public var revokedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      platform: MessagingPlatform? = nil,
      tokenHash: String,
      metadata: JSONValue? = nil,
      createdAt: Date? = nil,
      expiresAt: Date,
      revokedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.platform = platform
      self.tokenHash = tokenHash
      self.metadata = metadata
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      self.revokedAt = revokedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case platform
      case tokenHash = "token_hash"
      case metadata
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case revokedAt = "revoked_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encodeIfPresent(self.platform, forKey: .platform)
      try row.encode(self.tokenHash, forKey: .tokenHash)
      try row.encodeIfPresent(self.metadata, forKey: .metadata)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
      try row.encodeIfPresent(self.revokedAt.map { TimestamptzForm($0) }, forKey: .revokedAt)
    }
  }
}

/// Every message, in both directions.
nonisolated public struct ConversationHistory: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var sessionId: UUID?
  public var role: ConversationRole
  public var platform: MessagingPlatform
  public var content: String
  /// The tone of an answer.
  public var personality: Personality?
  public var tokenCount: Int32?
  /// What the platform and the model said of the message.
  public var metadata: JSONValue
  public var createdAt: Date

  public init(
    id: UUID,
    userId: UUID,
    sessionId: UUID? = nil,
    role: ConversationRole,
    platform: MessagingPlatform,
    content: String,
    personality: Personality? = nil,
    tokenCount: Int32? = nil,
    metadata: JSONValue,
    createdAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.sessionId = sessionId
    self.role = role
    self.platform = platform
    self.content = content
    self.personality = personality
    self.tokenCount = tokenCount
    self.metadata = metadata
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case sessionId = "session_id"
    case role
    case platform
    case content
    case personality
    case tokenCount = "token_count"
    case metadata
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.sessionId = try row.decodeIfPresent(UUIDForm.self, forKey: .sessionId)?.value
    self.role = try row.decode(ConversationRole.self, forKey: .role)
    self.platform = try row.decode(MessagingPlatform.self, forKey: .platform)
    self.content = try row.decode(String.self, forKey: .content)
    self.personality = try row.decodeIfPresent(Personality.self, forKey: .personality)
    self.tokenCount = try row.decodeIfPresent(Int32.self, forKey: .tokenCount)
    self.metadata = try row.decode(JSONValue.self, forKey: .metadata)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encodeIfPresent(self.sessionId.map { UUIDForm($0) }, forKey: .sessionId)
    try row.encode(self.role, forKey: .role)
    try row.encode(self.platform, forKey: .platform)
    try row.encode(self.content, forKey: .content)
    try row.encodeIfPresent(self.personality, forKey: .personality)
    try row.encodeIfPresent(self.tokenCount, forKey: .tokenCount)
    try row.encode(self.metadata, forKey: .metadata)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var sessionId: UUID?
    public var role: ConversationRole
    public var platform: MessagingPlatform?
    public var content: String
    /// The tone of an answer.
    public var personality: Personality?
    public var tokenCount: Int32?
    /// What the platform and the model said of the message.
    public var metadata: JSONValue?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      sessionId: UUID? = nil,
      role: ConversationRole,
      platform: MessagingPlatform? = nil,
      content: String,
      personality: Personality? = nil,
      tokenCount: Int32? = nil,
      metadata: JSONValue? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.sessionId = sessionId
      self.role = role
      self.platform = platform
      self.content = content
      self.personality = personality
      self.tokenCount = tokenCount
      self.metadata = metadata
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case sessionId = "session_id"
      case role
      case platform
      case content
      case personality
      case tokenCount = "token_count"
      case metadata
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encodeIfPresent(self.sessionId.map { UUIDForm($0) }, forKey: .sessionId)
      try row.encode(self.role, forKey: .role)
      try row.encodeIfPresent(self.platform, forKey: .platform)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.personality, forKey: .personality)
      try row.encodeIfPresent(self.tokenCount, forKey: .tokenCount)
      try row.encodeIfPresent(self.metadata, forKey: .metadata)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}
