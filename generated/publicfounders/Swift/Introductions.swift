// Made by schemac from introductions.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum IntroductionStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case pending
  case accepted
  case declined
  case completed
}

/// Somebody wants to meet somebody, through somebody.
nonisolated public struct Introduction: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var requesterId: UUID
  public var targetId: UUID
  /// Who makes the introduction; NULL where the matcher does.
  public var connectorId: UUID?
  public var status: IntroductionStatus
  /// Why this introduction.
  public var context: String?
  public var message: String?
  public var createdAt: Date
  public var respondedAt: Date?
  public var completedAt: Date?

  public init(
    id: UUID,
    requesterId: UUID,
    targetId: UUID,
    connectorId: UUID? = nil,
    status: IntroductionStatus,
    context: String? = nil,
    message: String? = nil,
    createdAt: Date,
    respondedAt: Date? = nil,
    completedAt: Date? = nil
  ) {
    self.id = id
    self.requesterId = requesterId
    self.targetId = targetId
    self.connectorId = connectorId
    self.status = status
    self.context = context
    self.message = message
    self.createdAt = createdAt
    self.respondedAt = respondedAt
    self.completedAt = completedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case requesterId = "requester_id"
    case targetId = "target_id"
    case connectorId = "connector_id"
    case status
    case context
    case message
    case createdAt = "created_at"
    case respondedAt = "responded_at"
    case completedAt = "completed_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.requesterId = try row.decode(UUIDForm.self, forKey: .requesterId).value
    self.targetId = try row.decode(UUIDForm.self, forKey: .targetId).value
    self.connectorId = try row.decodeIfPresent(UUIDForm.self, forKey: .connectorId)?.value
    self.status = try row.decode(IntroductionStatus.self, forKey: .status)
    self.context = try row.decodeIfPresent(String.self, forKey: .context)
    self.message = try row.decodeIfPresent(String.self, forKey: .message)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.respondedAt = try row.decodeIfPresent(TimestampForm.self, forKey: .respondedAt)?.value
    self.completedAt = try row.decodeIfPresent(TimestampForm.self, forKey: .completedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.requesterId), forKey: .requesterId)
    try row.encode(UUIDForm(self.targetId), forKey: .targetId)
    try row.encodeIfPresent(self.connectorId.map { UUIDForm($0) }, forKey: .connectorId)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.context, forKey: .context)
    try row.encodeIfPresent(self.message, forKey: .message)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encodeIfPresent(self.respondedAt.map { TimestampForm($0) }, forKey: .respondedAt)
    try row.encodeIfPresent(self.completedAt.map { TimestampForm($0) }, forKey: .completedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var requesterId: UUID
    public var targetId: UUID
    /// Who makes the introduction; NULL where the matcher does.
    public var connectorId: UUID?
    public var status: IntroductionStatus?
    /// Why this introduction.
    public var context: String?
    public var message: String?
    public var createdAt: Date?
    public var respondedAt: Date?
    public var completedAt: Date?

    public init(
      id: UUID? = nil,
      requesterId: UUID,
      targetId: UUID,
      connectorId: UUID? = nil,
      status: IntroductionStatus? = nil,
      context: String? = nil,
      message: String? = nil,
      createdAt: Date? = nil,
      respondedAt: Date? = nil,
      completedAt: Date? = nil
    ) {
      self.id = id
      self.requesterId = requesterId
      self.targetId = targetId
      self.connectorId = connectorId
      self.status = status
      self.context = context
      self.message = message
      self.createdAt = createdAt
      self.respondedAt = respondedAt
      self.completedAt = completedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case requesterId = "requester_id"
      case targetId = "target_id"
      case connectorId = "connector_id"
      case status
      case context
      case message
      case createdAt = "created_at"
      case respondedAt = "responded_at"
      case completedAt = "completed_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.requesterId), forKey: .requesterId)
      try row.encode(UUIDForm(self.targetId), forKey: .targetId)
      try row.encodeIfPresent(self.connectorId.map { UUIDForm($0) }, forKey: .connectorId)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.context, forKey: .context)
      try row.encodeIfPresent(self.message, forKey: .message)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.respondedAt.map { TimestampForm($0) }, forKey: .respondedAt)
      try row.encodeIfPresent(self.completedAt.map { TimestampForm($0) }, forKey: .completedAt)
    }
  }
}

