// Made by schemac from learning.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum PatternKind: String, Codable, Sendable, Hashable, CaseIterable {
  case routine
  case preference
  case phrasing
  case correction
  case topic
  case timing
}

nonisolated public enum PreferenceSource: String, Codable, Sendable, Hashable, CaseIterable {
  case stated
  case inferred
  case `default`
}

/// Something that keeps happening. Without a user, it holds for all.
nonisolated public struct LearningPattern: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String?
  public var kind: PatternKind
  /// coffee_before_mail
  public var key: String
  public var pattern: JSONValue
  public var occurrences: Int32
  public var misses: Int32
  public var confidence: Decimal
  public var usualTime: LocalTime?
  public var firstSeenAt: Date
  public var lastSeenAt: Date
  public var forgottenAt: Date?

  public init(
    id: Int64,
    userId: String? = nil,
    kind: PatternKind,
    key: String,
    pattern: JSONValue,
    occurrences: Int32,
    misses: Int32,
    confidence: Decimal,
    usualTime: LocalTime? = nil,
    firstSeenAt: Date,
    lastSeenAt: Date,
    forgottenAt: Date? = nil
  ) {
    self.id = id
    self.userId = userId
    self.kind = kind
    self.key = key
    self.pattern = pattern
    self.occurrences = occurrences
    self.misses = misses
    self.confidence = confidence
    self.usualTime = usualTime
    self.firstSeenAt = firstSeenAt
    self.lastSeenAt = lastSeenAt
    self.forgottenAt = forgottenAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case kind
    case key
    case pattern
    case occurrences
    case misses
    case confidence
    case usualTime = "usual_time"
    case firstSeenAt = "first_seen_at"
    case lastSeenAt = "last_seen_at"
    case forgottenAt = "forgotten_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decodeIfPresent(String.self, forKey: .userId)
    self.kind = try row.decode(PatternKind.self, forKey: .kind)
    self.key = try row.decode(String.self, forKey: .key)
    self.pattern = try row.decode(JSONValue.self, forKey: .pattern)
    self.occurrences = try row.decode(Int32.self, forKey: .occurrences)
    self.misses = try row.decode(Int32.self, forKey: .misses)
    self.confidence = try row.decode(DecimalNumberForm.self, forKey: .confidence).value
    self.usualTime = try row.decodeIfPresent(LocalTime.self, forKey: .usualTime)
    self.firstSeenAt = try row.decode(TimestamptzForm.self, forKey: .firstSeenAt).value
    self.lastSeenAt = try row.decode(TimestamptzForm.self, forKey: .lastSeenAt).value
    self.forgottenAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .forgottenAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.userId, forKey: .userId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.key, forKey: .key)
    try row.encode(self.pattern, forKey: .pattern)
    try row.encode(self.occurrences, forKey: .occurrences)
    try row.encode(self.misses, forKey: .misses)
    try row.encode(DecimalNumberForm(self.confidence), forKey: .confidence)
    try row.encodeIfPresent(self.usualTime, forKey: .usualTime)
    try row.encode(TimestamptzForm(self.firstSeenAt), forKey: .firstSeenAt)
    try row.encode(TimestamptzForm(self.lastSeenAt), forKey: .lastSeenAt)
    try row.encodeIfPresent(self.forgottenAt.map { TimestamptzForm($0) }, forKey: .forgottenAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String?
    public var kind: PatternKind
    /// coffee_before_mail
    public var key: String
    public var pattern: JSONValue
    public var occurrences: Int32?
    public var misses: Int32?
    public var confidence: Decimal?
    public var usualTime: LocalTime?
    public var firstSeenAt: Date?
    public var lastSeenAt: Date?
    public var forgottenAt: Date?

    public init(
      id: Int64? = nil,
      userId: String? = nil,
      kind: PatternKind,
      key: String,
      pattern: JSONValue,
      occurrences: Int32? = nil,
      misses: Int32? = nil,
      confidence: Decimal? = nil,
      usualTime: LocalTime? = nil,
      firstSeenAt: Date? = nil,
      lastSeenAt: Date? = nil,
      forgottenAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.kind = kind
      self.key = key
      self.pattern = pattern
      self.occurrences = occurrences
      self.misses = misses
      self.confidence = confidence
      self.usualTime = usualTime
      self.firstSeenAt = firstSeenAt
      self.lastSeenAt = lastSeenAt
      self.forgottenAt = forgottenAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case kind
      case key
      case pattern
      case occurrences
      case misses
      case confidence
      case usualTime = "usual_time"
      case firstSeenAt = "first_seen_at"
      case lastSeenAt = "last_seen_at"
      case forgottenAt = "forgotten_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encodeIfPresent(self.userId, forKey: .userId)
      try row.encode(self.kind, forKey: .kind)
      try row.encode(self.key, forKey: .key)
      try row.encode(self.pattern, forKey: .pattern)
      try row.encodeIfPresent(self.occurrences, forKey: .occurrences)
      try row.encodeIfPresent(self.misses, forKey: .misses)
      try row.encodeIfPresent(self.confidence.map { DecimalNumberForm($0) }, forKey: .confidence)
      try row.encodeIfPresent(self.usualTime, forKey: .usualTime)
      try row.encodeIfPresent(self.firstSeenAt.map { TimestamptzForm($0) }, forKey: .firstSeenAt)
      try row.encodeIfPresent(self.lastSeenAt.map { TimestamptzForm($0) }, forKey: .lastSeenAt)
      try row.encodeIfPresent(self.forgottenAt.map { TimestamptzForm($0) }, forKey: .forgottenAt)
    }
  }
}

