// Made by schemac from aider.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum AiderSessionStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case active
  case idle
  case closed
  case failed
}

nonisolated public enum MessageRole: String, Codable, Sendable, Hashable, CaseIterable {
  case system
  case user
  case assistant
  case tool
}

nonisolated public enum FileChangeKind: String, Codable, Sendable, Hashable, CaseIterable {
  case added
  case modified
  case deleted
  case renamed
}

nonisolated public struct AiderSession: Codable, Sendable, Hashable, Identifiable {
  /// As Aider names it.
  public var id: String
  public var userId: String
  public var taskId: String?
  public var modelName: String?
  public var status: AiderSessionStatus
  public var workingFolder: String
  public var filesInContext: JSONValue
  public var createdAt: Date
  public var lastActiveAt: Date
  public var closedAt: Date?

  public init(
    id: String,
    userId: String,
    taskId: String? = nil,
    modelName: String? = nil,
    status: AiderSessionStatus,
    workingFolder: String,
    filesInContext: JSONValue,
    createdAt: Date,
    lastActiveAt: Date,
    closedAt: Date? = nil
  ) {
    self.id = id
    self.userId = userId
    self.taskId = taskId
    self.modelName = modelName
    self.status = status
    self.workingFolder = workingFolder
    self.filesInContext = filesInContext
    self.createdAt = createdAt
    self.lastActiveAt = lastActiveAt
    self.closedAt = closedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case taskId = "task_id"
    case modelName = "model_name"
    case status
    case workingFolder = "working_folder"
    case filesInContext = "files_in_context"
    case createdAt = "created_at"
    case lastActiveAt = "last_active_at"
    case closedAt = "closed_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(String.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.taskId = try row.decodeIfPresent(String.self, forKey: .taskId)
    self.modelName = try row.decodeIfPresent(String.self, forKey: .modelName)
    self.status = try row.decode(AiderSessionStatus.self, forKey: .status)
    self.workingFolder = try row.decode(String.self, forKey: .workingFolder)
    self.filesInContext = try row.decode(JSONValue.self, forKey: .filesInContext)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.lastActiveAt = try row.decode(TimestamptzForm.self, forKey: .lastActiveAt).value
    self.closedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .closedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.taskId, forKey: .taskId)
    try row.encodeIfPresent(self.modelName, forKey: .modelName)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.workingFolder, forKey: .workingFolder)
    try row.encode(self.filesInContext, forKey: .filesInContext)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.lastActiveAt), forKey: .lastActiveAt)
    try row.encodeIfPresent(self.closedAt.map { TimestamptzForm($0) }, forKey: .closedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// As Aider names it.
    public var id: String
    public var userId: String
    public var taskId: String?
    public var modelName: String?
    public var status: AiderSessionStatus?
    public var workingFolder: String
    public var filesInContext: JSONValue?
    public var createdAt: Date?
    public var lastActiveAt: Date?
    public var closedAt: Date?

    public init(
      id: String,
      userId: String,
      taskId: String? = nil,
      modelName: String? = nil,
      status: AiderSessionStatus? = nil,
      workingFolder: String,
      filesInContext: JSONValue? = nil,
      createdAt: Date? = nil,
      lastActiveAt: Date? = nil,
      closedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.taskId = taskId
      self.modelName = modelName
      self.status = status
      self.workingFolder = workingFolder
      self.filesInContext = filesInContext
      self.createdAt = createdAt
      self.lastActiveAt = lastActiveAt
      self.closedAt = closedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case taskId = "task_id"
      case modelName = "model_name"
      case status
      case workingFolder = "working_folder"
      case filesInContext = "files_in_context"
      case createdAt = "created_at"
      case lastActiveAt = "last_active_at"
      case closedAt = "closed_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.taskId, forKey: .taskId)
      try row.encodeIfPresent(self.modelName, forKey: .modelName)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encode(self.workingFolder, forKey: .workingFolder)
      try row.encodeIfPresent(self.filesInContext, forKey: .filesInContext)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.lastActiveAt.map { TimestamptzForm($0) }, forKey: .lastActiveAt)
      try row.encodeIfPresent(self.closedAt.map { TimestamptzForm($0) }, forKey: .closedAt)
    }
  }
}

