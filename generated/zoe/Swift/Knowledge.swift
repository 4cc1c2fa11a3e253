// Made by schemac from knowledge.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum KnowledgeSourceKind: String, Codable, Sendable, Hashable, CaseIterable {
  case document
  case web
  case conversation
  case manual
}

nonisolated public enum ArticleStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case draft
  case published
  case outdated
}

nonisolated public enum ArticleLinkKind: String, Codable, Sendable, Hashable, CaseIterable {
  case seeAlso = "see_also"
  case explains
  case replaces
  case contradicts
}

nonisolated public struct KnowledgeSource: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var kind: KnowledgeSourceKind
  public var title: String
  public var address: String?
  public var trust: Decimal
  public var retrievedOn: LocalDate?
  /// As it came, byte for byte.
  public var document: JSONValue?

  public init(
    id: Int64,
    kind: KnowledgeSourceKind,
    title: String,
    address: String? = nil,
    trust: Decimal,
    retrievedOn: LocalDate? = nil,
    document: JSONValue? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.address = address
    self.trust = trust
    self.retrievedOn = retrievedOn
    self.document = document
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case kind
    case title
    case address
    case trust
    case retrievedOn = "retrieved_on"
    case document
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.kind = try row.decode(KnowledgeSourceKind.self, forKey: .kind)
    self.title = try row.decode(String.self, forKey: .title)
    self.address = try row.decodeIfPresent(String.self, forKey: .address)
    self.trust = try row.decode(DecimalNumberForm.self, forKey: .trust).value
    self.retrievedOn = try row.decodeIfPresent(LocalDate.self, forKey: .retrievedOn)
    self.document = try row.decodeIfPresent(JSONValue.self, forKey: .document)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.title, forKey: .title)
    try row.encodeIfPresent(self.address, forKey: .address)
    try row.encode(DecimalNumberForm(self.trust), forKey: .trust)
    try row.encodeIfPresent(self.retrievedOn, forKey: .retrievedOn)
    try row.encodeIfPresent(self.document, forKey: .document)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var kind: KnowledgeSourceKind
    public var title: String
    public var address: String?
    public var trust: Decimal?
    public var retrievedOn: LocalDate?
    /// As it came, byte for byte.
    public var document: JSONValue?

    public init(
      id: Int64? = nil,
      kind: KnowledgeSourceKind,
      title: String,
      address: String? = nil,
      trust: Decimal? = nil,
      retrievedOn: LocalDate? = nil,
      document: JSONValue? = nil
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.address = address
      self.trust = trust
      self.retrievedOn = retrievedOn
      self.document = document
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case kind
      case title
      case address
      case trust
      case retrievedOn = "retrieved_on"
      case document
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.title, forKey: .title)
      try row.encodeIfPresent(self.address, forKey: .address)
      try row.encodeIfPresent(self.trust.map { DecimalNumberForm($0) }, forKey: .trust)
      try row.encodeIfPresent(self.retrievedOn, forKey: .retrievedOn)
      try row.encodeIfPresent(self.document, forKey: .document)
    }
  }
}

