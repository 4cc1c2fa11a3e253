// Made by schemac from satisfaction.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum FeedbackKind: String, Codable, Sendable, Hashable, CaseIterable {
  case rating
  case thumbs
  case comment
  case implicit
}

nonisolated public enum SatisfactionLevel: String, Codable, Sendable, Hashable, CaseIterable {
  case veryDissatisfied = "very_dissatisfied"
  case dissatisfied
  case neutral
  case satisfied
  case verySatisfied = "very_satisfied"
}

/// What a user said, or did, about one answer of Zoe's.
nonisolated public struct UserFeedback: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: String
  public var sessionId: UUID?
  /// Of the answer.
  public var interactionId: String
  public var kind: FeedbackKind
  public var rating: Int16?
  public var thumbsUp: Bool?
  public var comment: String?
  /// What implicit feedback was read from: time to the next question, repetitions, …
  public var signals: JSONValue?
  /// What all of it comes to.
  public var level: SatisfactionLevel?
  public var createdAt: Date

  public init(
    id: UUID,
    userId: String,
    sessionId: UUID? = nil,
    interactionId: String,
    kind: FeedbackKind,
    rating: Int16? = nil,
    thumbsUp: Bool? = nil,
    comment: String? = nil,
    signals: JSONValue? = nil,
    level: SatisfactionLevel? = nil,
    createdAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.sessionId = sessionId
    self.interactionId = interactionId
    self.kind = kind
    self.rating = rating
    self.thumbsUp = thumbsUp
    self.comment = comment
    self.signals = signals
    self.level = level
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case sessionId = "session_id"
    case interactionId = "interaction_id"
    case kind
    case rating
    case thumbsUp = "thumbs_up"
    case comment
    case signals
    case level
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(String.self, forKey: .userId)
    self.sessionId = try row.decodeIfPresent(UUIDForm.self, forKey: .sessionId)?.value
    self.interactionId = try row.decode(String.self, forKey: .interactionId)
    self.kind = try row.decode(FeedbackKind.self, forKey: .kind)
    self.rating = try row.decodeIfPresent(Int16.self, forKey: .rating)
    self.thumbsUp = try row.decodeIfPresent(Bool.self, forKey: .thumbsUp)
    self.comment = try row.decodeIfPresent(String.self, forKey: .comment)
    self.signals = try row.decodeIfPresent(JSONValue.self, forKey: .signals)
    self.level = try row.decodeIfPresent(SatisfactionLevel.self, forKey: .level)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.sessionId.map { UUIDForm($0) }, forKey: .sessionId)
    try row.encode(self.interactionId, forKey: .interactionId)
    try row.encode(self.kind, forKey: .kind)
    try row.encodeIfPresent(self.rating, forKey: .rating)
    try row.encodeIfPresent(self.thumbsUp, forKey: .thumbsUp)
    try row.encodeIfPresent(self.comment, forKey: .comment)
    try row.encodeIfPresent(self.signals, forKey: .signals)
    try row.encodeIfPresent(self.level, forKey: .level)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: String
    public var sessionId: UUID?
    /// Of the answer.
    public var interactionId: String
    public var kind: FeedbackKind
    public var rating: Int16?
    public var thumbsUp: Bool?
    public var comment: String?
    /// What implicit feedback was read from: time to the next question, repetitions, …
    public var signals: JSONValue?
    /// What all of it comes to.
    public var level: SatisfactionLevel?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      userId: String,
      sessionId: UUID? = nil,
      interactionId: String,
      kind: FeedbackKind,
      rating: Int16? = nil,
      thumbsUp: Bool? = nil,
      comment: String? = nil,
      signals: JSONValue? = nil,
      level: SatisfactionLevel? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.sessionId = sessionId
      self.interactionId = interactionId
      self.kind = kind
      self.rating = rating
      self.thumbsUp = thumbsUp
      self.comment = comment
      self.signals = signals
      self.level = level
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case sessionId = "session_id"
      case interactionId = "interaction_id"
      case kind
      case rating
      case thumbsUp = "thumbs_up"
      case comment
      case signals
      case level
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.sessionId.map { UUIDForm($0) }, forKey: .sessionId)
      try row.encode(self.interactionId, forKey: .interactionId)
      try row.encode(self.kind, forKey: .kind)
      try row.encodeIfPresent(self.rating, forKey: .rating)
      try row.encodeIfPresent(self.thumbsUp, forKey: .thumbsUp)
      try row.encodeIfPresent(self.comment, forKey: .comment)
      try row.encodeIfPresent(self.signals, forKey: .signals)
      try row.encodeIfPresent(self.level, forKey: .level)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}

/// Each user's feedback, summed up by day.
nonisolated public struct SatisfactionDay: Codable, Sendable, Hashable {
  public var userId: String
  public var day: LocalDate
  public var answers: Int32
  public var positive: Int32
  public var negative: Int32
  public var neutral: Int32
  public var averageRating: Decimal?
  public var averageResponseMs: Double?

  public init(
    userId: String,
    day: LocalDate,
    answers: Int32,
    positive: Int32,
    negative: Int32,
    neutral: Int32,
    averageRating: Decimal? = nil,
    averageResponseMs: Double? = nil
  ) {
    self.userId = userId
    self.day = day
    self.answers = answers
    self.positive = positive
    self.negative = negative
    self.neutral = neutral
    self.averageRating = averageRating
    self.averageResponseMs = averageResponseMs
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case day
    case answers
    case positive
    case negative
    case neutral
    case averageRating = "average_rating"
    case averageResponseMs = "average_response_ms"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.day = try row.decode(LocalDate.self, forKey: .day)
    self.answers = try row.decode(Int32.self, forKey: .answers)
    self.positive = try row.decode(Int32.self, forKey: .positive)
    self.negative = try row.decode(Int32.self, forKey: .negative)
    self.neutral = try row.decode(Int32.self, forKey: .neutral)
    self.averageRating = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .averageRating)?.value
    self.averageResponseMs = try row.decodeIfPresent(Double.self, forKey: .averageResponseMs)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.day, forKey: .day)
    try row.encode(self.answers, forKey: .answers)
    try row.encode(self.positive, forKey: .positive)
    try row.encode(self.negative, forKey: .negative)
    try row.encode(self.neutral, forKey: .neutral)
    try row.encodeIfPresent(self.averageRating.map { DecimalNumberForm($0) }, forKey: .averageRating)
    try row.encodeIfPresent(self.averageResponseMs, forKey: .averageResponseMs)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: String
    public var day: LocalDate
    public var answers: Int32
    public var positive: Int32?
    public var negative: Int32?
    public var averageRating: Decimal?
    public var averageResponseMs: Double?

    public init(
      userId: String,
      day: LocalDate,
      answers: Int32,
      positive: Int32? = nil,
      negative: Int32? = nil,
      averageRating: Decimal? = nil,
      averageResponseMs: Double? = nil
    ) {
      self.userId = userId
      self.day = day
      self.answers = answers
      self.positive = positive
      self.negative = negative
      self.averageRating = averageRating
      self.averageResponseMs = averageResponseMs
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case day
      case answers
      case positive
      case negative
      case averageRating = "average_rating"
      case averageResponseMs = "average_response_ms"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.day, forKey: .day)
      try row.encode(self.answers, forKey: .answers)
      try row.encodeIfPresent(self.positive, forKey: .positive)
      try row.encodeIfPresent(self.negative, forKey: .negative)
      try row.encodeIfPresent(self.averageRating.map { DecimalNumberForm($0) }, forKey: .averageRating)
      try row.encodeIfPresent(self.averageResponseMs, forKey: .averageResponseMs)
    }
  }
}