/// A conversation, message by message.
nonisolated public struct AiderMessage: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var sessionId: String
  public var replyTo: Int64?
  public var number: Int32
  public var role: MessageRole
  public var content: String
  public var hasCode: Bool
  public var tokens: Int32?
  public var runId: Int64?
  public var createdAt: Date

  public init(
    id: Int64,
    sessionId: String,
    replyTo: Int64? = nil,
    number: Int32,
    role: MessageRole,
    content: String,
    hasCode: Bool,
    tokens: Int32? = nil,
    runId: Int64? = nil,
    createdAt: Date
  ) {
    self.id = id
    self.sessionId = sessionId
    self.replyTo = replyTo
    self.number = number
    self.role = role
    self.content = content
    self.hasCode = hasCode
    self.tokens = tokens
    self.runId = runId
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case sessionId = "session_id"
    case replyTo = "reply_to"
    case number
    case role
    case content
    case hasCode = "has_code"
    case tokens
    case runId = "run_id"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.sessionId = try row.decode(String.self, forKey: .sessionId)
    self.replyTo = try row.decodeIfPresent(Int64.self, forKey: .replyTo)
    self.number = try row.decode(Int32.self, forKey: .number)
    self.role = try row.decode(MessageRole.self, forKey: .role)
    self.content = try row.decode(String.self, forKey: .content)
    self.hasCode = try row.decode(Bool.self, forKey: .hasCode)
    self.tokens = try row.decodeIfPresent(Int32.self, forKey: .tokens)
    self.runId = try row.decodeIfPresent(Int64.self, forKey: .runId)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.sessionId, forKey: .sessionId)
    try row.encodeIfPresent(self.replyTo, forKey: .replyTo)
    try row.encode(self.number, forKey: .number)
    try row.encode(self.role, forKey: .role)
    try row.encode(self.content, forKey: .content)
    try row.encode(self.hasCode, forKey: .hasCode)
    try row.encodeIfPresent(self.tokens, forKey: .tokens)
    try row.encodeIfPresent(self.runId, forKey: .runId)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var sessionId: String
    public var replyTo: Int64?
    public var number: Int32
    public var role: MessageRole
    public var content: String?
    public var tokens: Int32?
    public var runId: Int64?
    public var createdAt: Date?

    public init(
      id: Int64? = nil,
      sessionId: String,
      replyTo: Int64? = nil,
      number: Int32,
      role: MessageRole,
      content: String? = nil,
      tokens: Int32? = nil,
      runId: Int64? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.sessionId = sessionId
      self.replyTo = replyTo
      self.number = number
      self.role = role
      self.content = content
      self.tokens = tokens
      self.runId = runId
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case sessionId = "session_id"
      case replyTo = "reply_to"
      case number
      case role
      case content
      case tokens
      case runId = "run_id"
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.sessionId, forKey: .sessionId)
      try row.encodeIfPresent(self.replyTo, forKey: .replyTo)
      try row.encode(self.number, forKey: .number)
      try row.encode(self.role, forKey: .role)
      try row.encodeIfPresent(self.content, forKey: .content)
      try row.encodeIfPresent(self.tokens, forKey: .tokens)
      try row.encodeIfPresent(self.runId, forKey: .runId)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}

/// What an answer changed, file by file.
nonisolated public struct AiderFileChange: Codable, Sendable, Hashable {
  public var messageId: Int64
  public var path: String
  public var kind: FileChangeKind
  public var renamedFrom: String?
  public var linesAdded: Int32
  public var linesRemoved: Int32
  public var patch: String?
  public var isApplied: Bool

  public init(
    messageId: Int64,
    path: String,
    kind: FileChangeKind,
    renamedFrom: String? = nil,
    linesAdded: Int32,
    linesRemoved: Int32,
    patch: String? = nil,
    isApplied: Bool
  ) {
    self.messageId = messageId
    self.path = path
    self.kind = kind
    self.renamedFrom = renamedFrom
    self.linesAdded = linesAdded
    self.linesRemoved = linesRemoved
    self.patch = patch
    self.isApplied = isApplied
  }

  public enum CodingKeys: String, CodingKey {
    case messageId = "message_id"
    case path
    case kind
    case renamedFrom = "renamed_from"
    case linesAdded = "lines_added"
    case linesRemoved = "lines_removed"
    case patch
    case isApplied = "is_applied"
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var messageId: Int64
    public var path: String
    public var kind: FileChangeKind?
    public var renamedFrom: String?
    public var linesAdded: Int32?
    public var linesRemoved: Int32?
    public var patch: String?
    public var isApplied: Bool?

    public init(
      messageId: Int64,
      path: String,
      kind: FileChangeKind? = nil,
      renamedFrom: String? = nil,
      linesAdded: Int32? = nil,
      linesRemoved: Int32? = nil,
      patch: String? = nil,
      isApplied: Bool? = nil
    ) {
      self.messageId = messageId
      self.path = path
      self.kind = kind
      self.renamedFrom = renamedFrom
      self.linesAdded = linesAdded
      self.linesRemoved = linesRemoved
      self.patch = patch
      self.isApplied = isApplied
    }

    public enum CodingKeys: String, CodingKey {
      case messageId = "message_id"
      case path
      case kind
      case renamedFrom = "renamed_from"
      case linesAdded = "lines_added"
      case linesRemoved = "lines_removed"
      case patch
      case isApplied = "is_applied"
    }
  }
}
