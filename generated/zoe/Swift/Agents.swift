// Made by schemac from agents.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum PlanStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case draft
  case approved
  case running
  case paused
  case completed
  case failed
  case cancelled
}

nonisolated public enum StepStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case waiting
  case ready
  case running
  case done
  case failed
  case skipped
}

/// The experts among which Zoe divides a request.
nonisolated public struct Agent: Codable, Sendable, Hashable, Identifiable {
  public var id: String
  public var description: String
  public var modelName: String?
  public var temperature: Decimal
  public var systemPrompt: String
  public var maxParallel: Int16
  public var isEnabled: Bool
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: String,
    description: String,
    modelName: String? = nil,
    temperature: Decimal,
    systemPrompt: String,
    maxParallel: Int16,
    isEnabled: Bool,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.description = description
    self.modelName = modelName
    self.temperature = temperature
    self.systemPrompt = systemPrompt
    self.maxParallel = maxParallel
    self.isEnabled = isEnabled
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case description
    case modelName = "model_name"
    case temperature
    case systemPrompt = "system_prompt"
    case maxParallel = "max_parallel"
    case isEnabled = "is_enabled"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(String.self, forKey: .id)
    self.description = try row.decode(String.self, forKey: .description)
    self.modelName = try row.decodeIfPresent(String.self, forKey: .modelName)
    self.temperature = try row.decode(DecimalNumberForm.self, forKey: .temperature).value
    self.systemPrompt = try row.decode(String.self, forKey: .systemPrompt)
    self.maxParallel = try row.decode(Int16.self, forKey: .maxParallel)
    self.isEnabled = try row.decode(Bool.self, forKey: .isEnabled)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.description, forKey: .description)
    try row.encodeIfPresent(self.modelName, forKey: .modelName)
    try row.encode(DecimalNumberForm(self.temperature), forKey: .temperature)
    try row.encode(self.systemPrompt, forKey: .systemPrompt)
    try row.encode(self.maxParallel, forKey: .maxParallel)
    try row.encode(self.isEnabled, forKey: .isEnabled)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: String
    public var description: String
    public var modelName: String?
    public var temperature: Decimal?
    public var systemPrompt: String?
    public var maxParallel: Int16?
    public var isEnabled: Bool?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: String,
      description: String,
      modelName: String? = nil,
      temperature: Decimal? = nil,
      systemPrompt: String? = nil,
      maxParallel: Int16? = nil,
      isEnabled: Bool? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.description = description
      self.modelName = modelName
      self.temperature = temperature
      self.systemPrompt = systemPrompt
      self.maxParallel = maxParallel
      self.isEnabled = isEnabled
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case description
      case modelName = "model_name"
      case temperature
      case systemPrompt = "system_prompt"
      case maxParallel = "max_parallel"
      case isEnabled = "is_enabled"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(self.description, forKey: .description)
      try row.encodeIfPresent(self.modelName, forKey: .modelName)
      try row.encodeIfPresent(self.temperature.map { DecimalNumberForm($0) }, forKey: .temperature)
      try row.encodeIfPresent(self.systemPrompt, forKey: .systemPrompt)
      try row.encodeIfPresent(self.maxParallel, forKey: .maxParallel)
      try row.encodeIfPresent(self.isEnabled, forKey: .isEnabled)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Which tools an agent may use.
nonisolated public struct AgentTool: Codable, Sendable, Hashable {
  public var agentId: String
  public var toolId: String

  public init(
    agentId: String,
    toolId: String
  ) {
    self.agentId = agentId
    self.toolId = toolId
  }

  public enum CodingKeys: String, CodingKey {
    case agentId = "agent_id"
    case toolId = "tool_id"
  }
}