/// One thing that Zoe knows, in its versions. The latest is the one that is current.
nonisolated public struct KnowledgeArticle: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var slug: String
  public var version: Int32
  public var isCurrent: Bool
  public var status: ArticleStatus
  public var sourceId: Int64?
  public var writtenBy: String?
  public var title: String
  public var body: String
  public var language: String
  public var confidence: Decimal
  public var validFrom: LocalDate?
  public var validUntil: LocalDate?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    slug: String,
    version: Int32,
    isCurrent: Bool,
    status: ArticleStatus,
    sourceId: Int64? = nil,
    writtenBy: String? = nil,
    title: String,
    body: String,
    language: String,
    confidence: Decimal,
    validFrom: LocalDate? = nil,
    validUntil: LocalDate? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.slug = slug
    self.version = version
    self.isCurrent = isCurrent
    self.status = status
    self.sourceId = sourceId
    self.writtenBy = writtenBy
    self.title = title
    self.body = body
    self.language = language
    self.confidence = confidence
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case slug
    case version
    case isCurrent = "is_current"
    case status
    case sourceId = "source_id"
    case writtenBy = "written_by"
    case title
    case body
    case language
    case confidence
    case validFrom = "valid_from"
    case validUntil = "valid_until"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.slug = try row.decode(String.self, forKey: .slug)
    self.version = try row.decode(Int32.self, forKey: .version)
    self.isCurrent = try row.decode(Bool.self, forKey: .isCurrent)
    self.status = try row.decode(ArticleStatus.self, forKey: .status)
    self.sourceId = try row.decodeIfPresent(Int64.self, forKey: .sourceId)
    self.writtenBy = try row.decodeIfPresent(String.self, forKey: .writtenBy)
    self.title = try row.decode(String.self, forKey: .title)
    self.body = try row.decode(String.self, forKey: .body)
    self.language = try row.decode(String.self, forKey: .language)
    self.confidence = try row.decode(DecimalNumberForm.self, forKey: .confidence).value
    self.validFrom = try row.decodeIfPresent(LocalDate.self, forKey: .validFrom)
    self.validUntil = try row.decodeIfPresent(LocalDate.self, forKey: .validUntil)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.slug, forKey: .slug)
    try row.encode(self.version, forKey: .version)
    try row.encode(self.isCurrent, forKey: .isCurrent)
    try row.encode(self.status, forKey: .status)
    try row.encodeIfPresent(self.sourceId, forKey: .sourceId)
    try row.encodeIfPresent(self.writtenBy, forKey: .writtenBy)
    try row.encode(self.title, forKey: .title)
    try row.encode(self.body, forKey: .body)
    try row.encode(self.language, forKey: .language)
    try row.encode(DecimalNumberForm(self.confidence), forKey: .confidence)
    try row.encodeIfPresent(self.validFrom, forKey: .validFrom)
    try row.encodeIfPresent(self.validUntil, forKey: .validUntil)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var slug: String
    public var version: Int32?
    public var isCurrent: Bool?
    public var status: ArticleStatus?
    public var sourceId: Int64?
    public var writtenBy: String?
    public var title: String
    public var body: String
    public var language: String?
    public var confidence: Decimal?
    public var validFrom: LocalDate?
    public var validUntil: LocalDate?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      slug: String,
      version: Int32? = nil,
      isCurrent: Bool? = nil,
      status: ArticleStatus? = nil,
      sourceId: Int64? = nil,
      writtenBy: String? = nil,
      title: String,
      body: String,
      language: String? = nil,
      confidence: Decimal? = nil,
      validFrom: LocalDate? = nil,
      validUntil: LocalDate? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.slug = slug
      self.version = version
      self.isCurrent = isCurrent
      self.status = status
      self.sourceId = sourceId
      self.writtenBy = writtenBy
      self.title = title
      self.body = body
      self.language = language
      self.confidence = confidence
      self.validFrom = validFrom
      self.validUntil = validUntil
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case slug
      case version
      case isCurrent = "is_current"
      case status
      case sourceId = "source_id"
      case writtenBy = "written_by"
      case title
      case body
      case language
      case confidence
      case validFrom = "valid_from"
      case validUntil = "valid_until"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.slug, forKey: .slug)
      try row.encodeIfPresent(self.version, forKey: .version)
      try row.encodeIfPresent(self.isCurrent, forKey: .isCurrent)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.sourceId, forKey: .sourceId)
      try row.encodeIfPresent(self.writtenBy, forKey: .writtenBy)
      try row.encode(self.title, forKey: .title)
      try row.encode(self.body, forKey: .body)
      try row.encodeIfPresent(self.language, forKey: .language)
      try row.encodeIfPresent(self.confidence.map { DecimalNumberForm($0) }, forKey: .confidence)
      try row.encodeIfPresent(self.validFrom, forKey: .validFrom)
      try row.encodeIfPresent(self.validUntil, forKey: .validUntil)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct KnowledgeLink: Codable, Sendable, Hashable {
  public var fromId: UUID
  public var toId: UUID
  public var kind: ArticleLinkKind

  public init(
    fromId: UUID,
    toId: UUID,
    kind: ArticleLinkKind
  ) {
    self.fromId = fromId
    self.toId = toId
    self.kind = kind
  }

  public enum CodingKeys: String, CodingKey {
    case fromId = "from_id"
    case toId = "to_id"
    case kind
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.fromId = try row.decode(UUIDForm.self, forKey: .fromId).value
    self.toId = try row.decode(UUIDForm.self, forKey: .toId).value
    self.kind = try row.decode(ArticleLinkKind.self, forKey: .kind)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.fromId), forKey: .fromId)
    try row.encode(UUIDForm(self.toId), forKey: .toId)
    try row.encode(self.kind, forKey: .kind)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var fromId: UUID
    public var toId: UUID
    public var kind: ArticleLinkKind?

    public init(
      fromId: UUID,
      toId: UUID,
      kind: ArticleLinkKind? = nil
    ) {
      self.fromId = fromId
      self.toId = toId
      self.kind = kind
    }

    public enum CodingKeys: String, CodingKey {
      case fromId = "from_id"
      case toId = "to_id"
      case kind
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(UUIDForm(self.fromId), forKey: .fromId)
      try row.encode(UUIDForm(self.toId), forKey: .toId)
      try row.encodeIfPresent(self.kind, forKey: .kind)
    }
  }
}
