// Made by schemac from projects.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// Of whatever can wait. Shared by projects, list items, developer tasks and plans.
nonisolated public enum Priority: String, Codable, Sendable, Hashable, CaseIterable {
  case low
  case medium
  case high
  case critical
}

nonisolated public enum ProjectStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case planned
  case active
  case paused
  case completed
  case cancelled
}

nonisolated public enum ProjectRole: String, Codable, Sendable, Hashable, CaseIterable {
  case owner
  case contributor
  case stakeholder
}

/// What a user works towards. A project can be part of another of the same user.
nonisolated public struct Project: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  public var parentId: Int64?
  public var name: String
  public var description: String
  public var status: ProjectStatus
  public var priority: Priority
  /// #rrggbb, in lower case.
  public var color: String?
  public var startsOn: LocalDate?
  public var dueOn: LocalDate?
  public var plannedDays: Int32?
  public var completedAt: Date?
  public var budget: Decimal?
  public var spent: Decimal
  /// In per cent.
  public var progress: Int16
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    parentId: Int64? = nil,
    name: String,
    description: String,
    status: ProjectStatus,
    priority: Priority,
    color: String? = nil,
    startsOn: LocalDate? = nil,
    dueOn: LocalDate? = nil,
    plannedDays: Int32? = nil,
    completedAt: Date? = nil,
    budget: Decimal? = nil,
    spent: Decimal,
    progress: Int16,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.parentId = parentId
    self.name = name
    self.description = description
    self.status = status
    self.priority = priority
    self.color = color
    self.startsOn = startsOn
    self.dueOn = dueOn
    self.plannedDays = plannedDays
    self.completedAt = completedAt
    self.budget = budget
    self.spent = spent
    self.progress = progress
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case parentId = "parent_id"
    case name
    case description
    case status
    case priority
    case color
    case startsOn = "starts_on"
    case dueOn = "due_on"
    case plannedDays = "planned_days"
    case completedAt = "completed_at"
    case budget
    case spent
    case progress
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.parentId = try row.decodeIfPresent(Int64.self, forKey: .parentId)
    self.name = try row.decode(String.self, forKey: .name)
    self.description = try row.decode(String.self, forKey: .description)
    self.status = try row.decode(ProjectStatus.self, forKey: .status)
    self.priority = try row.decode(Priority.self, forKey: .priority)
    self.color = try row.decodeIfPresent(String.self, forKey: .color)
    self.startsOn = try row.decodeIfPresent(LocalDate.self, forKey: .startsOn)
    self.dueOn = try row.decodeIfPresent(LocalDate.self, forKey: .dueOn)
    self.plannedDays = try row.decodeIfPresent(Int32.self, forKey: .plannedDays)
    self.completedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .completedAt)?.value
    self.budget = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .budget)?.value
    self.spent = try row.decode(DecimalNumberForm.self, forKey: .spent).value
    self.progress = try row.decode(Int16.self, forKey: .progress)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.parentId, forKey: .parentId)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.description, forKey: .description)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.priority, forKey: .priority)
    try row.encodeIfPresent(self.color, forKey: .color)
    try row.encodeIfPresent(self.startsOn, forKey: .startsOn)
    try row.encodeIfPresent(self.dueOn, forKey: .dueOn)
    try row.encodeIfPresent(self.plannedDays, forKey: .plannedDays)
    try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
    try row.encodeIfPresent(self.budget.map { DecimalNumberForm($0) }, forKey: .budget)
    try row.encode(DecimalNumberForm(self.spent), forKey: .spent)
    try row.encode(self.progress, forKey: .progress)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    public var parentId: Int64?
    public var name: String
    public var description: String?
    public var status: ProjectStatus?
    public var priority: Priority?
    /// #rrggbb, in lower case.
    public var color: String?
    public var startsOn: LocalDate?
    public var dueOn: LocalDate?
    public var completedAt: Date?
    public var budget: Decimal?
    public var spent: Decimal?
    /// In per cent.
    public var progress: Int16?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      parentId: Int64? = nil,
      name: String,
      description: String? = nil,
      status: ProjectStatus? = nil,
      priority: Priority? = nil,
      color: String? = nil,
      startsOn: LocalDate? = nil,
      dueOn: LocalDate? = nil,
      completedAt: Date? = nil,
      budget: Decimal? = nil,
      spent: Decimal? = nil,
      progress: Int16? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.parentId = parentId
      self.name = name
      self.description = description
      self.status = status
      self.priority = priority
      self.color = color
      self.startsOn = startsOn
      self.dueOn = dueOn
      self.completedAt = completedAt
      self.budget = budget
      self.spent = spent
      self.progress = progress
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case parentId = "parent_id"
      case name
      case description
      case status
      case priority
      case color
      case startsOn = "starts_on"
      case dueOn = "due_on"
      case completedAt = "completed_at"
      case budget
      case spent
      case progress
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.parentId, forKey: .parentId)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.description, forKey: .description)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.priority, forKey: .priority)
      try row.encodeIfPresent(self.color, forKey: .color)
      try row.encodeIfPresent(self.startsOn, forKey: .startsOn)
      try row.encodeIfPresent(self.dueOn, forKey: .dueOn)
      try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
      try row.encodeIfPresent(self.budget.map { DecimalNumberForm($0) }, forKey: .budget)
      try row.encodeIfPresent(self.spent.map { DecimalNumberForm($0) }, forKey: .spent)
      try row.encodeIfPresent(self.progress, forKey: .progress)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Who takes part in a project.
