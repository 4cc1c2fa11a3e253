// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum JobState: String, Codable, Sendable, Hashable, CaseIterable {
  case waiting
  case running
  case failed
  case lost
}

nonisolated public struct Job: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var queue: String
  public var state: JobState
  public var owner: String?
  public var runAt: Date
  public var attempts: Int32
  public var active: Bool
  public var finishedAt: Date?

  public init(
    id: Int64,
    queue: String,
    state: JobState,
    owner: String? = nil,
    runAt: Date,
    attempts: Int32,
    active: Bool,
    finishedAt: Date? = nil
  ) {
    self.id = id
    self.queue = queue
    self.state = state
    self.owner = owner
    self.runAt = runAt
    self.attempts = attempts
    self.active = active
    self.finishedAt = finishedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case queue
    case state
    case owner
    case runAt = "run_at"
    case attempts
    case active
    case finishedAt = "finished_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.queue = try row.decode(String.self, forKey: .queue)
    self.state = try row.decode(JobState.self, forKey: .state)
    self.owner = try row.decodeIfPresent(String.self, forKey: .owner)
    self.runAt = try row.decode(TimestamptzForm.self, forKey: .runAt).value
    self.attempts = try row.decode(Int32.self, forKey: .attempts)
    self.active = try row.decode(Bool.self, forKey: .active)
    self.finishedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .finishedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.queue, forKey: .queue)
    try row.encode(self.state, forKey: .state)
    try row.encodeIfPresent(self.owner, forKey: .owner)
    try row.encode(TimestamptzForm(self.runAt), forKey: .runAt)
    try row.encode(self.attempts, forKey: .attempts)
    try row.encode(self.active, forKey: .active)
    try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var queue: String
    public var state: JobState
    public var owner: String?
    public var runAt: Date
    public var attempts: Int32?
    public var active: Bool
    public var finishedAt: Date?

    public init(
      id: Int64,
      queue: String,
      state: JobState,
      owner: String? = nil,
      runAt: Date,
      attempts: Int32? = nil,
      active: Bool,
      finishedAt: Date? = nil
    ) {
      self.id = id
      self.queue = queue
      self.state = state
      self.owner = owner
      self.runAt = runAt
      self.attempts = attempts
      self.active = active
      self.finishedAt = finishedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case queue
      case state
      case owner
      case runAt = "run_at"
      case attempts
      case active
      case finishedAt = "finished_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(self.queue, forKey: .queue)
      try row.encode(self.state, forKey: .state)
      try row.encodeIfPresent(self.owner, forKey: .owner)
      try row.encode(TimestamptzForm(self.runAt), forKey: .runAt)
      try row.encodeIfPresent(self.attempts, forKey: .attempts)
      try row.encode(self.active, forKey: .active)
      try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
    }
  }
}