/// A goal, and the steps towards it.
nonisolated public struct Plan: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: String
  /// Who made it.
  public var agentId: String?
  public var replacesId: UUID?
  public var objective: String
  public var constraints: JSONValue
  public var priority: Priority
  public var status: PlanStatus
  public var estimated: SchemaInterval?
  public var deadline: Date?
  public var approvedBy: String?
  public var approvedAt: Date?
  public var finishedAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: String,
    agentId: String? = nil,
    replacesId: UUID? = nil,
    objective: String,
    constraints: JSONValue,
    priority: Priority,
    status: PlanStatus,
    estimated: SchemaInterval? = nil,
    deadline: Date? = nil,
    approvedBy: String? = nil,
    approvedAt: Date? = nil,
    finishedAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.agentId = agentId
    self.replacesId = replacesId
    self.objective = objective
    self.constraints = constraints
    self.priority = priority
    self.status = status
    self.estimated = estimated
    self.deadline = deadline
    self.approvedBy = approvedBy
    self.approvedAt = approvedAt
    self.finishedAt = finishedAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case agentId = "agent_id"
    case replacesId = "replaces_id"
    case objective
    case constraints
    case priority
    case status
    case estimated
    case deadline
    case approvedBy = "approved_by"
    case approvedAt = "approved_at"
    case finishedAt = "finished_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(String.self, forKey: .userId)
    self.agentId = try row.decodeIfPresent(String.self, forKey: .agentId)
    self.replacesId = try row.decodeIfPresent(UUIDForm.self, forKey: .replacesId)?.value
    self.objective = try row.decode(String.self, forKey: .objective)
    self.constraints = try row.decode(JSONValue.self, forKey: .constraints)
    self.priority = try row.decode(Priority.self, forKey: .priority)
    self.status = try row.decode(PlanStatus.self, forKey: .status)
    self.estimated = try row.decodeIfPresent(SchemaInterval.self, forKey: .estimated)
    self.deadline = try row.decodeIfPresent(TimestamptzForm.self, forKey: .deadline)?.value
    self.approvedBy = try row.decodeIfPresent(String.self, forKey: .approvedBy)
    self.approvedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .approvedAt)?.value
    self.finishedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .finishedAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.agentId, forKey: .agentId)
    try row.encodeIfPresent(self.replacesId.map { UUIDForm($0) }, forKey: .replacesId)
    try row.encode(self.objective, forKey: .objective)
    try row.encode(self.constraints, forKey: .constraints)
    try row.encode(self.priority, forKey: .priority)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.estimated, forKey: .estimated)
    try row.encodeIfPresent(self.deadline.map { TimestamptzForm($0) }, forKey: .deadline)
    try row.encodeIfPresent(self.approvedBy, forKey: .approvedBy)
    try row.encodeIfPresent(self.approvedAt.map { TimestamptzForm($0) }, forKey: .approvedAt)
    try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: String
    /// Who made it.
    public var agentId: String?
    public var replacesId: UUID?
    public var objective: String
    public var constraints: JSONValue?
    public var priority: Priority?
    public var status: PlanStatus?
    public var estimated: SchemaInterval?
    public var deadline: Date?
    public var approvedBy: String?
    public var approvedAt: Date?
    public var finishedAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: String,
      agentId: String? = nil,
      replacesId: UUID? = nil,
      objective: String,
      constraints: JSONValue? = nil,
      priority: Priority? = nil,
      status: PlanStatus? = nil,
      estimated: SchemaInterval? = nil,
      deadline: Date? = nil,
      approvedBy: String? = nil,
      approvedAt: Date? = nil,
      finishedAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.agentId = agentId
      self.replacesId = replacesId
      self.objective = objective
      self.constraints = constraints
      self.priority = priority
      self.status = status
      self.estimated = estimated
      self.deadline = deadline
      self.approvedBy = approvedBy
      self.approvedAt = approvedAt
      self.finishedAt = finishedAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case agentId = "agent_id"
      case replacesId = "replaces_id"
      case objective
      case constraints
      case priority
      case status
      case estimated
      case deadline
      case approvedBy = "approved_by"
      case approvedAt = "approved_at"
      case finishedAt = "finished_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.agentId, forKey: .agentId)
      try row.encodeIfPresent(self.replacesId.map { UUIDForm($0) }, forKey: .replacesId)
      try row.encode(self.objective, forKey: .objective)
      try row.encodeIfPresent(self.constraints, forKey: .constraints)
      try row.encodeIfPresent(self.priority, forKey: .priority)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.estimated, forKey: .estimated)
      try row.encodeIfPresent(self.deadline.map { TimestamptzForm($0) }, forKey: .deadline)
      try row.encodeIfPresent(self.approvedBy, forKey: .approvedBy)
      try row.encodeIfPresent(self.approvedAt.map { TimestamptzForm($0) }, forKey: .approvedAt)
      try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct PlanStep: Codable, Sendable, Hashable {
  public var planId: UUID
  public var number: Int16
  /// The step that has to be done before.
  public var after: Int16?
  public var agentId: String?
  public var toolId: String?
  public var action: String
  public var parameters: JSONValue
  public var status: StepStatus
  public var attempts: Int16
  public var maxAttempts: Int16
  public var result: JSONValue?
  public var error: String?
  public var startedAt: Date?
  public var finishedAt: Date?

  public init(
    planId: UUID,
    number: Int16,
    after: Int16? = nil,
    agentId: String? = nil,
    toolId: String? = nil,
    action: String,
    parameters: JSONValue,
    status: StepStatus,
    attempts: Int16,
    maxAttempts: Int16,
    result: JSONValue? = nil,
    error: String? = nil,
    startedAt: Date? = nil,
    finishedAt: Date? = nil
  ) {
    self.planId = planId
    self.number = number
    self.after = after
    self.agentId = agentId
    self.toolId = toolId
    self.action = action
    self.parameters = parameters
    self.status = status
    self.attempts = attempts
    self.maxAttempts = maxAttempts
    self.result = result
    self.error = error
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }

  public enum CodingKeys: String, CodingKey {
    case planId = "plan_id"
    case number
    case after
    case agentId = "agent_id"
    case toolId = "tool_id"
    case action
    case parameters
    case status
    case attempts
    case maxAttempts = "max_attempts"
    case result
    case error
    case startedAt = "started_at"
    case finishedAt = "finished_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.planId = try row.decode(UUIDForm.self, forKey: .planId).value
    self.number = try row.decode(Int16.self, forKey: .number)
    self.after = try row.decodeIfPresent(Int16.self, forKey: .after)
    self.agentId = try row.decodeIfPresent(String.self, forKey: .agentId)
    self.toolId = try row.decodeIfPresent(String.self, forKey: .toolId)
    self.action = try row.decode(String.self, forKey: .action)
    self.parameters = try row.decode(JSONValue.self, forKey: .parameters)
    self.status = try row.decode(StepStatus.self, forKey: .status)
    self.attempts = try row.decode(Int16.self, forKey: .attempts)
    self.maxAttempts = try row.decode(Int16.self, forKey: .maxAttempts)
    self.result = try row.decodeIfPresent(JSONValue.self, forKey: .result)
    self.error = try row.decodeIfPresent(String.self, forKey: .error)
    self.startedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .startedAt)?.value
    self.finishedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .finishedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.planId), forKey: .planId)
    try row.encode(self.number, forKey: .number)
    try row.encodeIfPresent(self.after, forKey: .after)
    try row.encodeIfPresent(self.agentId, forKey: .agentId)
    try row.encodeIfPresent(self.toolId, forKey: .toolId)
    try row.encode(self.action, forKey: .action)
    try row.encode(self.parameters, forKey: .parameters)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.attempts, forKey: .attempts)
    try row.encode(self.maxAttempts, forKey: .maxAttempts)
    try row.encodeIfPresent(self.result, forKey: .result)
    try row.encodeIfPresent(self.error, forKey: .error)
    try row.encodeIfPresent(self.startedAt.map { TimestamptzForm($0) }, forKey: .startedAt)
    try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var planId: UUID
    public var number: Int16
    /// The step that has to be done before.
    public var after: Int16?
    public var agentId: String?
    public var toolId: String?
    public var action: String
    public var parameters: JSONValue?
    public var status: StepStatus?
    public var attempts: Int16?
    public var maxAttempts: Int16?
    public var result: JSONValue?
    public var error: String?
    public var startedAt: Date?
    public var finishedAt: Date?

    public init(
      planId: UUID,
      number: Int16,
      after: Int16? = nil,
      agentId: String? = nil,
      toolId: String? = nil,
      action: String,
      parameters: JSONValue? = nil,
      status: StepStatus? = nil,
      attempts: Int16? = nil,
      maxAttempts: Int16? = nil,
      result: JSONValue? = nil,
      error: String? = nil,
      startedAt: Date? = nil,
      finishedAt: Date? = nil
    ) {
      self.planId = planId
      self.number = number
      self.after = after
      self.agentId = agentId
      self.toolId = toolId
      self.action = action
      self.parameters = parameters
      self.status = status
      self.attempts = attempts
      self.maxAttempts = maxAttempts
      self.result = result
      self.error = error
      self.startedAt = startedAt
      self.finishedAt = finishedAt
    }

    public enum CodingKeys: String, CodingKey {
      case planId = "plan_id"
      case number
      case after
      case agentId = "agent_id"
      case toolId = "tool_id"
      case action
      case parameters
      case status
      case attempts
      case maxAttempts = "max_attempts"
      case result
      case error
      case startedAt = "started_at"
      case finishedAt = "finished_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(UUIDForm(self.planId), forKey: .planId)
      try row.encode(self.number, forKey: .number)
      try row.encodeIfPresent(self.after, forKey: .after)
      try row.encodeIfPresent(self.agentId, forKey: .agentId)
      try row.encodeIfPresent(self.toolId, forKey: .toolId)
      try row.encode(self.action, forKey: .action)
      try row.encodeIfPresent(self.parameters, forKey: .parameters)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.attempts, forKey: .attempts)
      try row.encodeIfPresent(self.maxAttempts, forKey: .maxAttempts)
      try row.encodeIfPresent(self.result, forKey: .result)
      try row.encodeIfPresent(self.error, forKey: .error)
      try row.encodeIfPresent(self.startedAt.map { TimestamptzForm($0) }, forKey: .startedAt)
      try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
    }
  }
}
