// Made by schemac from embeddings.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum EntityKind: String, Codable, Sendable, Hashable, CaseIterable {
  case person
  case project
  case event
  case note
  case journalEntry = "journal_entry"
  case location
  case general
}

nonisolated public enum Distance: String, Codable, Sendable, Hashable, CaseIterable {
  case cosine
  case euclidean
  case innerProduct = "inner_product"
}

/// What makes the vectors. Vectors of different models can't be compared.
nonisolated public struct EmbeddingModel: Codable, Sendable, Hashable, Identifiable {
  public var name: String
  /// All that the columns of type vector(384) can hold.
  public var dimensions: Int16
  public var distance: Distance
  public var maxTokens: Int32
  public var isDefault: Bool
  public var createdAt: Date

  /// The primary key.
  public var id: String { self.name }

  public init(
    name: String,
    dimensions: Int16,
    distance: Distance,
    maxTokens: Int32,
    isDefault: Bool,
    createdAt: Date
  ) {
    self.name = name
    self.dimensions = dimensions
    self.distance = distance
    self.maxTokens = maxTokens
    self.isDefault = isDefault
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case name
    case dimensions
    case distance
    case maxTokens = "max_tokens"
    case isDefault = "is_default"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.name = try row.decode(String.self, forKey: .name)
    self.dimensions = try row.decode(Int16.self, forKey: .dimensions)
    self.distance = try row.decode(Distance.self, forKey: .distance)
    self.maxTokens = try row.decode(Int32.self, forKey: .maxTokens)
    self.isDefault = try row.decode(Bool.self, forKey: .isDefault)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.dimensions, forKey: .dimensions)
    try row.encode(self.distance, forKey: .distance)
    try row.encode(self.maxTokens, forKey: .maxTokens)
    try row.encode(self.isDefault, forKey: .isDefault)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var name: String
    /// All that the columns of type vector(384) can hold.
    public var dimensions: Int16?
    public var distance: Distance?
    public var maxTokens: Int32?
    public var isDefault: Bool?
    public var createdAt: Date?

    public init(
      name: String,
      dimensions: Int16? = nil,
      distance: Distance? = nil,
      maxTokens: Int32? = nil,
      isDefault: Bool? = nil,
      createdAt: Date? = nil
    ) {
      self.name = name
      self.dimensions = dimensions
      self.distance = distance
      self.maxTokens = maxTokens
      self.isDefault = isDefault
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case name
      case dimensions
      case distance
      case maxTokens = "max_tokens"
      case isDefault = "is_default"
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.dimensions, forKey: .dimensions)
      try row.encodeIfPresent(self.distance, forKey: .distance)
      try row.encodeIfPresent(self.maxTokens, forKey: .maxTokens)
      try row.encodeIfPresent(self.isDefault, forKey: .isDefault)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}

/// One vector per person, project, … and model, made from what is known of it.
nonisolated public struct EntityEmbedding: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  /// Whose it is. users.id in zoe.db.
  public var userId: String
  public var kind: EntityKind
  /// Its id in zoe.db.
  public var entityId: String
  public var name: String
  /// The text that was embedded.
  public var context: String
  /// SHA-256 of it: the vector is made anew when it changes.
  public var contentHash: String
  public var modelName: String
  public var embedding: SchemaVector
  public var importance: Int16
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    kind: EntityKind,
    entityId: String,
    name: String,
    context: String,
    contentHash: String,
    modelName: String,
    embedding: SchemaVector,
    importance: Int16,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.kind = kind
    self.entityId = entityId
    self.name = name
    self.context = context
    self.contentHash = contentHash
    self.modelName = modelName
    self.embedding = embedding
    self.importance = importance
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case kind
    case entityId = "entity_id"
    case name
    case context
    case contentHash = "content_hash"
    case modelName = "model_name"
    case embedding
    case importance
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.kind = try row.decode(EntityKind.self, forKey: .kind)
    self.entityId = try row.decode(String.self, forKey: .entityId)
    self.name = try row.decode(String.self, forKey: .name)
    self.context = try row.decode(String.self, forKey: .context)
    self.contentHash = try row.decode(String.self, forKey: .contentHash)
    self.modelName = try row.decode(String.self, forKey: .modelName)
    self.embedding = try row.decode(SchemaVector.self, forKey: .embedding)
    self.importance = try row.decode(Int16.self, forKey: .importance)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.entityId, forKey: .entityId)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.context, forKey: .context)
    try row.encode(self.contentHash, forKey: .contentHash)
    try row.encode(self.modelName, forKey: .modelName)
    try row.encode(self.embedding, forKey: .embedding)
    try row.encode(self.importance, forKey: .importance)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    /// Whose it is. users.id in zoe.db.
    public var userId: String
    public var kind: EntityKind
    /// Its id in zoe.db.
    public var entityId: String
    public var name: String
    /// The text that was embedded.
    public var context: String?
    /// SHA-256 of it: the vector is made anew when it changes.
    public var contentHash: String
    public var modelName: String?
    public var embedding: SchemaVector
    public var importance: Int16?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      kind: EntityKind,
      entityId: String,
      name: String,
      context: String? = nil,
      contentHash: String,
      modelName: String? = nil,
      embedding: SchemaVector,
      importance: Int16? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.kind = kind
      self.entityId = entityId
      self.name = name
      self.context = context
      self.contentHash = contentHash
      self.modelName = modelName
      self.embedding = embedding
      self.importance = importance
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case kind
      case entityId = "entity_id"
      case name
      case context
      case contentHash = "content_hash"
      case modelName = "model_name"
      case embedding
      case importance
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.entityId, forKey: .entityId)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.context, forKey: .context)
      try row.encode(self.contentHash, forKey: .contentHash)
      try row.encodeIfPresent(self.modelName, forKey: .modelName)
      try row.encode(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.importance, forKey: .importance)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// How two entities belong together, in words and as a vector. The path of a search leads along them.