/// What came of a match that was suggested.
nonisolated public struct InteractionOutcome: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var introductionId: UUID?
  public var requesterId: UUID
  public var targetId: UUID
  /// The goal, in the words that the matcher was given.
  public var requesterGoal: String
  /// The founder as the matcher described them.
  public var targetFounder: String
  public var goalType: GoalType
  /// NULL until the target answers.
  public var accepted: Bool?
  /// What came of it; the plan leaves the words open.
  public var outcome: String?
  public var createdAt: Date

  public init(
    id: UUID,
    introductionId: UUID? = nil,
    requesterId: UUID,
    targetId: UUID,
    requesterGoal: String,
    targetFounder: String,
    goalType: GoalType,
    accepted: Bool? = nil,
    outcome: String? = nil,
    createdAt: Date
  ) {
    self.id = id
    self.introductionId = introductionId
    self.requesterId = requesterId
    self.targetId = targetId
    self.requesterGoal = requesterGoal
    self.targetFounder = targetFounder
    self.goalType = goalType
    self.accepted = accepted
    self.outcome = outcome
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case introductionId = "introduction_id"
    case requesterId = "requester_id"
    case targetId = "target_id"
    case requesterGoal = "requester_goal"
    case targetFounder = "target_founder"
    case goalType = "goal_type"
    case accepted
    case outcome
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.introductionId = try row.decodeIfPresent(UUIDForm.self, forKey: .introductionId)?.value
    self.requesterId = try row.decode(UUIDForm.self, forKey: .requesterId).value
    self.targetId = try row.decode(UUIDForm.self, forKey: .targetId).value
    self.requesterGoal = try row.decode(String.self, forKey: .requesterGoal)
    self.targetFounder = try row.decode(String.self, forKey: .targetFounder)
    self.goalType = try row.decode(GoalType.self, forKey: .goalType)
    self.accepted = try row.decodeIfPresent(Bool.self, forKey: .accepted)
    self.outcome = try row.decodeIfPresent(String.self, forKey: .outcome)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.introductionId.map { UUIDForm($0) }, forKey: .introductionId)
    try row.encode(UUIDForm(self.requesterId), forKey: .requesterId)
    try row.encode(UUIDForm(self.targetId), forKey: .targetId)
    try row.encode(self.requesterGoal, forKey: .requesterGoal)
    try row.encode(self.targetFounder, forKey: .targetFounder)
    try row.encode(self.goalType, forKey: .goalType)
    try row.encodeIfPresent(self.accepted, forKey: .accepted)
    try row.encodeIfPresent(self.outcome, forKey: .outcome)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var introductionId: UUID?
    public var requesterId: UUID
    public var targetId: UUID
    /// The goal, in the words that the matcher was given.
    public var requesterGoal: String
    /// The founder as the matcher described them.
    public var targetFounder: String
    public var goalType: GoalType
    /// NULL until the target answers.
    public var accepted: Bool?
    /// What came of it; the plan leaves the words open.
    public var outcome: String?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      introductionId: UUID? = nil,
      requesterId: UUID,
      targetId: UUID,
      requesterGoal: String,
      targetFounder: String,
      goalType: GoalType,
      accepted: Bool? = nil,
      outcome: String? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.introductionId = introductionId
      self.requesterId = requesterId
      self.targetId = targetId
      self.requesterGoal = requesterGoal
      self.targetFounder = targetFounder
      self.goalType = goalType
      self.accepted = accepted
      self.outcome = outcome
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case introductionId = "introduction_id"
      case requesterId = "requester_id"
      case targetId = "target_id"
      case requesterGoal = "requester_goal"
      case targetFounder = "target_founder"
      case goalType = "goal_type"
      case accepted
      case outcome
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.introductionId.map { UUIDForm($0) }, forKey: .introductionId)
      try row.encode(UUIDForm(self.requesterId), forKey: .requesterId)
      try row.encode(UUIDForm(self.targetId), forKey: .targetId)
      try row.encode(self.requesterGoal, forKey: .requesterGoal)
      try row.encode(self.targetFounder, forKey: .targetFounder)
      try row.encode(self.goalType, forKey: .goalType)
      try row.encodeIfPresent(self.accepted, forKey: .accepted)
      try row.encodeIfPresent(self.outcome, forKey: .outcome)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
    }
  }
}
