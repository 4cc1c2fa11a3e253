// Made by schemac from posts.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum PostType: String, Codable, Sendable, Hashable, CaseIterable {
  case milestone
  case learning
  case question
  case update
}

nonisolated public enum PostVisibility: String, Codable, Sendable, Hashable, CaseIterable {
  case `public`
  case connections
  case `private`
}

/// What a founder tells the others.
nonisolated public struct Post: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var type: PostType
  public var content: String
  public var visibility: PostVisibility
  /// NULL until it is made.
  public var embedding: SchemaVector?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    type: PostType,
    content: String,
    visibility: PostVisibility,
    embedding: SchemaVector? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.type = type
    self.content = content
    self.visibility = visibility
    self.embedding = embedding
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case type
    case content
    case visibility
    case embedding
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.type = try row.decode(PostType.self, forKey: .type)
    self.content = try row.decode(String.self, forKey: .content)
    self.visibility = try row.decode(PostVisibility.self, forKey: .visibility)
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestampForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.type, forKey: .type)
    try row.encode(self.content, forKey: .content)
    try row.encode(self.visibility, forKey: .visibility)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestampForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var type: PostType
    public var content: String
    public var visibility: PostVisibility?
    /// NULL until it is made.
    public var embedding: SchemaVector?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      type: PostType,
      content: String,
      visibility: PostVisibility? = nil,
      embedding: SchemaVector? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.type = type
      self.content = content
      self.visibility = visibility
      self.embedding = embedding
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case type
      case content
      case visibility
      case embedding
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encode(self.type, forKey: .type)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.visibility, forKey: .visibility)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
    }
  }
}
