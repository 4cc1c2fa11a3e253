// Made by schemac from developer_tasks.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum DeveloperTaskStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case pending
  case analyzing
  case inProgress = "in_progress"
  case inReview = "in_review"
  case completed
  case failed
  case cancelled
}

nonisolated public enum ExecutionStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case running
  case succeeded
  case failed
  case timedOut = "timed_out"
  case cancelled
}

/// A change to Zoe herself, described by what it is for. How to do it is found anew at each execution.
nonisolated public struct DeveloperTask: Codable, Sendable, Hashable, Identifiable {
  /// A word: zoe-evolution-001
  public var id: String
  public var createdBy: String?
  /// A user or an agent.
  public var assignedTo: String
  public var title: String
  public var objective: String
  public var requirements: JSONValue
  public var constraints: JSONValue
  public var acceptanceCriteria: JSONValue
  public var priority: Priority
  public var status: DeveloperTaskStatus
  public var estimatedHours: Decimal?
  /// The system's state when the task was written.
  public var contextSnapshot: JSONValue?
  public var lastAnalysis: JSONValue?
  public var executionCount: Int32
  public var lastExecutedAt: Date?
  public var completedAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: String,
    createdBy: String? = nil,
    assignedTo: String,
    title: String,
    objective: String,
    requirements: JSONValue,
    constraints: JSONValue,
    acceptanceCriteria: JSONValue,
    priority: Priority,
    status: DeveloperTaskStatus,
    estimatedHours: Decimal? = nil,
    contextSnapshot: JSONValue? = nil,
    lastAnalysis: JSONValue? = nil,
    executionCount: Int32,
    lastExecutedAt: Date? = nil,
    completedAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.createdBy = createdBy
    self.assignedTo = assignedTo
    self.title = title
    self.objective = objective
    self.requirements = requirements
    self.constraints = constraints
    self.acceptanceCriteria = acceptanceCriteria
    self.priority = priority
    self.status = status
    self.estimatedHours = estimatedHours
    self.contextSnapshot = contextSnapshot
    self.lastAnalysis = lastAnalysis
    self.executionCount = executionCount
    self.lastExecutedAt = lastExecutedAt
    self.completedAt = completedAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case createdBy = "created_by"
    case assignedTo = "assigned_to"
    case title
    case objective
    case requirements
    case constraints
    case acceptanceCriteria = "acceptance_criteria"
    case priority
    case status
    case estimatedHours = "estimated_hours"
    case contextSnapshot = "context_snapshot"
    case lastAnalysis = "last_analysis"
    case executionCount = "execution_count"
    case lastExecutedAt = "last_executed_at"
    case completedAt = "completed_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(String.self, forKey: .id)
    self.createdBy = try row.decodeIfPresent(String.self, forKey: .createdBy)
    self.assignedTo = try row.decode(String.self, forKey: .assignedTo)
    self.title = try row.decode(String.self, forKey: .title)
    self.objective = try row.decode(String.self, forKey: .objective)
    self.requirements = try row.decode(JSONValue.self, forKey: .requirements)
    self.constraints = try row.decode(JSONValue.self, forKey: .constraints)
    self.acceptanceCriteria = try row.decode(JSONValue.self, forKey: .acceptanceCriteria)
    self.priority = try row.decode(Priority.self, forKey: .priority)
    self.status = try row.decode(DeveloperTaskStatus.self, forKey: .status)
    self.estimatedHours = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .estimatedHours)?.value
    self.contextSnapshot = try row.decodeIfPresent(JSONValue.self, forKey: .contextSnapshot)
    self.lastAnalysis = try row.decodeIfPresent(JSONValue.self, forKey: .lastAnalysis)
    self.executionCount = try row.decode(Int32.self, forKey: .executionCount)
    self.lastExecutedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .lastExecutedAt)?.value
    self.completedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .completedAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.createdBy, forKey: .createdBy)
    try row.encode(self.assignedTo, forKey: .assignedTo)
    try row.encode(self.title, forKey: .title)
    try row.encode(self.objective, forKey: .objective)
    try row.encode(self.requirements, forKey: .requirements)
    try row.encode(self.constraints, forKey: .constraints)
    try row.encode(self.acceptanceCriteria, forKey: .acceptanceCriteria)
    try row.encode(self.priority, forKey: .priority)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.estimatedHours.map { DecimalNumberForm($0) }, forKey: .estimatedHours)
    try row.encodeIfPresent(self.contextSnapshot, forKey: .contextSnapshot)
    try row.encodeIfPresent(self.lastAnalysis, forKey: .lastAnalysis)
    try row.encode(self.executionCount, forKey: .executionCount)
    try row.encodeIfPresent(self.lastExecutedAt.map { TimestamptzForm($0) }, forKey: .lastExecutedAt)
    try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// A word: zoe-evolution-001
    public var id: String
    public var createdBy: String?
    /// A user or an agent.
    public var assignedTo: String?
    public var title: String
    public var objective: String
    public var requirements: JSONValue?
    public var constraints: JSONValue?
    public var acceptanceCriteria: JSONValue?
    public var priority: Priority?
    public var status: DeveloperTaskStatus?
    public var estimatedHours: Decimal?
    /// The system's state when the task was written.
    public var contextSnapshot: JSONValue?
    public var lastAnalysis: JSONValue?
    public var executionCount: Int32?
    public var lastExecutedAt: Date?
    public var completedAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: String,
      createdBy: String? = nil,
      assignedTo: String? = nil,
      title: String,
      objective: String,
      requirements: JSONValue? = nil,
      constraints: JSONValue? = nil,
      acceptanceCriteria: JSONValue? = nil,
      priority: Priority? = nil,
      status: DeveloperTaskStatus? = nil,
      estimatedHours: Decimal? = nil,
      contextSnapshot: JSONValue? = nil,
      lastAnalysis: JSONValue? = nil,
      executionCount: Int32? = nil,
      lastExecutedAt: Date? = nil,
      completedAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.createdBy = createdBy
      self.assignedTo = assignedTo
      self.title = title
      self.objective = objective
      self.requirements = requirements
      self.constraints = constraints
      self.acceptanceCriteria = acceptanceCriteria
      self.priority = priority
      self.status = status
      self.estimatedHours = estimatedHours
      self.contextSnapshot = contextSnapshot
      self.lastAnalysis = lastAnalysis
      self.executionCount = executionCount
      self.lastExecutedAt = lastExecutedAt
      self.completedAt = completedAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case createdBy = "created_by"
      case assignedTo = "assigned_to"
      case title
      case objective
      case requirements
      case constraints
      case acceptanceCriteria = "acceptance_criteria"
      case priority
      case status
      case estimatedHours = "estimated_hours"
      case contextSnapshot = "context_snapshot"
      case lastAnalysis = "last_analysis"
      case executionCount = "execution_count"
      case lastExecutedAt = "last_executed_at"
      case completedAt = "completed_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encodeIfPresent(self.createdBy, forKey: .createdBy)
      try row.encodeIfPresent(self.assignedTo, forKey: .assignedTo)
      try row.encode(self.title, forKey: .title)
      try row.encode(self.objective, forKey: .objective)
      try row.encodeIfPresent(self.requirements, forKey: .requirements)
      try row.encodeIfPresent(self.constraints, forKey: .constraints)
      try row.encodeIfPresent(self.acceptanceCriteria, forKey: .acceptanceCriteria)
      try row.encodeIfPresent(self.priority, forKey: .priority)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.estimatedHours.map { DecimalNumberForm($0) }, forKey: .estimatedHours)
      try row.encodeIfPresent(self.contextSnapshot, forKey: .contextSnapshot)
      try row.encodeIfPresent(self.lastAnalysis, forKey: .lastAnalysis)
      try row.encodeIfPresent(self.executionCount, forKey: .executionCount)
      try row.encodeIfPresent(self.lastExecutedAt.map { TimestamptzForm($0) }, forKey: .lastExecutedAt)
      try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// What has to be done first.
