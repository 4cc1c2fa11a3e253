// Made by schemac from journal.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case joyful
  case happy
  case calm
  case neutral
  case tired
  case anxious
  case sad
  case angry
}

/// What a user wrote about a day. Private ones are never given to a model.
nonisolated public struct JournalEntry: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  /// The user's own: at eleven in the evening, it is another in UTC.
  public var day: LocalDate
  public var title: String?
  public var content: String
  public var mood: Mood?
  /// From 1, the worst, to 10.
  public var moodScore: Int16?
  /// From 1 to 5.
  public var energy: Int16?
  public var weather: JSONValue?
  public var latitude: Double?
  public var longitude: Double?
  public var isPrivate: Bool
  public var readingMinutes: Int32
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    day: LocalDate,
    title: String? = nil,
    content: String,
    mood: Mood? = nil,
    moodScore: Int16? = nil,
    energy: Int16? = nil,
    weather: JSONValue? = nil,
    latitude: Double? = nil,
    longitude: Double? = nil,
    isPrivate: Bool,
    readingMinutes: Int32,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.day = day
    self.title = title
    self.content = content
    self.mood = mood
    self.moodScore = moodScore
    self.energy = energy
    self.weather = weather
    self.latitude = latitude
    self.longitude = longitude
    self.isPrivate = isPrivate
    self.readingMinutes = readingMinutes
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case day
    case title
    case content
    case mood
    case moodScore = "mood_score"
    case energy
    case weather
    case latitude
    case longitude
    case isPrivate = "is_private"
    case readingMinutes = "reading_minutes"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.day = try row.decode(LocalDate.self, forKey: .day)
    self.title = try row.decodeIfPresent(String.self, forKey: .title)
    self.content = try row.decode(String.self, forKey: .content)
    self.mood = try row.decodeIfPresent(Mood.self, forKey: .mood)
    self.moodScore = try row.decodeIfPresent(Int16.self, forKey: .moodScore)
    self.energy = try row.decodeIfPresent(Int16.self, forKey: .energy)
    self.weather = try row.decodeIfPresent(JSONValue.self, forKey: .weather)
    self.latitude = try row.decodeIfPresent(Double.self, forKey: .latitude)
    self.longitude = try row.decodeIfPresent(Double.self, forKey: .longitude)
    self.isPrivate = try row.decode(Bool.self, forKey: .isPrivate)
    self.readingMinutes = try row.decode(Int32.self, forKey: .readingMinutes)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.day, forKey: .day)
    try row.encodeIfPresent(self.title, forKey: .title)
    try row.encode(self.content, forKey: .content)
    try row.encodeIfPresent(self.mood, forKey: .mood)
    try row.encodeIfPresent(self.moodScore, forKey: .moodScore)
    try row.encodeIfPresent(self.energy, forKey: .energy)
    try row.encodeIfPresent(self.weather, forKey: .weather)
    try row.encodeIfPresent(self.latitude, forKey: .latitude)
    try row.encodeIfPresent(self.longitude, forKey: .longitude)
    try row.encode(self.isPrivate, forKey: .isPrivate)
    try row.encode(self.readingMinutes, forKey: .readingMinutes)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    /// The user's own: at eleven in the evening, it is another in UTC.
    public var day: LocalDate
    public var title: String?
    public var content: String
    public var mood: Mood?
    /// From 1, the worst, to 10.
    public var moodScore: Int16?
    /// From 1 to 5.
    public var energy: Int16?
    public var weather: JSONValue?
    public var latitude: Double?
    public var longitude: Double?
    public var isPrivate: Bool?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      day: LocalDate,
      title: String? = nil,
      content: String,
      mood: Mood? = nil,
      moodScore: Int16? = nil,
      energy: Int16? = nil,
      weather: JSONValue? = nil,
      latitude: Double? = nil,
      longitude: Double? = nil,
      isPrivate: Bool? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.day = day
      self.title = title
      self.content = content
      self.mood = mood
      self.moodScore = moodScore
      self.energy = energy
      self.weather = weather
      self.latitude = latitude
      self.longitude = longitude
      self.isPrivate = isPrivate
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case day
      case title
      case content
      case mood
      case moodScore = "mood_score"
      case energy
      case weather
      case latitude
      case longitude
      case isPrivate = "is_private"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.day, forKey: .day)
      try row.encodeIfPresent(self.title, forKey: .title)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.mood, forKey: .mood)
      try row.encodeIfPresent(self.moodScore, forKey: .moodScore)
      try row.encodeIfPresent(self.energy, forKey: .energy)
      try row.encodeIfPresent(self.weather, forKey: .weather)
      try row.encodeIfPresent(self.latitude, forKey: .latitude)
      try row.encodeIfPresent(self.longitude, forKey: .longitude)
      try row.encodeIfPresent(self.isPrivate, forKey: .isPrivate)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct JournalEntryPerson: Codable, Sendable, Hashable {
  public var entryId: Int64
  public var personId: Int64

  public init(
    entryId: Int64,
    personId: Int64
  ) {
    self.entryId = entryId
    self.personId = personId
  }

  public enum CodingKeys: String, CodingKey {
    case entryId = "entry_id"
    case personId = "person_id"
  }
}

/// Questions that help a user to begin.
nonisolated public struct JournalPrompt: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var question: String
  public var forMood: Mood?
  public var fromHour: Int16
  public var untilHour: Int16
  public var weight: Float
  public var isActive: Bool

  public init(
    id: Int64,
    question: String,
    forMood: Mood? = nil,
    fromHour: Int16,
    untilHour: Int16,
    weight: Float,
    isActive: Bool
  ) {
    self.id = id
    self.question = question
    self.forMood = forMood
    self.fromHour = fromHour
    self.untilHour = untilHour
    self.weight = weight
    self.isActive = isActive
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case question
    case forMood = "for_mood"
    case fromHour = "from_hour"
    case untilHour = "until_hour"
    case weight
    case isActive = "is_active"
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var question: String
    public var forMood: Mood?
    public var fromHour: Int16?
    public var untilHour: Int16?
    public var weight: Float?
    public var isActive: Bool?

    public init(
      id: Int64? = nil,
      question: String,
      forMood: Mood? = nil,
      fromHour: Int16? = nil,
      untilHour: Int16? = nil,
      weight: Float? = nil,
      isActive: Bool? = nil
    ) {
      self.id = id
      self.question = question
      self.forMood = forMood
      self.fromHour = fromHour
      self.untilHour = untilHour
      self.weight = weight
      self.isActive = isActive
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case question
      case forMood = "for_mood"
      case fromHour = "from_hour"
      case untilHour = "until_hour"
      case weight
      case isActive = "is_active"
    }
  }
}
