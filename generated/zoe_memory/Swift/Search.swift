// Made by schemac from search.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// What a search looks through: entities, their relationships, or both.
nonisolated public enum SearchMode: String, Codable, Sendable, Hashable, CaseIterable {
  case local
  case global
  case hybrid
  case naive
}

/// Searches that were made, and what they found, until it is too old.
nonisolated public struct SearchCache: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  /// users.id in zoe.db. Results are never shared.
  public var userId: String
  /// SHA-256 of the query, in hexadecimal.
  public var queryHash: String
  public var query: String
  public var mode: SearchMode
  public var modelName: String
  /// The query's, so that a like one finds it.
  public var embedding: SchemaVector?
  public var parameters: JSONValue
  public var threshold: Float
  public var resultCount: Int32
  public var durationMs: Double?
  public var hits: Int32
  public var createdAt: Date
  public var expiresAt: Date

  public init(
    id: Int64,
    userId: String,
    queryHash: String,
    query: String,
    mode: SearchMode,
    modelName: String,
    embedding: SchemaVector? = nil,
    parameters: JSONValue,
    threshold: Float,
    resultCount: Int32,
    durationMs: Double? = nil,
    hits: Int32,
    createdAt: Date,
    expiresAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.queryHash = queryHash
    self.query = query
    self.mode = mode
    self.modelName = modelName
    self.embedding = embedding
    self.parameters = parameters
    self.threshold = threshold
    self.resultCount = resultCount
    self.durationMs = durationMs
    self.hits = hits
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case queryHash = "query_hash"
    case query
    case mode
    case modelName = "model_name"
    case embedding
    case parameters
    case threshold
    case resultCount = "result_count"
    case durationMs = "duration_ms"
    case hits
    case createdAt = "created_at"
    case expiresAt = "expires_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.queryHash = try row.decode(String.self, forKey: .queryHash)
    self.query = try row.decode(String.self, forKey: .query)
    self.mode = try row.decode(SearchMode.self, forKey: .mode)
    self.modelName = try row.decode(String.self, forKey: .modelName)
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.parameters = try row.decode(JSONValue.self, forKey: .parameters)
    self.threshold = try row.decode(Float.self, forKey: .threshold)
    self.resultCount = try row.decode(Int32.self, forKey: .resultCount)
    self.durationMs = try row.decodeIfPresent(Double.self, forKey: .durationMs)
    self.hits = try row.decode(Int32.self, forKey: .hits)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.expiresAt = try row.decode(TimestamptzForm.self, forKey: .expiresAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.queryHash, forKey: .queryHash)
    try row.encode(self.query, forKey: .query)
    try row.encode(self.mode, forKey: .mode)
    try row.encode(self.modelName, forKey: .modelName)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(self.parameters, forKey: .parameters)
    try row.encode(self.threshold, forKey: .threshold)
    try row.encode(self.resultCount, forKey: .resultCount)
    try row.encodeIfPresent(self.durationMs, forKey: .durationMs)
    try row.encode(self.hits, forKey: .hits)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    /// users.id in zoe.db. Results are never shared.
    public var userId: String
    /// SHA-256 of the query, in hexadecimal.
    public var queryHash: String
    public var query: String
    public var mode: SearchMode?
    public var modelName: String
    /// The query's, so that a like one finds it.
    public var embedding: SchemaVector?
    public var parameters: JSONValue?
    public var threshold: Float?
    public var resultCount: Int32?
    public var durationMs: Double?
    public var hits: Int32?
    public var createdAt: Date?
    public var expiresAt: Date

    public init(
      id: Int64? = nil,
      userId: String,
      queryHash: String,
      query: String,
      mode: SearchMode? = nil,
      modelName: String,
      embedding: SchemaVector? = nil,
      parameters: JSONValue? = nil,
      threshold: Float? = nil,
      resultCount: Int32? = nil,
      durationMs: Double? = nil,
      hits: Int32? = nil,
      createdAt: Date? = nil,
      expiresAt: Date
    ) {
      self.id = id
      self.userId = userId
      self.queryHash = queryHash
      self.query = query
      self.mode = mode
      self.modelName = modelName
      self.embedding = embedding
      self.parameters = parameters
      self.threshold = threshold
      self.resultCount = resultCount
      self.durationMs = durationMs
      self.hits = hits
      self.createdAt = createdAt
      self.expiresAt = expiresAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case queryHash = "query_hash"
      case query
      case mode
      case modelName = "model_name"
      case embedding
      case parameters
      case threshold
      case resultCount = "result_count"
      case durationMs = "duration_ms"
      case hits
      case createdAt = "created_at"
      case expiresAt = "expires_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.queryHash, forKey: .queryHash)
      try row.encode(self.query, forKey: .query)
      try row.encodeIfPresent(self.mode, forKey: .mode)
      try row.encode(self.modelName, forKey: .modelName)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.parameters, forKey: .parameters)
      try row.encodeIfPresent(self.threshold, forKey: .threshold)
      try row.encodeIfPresent(self.resultCount, forKey: .resultCount)
      try row.encodeIfPresent(self.durationMs, forKey: .durationMs)
      try row.encodeIfPresent(self.hits, forKey: .hits)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
    }
  }
}