nonisolated public struct DeveloperTaskDependency: Codable, Sendable, Hashable {
  public var taskId: String
  public var dependsOnId: String
  /// Otherwise it would only be better.
  public var isHard: Bool

  public init(
    taskId: String,
    dependsOnId: String,
    isHard: Bool
  ) {
    self.taskId = taskId
    self.dependsOnId = dependsOnId
    self.isHard = isHard
  }

  public enum CodingKeys: String, CodingKey {
    case taskId = "task_id"
    case dependsOnId = "depends_on_id"
    case isHard = "is_hard"
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var taskId: String
    public var dependsOnId: String
    /// Otherwise it would only be better.
    public var isHard: Bool?

    public init(
      taskId: String,
      dependsOnId: String,
      isHard: Bool? = nil
    ) {
      self.taskId = taskId
      self.dependsOnId = dependsOnId
      self.isHard = isHard
    }

    public enum CodingKeys: String, CodingKey {
      case taskId = "task_id"
      case dependsOnId = "depends_on_id"
      case isHard = "is_hard"
    }
  }
}

/// Each try at a task.
nonisolated public struct DeveloperTaskExecution: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var taskId: String
  public var attempt: Int32
  public var status: ExecutionStatus
  public var branch: String?
  /// Git's SHA-1.
  public var commitId: String?
  public var filesChanged: JSONValue
  public var linesAdded: Int32
  public var linesRemoved: Int32
  public var linesNet: Int32
  public var output: String
  public var error: String?
  public var startedAt: Date
  public var finishedAt: Date?

  public init(
    id: UUID,
    taskId: String,
    attempt: Int32,
    status: ExecutionStatus,
    branch: String? = nil,
    commitId: String? = nil,
    filesChanged: JSONValue,
    linesAdded: Int32,
    linesRemoved: Int32,
    linesNet: Int32,
    output: String,
    error: String? = nil,
    startedAt: Date,
    finishedAt: Date? = nil
  ) {
    self.id = id
    self.taskId = taskId
    self.attempt = attempt
    self.status = status
    self.branch = branch
    self.commitId = commitId
    self.filesChanged = filesChanged
    self.linesAdded = linesAdded
    self.linesRemoved = linesRemoved
    self.linesNet = linesNet
    self.output = output
    self.error = error
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case taskId = "task_id"
    case attempt
    case status
    case branch
    case commitId = "commit_id"
    case filesChanged = "files_changed"
    case linesAdded = "lines_added"
    case linesRemoved = "lines_removed"
    case linesNet = "lines_net"
    case output
    case error
    case startedAt = "started_at"
    case finishedAt = "finished_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.taskId = try row.decode(String.self, forKey: .taskId)
    self.attempt = try row.decode(Int32.self, forKey: .attempt)
    self.status = try row.decode(ExecutionStatus.self, forKey: .status)
    self.branch = try row.decodeIfPresent(String.self, forKey: .branch)
    self.commitId = try row.decodeIfPresent(String.self, forKey: .commitId)
    self.filesChanged = try row.decode(JSONValue.self, forKey: .filesChanged)
    self.linesAdded = try row.decode(Int32.self, forKey: .linesAdded)
    self.linesRemoved = try row.decode(Int32.self, forKey: .linesRemoved)
    self.linesNet = try row.decode(Int32.self, forKey: .linesNet)
    self.output = try row.decode(String.self, forKey: .output)
    self.error = try row.decodeIfPresent(String.self, forKey: .error)
    self.startedAt = try row.decode(TimestamptzForm.self, forKey: .startedAt).value
    self.finishedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .finishedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.taskId, forKey: .taskId)
    try row.encode(self.attempt, forKey: .attempt)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.branch, forKey: .branch)
    try row.encodeIfPresent(self.commitId, forKey: .commitId)
    try row.encode(self.filesChanged, forKey: .filesChanged)
    try row.encode(self.linesAdded, forKey: .linesAdded)
    try row.encode(self.linesRemoved, forKey: .linesRemoved)
    try row.encode(self.linesNet, forKey: .linesNet)
    try row.encode(self.output, forKey: .output)
    try row.encodeIfPresent(self.error, forKey: .error)
    try row.encode(TimestamptzForm(self.startedAt), forKey: .startedAt)
    try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var taskId: String
    public var attempt: Int32?
    public var status: ExecutionStatus?
    public var branch: String?
    /// Git's SHA-1.
    public var commitId: String?
    public var filesChanged: JSONValue?
    public var linesAdded: Int32?
    public var linesRemoved: Int32?
    public var output: String?
    public var error: String?
    public var startedAt: Date?
    public var finishedAt: Date?

    public init(
      id: UUID? = nil,
      taskId: String,
      attempt: Int32? = nil,
      status: ExecutionStatus? = nil,
      branch: String? = nil,
      commitId: String? = nil,
      filesChanged: JSONValue? = nil,
      linesAdded: Int32? = nil,
      linesRemoved: Int32? = nil,
      output: String? = nil,
      error: String? = nil,
      startedAt: Date? = nil,
      finishedAt: Date? = nil
    ) {
      self.id = id
      self.taskId = taskId
      self.attempt = attempt
      self.status = status
      self.branch = branch
      self.commitId = commitId
      self.filesChanged = filesChanged
      self.linesAdded = linesAdded
      self.linesRemoved = linesRemoved
      self.output = output
      self.error = error
      self.startedAt = startedAt
      self.finishedAt = finishedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case taskId = "task_id"
      case attempt
      case status
      case branch
      case commitId = "commit_id"
      case filesChanged = "files_changed"
      case linesAdded = "lines_added"
      case linesRemoved = "lines_removed"
      case output
      case error
      case startedAt = "started_at"
      case finishedAt = "finished_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.taskId, forKey: .taskId)
      try row.encodeIfPresent(self.attempt, forKey: .attempt)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.branch, forKey: .branch)
      try row.encodeIfPresent(self.commitId, forKey: .commitId)
      try row.encodeIfPresent(self.filesChanged, forKey: .filesChanged)
      try row.encodeIfPresent(self.linesAdded, forKey: .linesAdded)
      try row.encodeIfPresent(self.linesRemoved, forKey: .linesRemoved)
      try row.encodeIfPresent(self.output, forKey: .output)
      try row.encodeIfPresent(self.error, forKey: .error)
      try row.encodeIfPresent(self.startedAt.map { TimestamptzForm($0) }, forKey: .startedAt)
      try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
    }
  }
}