nonisolated public struct RelationshipEmbedding: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var sourceId: Int64
  public var targetId: Int64
  /// works_with, is_part_of, …
  public var relationship: String
  public var description: String
  public var keywords: JSONValue
  public var strength: Decimal
  public var isSymmetric: Bool
  /// NULL until it is made.
  public var embedding: SchemaVector?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    sourceId: Int64,
    targetId: Int64,
    relationship: String,
    description: String,
    keywords: JSONValue,
    strength: Decimal,
    isSymmetric: Bool,
    embedding: SchemaVector? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.sourceId = sourceId
    self.targetId = targetId
    self.relationship = relationship
    self.description = description
    self.keywords = keywords
    self.strength = strength
    self.isSymmetric = isSymmetric
    self.embedding = embedding
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case sourceId = "source_id"
    case targetId = "target_id"
    case relationship
    case description
    case keywords
    case strength
    case isSymmetric = "is_symmetric"
    case embedding
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.sourceId = try row.decode(Int64.self, forKey: .sourceId)
    self.targetId = try row.decode(Int64.self, forKey: .targetId)
    self.relationship = try row.decode(String.self, forKey: .relationship)
    self.description = try row.decode(String.self, forKey: .description)
    self.keywords = try row.decode(JSONValue.self, forKey: .keywords)
    self.strength = try row.decode(DecimalNumberForm.self, forKey: .strength).value
    self.isSymmetric = try row.decode(Bool.self, forKey: .isSymmetric)
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.sourceId, forKey: .sourceId)
    try row.encode(self.targetId, forKey: .targetId)
    try row.encode(self.relationship, forKey: .relationship)
    try row.encode(self.description, forKey: .description)
    try row.encode(self.keywords, forKey: .keywords)
    try row.encode(DecimalNumberForm(self.strength), forKey: .strength)
    try row.encode(self.isSymmetric, forKey: .isSymmetric)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var sourceId: Int64
    public var targetId: Int64
    /// works_with, is_part_of, …
    public var relationship: String
    public var description: String
    public var keywords: JSONValue?
    public var strength: Decimal?
    public var isSymmetric: Bool?
    /// NULL until it is made.
    public var embedding: SchemaVector?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      sourceId: Int64,
      targetId: Int64,
      relationship: String,
      description: String,
      keywords: JSONValue? = nil,
      strength: Decimal? = nil,
      isSymmetric: Bool? = nil,
      embedding: SchemaVector? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.sourceId = sourceId
      self.targetId = targetId
      self.relationship = relationship
      self.description = description
      self.keywords = keywords
      self.strength = strength
      self.isSymmetric = isSymmetric
      self.embedding = embedding
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case sourceId = "source_id"
      case targetId = "target_id"
      case relationship
      case description
      case keywords
      case strength
      case isSymmetric = "is_symmetric"
      case embedding
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.sourceId, forKey: .sourceId)
      try row.encode(self.targetId, forKey: .targetId)
      try row.encode(self.relationship, forKey: .relationship)
      try row.encode(self.description, forKey: .description)
      try row.encodeIfPresent(self.keywords, forKey: .keywords)
      try row.encodeIfPresent(self.strength.map { DecimalNumberForm($0) }, forKey: .strength)
      try row.encodeIfPresent(self.isSymmetric, forKey: .isSymmetric)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Single facts about an entity.
