// Made by schemac from self_awareness.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum ReflectionKind: String, Codable, Sendable, Hashable, CaseIterable {
  case interaction
  case performance
  case mistake
  case growth
  case daily
}

/// Who Zoe is. One row.
nonisolated public struct SelfIdentity: Codable, Sendable, Hashable, Identifiable {
  public var id: Int16
  public var name: String
  public var version: String
  public var purpose: String
  /// Each trait and how marked it is, from 0 to 1.
  public var traits: JSONValue
  public var goals: JSONValue
  public var limits: JSONValue
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int16,
    name: String,
    version: String,
    purpose: String,
    traits: JSONValue,
    goals: JSONValue,
    limits: JSONValue,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.purpose = purpose
    self.traits = traits
    self.goals = goals
    self.limits = limits
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
    case version
    case purpose
    case traits
    case goals
    case limits
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int16.self, forKey: .id)
    self.name = try row.decode(String.self, forKey: .name)
    self.version = try row.decode(String.self, forKey: .version)
    self.purpose = try row.decode(String.self, forKey: .purpose)
    self.traits = try row.decode(JSONValue.self, forKey: .traits)
    self.goals = try row.decode(JSONValue.self, forKey: .goals)
    self.limits = try row.decode(JSONValue.self, forKey: .limits)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.version, forKey: .version)
    try row.encode(self.purpose, forKey: .purpose)
    try row.encode(self.traits, forKey: .traits)
    try row.encode(self.goals, forKey: .goals)
    try row.encode(self.limits, forKey: .limits)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int16?
    public var name: String?
    public var version: String
    public var purpose: String
    /// Each trait and how marked it is, from 0 to 1.
    public var traits: JSONValue?
    public var goals: JSONValue?
    public var limits: JSONValue?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int16? = nil,
      name: String? = nil,
      version: String,
      purpose: String,
      traits: JSONValue? = nil,
      goals: JSONValue? = nil,
      limits: JSONValue? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.name = name
      self.version = version
      self.purpose = purpose
      self.traits = traits
      self.goals = goals
      self.limits = limits
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case name
      case version
      case purpose
      case traits
      case goals
      case limits
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encodeIfPresent(self.name, forKey: .name)
      try row.encode(self.version, forKey: .version)
      try row.encode(self.purpose, forKey: .purpose)
      try row.encodeIfPresent(self.traits, forKey: .traits)
      try row.encodeIfPresent(self.goals, forKey: .goals)
      try row.encodeIfPresent(self.limits, forKey: .limits)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// What Zoe thought about what she had done.
nonisolated public struct Reflection: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  /// NULL: about no one in particular.
  public var userId: String?
  /// The thought that led to it.
  public var followsId: UUID?
  public var kind: ReflectionKind
  public var content: String
  public var insights: JSONValue
  public var importance: Decimal
  public var confidence: Float
  public var actedOn: Bool
  public var createdAt: Date

  public init(
    id: UUID,
    userId: String? = nil,
    followsId: UUID? = nil,
    kind: ReflectionKind,
    content: String,
    insights: JSONValue,
    importance: Decimal,
    confidence: Float,
    actedOn: Bool,
    createdAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.followsId = followsId
    self.kind = kind
    self.content = content
    self.insights = insights
    self.importance = importance
    self.confidence = confidence
    self.actedOn = actedOn
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case followsId = "follows_id"
    case kind
    case content
    case insights
    case importance
    case confidence
    case actedOn = "acted_on"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decodeIfPresent(String.self, forKey: .userId)
    self.followsId = try row.decodeIfPresent(UUIDForm.self, forKey: .followsId)?.value
    self.kind = try row.decode(ReflectionKind.self, forKey: .kind)
    self.content = try row.decode(String.self, forKey: .content)
    self.insights = try row.decode(JSONValue.self, forKey: .insights)
    self.importance = try row.decode(DecimalNumberForm.self, forKey: .importance).value
    self.confidence = try row.decode(Float.self, forKey: .confidence)
    self.actedOn = try row.decode(Bool.self, forKey: .actedOn)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.followsId.map { UUIDForm($0) }, forKey: .followsId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.content, forKey: .content)
    try row.encode(self.insights, forKey: .insights)
    try row.encode(DecimalNumberForm(self.importance), forKey: .importance)
    try row.encode(self.confidence, forKey: .confidence)
    try row.encode(self.actedOn, forKey: .actedOn)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    /// NULL: about no one in particular.
    public var userId: String?
    /// The thought that led to it.
    public var followsId: UUID?
    public var kind: ReflectionKind
    public var content: String
    public var insights: JSONValue?
    public var importance: Decimal?
    public var confidence: Float?
    public var actedOn: Bool?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      userId: String? = nil,
      followsId: UUID? = nil,
      kind: ReflectionKind,
      content: String,
      insights: JSONValue? = nil,
      importance: Decimal? = nil,
      confidence: Float? = nil,
      actedOn: Bool? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.followsId = followsId
      self.kind = kind
      self.content = content
      self.insights = insights
      self.importance = importance
      self.confidence = confidence
      self.actedOn = actedOn
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case followsId = "follows_id"
      case kind
      case content
      case insights
      case importance
      case confidence
      case actedOn = "acted_on"
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.followsId.map { UUIDForm($0) }, forKey: .followsId)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.insights, forKey: .insights)
      try row.encodeIfPresent(self.importance.map { DecimalNumberForm($0) }, forKey: .importance)
      try row.encodeIfPresent(self.confidence, forKey: .confidence)
      try row.encodeIfPresent(self.actedOn, forKey: .actedOn)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}

