// Made by schemac from tools.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum ToolCategory: String, Codable, Sendable, Hashable, CaseIterable {
  case calendar
  case lists
  case memory
  case home
  case system
  case web
  case files
  case communication
  case developer
}

/// What a call can do at the worst.
nonisolated public enum ToolRisk: String, Codable, Sendable, Hashable, CaseIterable {
  case reads
  case writes
  case deletes
  case leavesTheHouse = "leaves_the_house"
}

nonisolated public struct Tool: Codable, Sendable, Hashable, Identifiable {
  /// A name that models call it by: create_event.
  public var id: String
  public var name: String
  /// What the model is told about it.
  public var description: String
  public var category: ToolCategory
  public var risk: ToolRisk
  /// A JSON Schema.
  public var parameters: JSONValue
  public var endpoint: String?
  public var needsConfirmation: Bool
  public var timeout: SchemaInterval
  public var callsPerMinute: Int32
  public var version: String
  public var isEnabled: Bool
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: String,
    name: String,
    description: String,
    category: ToolCategory,
    risk: ToolRisk,
    parameters: JSONValue,
    endpoint: String? = nil,
    needsConfirmation: Bool,
    timeout: SchemaInterval,
    callsPerMinute: Int32,
    version: String,
    isEnabled: Bool,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.category = category
    self.risk = risk
    self.parameters = parameters
    self.endpoint = endpoint
    self.needsConfirmation = needsConfirmation
    self.timeout = timeout
    self.callsPerMinute = callsPerMinute
    self.version = version
    self.isEnabled = isEnabled
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
    case description
    case category
    case risk
    case parameters
    case endpoint
    case needsConfirmation = "needs_confirmation"
    case timeout
    case callsPerMinute = "calls_per_minute"
    case version
    case isEnabled = "is_enabled"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(String.self, forKey: .id)
    self.name = try row.decode(String.self, forKey: .name)
    self.description = try row.decode(String.self, forKey: .description)
    self.category = try row.decode(ToolCategory.self, forKey: .category)
    self.risk = try row.decode(ToolRisk.self, forKey: .risk)
    self.parameters = try row.decode(JSONValue.self, forKey: .parameters)
    self.endpoint = try row.decodeIfPresent(String.self, forKey: .endpoint)
    self.needsConfirmation = try row.decode(Bool.self, forKey: .needsConfirmation)
    self.timeout = try row.decode(SchemaInterval.self, forKey: .timeout)
    self.callsPerMinute = try row.decode(Int32.self, forKey: .callsPerMinute)
    self.version = try row.decode(String.self, forKey: .version)
    self.isEnabled = try row.decode(Bool.self, forKey: .isEnabled)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.description, forKey: .description)
    try row.encode(self.category, forKey: .category)
    try row.encode(self.risk, forKey: .risk)
    try row.encode(self.parameters, forKey: .parameters)
    try row.encodeIfPresent(self.endpoint, forKey: .endpoint)
    try row.encode(self.needsConfirmation, forKey: .needsConfirmation)
    try row.encode(self.timeout, forKey: .timeout)
    try row.encode(self.callsPerMinute, forKey: .callsPerMinute)
    try row.encode(self.version, forKey: .version)
    try row.encode(self.isEnabled, forKey: .isEnabled)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// A name that models call it by: create_event.
    public var id: String
    public var name: String
    /// What the model is told about it.
    public var description: String
    public var category: ToolCategory
    public var risk: ToolRisk?
    /// A JSON Schema.
    public var parameters: JSONValue?
    public var endpoint: String?
    public var needsConfirmation: Bool?
    public var timeout: SchemaInterval?
    public var callsPerMinute: Int32?
    public var version: String?
    public var isEnabled: Bool?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: String,
      name: String,
      description: String,
      category: ToolCategory,
      risk: ToolRisk? = nil,
      parameters: JSONValue? = nil,
      endpoint: String? = nil,
      needsConfirmation: Bool? = nil,
      timeout: SchemaInterval? = nil,
      callsPerMinute: Int32? = nil,
      version: String? = nil,
      isEnabled: Bool? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.name = name
      self.description = description
      self.category = category
      self.risk = risk
      self.parameters = parameters
      self.endpoint = endpoint
      self.needsConfirmation = needsConfirmation
      self.timeout = timeout
      self.callsPerMinute = callsPerMinute
      self.version = version
      self.isEnabled = isEnabled
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case name
      case description
      case category
      case risk
      case parameters
      case endpoint
      case needsConfirmation = "needs_confirmation"
      case timeout
      case callsPerMinute = "calls_per_minute"
      case version
      case isEnabled = "is_enabled"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(self.name, forKey: .name)
      try row.encode(self.description, forKey: .description)
      try row.encode(self.category, forKey: .category)
      try row.encodeIfPresent(self.risk, forKey: .risk)
      try row.encodeIfPresent(self.parameters, forKey: .parameters)
      try row.encodeIfPresent(self.endpoint, forKey: .endpoint)
      try row.encodeIfPresent(self.needsConfirmation, forKey: .needsConfirmation)
      try row.encodeIfPresent(self.timeout, forKey: .timeout)
      try row.encodeIfPresent(self.callsPerMinute, forKey: .callsPerMinute)
      try row.encodeIfPresent(self.version, forKey: .version)
      try row.encodeIfPresent(self.isEnabled, forKey: .isEnabled)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Each call of a tool, by a user's wish or by a step of a plan.