nonisolated public struct FactEmbedding: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var entityId: Int64
  public var fact: String
  public var category: String
  public var source: String
  public var importance: Int16
  public var confidence: Decimal
  /// NULL until it is made.
  public var embedding: SchemaVector?
  public var learnedAt: Date
  public var forgetAfter: Date?

  public init(
    id: UUID,
    entityId: Int64,
    fact: String,
    category: String,
    source: String,
    importance: Int16,
    confidence: Decimal,
    embedding: SchemaVector? = nil,
    learnedAt: Date,
    forgetAfter: Date? = nil
  ) {
    self.id = id
    self.entityId = entityId
    self.fact = fact
    self.category = category
    self.source = source
    self.importance = importance
    self.confidence = confidence
    self.embedding = embedding
    self.learnedAt = learnedAt
    self.forgetAfter = forgetAfter
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case entityId = "entity_id"
    case fact
    case category
    case source
    case importance
    case confidence
    case embedding
    case learnedAt = "learned_at"
    case forgetAfter = "forget_after"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.entityId = try row.decode(Int64.self, forKey: .entityId)
    self.fact = try row.decode(String.self, forKey: .fact)
    self.category = try row.decode(String.self, forKey: .category)
    self.source = try row.decode(String.self, forKey: .source)
    self.importance = try row.decode(Int16.self, forKey: .importance)
    self.confidence = try row.decode(DecimalNumberForm.self, forKey: .confidence).value
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.learnedAt = try row.decode(TimestamptzForm.self, forKey: .learnedAt).value
    self.forgetAfter = try row.decodeIfPresent(TimestamptzForm.self, forKey: .forgetAfter)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.entityId, forKey: .entityId)
    try row.encode(self.fact, forKey: .fact)
    try row.encode(self.category, forKey: .category)
    try row.encode(self.source, forKey: .source)
    try row.encode(self.importance, forKey: .importance)
    try row.encode(DecimalNumberForm(self.confidence), forKey: .confidence)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(TimestamptzForm(self.learnedAt), forKey: .learnedAt)
    try row.encodeIfPresent(self.forgetAfter.map { TimestamptzForm($0) }, forKey: .forgetAfter)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var entityId: Int64
    public var fact: String
    public var category: String?
    public var source: String?
    public var importance: Int16?
    public var confidence: Decimal?
    /// NULL until it is made.
    public var embedding: SchemaVector?
    public var learnedAt: Date?
    public var forgetAfter: Date?

    public init(
      id: UUID? = nil,
      entityId: Int64,
      fact: String,
      category: String? = nil,
      source: String? = nil,
      importance: Int16? = nil,
      confidence: Decimal? = nil,
      embedding: SchemaVector? = nil,
      learnedAt: Date? = nil,
      forgetAfter: Date? = nil
    ) {
      self.id = id
      self.entityId = entityId
      self.fact = fact
      self.category = category
      self.source = source
      self.importance = importance
      self.confidence = confidence
      self.embedding = embedding
      self.learnedAt = learnedAt
      self.forgetAfter = forgetAfter
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case entityId = "entity_id"
      case fact
      case category
      case source
      case importance
      case confidence
      case embedding
      case learnedAt = "learned_at"
      case forgetAfter = "forget_after"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.entityId, forKey: .entityId)
      try row.encode(self.fact, forKey: .fact)
      try row.encodeIfPresent(self.category, forKey: .category)
      try row.encodeIfPresent(self.source, forKey: .source)
      try row.encodeIfPresent(self.importance, forKey: .importance)
      try row.encodeIfPresent(self.confidence.map { DecimalNumberForm($0) }, forKey: .confidence)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.learnedAt.map { TimestamptzForm($0) }, forKey: .learnedAt)
      try row.encodeIfPresent(self.forgetAfter.map { TimestamptzForm($0) }, forKey: .forgetAfter)
    }
  }
}
