// Made by schemac from concepts.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct KeyConcept: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var conceptName: String
  public var createdAt: Date?

  public init(
    id: UUID,
    conceptName: String,
    createdAt: Date? = nil
  ) {
    self.id = id
    self.conceptName = conceptName
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case conceptName = "concept_name"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.conceptName = try row.decode(String.self, forKey: .conceptName)
    self.createdAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .createdAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.conceptName, forKey: .conceptName)
    try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var conceptName: String
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var createdAt: Date??

    public init(
      id: UUID? = nil,
      conceptName: String,
      createdAt: Date?? = nil
    ) {
      self.id = id
      self.conceptName = conceptName
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case conceptName = "concept_name"
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.conceptName, forKey: .conceptName)
      try row.encodeIfPresent(self.createdAt.map { $0.map { TimestamptzForm($0) } }, forKey: .createdAt)
    }
  }
}

nonisolated public struct DocumentConcept: Codable, Sendable, Hashable {
  public var documentId: UUID
  public var conceptId: UUID
  public var createdAt: Date?

  public init(
    documentId: UUID,
    conceptId: UUID,
    createdAt: Date? = nil
  ) {
    self.documentId = documentId
    self.conceptId = conceptId
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case documentId = "document_id"
    case conceptId = "concept_id"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.documentId = try row.decode(UUIDForm.self, forKey: .documentId).value
    self.conceptId = try row.decode(UUIDForm.self, forKey: .conceptId).value
    self.createdAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .createdAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.documentId), forKey: .documentId)
    try row.encode(UUIDForm(self.conceptId), forKey: .conceptId)
    try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var documentId: UUID
    public var conceptId: UUID
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var createdAt: Date??

    public init(
      documentId: UUID,
      conceptId: UUID,
      createdAt: Date?? = nil
    ) {
      self.documentId = documentId
      self.conceptId = conceptId
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case documentId = "document_id"
      case conceptId = "concept_id"
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(UUIDForm(self.documentId), forKey: .documentId)
      try row.encode(UUIDForm(self.conceptId), forKey: .conceptId)
      try row.encodeIfPresent(self.createdAt.map { $0.map { TimestamptzForm($0) } }, forKey: .createdAt)
    }
  }
}
