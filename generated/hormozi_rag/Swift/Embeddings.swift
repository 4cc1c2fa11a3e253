// Made by schemac from embeddings.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct ChunkEmbedding: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var documentId: UUID?
  public var embedding: SchemaVector?
  public var modelName: String
  public var createdAt: Date?

  public init(
    id: UUID,
    documentId: UUID? = nil,
    embedding: SchemaVector? = nil,
    modelName: String,
    createdAt: Date? = nil
  ) {
    self.id = id
    self.documentId = documentId
    self.embedding = embedding
    self.modelName = modelName
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case documentId = "document_id"
    case embedding
    case modelName = "model_name"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.documentId = try row.decodeIfPresent(UUIDForm.self, forKey: .documentId)?.value
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.modelName = try row.decode(String.self, forKey: .modelName)
    self.createdAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .createdAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.documentId.map { UUIDForm($0) }, forKey: .documentId)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(self.modelName, forKey: .modelName)
    try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var documentId: UUID?
    public var embedding: SchemaVector?
    public var modelName: String?
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var createdAt: Date??

    public init(
      id: UUID? = nil,
      documentId: UUID? = nil,
      embedding: SchemaVector? = nil,
      modelName: String? = nil,
      createdAt: Date?? = nil
    ) {
      self.id = id
      self.documentId = documentId
      self.embedding = embedding
      self.modelName = modelName
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case documentId = "document_id"
      case embedding
      case modelName = "model_name"
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.documentId.map { UUIDForm($0) }, forKey: .documentId)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.modelName, forKey: .modelName)
      try row.encodeIfPresent(self.createdAt.map { $0.map { TimestamptzForm($0) } }, forKey: .createdAt)
    }
  }
}
