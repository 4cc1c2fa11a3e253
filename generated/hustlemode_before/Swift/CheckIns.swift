// Made by schemac from check_ins.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum CheckInKind: String, Codable, Sendable, Hashable, CaseIterable {
  case daily
  case weekly
  case goal
}

nonisolated public enum CheckInStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case scheduled
  case sent
  case answered
  case missed
  case cancelled
}

/// A question that was asked, or will be.
nonisolated public struct CheckIn: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  /// The goal that it is about.
  public var goalId: UUID?
  public var kind: CheckInKind
  public var status: CheckInStatus
  public var prompt: String
  public var scheduledFor: Date
  public var sentAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    goalId: UUID? = nil,
    kind: CheckInKind,
    status: CheckInStatus,
    prompt: String,
    scheduledFor: Date,
    sentAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.goalId = goalId
    self.kind = kind
    self.status = status
    self.prompt = prompt
    self.scheduledFor = scheduledFor
    self.sentAt = sentAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case goalId = "goal_id"
    case kind
    case status
    case prompt
    case scheduledFor = "scheduled_for"
    case sentAt = "sent_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.goalId = try row.decodeIfPresent(UUIDForm.self, forKey: .goalId)?.value
    self.kind = try row.decode(CheckInKind.self, forKey: .kind)
    self.status = try row.decode(CheckInStatus.self, forKey: .status)
    self.prompt = try row.decode(String.self, forKey: .prompt)
    self.scheduledFor = try row.decode(TimestamptzForm.self, forKey: .scheduledFor).value
    self.sentAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .sentAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encodeIfPresent(self.goalId.map { UUIDForm($0) }, forKey: .goalId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.prompt, forKey: .prompt)
    try row.encode(TimestamptzForm(self.scheduledFor), forKey: .scheduledFor)
    try row.encodeIfPresent(self.sentAt.map { TimestamptzForm($0) }, forKey: .sentAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    /// The goal that it is about.
    public var goalId: UUID?
    public var kind: CheckInKind?
    public var status: CheckInStatus?
    public var prompt: String
    public var scheduledFor: Date
    public var sentAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      goalId: UUID? = nil,
      kind: CheckInKind? = nil,
      status: CheckInStatus? = nil,
      prompt: String,
      scheduledFor: Date,
      sentAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.goalId = goalId
      self.kind = kind
      self.status = status
      self.prompt = prompt
      self.scheduledFor = scheduledFor
      self.sentAt = sentAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case goalId = "goal_id"
      case kind
      case status
      case prompt
      case scheduledFor = "scheduled_for"
      case sentAt = "sent_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encodeIfPresent(self.goalId.map { UUIDForm($0) }, forKey: .goalId)
      try row.encodeIfPresent(self.kind, forKey: .kind)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encode(self.prompt, forKey: .prompt)
      try row.encode(TimestamptzForm(self.scheduledFor), forKey: .scheduledFor)
      try row.encodeIfPresent(self.sentAt.map { TimestamptzForm($0) }, forKey: .sentAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// An answer to a check-in.
nonisolated public struct CheckInResponse: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var checkInId: UUID
  public var userId: UUID
  public var message: String
  /// From 1 to 10.
  public var mood: Int16?
  /// From 1 to 10.
  public var energy: Int16?
  /// Whether the user did what was asked about.
  public var completed: Bool
  public var createdAt: Date

  public init(
    id: UUID,
    checkInId: UUID,
    userId: UUID,
    message: String,
    mood: Int16? = nil,
    energy: Int16? = nil,
    completed: Bool,
    createdAt: Date
  ) {
    self.id = id
    self.checkInId = checkInId
    self.userId = userId
    self.message = message
    self.mood = mood
    self.energy = energy
    self.completed = completed
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case checkInId = "check_in_id"
    case userId = "user_id"
    case message
    case mood
    case energy
    case completed
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.checkInId = try row.decode(UUIDForm.self, forKey: .checkInId).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.message = try row.decode(String.self, forKey: .message)
    self.mood = try row.decodeIfPresent(Int16.self, forKey: .mood)
    self.energy = try row.decodeIfPresent(Int16.self, forKey: .energy)
    self.completed = try row.decode(Bool.self, forKey: .completed)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.checkInId), forKey: .checkInId)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.message, forKey: .message)
    try row.encodeIfPresent(self.mood, forKey: .mood)
    try row.encodeIfPresent(self.energy, forKey: .energy)
    try row.encode(self.completed, forKey: .completed)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var checkInId: UUID
    public var userId: UUID
    public var message: String
    /// From 1 to 10.
    public var mood: Int16?
    /// From 1 to 10.
    public var energy: Int16?
    /// Whether the user did what was asked about.
    public var completed: Bool?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      checkInId: UUID,
      userId: UUID,
      message: String,
      mood: Int16? = nil,
      energy: Int16? = nil,
      completed: Bool? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.checkInId = checkInId
      self.userId = userId
      self.message = message
      self.mood = mood
      self.energy = energy
      self.completed = completed
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case checkInId = "check_in_id"
      case userId = "user_id"
      case message
      case mood
      case energy
      case completed
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.checkInId), forKey: .checkInId)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encode(self.message, forKey: .message)
      try row.encodeIfPresent(self.mood, forKey: .mood)
      try row.encodeIfPresent(self.energy, forKey: .energy)
      try row.encodeIfPresent(self.completed, forKey: .completed)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}
