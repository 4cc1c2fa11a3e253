// Made by schemac from context_cache.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum ContextKind: String, Codable, Sendable, Hashable, CaseIterable {
  case memory
  case calendar
  case lists
  case projects
  case conversation
  case preferences
}

nonisolated public enum CacheStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case valid
  case expired
  case invalidated
}

nonisolated public enum CacheOperation: String, Codable, Sendable, Hashable, CaseIterable {
  case fetch
  case summarize
  case hit
  case miss
}

nonisolated public struct ContextSummary: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: String
  public var kind: ContextKind
  /// SHA-256 of what was summarised, in hexadecimal.
  public var key: String
  public var summary: String
  public var original: JSONValue
  public var modelName: String?
  public var relevance: Decimal
  public var confidence: Decimal
  public var status: CacheStatus
  public var hits: Int32
  public var lastHitAt: Date?
  public var createdAt: Date
  public var expiresAt: Date

  public init(
    id: UUID,
    userId: String,
    kind: ContextKind,
    key: String,
    summary: String,
    original: JSONValue,
    modelName: String? = nil,
    relevance: Decimal,
    confidence: Decimal,
    status: CacheStatus,
    hits: Int32,
    lastHitAt: Date? = nil,
    createdAt: Date,
    expiresAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.kind = kind
    self.key = key
    self.summary = summary
    self.original = original
    self.modelName = modelName
    self.relevance = relevance
    self.confidence = confidence
    self.status = status
    self.hits = hits
    self.lastHitAt = lastHitAt
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case kind
    case key
    case summary
    case original
    case modelName = "model_name"
    case relevance
    case confidence
    case status
    case hits
    case lastHitAt = "last_hit_at"
    case createdAt = "created_at"
    case expiresAt = "expires_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(String.self, forKey: .userId)
    self.kind = try row.decode(ContextKind.self, forKey: .kind)
    self.key = try row.decode(String.self, forKey: .key)
    self.summary = try row.decode(String.self, forKey: .summary)
    self.original = try row.decode(JSONValue.self, forKey: .original)
    self.modelName = try row.decodeIfPresent(String.self, forKey: .modelName)
    self.relevance = try row.decode(DecimalNumberForm.self, forKey: .relevance).value
    self.confidence = try row.decode(DecimalNumberForm.self, forKey: .confidence).value
    self.status = try row.decode(CacheStatus.self, forKey: .status)
    self.hits = try row.decode(Int32.self, forKey: .hits)
    self.lastHitAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .lastHitAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.expiresAt = try row.decode(TimestamptzForm.self, forKey: .expiresAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.key, forKey: .key)
    try row.encode(self.summary, forKey: .summary)
    try row.encode(self.original, forKey: .original)
    try row.encodeIfPresent(self.modelName, forKey: .modelName)
    try row.encode(DecimalNumberForm(self.relevance), forKey: .relevance)
    try row.encode(DecimalNumberForm(self.confidence), forKey: .confidence)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.hits, forKey: .hits)
    try row.encodeIfPresent(self.lastHitAt.map { TimestamptzForm($0) }, forKey: .lastHitAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: String
    public var kind: ContextKind
    /// SHA-256 of what was summarised, in hexadecimal.
    public var key: String
    public var summary: String
    public var original: JSONValue
    public var modelName: String?
    public var relevance: Decimal?
    public var confidence: Decimal?
    public var status: CacheStatus?
    public var hits: Int32?
    public var lastHitAt: Date?
    public var createdAt: Date?
    public var expiresAt: Date

    public init(
      id: UUID? = nil,
      userId: String,
      kind: ContextKind,
      key: String,
      summary: String,
      original: JSONValue,
      modelName: String? = nil,
      relevance: Decimal? = nil,
      confidence: Decimal? = nil,
      status: CacheStatus? = nil,
      hits: Int32? = nil,
      lastHitAt: Date? = nil,
      createdAt: Date? = nil,
      expiresAt: Date
    ) {
      self.id = id
      self.userId = userId
      self.kind = kind
      self.key = key
      self.summary = summary
      self.original = original
      self.modelName = modelName
      self.relevance = relevance
      self.confidence = confidence
      self.status = status
      self.hits = hits
      self.lastHitAt = lastHitAt
      self.createdAt = createdAt
      self.expiresAt = expiresAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case kind
      case key
      case summary
      case original
      case modelName = "model_name"
      case relevance
      case confidence
      case status
      case hits
      case lastHitAt = "last_hit_at"
      case createdAt = "created_at"
      case expiresAt = "expires_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.key, forKey: .key)
      try row.encode(self.summary, forKey: .summary)
      try row.encode(self.original, forKey: .original)
      try row.encodeIfPresent(self.modelName, forKey: .modelName)
      try row.encodeIfPresent(self.relevance.map { DecimalNumberForm($0) }, forKey: .relevance)
      try row.encodeIfPresent(self.confidence.map { DecimalNumberForm($0) }, forKey: .confidence)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.hits, forKey: .hits)
      try row.encodeIfPresent(self.lastHitAt.map { TimestamptzForm($0) }, forKey: .lastHitAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
    }
  }
}

