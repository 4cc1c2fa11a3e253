// Made by schemac from goals.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum GoalCategory: String, Codable, Sendable, Hashable, CaseIterable {
  case fitness
  case nutrition
  case career
  case learning
  case finance
  case relationships
  case other
}

nonisolated public enum GoalStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case active
  case paused
  case completed
  case abandoned
}

/// Goals that users set themselves.
nonisolated public struct Goal: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var title: String
  public var description: String?
  public var category: GoalCategory
  public var status: GoalStatus
  /// What is to be reached in `unit`.
  public var targetValue: Decimal?
  public var unit: String?
  /// How many times a week.
  public var weeklyFrequency: Int16?
  public var startDate: LocalDate
  public var targetDate: LocalDate?
  public var completedAt: Date?
  public var metadata: JSONValue
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    title: String,
    description: String? = nil,
    category: GoalCategory,
    status: GoalStatus,
    targetValue: Decimal? = nil,
    unit: String? = nil,
    weeklyFrequency: Int16? = nil,
    startDate: LocalDate,
    targetDate: LocalDate? = nil,
    completedAt: Date? = nil,
    metadata: JSONValue,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.title = title
    self.description = description
    self.category = category
    self.status = status
    self.targetValue = targetValue
    self.unit = unit
    self.weeklyFrequency = weeklyFrequency
    self.startDate = startDate
    self.targetDate = targetDate
    self.completedAt = completedAt
    self.metadata = metadata
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case title
    case description
    case category
    case status
    case targetValue = "target_value"
    case unit
    case weeklyFrequency = "weekly_frequency"
    case startDate = "start_date"
    case targetDate = "target_date"
    case completedAt = "completed_at"
    case metadata
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.title = try row.decode(String.self, forKey: .title)
    self.description = try row.decodeIfPresent(String.self, forKey: .description)
    self.category = try row.decode(GoalCategory.self, forKey: .category)
    self.status = try row.decode(GoalStatus.self, forKey: .status)
    self.targetValue = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .targetValue)?.value
    self.unit = try row.decodeIfPresent(String.self, forKey: .unit)
    self.weeklyFrequency = try row.decodeIfPresent(Int16.self, forKey: .weeklyFrequency)
    self.startDate = try row.decode(LocalDate.self, forKey: .startDate)
    self.targetDate = try row.decodeIfPresent(LocalDate.self, forKey: .targetDate)
    self.completedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .completedAt)?.value
    self.metadata = try row.decode(JSONValue.self, forKey: .metadata)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.title, forKey: .title)
    try row.encodeIfPresent(self.description, forKey: .description)
    try row.encode(self.category, forKey: .category)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.targetValue.map { DecimalNumberForm($0) }, forKey: .targetValue)
    try row.encodeIfPresent(self.unit, forKey: .unit)
    try row.encodeIfPresent(self.weeklyFrequency, forKey: .weeklyFrequency)
    try row.encode(self.startDate, forKey: .startDate)
    try row.encodeIfPresent(self.targetDate, forKey: .targetDate)
    try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
    try row.encode(self.metadata, forKey: .metadata)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var title: String
    public var description: String?
    public var category: GoalCategory?
    public var status: GoalStatus?
    /// What is to be reached in `unit`.
    public var targetValue: Decimal?
    public var unit: String?
    /// How many times a week.
    public var weeklyFrequency: Int16?
    public var startDate: LocalDate
    public var targetDate: LocalDate?
    public var completedAt: Date?
    public var metadata: JSONValue?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      title: String,
      description: String? = nil,
      category: GoalCategory? = nil,
      status: GoalStatus? = nil,
      targetValue: Decimal? = nil,
      unit: String? = nil,
      weeklyFrequency: Int16? = nil,
      startDate: LocalDate,
      targetDate: LocalDate? = nil,
      completedAt: Date? = nil,
      metadata: JSONValue? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.title = title
      self.description = description
      self.category = category
      self.status = status
      self.targetValue = targetValue
      self.unit = unit
      self.weeklyFrequency = weeklyFrequency
      self.startDate = startDate
      self.targetDate = targetDate
      self.completedAt = completedAt
      self.metadata = metadata
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case title
      case description
      case category
      case status
      case targetValue = "target_value"
      case unit
      case weeklyFrequency = "weekly_frequency"
      case startDate = "start_date"
      case targetDate = "target_date"
      case completedAt = "completed_at"
      case metadata
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encode(self.title, forKey: .title)
      try row.encodeIfPresent(self.description, forKey: .description)
      try row.encodeIfPresent(self.category, forKey: .category)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.targetValue.map { DecimalNumberForm($0) }, forKey: .targetValue)
      try row.encodeIfPresent(self.unit, forKey: .unit)
      try row.encodeIfPresent(self.weeklyFrequency, forKey: .weeklyFrequency)
      try row.encode(self.startDate, forKey: .startDate)
      try row.encodeIfPresent(self.targetDate, forKey: .targetDate)
      try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
      try row.encodeIfPresent(self.metadata, forKey: .metadata)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// How far a goal was on a day.
nonisolated public struct GoalProgress: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var goalId: UUID
  public var recordedOn: LocalDate
  public var percentComplete: Decimal
  /// Counted in the goal's unit.
  public var value: Decimal?
  public var note: String?
  public var createdAt: Date

  public init(
    id: UUID,
    goalId: UUID,
    recordedOn: LocalDate,
    percentComplete: Decimal,
    value: Decimal? = nil,
    note: String? = nil,
    createdAt: Date
  ) {
    self.id = id
    self.goalId = goalId
    self.recordedOn = recordedOn
    self.percentComplete = percentComplete
    self.value = value
    self.note = note
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case goalId = "goal_id"
    case recordedOn = "recorded_on"
    case percentComplete = "percent_complete"
    case value
    case note
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.goalId = try row.decode(UUIDForm.self, forKey: .goalId).value
    self.recordedOn = try row.decode(LocalDate.self, forKey: .recordedOn)
    self.percentComplete = try row.decode(DecimalNumberForm.self, forKey: .percentComplete).value
    self.value = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .value)?.value
    self.note = try row.decodeIfPresent(String.self, forKey: .note)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.goalId), forKey: .goalId)
    try row.encode(self.recordedOn, forKey: .recordedOn)
    try row.encode(DecimalNumberForm(self.percentComplete), forKey: .percentComplete)
    try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
    try row.encodeIfPresent(self.note, forKey: .note)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var goalId: UUID
    public var recordedOn: LocalDate
    public var percentComplete: Decimal?
    /// Counted in the goal's unit.
    public var value: Decimal?
    public var note: String?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      goalId: UUID,
      recordedOn: LocalDate,
      percentComplete: Decimal? = nil,
      value: Decimal? = nil,
      note: String? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.goalId = goalId
      self.recordedOn = recordedOn
      self.percentComplete = percentComplete
      self.value = value
      self.note = note
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case goalId = "goal_id"
      case recordedOn = "recorded_on"
      case percentComplete = "percent_complete"
      case value
      case note
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.goalId), forKey: .goalId)
      try row.encode(self.recordedOn, forKey: .recordedOn)
      try row.encodeIfPresent(self.percentComplete.map { DecimalNumberForm($0) }, forKey: .percentComplete)
      try row.encodeIfPresent(self.value.map { DecimalNumberForm($0) }, forKey: .value)
      try row.encodeIfPresent(self.note, forKey: .note)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}