/// How good Zoe holds herself to be at something, and how good she then was.
nonisolated public struct SelfEvaluation: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var aspect: String
  public var expected: Decimal
  public var measured: Decimal?
  public var evidence: String
  public var periodStart: LocalDate
  public var periodEnd: LocalDate

  public init(
    id: Int64,
    aspect: String,
    expected: Decimal,
    measured: Decimal? = nil,
    evidence: String,
    periodStart: LocalDate,
    periodEnd: LocalDate
  ) {
    self.id = id
    self.aspect = aspect
    self.expected = expected
    self.measured = measured
    self.evidence = evidence
    self.periodStart = periodStart
    self.periodEnd = periodEnd
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case aspect
    case expected
    case measured
    case evidence
    case periodStart = "period_start"
    case periodEnd = "period_end"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.aspect = try row.decode(String.self, forKey: .aspect)
    self.expected = try row.decode(DecimalNumberForm.self, forKey: .expected).value
    self.measured = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .measured)?.value
    self.evidence = try row.decode(String.self, forKey: .evidence)
    self.periodStart = try row.decode(LocalDate.self, forKey: .periodStart)
    self.periodEnd = try row.decode(LocalDate.self, forKey: .periodEnd)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.aspect, forKey: .aspect)
    try row.encode(DecimalNumberForm(self.expected), forKey: .expected)
    try row.encodeIfPresent(self.measured.map { DecimalNumberForm($0) }, forKey: .measured)
    try row.encode(self.evidence, forKey: .evidence)
    try row.encode(self.periodStart, forKey: .periodStart)
    try row.encode(self.periodEnd, forKey: .periodEnd)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var aspect: String
    public var expected: Decimal
    public var measured: Decimal?
    public var evidence: String?
    public var periodStart: LocalDate
    public var periodEnd: LocalDate

    public init(
      id: Int64? = nil,
      aspect: String,
      expected: Decimal,
      measured: Decimal? = nil,
      evidence: String? = nil,
      periodStart: LocalDate,
      periodEnd: LocalDate
    ) {
      self.id = id
      self.aspect = aspect
      self.expected = expected
      self.measured = measured
      self.evidence = evidence
      self.periodStart = periodStart
      self.periodEnd = periodEnd
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case aspect
      case expected
      case measured
      case evidence
      case periodStart = "period_start"
      case periodEnd = "period_end"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.aspect, forKey: .aspect)
      try row.encode(DecimalNumberForm(self.expected), forKey: .expected)
      try row.encodeIfPresent(self.measured.map { DecimalNumberForm($0) }, forKey: .measured)
      try row.encodeIfPresent(self.evidence, forKey: .evidence)
      try row.encode(self.periodStart, forKey: .periodStart)
      try row.encode(self.periodEnd, forKey: .periodEnd)
    }
  }
}
