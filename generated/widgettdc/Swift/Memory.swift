// Made by schemac from memory.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct MemoryEntity: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var orgId: String
  public var text: String
  public var metadata: JSONValue?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int32,
    orgId: String,
    text: String,
    metadata: JSONValue? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.orgId = orgId
    self.text = text
    self.metadata = metadata
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case orgId = "org_id"
    case text
    case metadata
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.orgId = try row.decode(String.self, forKey: .orgId)
    self.text = try row.decode(String.self, forKey: .text)
    self.metadata = try row.decodeIfPresent(JSONValue.self, forKey: .metadata)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.orgId, forKey: .orgId)
    try row.encode(self.text, forKey: .text)
    try row.encodeIfPresent(self.metadata, forKey: .metadata)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var orgId: String
    public var text: String
    public var metadata: JSONValue?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int32? = nil,
      orgId: String,
      text: String,
      metadata: JSONValue? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.orgId = orgId
      self.text = text
      self.metadata = metadata
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case orgId = "org_id"
      case text
      case metadata
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.orgId, forKey: .orgId)
      try row.encode(self.text, forKey: .text)
      try row.encodeIfPresent(self.metadata, forKey: .metadata)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct MemoryRelation: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var sourceId: Int32
  public var targetId: Int32
  public var relationType: String
  public var strength: Decimal

  public init(
    id: Int32,
    sourceId: Int32,
    targetId: Int32,
    relationType: String,
    strength: Decimal
  ) {
    self.id = id
    self.sourceId = sourceId
    self.targetId = targetId
    self.relationType = relationType
    self.strength = strength
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case sourceId = "source_id"
    case targetId = "target_id"
    case relationType = "relation_type"
    case strength
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.sourceId = try row.decode(Int32.self, forKey: .sourceId)
    self.targetId = try row.decode(Int32.self, forKey: .targetId)
    self.relationType = try row.decode(String.self, forKey: .relationType)
    self.strength = try row.decode(DecimalNumberForm.self, forKey: .strength).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.sourceId, forKey: .sourceId)
    try row.encode(self.targetId, forKey: .targetId)
    try row.encode(self.relationType, forKey: .relationType)
    try row.encode(DecimalNumberForm(self.strength), forKey: .strength)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var sourceId: Int32
    public var targetId: Int32
    public var relationType: String
    public var strength: Decimal?

    public init(
      id: Int32? = nil,
      sourceId: Int32,
      targetId: Int32,
      relationType: String,
      strength: Decimal? = nil
    ) {
      self.id = id
      self.sourceId = sourceId
      self.targetId = targetId
      self.relationType = relationType
      self.strength = strength
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case sourceId = "source_id"
      case targetId = "target_id"
      case relationType = "relation_type"
      case strength
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.sourceId, forKey: .sourceId)
      try row.encode(self.targetId, forKey: .targetId)
      try row.encode(self.relationType, forKey: .relationType)
      try row.encodeIfPresent(self.strength.map { DecimalNumberForm($0) }, forKey: .strength)
    }
  }
}

nonisolated public struct MemoryTag: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var entityId: Int32
  public var tag: String

  public init(
    id: Int32,
    entityId: Int32,
    tag: String
  ) {
    self.id = id
    self.entityId = entityId
    self.tag = tag
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case entityId = "entity_id"
    case tag
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var entityId: Int32
    public var tag: String

    public init(
      id: Int32? = nil,
      entityId: Int32,
      tag: String
    ) {
      self.id = id
      self.entityId = entityId
      self.tag = tag
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case entityId = "entity_id"
      case tag
    }
  }
}