/// How long the cache took, and saved.
nonisolated public struct ContextTiming: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String?
  public var kind: ContextKind
  public var operation: CacheOperation
  public var durationMs: Double
  public var contextBytes: Int32?
  public var succeeded: Bool
  public var measuredAt: Date

  public init(
    id: Int64,
    userId: String? = nil,
    kind: ContextKind,
    operation: CacheOperation,
    durationMs: Double,
    contextBytes: Int32? = nil,
    succeeded: Bool,
    measuredAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.kind = kind
    self.operation = operation
    self.durationMs = durationMs
    self.contextBytes = contextBytes
    self.succeeded = succeeded
    self.measuredAt = measuredAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case kind
    case operation
    case durationMs = "duration_ms"
    case contextBytes = "context_bytes"
    case succeeded
    case measuredAt = "measured_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decodeIfPresent(String.self, forKey: .userId)
    self.kind = try row.decode(ContextKind.self, forKey: .kind)
    self.operation = try row.decode(CacheOperation.self, forKey: .operation)
    self.durationMs = try row.decode(Double.self, forKey: .durationMs)
    self.contextBytes = try row.decodeIfPresent(Int32.self, forKey: .contextBytes)
    self.succeeded = try row.decode(Bool.self, forKey: .succeeded)
    self.measuredAt = try row.decode(TimestamptzForm.self, forKey: .measuredAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.userId, forKey: .userId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.operation, forKey: .operation)
    try row.encode(self.durationMs, forKey: .durationMs)
    try row.encodeIfPresent(self.contextBytes, forKey: .contextBytes)
    try row.encode(self.succeeded, forKey: .succeeded)
    try row.encode(TimestamptzForm(self.measuredAt), forKey: .measuredAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String?
    public var kind: ContextKind
    public var operation: CacheOperation
    public var durationMs: Double
    public var contextBytes: Int32?
    public var succeeded: Bool
    public var measuredAt: Date?

    public init(
      id: Int64? = nil,
      userId: String? = nil,
      kind: ContextKind,
      operation: CacheOperation,
      durationMs: Double,
      contextBytes: Int32? = nil,
      succeeded: Bool,
      measuredAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.kind = kind
      self.operation = operation
      self.durationMs = durationMs
      self.contextBytes = contextBytes
      self.succeeded = succeeded
      self.measuredAt = measuredAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case kind
      case operation
      case durationMs = "duration_ms"
      case contextBytes = "context_bytes"
      case succeeded
      case measuredAt = "measured_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encodeIfPresent(self.userId, forKey: .userId)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.operation, forKey: .operation)
      try row.encode(self.durationMs, forKey: .durationMs)
      try row.encodeIfPresent(self.contextBytes, forKey: .contextBytes)
      try row.encode(self.succeeded, forKey: .succeeded)
      try row.encodeIfPresent(self.measuredAt.map { TimestamptzForm($0) }, forKey: .measuredAt)
    }
  }
}

/// Why summaries were thrown away.
nonisolated public struct ContextInvalidation: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  /// NULL: everybody's.
  public var userId: String?
  public var kind: ContextKind
  public var reason: String
  public var keys: JSONValue
  public var happenedAt: Date

  public init(
    id: Int64,
    userId: String? = nil,
    kind: ContextKind,
    reason: String,
    keys: JSONValue,
    happenedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.kind = kind
    self.reason = reason
    self.keys = keys
    self.happenedAt = happenedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case kind
    case reason
    case keys
    case happenedAt = "happened_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decodeIfPresent(String.self, forKey: .userId)
    self.kind = try row.decode(ContextKind.self, forKey: .kind)
    self.reason = try row.decode(String.self, forKey: .reason)
    self.keys = try row.decode(JSONValue.self, forKey: .keys)
    self.happenedAt = try row.decode(TimestamptzForm.self, forKey: .happenedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.userId, forKey: .userId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.reason, forKey: .reason)
    try row.encode(self.keys, forKey: .keys)
    try row.encode(TimestamptzForm(self.happenedAt), forKey: .happenedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    /// NULL: everybody's.
    public var userId: String?
    public var kind: ContextKind
    public var reason: String
    public var keys: JSONValue?
    public var happenedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String? = nil,
      kind: ContextKind,
      reason: String,
      keys: JSONValue? = nil,
      happenedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.kind = kind
      self.reason = reason
      self.keys = keys
      self.happenedAt = happenedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case kind
      case reason
      case keys
      case happenedAt = "happened_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encodeIfPresent(self.userId, forKey: .userId)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.reason, forKey: .reason)
      try row.encodeIfPresent(self.keys, forKey: .keys)
      try row.encodeIfPresent(self.happenedAt.map { TimestamptzForm($0) }, forKey: .happenedAt)
    }
  }
}