/// What a search found, best first. Gone with the search, or with what it found.
nonisolated public struct SearchCacheResult: Codable, Sendable, Hashable {
  public var searchId: Int64
  public var rank: Int16
  public var entityId: Int64
  public var factId: UUID?
  public var similarity: Float
  /// What relationships add to it, 0.4 at most.
  public var boost: Float
  public var score: Float
  /// The relationships that led there.
  public var path: String?

  public init(
    searchId: Int64,
    rank: Int16,
    entityId: Int64,
    factId: UUID? = nil,
    similarity: Float,
    boost: Float,
    score: Float,
    path: String? = nil
  ) {
    self.searchId = searchId
    self.rank = rank
    self.entityId = entityId
    self.factId = factId
    self.similarity = similarity
    self.boost = boost
    self.score = score
    self.path = path
  }

  public enum CodingKeys: String, CodingKey {
    case searchId = "search_id"
    case rank
    case entityId = "entity_id"
    case factId = "fact_id"
    case similarity
    case boost
    case score
    case path
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.searchId = try row.decode(Int64.self, forKey: .searchId)
    self.rank = try row.decode(Int16.self, forKey: .rank)
    self.entityId = try row.decode(Int64.self, forKey: .entityId)
    self.factId = try row.decodeIfPresent(UUIDForm.self, forKey: .factId)?.value
    self.similarity = try row.decode(Float.self, forKey: .similarity)
    self.boost = try row.decode(Float.self, forKey: .boost)
    self.score = try row.decode(Float.self, forKey: .score)
    self.path = try row.decodeIfPresent(String.self, forKey: .path)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.searchId, forKey: .searchId)
    try row.encode(self.rank, forKey: .rank)
    try row.encode(self.entityId, forKey: .entityId)
    try row.encodeIfPresent(self.factId.map { UUIDForm($0) }, forKey: .factId)
    try row.encode(self.similarity, forKey: .similarity)
    try row.encode(self.boost, forKey: .boost)
    try row.encode(self.score, forKey: .score)
    try row.encodeIfPresent(self.path, forKey: .path)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var searchId: Int64
    public var rank: Int16
    public var entityId: Int64
    public var factId: UUID?
    public var similarity: Float
    /// What relationships add to it, 0.4 at most.
    public var boost: Float?
    /// The relationships that led there.
    public var path: String?

    public init(
      searchId: Int64,
      rank: Int16,
      entityId: Int64,
      factId: UUID? = nil,
      similarity: Float,
      boost: Float? = nil,
      path: String? = nil
    ) {
      self.searchId = searchId
      self.rank = rank
      self.entityId = entityId
      self.factId = factId
      self.similarity = similarity
      self.boost = boost
      self.path = path
    }

    public enum CodingKeys: String, CodingKey {
      case searchId = "search_id"
      case rank
      case entityId = "entity_id"
      case factId = "fact_id"
      case similarity
      case boost
      case path
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.searchId, forKey: .searchId)
      try row.encode(self.rank, forKey: .rank)
      try row.encode(self.entityId, forKey: .entityId)
      try row.encodeIfPresent(self.factId.map { UUIDForm($0) }, forKey: .factId)
      try row.encode(self.similarity, forKey: .similarity)
      try row.encodeIfPresent(self.boost, forKey: .boost)
      try row.encodeIfPresent(self.path, forKey: .path)
    }
  }
}