nonisolated public struct ToolCall: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var toolId: String
  public var userId: String
  public var planId: UUID?
  public var stepNumber: Int16?
  public var arguments: JSONValue
  public var result: JSONValue?
  public var status: ExecutionStatus
  public var confirmedAt: Date?
  public var error: String?
  public var calledAt: Date
  public var returnedAt: Date?

  public init(
    id: UUID,
    toolId: String,
    userId: String,
    planId: UUID? = nil,
    stepNumber: Int16? = nil,
    arguments: JSONValue,
    result: JSONValue? = nil,
    status: ExecutionStatus,
    confirmedAt: Date? = nil,
    error: String? = nil,
    calledAt: Date,
    returnedAt: Date? = nil
  ) {
    self.id = id
    self.toolId = toolId
    self.userId = userId
    self.planId = planId
    self.stepNumber = stepNumber
    self.arguments = arguments
    self.result = result
    self.status = status
    self.confirmedAt = confirmedAt
    self.error = error
    self.calledAt = calledAt
    self.returnedAt = returnedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case toolId = "tool_id"
    case userId = "user_id"
    case planId = "plan_id"
    case stepNumber = "step_number"
    case arguments
    case result
    case status
    case confirmedAt = "confirmed_at"
    case error
    case calledAt = "called_at"
    case returnedAt = "returned_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.toolId = try row.decode(String.self, forKey: .toolId)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.planId = try row.decodeIfPresent(UUIDForm.self, forKey: .planId)?.value
    self.stepNumber = try row.decodeIfPresent(Int16.self, forKey: .stepNumber)
    self.arguments = try row.decode(JSONValue.self, forKey: .arguments)
    self.result = try row.decodeIfPresent(JSONValue.self, forKey: .result)
    self.status = try row.decode(ExecutionStatus.self, forKey: .status)
    self.confirmedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .confirmedAt)?.value
    self.error = try row.decodeIfPresent(String.self, forKey: .error)
    self.calledAt = try row.decode(TimestamptzForm.self, forKey: .calledAt).value
    self.returnedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .returnedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.toolId, forKey: .toolId)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.planId.map { UUIDForm($0) }, forKey: .planId)
    try row.encodeIfPresent(self.stepNumber, forKey: .stepNumber)
    try row.encode(self.arguments, forKey: .arguments)
    try row.encodeIfPresent(self.result, forKey: .result)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.confirmedAt.map { TimestamptzForm($0) }, forKey: .confirmedAt)
    try row.encodeIfPresent(self.error, forKey: .error)
    try row.encode(TimestamptzForm(self.calledAt), forKey: .calledAt)
    try row.encodeIfPresent(self.returnedAt.map { TimestamptzForm($0) }, forKey: .returnedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var toolId: String
    public var userId: String
    public var planId: UUID?
    public var stepNumber: Int16?
    public var arguments: JSONValue?
    public var result: JSONValue?
    public var status: ExecutionStatus?
    public var confirmedAt: Date?
    public var error: String?
    public var calledAt: Date?
    public var returnedAt: Date?

    public init(
      id: UUID? = nil,
      toolId: String,
      userId: String,
      planId: UUID? = nil,
      stepNumber: Int16? = nil,
      arguments: JSONValue? = nil,
      result: JSONValue? = nil,
      status: ExecutionStatus? = nil,
      confirmedAt: Date? = nil,
      error: String? = nil,
      calledAt: Date? = nil,
      returnedAt: Date? = nil
    ) {
      self.id = id
      self.toolId = toolId
      self.userId = userId
      self.planId = planId
      self.stepNumber = stepNumber
      self.arguments = arguments
      self.result = result
      self.status = status
      self.confirmedAt = confirmedAt
      self.error = error
      self.calledAt = calledAt
      self.returnedAt = returnedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case toolId = "tool_id"
      case userId = "user_id"
      case planId = "plan_id"
      case stepNumber = "step_number"
      case arguments
      case result
      case status
      case confirmedAt = "confirmed_at"
      case error
      case calledAt = "called_at"
      case returnedAt = "returned_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.toolId, forKey: .toolId)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.planId.map { UUIDForm($0) }, forKey: .planId)
      try row.encodeIfPresent(self.stepNumber, forKey: .stepNumber)
      try row.encodeIfPresent(self.arguments, forKey: .arguments)
      try row.encodeIfPresent(self.result, forKey: .result)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.confirmedAt.map { TimestamptzForm($0) }, forKey: .confirmedAt)
      try row.encodeIfPresent(self.error, forKey: .error)
      try row.encodeIfPresent(self.calledAt.map { TimestamptzForm($0) }, forKey: .calledAt)
      try row.encodeIfPresent(self.returnedAt.map { TimestamptzForm($0) }, forKey: .returnedAt)
    }
  }
}
