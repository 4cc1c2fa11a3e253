// Made by schemac from goals.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum GoalType: String, Codable, Sendable, Hashable, CaseIterable {
  case fundraising
  case hiring
  case growth
  case partnerships
  case learning
}

nonisolated public enum AskUrgency: String, Codable, Sendable, Hashable, CaseIterable {
  case low
  case medium
  case high
}

nonisolated public enum AskStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case open
  case inProgress = "in_progress"
  case closed
}

/// What a founder wants.
nonisolated public struct Goal: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var type: GoalType
  public var description: String
  /// The higher, the sooner.
  public var priority: Int32
  public var isActive: Bool
  /// NULL until it is made.
  public var embedding: SchemaVector?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    type: GoalType,
    description: String,
    priority: Int32,
    isActive: Bool,
    embedding: SchemaVector? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.type = type
    self.description = description
    self.priority = priority
    self.isActive = isActive
    self.embedding = embedding
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case type
    case description
    case priority
    case isActive = "is_active"
    case embedding
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.type = try row.decode(GoalType.self, forKey: .type)
    self.description = try row.decode(String.self, forKey: .description)
    self.priority = try row.decode(Int32.self, forKey: .priority)
    self.isActive = try row.decode(Bool.self, forKey: .isActive)
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestampForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.type, forKey: .type)
    try row.encode(self.description, forKey: .description)
    try row.encode(self.priority, forKey: .priority)
    try row.encode(self.isActive, forKey: .isActive)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestampForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var type: GoalType
    public var description: String
    /// The higher, the sooner.
    public var priority: Int32?
    public var isActive: Bool?
    /// NULL until it is made.
    public var embedding: SchemaVector?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      type: GoalType,
      description: String,
      priority: Int32? = nil,
      isActive: Bool? = nil,
      embedding: SchemaVector? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.type = type
      self.description = description
      self.priority = priority
      self.isActive = isActive
      self.embedding = embedding
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case type
      case description
      case priority
      case isActive = "is_active"
      case embedding
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encode(self.type, forKey: .type)
      try row.encode(self.description, forKey: .description)
      try row.encodeIfPresent(self.priority, forKey: .priority)
      try row.encodeIfPresent(self.isActive, forKey: .isActive)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
    }
  }
}

/// What a founder needs from others, for a goal or just so.
nonisolated public struct Ask: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var description: String
  public var urgency: AskUrgency
  public var status: AskStatus
  public var goalId: UUID?
  public var fulfilledAt: Date?
  /// NULL until it is made.
  public var embedding: SchemaVector?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    description: String,
    urgency: AskUrgency,
    status: AskStatus,
    goalId: UUID? = nil,
    fulfilledAt: Date? = nil,
    embedding: SchemaVector? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.description = description
    self.urgency = urgency
    self.status = status
    self.goalId = goalId
    self.fulfilledAt = fulfilledAt
    self.embedding = embedding
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case description
    case urgency
    case status
    case goalId = "goal_id"
    case fulfilledAt = "fulfilled_at"
    case embedding
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.description = try row.decode(String.self, forKey: .description)
    self.urgency = try row.decode(AskUrgency.self, forKey: .urgency)
    self.status = try row.decode(AskStatus.self, forKey: .status)
    self.goalId = try row.decodeIfPresent(UUIDForm.self, forKey: .goalId)?.value
    self.fulfilledAt = try row.decodeIfPresent(TimestampForm.self, forKey: .fulfilledAt)?.value
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestampForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.description, forKey: .description)
    try row.encode(self.urgency, forKey: .urgency)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.goalId.map { UUIDForm($0) }, forKey: .goalId)
    try row.encodeIfPresent(self.fulfilledAt.map { TimestampForm($0) }, forKey: .fulfilledAt)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestampForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var description: String
    public var urgency: AskUrgency?
    public var status: AskStatus?
    public var goalId: UUID?
    public var fulfilledAt: Date?
    /// NULL until it is made.
    public var embedding: SchemaVector?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      description: String,
      urgency: AskUrgency? = nil,
      status: AskStatus? = nil,
      goalId: UUID? = nil,
      fulfilledAt: Date? = nil,
      embedding: SchemaVector? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.description = description
      self.urgency = urgency
      self.status = status
      self.goalId = goalId
      self.fulfilledAt = fulfilledAt
      self.embedding = embedding
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case description
      case urgency
      case status
      case goalId = "goal_id"
      case fulfilledAt = "fulfilled_at"
      case embedding
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encode(self.description, forKey: .description)
      try row.encodeIfPresent(self.urgency, forKey: .urgency)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.goalId.map { UUIDForm($0) }, forKey: .goalId)
      try row.encodeIfPresent(self.fulfilledAt.map { TimestampForm($0) }, forKey: .fulfilledAt)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
    }
  }
}