nonisolated public struct ProjectPerson: Codable, Sendable, Hashable {
  public var userId: String
  public var projectId: Int64
  public var personId: Int64
  public var role: ProjectRole
  public var hoursPerWeek: Decimal?
  public var joinedAt: Date

  public init(
    userId: String,
    projectId: Int64,
    personId: Int64,
    role: ProjectRole,
    hoursPerWeek: Decimal? = nil,
    joinedAt: Date
  ) {
    self.userId = userId
    self.projectId = projectId
    self.personId = personId
    self.role = role
    self.hoursPerWeek = hoursPerWeek
    self.joinedAt = joinedAt
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case projectId = "project_id"
    case personId = "person_id"
    case role
    case hoursPerWeek = "hours_per_week"
    case joinedAt = "joined_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.projectId = try row.decode(Int64.self, forKey: .projectId)
    self.personId = try row.decode(Int64.self, forKey: .personId)
    self.role = try row.decode(ProjectRole.self, forKey: .role)
    self.hoursPerWeek = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .hoursPerWeek)?.value
    self.joinedAt = try row.decode(TimestamptzForm.self, forKey: .joinedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.projectId, forKey: .projectId)
    try row.encode(self.personId, forKey: .personId)
    try row.encode(self.role, forKey: .role)
    try row.encodeIfPresent(self.hoursPerWeek.map { DecimalNumberForm($0) }, forKey: .hoursPerWeek)
    try row.encode(TimestamptzForm(self.joinedAt), forKey: .joinedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: String
    public var projectId: Int64
    public var personId: Int64
    public var role: ProjectRole?
    public var hoursPerWeek: Decimal?
    public var joinedAt: Date?

    public init(
      userId: String,
      projectId: Int64,
      personId: Int64,
      role: ProjectRole? = nil,
      hoursPerWeek: Decimal? = nil,
      joinedAt: Date? = nil
    ) {
      self.userId = userId
      self.projectId = projectId
      self.personId = personId
      self.role = role
      self.hoursPerWeek = hoursPerWeek
      self.joinedAt = joinedAt
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case projectId = "project_id"
      case personId = "person_id"
      case role
      case hoursPerWeek = "hours_per_week"
      case joinedAt = "joined_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.projectId, forKey: .projectId)
      try row.encode(self.personId, forKey: .personId)
      try row.encodeIfPresent(self.role, forKey: .role)
      try row.encodeIfPresent(self.hoursPerWeek.map { DecimalNumberForm($0) }, forKey: .hoursPerWeek)
      try row.encodeIfPresent(self.joinedAt.map { TimestamptzForm($0) }, forKey: .joinedAt)
    }
  }
}
