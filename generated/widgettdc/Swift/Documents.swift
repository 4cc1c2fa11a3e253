// Made by schemac from documents.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct RawDocument: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var orgId: String
  public var title: String?
  public var content: String
  public var source: String?
  public var ingestedAt: Date

  public init(
    id: Int32,
    orgId: String,
    title: String? = nil,
    content: String,
    source: String? = nil,
    ingestedAt: Date
  ) {
    self.id = id
    self.orgId = orgId
    self.title = title
    self.content = content
    self.source = source
    self.ingestedAt = ingestedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case orgId = "org_id"
    case title
    case content
    case source
    case ingestedAt = "ingested_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.orgId = try row.decode(String.self, forKey: .orgId)
    self.title = try row.decodeIfPresent(String.self, forKey: .title)
    self.content = try row.decode(String.self, forKey: .content)
    self.source = try row.decodeIfPresent(String.self, forKey: .source)
    self.ingestedAt = try row.decode(TimestamptzForm.self, forKey: .ingestedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.orgId, forKey: .orgId)
    try row.encodeIfPresent(self.title, forKey: .title)
    try row.encode(self.content, forKey: .content)
    try row.encodeIfPresent(self.source, forKey: .source)
    try row.encode(TimestamptzForm(self.ingestedAt), forKey: .ingestedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var orgId: String
    public var title: String?
    public var content: String
    public var source: String?
    public var ingestedAt: Date?

    public init(
      id: Int32? = nil,
      orgId: String,
      title: String? = nil,
      content: String,
      source: String? = nil,
      ingestedAt: Date? = nil
    ) {
      self.id = id
      self.orgId = orgId
      self.title = title
      self.content = content
      self.source = source
      self.ingestedAt = ingestedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case orgId = "org_id"
      case title
      case content
      case source
      case ingestedAt = "ingested_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.orgId, forKey: .orgId)
      try row.encodeIfPresent(self.title, forKey: .title)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.source, forKey: .source)
      try row.encodeIfPresent(self.ingestedAt.map { TimestamptzForm($0) }, forKey: .ingestedAt)
    }
  }
}

nonisolated public struct StructuredFact: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var orgId: String
  public var subject: String
  public var predicate: String
  public var object: String
  public var docId: Int32?

  public init(
    id: Int32,
    orgId: String,
    subject: String,
    predicate: String,
    object: String,
    docId: Int32? = nil
  ) {
    self.id = id
    self.orgId = orgId
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.docId = docId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case orgId = "org_id"
    case subject
    case predicate
    case object
    case docId = "doc_id"
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var orgId: String
    public var subject: String
    public var predicate: String
    public var object: String
    public var docId: Int32?

    public init(
      id: Int32? = nil,
      orgId: String,
      subject: String,
      predicate: String,
      object: String,
      docId: Int32? = nil
    ) {
      self.id = id
      self.orgId = orgId
      self.subject = subject
      self.predicate = predicate
      self.object = object
      self.docId = docId
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case orgId = "org_id"
      case subject
      case predicate
      case object
      case docId = "doc_id"
    }
  }
}