/// The interactions that a pattern was learned from.
nonisolated public struct LearningExample: Codable, Sendable, Hashable {
  public var patternId: Int64
  public var number: Int32
  public var said: String
  public var answered: String?
  public var correctedTo: String?
  public var seenAt: Date

  public init(
    patternId: Int64,
    number: Int32,
    said: String,
    answered: String? = nil,
    correctedTo: String? = nil,
    seenAt: Date
  ) {
    self.patternId = patternId
    self.number = number
    self.said = said
    self.answered = answered
    self.correctedTo = correctedTo
    self.seenAt = seenAt
  }

  public enum CodingKeys: String, CodingKey {
    case patternId = "pattern_id"
    case number
    case said
    case answered
    case correctedTo = "corrected_to"
    case seenAt = "seen_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.patternId = try row.decode(Int64.self, forKey: .patternId)
    self.number = try row.decode(Int32.self, forKey: .number)
    self.said = try row.decode(String.self, forKey: .said)
    self.answered = try row.decodeIfPresent(String.self, forKey: .answered)
    self.correctedTo = try row.decodeIfPresent(String.self, forKey: .correctedTo)
    self.seenAt = try row.decode(TimestamptzForm.self, forKey: .seenAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.patternId, forKey: .patternId)
    try row.encode(self.number, forKey: .number)
    try row.encode(self.said, forKey: .said)
    try row.encodeIfPresent(self.answered, forKey: .answered)
    try row.encodeIfPresent(self.correctedTo, forKey: .correctedTo)
    try row.encode(TimestamptzForm(self.seenAt), forKey: .seenAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var patternId: Int64
    public var number: Int32
    public var said: String
    public var answered: String?
    public var correctedTo: String?
    public var seenAt: Date?

    public init(
      patternId: Int64,
      number: Int32,
      said: String,
      answered: String? = nil,
      correctedTo: String? = nil,
      seenAt: Date? = nil
    ) {
      self.patternId = patternId
      self.number = number
      self.said = said
      self.answered = answered
      self.correctedTo = correctedTo
      self.seenAt = seenAt
    }

    public enum CodingKeys: String, CodingKey {
      case patternId = "pattern_id"
      case number
      case said
      case answered
      case correctedTo = "corrected_to"
      case seenAt = "seen_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.patternId, forKey: .patternId)
      try row.encode(self.number, forKey: .number)
      try row.encode(self.said, forKey: .said)
      try row.encodeIfPresent(self.answered, forKey: .answered)
      try row.encodeIfPresent(self.correctedTo, forKey: .correctedTo)
      try row.encodeIfPresent(self.seenAt.map { TimestamptzForm($0) }, forKey: .seenAt)
    }
  }
}

/// How a user likes things to be.
nonisolated public struct LearnedPreference: Codable, Sendable, Hashable {
  public var userId: String
  public var key: String
  public var value: JSONValue
  public var source: PreferenceSource
  public var patternId: Int64?
  public var confidence: Decimal
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    userId: String,
    key: String,
    value: JSONValue,
    source: PreferenceSource,
    patternId: Int64? = nil,
    confidence: Decimal,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.userId = userId
    self.key = key
    self.value = value
    self.source = source
    self.patternId = patternId
    self.confidence = confidence
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case key
    case value
    case source
    case patternId = "pattern_id"
    case confidence
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.key = try row.decode(String.self, forKey: .key)
    self.value = try row.decode(JSONValue.self, forKey: .value)
    self.source = try row.decode(PreferenceSource.self, forKey: .source)
    self.patternId = try row.decodeIfPresent(Int64.self, forKey: .patternId)
    self.confidence = try row.decode(DecimalNumberForm.self, forKey: .confidence).value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.key, forKey: .key)
    try row.encode(self.value, forKey: .value)
    try row.encode(self.source, forKey: .source)
    try row.encodeIfPresent(self.patternId, forKey: .patternId)
    try row.encode(DecimalNumberForm(self.confidence), forKey: .confidence)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: String
    public var key: String
    public var value: JSONValue
    public var source: PreferenceSource?
    public var patternId: Int64?
    public var confidence: Decimal?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      userId: String,
      key: String,
      value: JSONValue,
      source: PreferenceSource? = nil,
      patternId: Int64? = nil,
      confidence: Decimal? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.userId = userId
      self.key = key
      self.value = value
      self.source = source
      self.patternId = patternId
      self.confidence = confidence
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case key
      case value
      case source
      case patternId = "pattern_id"
      case confidence
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.key, forKey: .key)
      try row.encode(self.value, forKey: .value)
      try row.encodeIfPresent(self.source, forKey: .source)
      try row.encodeIfPresent(self.patternId, forKey: .patternId)
      try row.encodeIfPresent(self.confidence.map { DecimalNumberForm($0) }, forKey: .confidence)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}
