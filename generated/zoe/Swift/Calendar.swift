// Made by schemac from calendar.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum EventCategory: String, Codable, Sendable, Hashable, CaseIterable {
  case personal
  case work
  case family
  case health
  case social
  case travel
  case routine
  case other
}

nonisolated public enum EventStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case tentative
  case confirmed
  case cancelled
}

nonisolated public enum Attendance: String, Codable, Sendable, Hashable, CaseIterable {
  case invited
  case accepted
  case declined
  case unsure
}

nonisolated public enum Recurrence: String, Codable, Sendable, Hashable, CaseIterable {
  case daily
  case weekly
  case monthly
  case yearly
}

/// What happens when. Dates and times are those on the wall of the event's time zone; an event without times takes whole days.
nonisolated public struct Event: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  public var projectId: Int64?
  public var title: String
  public var description: String
  public var location: String?
  public var category: EventCategory
  public var status: EventStatus
  public var startsOn: LocalDate
  public var endsOn: LocalDate
  public var startsAt: LocalTime?
  public var endsAt: LocalTime?
  public var allDay: Bool
  public var days: Int32
  public var timeZone: String
  public var repeats: Recurrence?
  /// With weekly, 2: every second week.
  public var repeatInterval: Int16
  public var repeatsUntil: LocalDate?
  /// The UID of the calendar that it was imported from.
  public var sourceUid: String?
  public var metadata: JSONValue
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    projectId: Int64? = nil,
    title: String,
    description: String,
    location: String? = nil,
    category: EventCategory,
    status: EventStatus,
    startsOn: LocalDate,
    endsOn: LocalDate,
    startsAt: LocalTime? = nil,
    endsAt: LocalTime? = nil,
    allDay: Bool,
    days: Int32,
    timeZone: String,
    repeats: Recurrence? = nil,
    repeatInterval: Int16,
    repeatsUntil: LocalDate? = nil,
    sourceUid: String? = nil,
    metadata: JSONValue,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.projectId = projectId
    self.title = title
    self.description = description
    self.location = location
    self.category = category
    self.status = status
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.allDay = allDay
    self.days = days
    self.timeZone = timeZone
    self.repeats = repeats
    self.repeatInterval = repeatInterval
    self.repeatsUntil = repeatsUntil
    self.sourceUid = sourceUid
    self.metadata = metadata
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case projectId = "project_id"
    case title
    case description
    case location
    case category
    case status
    case startsOn = "starts_on"
    case endsOn = "ends_on"
    case startsAt = "starts_at"
    case endsAt = "ends_at"
    case allDay = "all_day"
    case days
    case timeZone = "time_zone"
    case repeats
    case repeatInterval = "repeat_interval"
    case repeatsUntil = "repeats_until"
    case sourceUid = "source_uid"
    case metadata
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.projectId = try row.decodeIfPresent(Int64.self, forKey: .projectId)
    self.title = try row.decode(String.self, forKey: .title)
    self.description = try row.decode(String.self, forKey: .description)
    self.location = try row.decodeIfPresent(String.self, forKey: .location)
    self.category = try row.decode(EventCategory.self, forKey: .category)
    self.status = try row.decode(EventStatus.self, forKey: .status)
    self.startsOn = try row.decode(LocalDate.self, forKey: .startsOn)
    self.endsOn = try row.decode(LocalDate.self, forKey: .endsOn)
    self.startsAt = try row.decodeIfPresent(LocalTime.self, forKey: .startsAt)
    self.endsAt = try row.decodeIfPresent(LocalTime.self, forKey: .endsAt)
    self.allDay = try row.decode(Bool.self, forKey: .allDay)
    self.days = try row.decode(Int32.self, forKey: .days)
    self.timeZone = try row.decode(String.self, forKey: .timeZone)
    self.repeats = try row.decodeIfPresent(Recurrence.self, forKey: .repeats)
    self.repeatInterval = try row.decode(Int16.self, forKey: .repeatInterval)
    self.repeatsUntil = try row.decodeIfPresent(LocalDate.self, forKey: .repeatsUntil)
    self.sourceUid = try row.decodeIfPresent(String.self, forKey: .sourceUid)
    self.metadata = try row.decode(JSONValue.self, forKey: .metadata)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.projectId, forKey: .projectId)
    try row.encode(self.title, forKey: .title)
    try row.encode(self.description, forKey: .description)
    try row.encodeIfPresent(self.location, forKey: .location)
    try row.encode(self.category, forKey: .category)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.startsOn, forKey: .startsOn)
    try row.encode(self.endsOn, forKey: .endsOn)
    try row.encodeIfPresent(self.startsAt, forKey: .startsAt)
    try row.encodeIfPresent(self.endsAt, forKey: .endsAt)
    try row.encode(self.allDay, forKey: .allDay)
    try row.encode(self.days, forKey: .days)
    try row.encode(self.timeZone, forKey: .timeZone)
    try row.encodeIfPresent(self.repeats, forKey: .repeats)
    try row.encode(self.repeatInterval, forKey: .repeatInterval)
    try row.encodeIfPresent(self.repeatsUntil, forKey: .repeatsUntil)
    try row.encodeIfPresent(self.sourceUid, forKey: .sourceUid)
    try row.encode(self.metadata, forKey: .metadata)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    public var projectId: Int64?
    public var title: String
    public var description: String?
    public var location: String?
    public var category: EventCategory?
    public var status: EventStatus?
    public var startsOn: LocalDate
    public var endsOn: LocalDate
    public var startsAt: LocalTime?
    public var endsAt: LocalTime?
    public var timeZone: String?
    public var repeats: Recurrence?
    /// With weekly, 2: every second week.
    public var repeatInterval: Int16?
    public var repeatsUntil: LocalDate?
    /// The UID of the calendar that it was imported from.
    public var sourceUid: String?
    public var metadata: JSONValue?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      projectId: Int64? = nil,
      title: String,
      description: String? = nil,
      location: String? = nil,
      category: EventCategory? = nil,
      status: EventStatus? = nil,
      startsOn: LocalDate,
      endsOn: LocalDate,
      startsAt: LocalTime? = nil,
      endsAt: LocalTime? = nil,
      timeZone: String? = nil,
      repeats: Recurrence? = nil,
      repeatInterval: Int16? = nil,
      repeatsUntil: LocalDate? = nil,
      sourceUid: String? = nil,
      metadata: JSONValue? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.projectId = projectId
      self.title = title
      self.description = description
      self.location = location
      self.category = category
      self.status = status
      self.startsOn = startsOn
      self.endsOn = endsOn
      self.startsAt = startsAt
      self.endsAt = endsAt
      self.timeZone = timeZone
      self.repeats = repeats
      self.repeatInterval = repeatInterval
      self.repeatsUntil = repeatsUntil
      self.sourceUid = sourceUid
      self.metadata = metadata
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case projectId = "project_id"
      case title
      case description
      case location
      case category
      case status
      case startsOn = "starts_on"
      case endsOn = "ends_on"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case timeZone = "time_zone"
      case repeats
      case repeatInterval = "repeat_interval"
      case repeatsUntil = "repeats_until"
      case sourceUid = "source_uid"
      case metadata
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.projectId, forKey: .projectId)
      try row.encode(self.title, forKey: .title)
      try row.encodeIfPresent(self.description, forKey: .description)
      try row.encodeIfPresent(self.location, forKey: .location)
      try row.encodeIfPresent(self.category, forKey: .category)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encode(self.startsOn, forKey: .startsOn)
      try row.encode(self.endsOn, forKey: .endsOn)
      try row.encodeIfPresent(self.startsAt, forKey: .startsAt)
      try row.encodeIfPresent(self.endsAt, forKey: .endsAt)
      try row.encodeIfPresent(self.timeZone, forKey: .timeZone)
      try row.encodeIfPresent(self.repeats, forKey: .repeats)
      try row.encodeIfPresent(self.repeatInterval, forKey: .repeatInterval)
      try row.encodeIfPresent(self.repeatsUntil, forKey: .repeatsUntil)
      try row.encodeIfPresent(self.sourceUid, forKey: .sourceUid)
      try row.encodeIfPresent(self.metadata, forKey: .metadata)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Days on which a repeating event doesn't happen, or is another event.
nonisolated public struct EventException: Codable, Sendable, Hashable {
  public var eventId: Int64
  public var day: LocalDate
  public var replacedBy: Int64?

  public init(
    eventId: Int64,
    day: LocalDate,
    replacedBy: Int64? = nil
  ) {
    self.eventId = eventId
    self.day = day
    self.replacedBy = replacedBy
  }

  public enum CodingKeys: String, CodingKey {
    case eventId = "event_id"
    case day
    case replacedBy = "replaced_by"
  }
}

/// Who comes.
nonisolated public struct EventPerson: Codable, Sendable, Hashable {
  public var eventId: Int64
  public var personId: Int64
  public var answer: Attendance
  public var answeredAt: Date?

  public init(
    eventId: Int64,
    personId: Int64,
    answer: Attendance,
    answeredAt: Date? = nil
  ) {
    self.eventId = eventId
    self.personId = personId
    self.answer = answer
    self.answeredAt = answeredAt
  }

  public enum CodingKeys: String, CodingKey {
    case eventId = "event_id"
    case personId = "person_id"
    case answer
    case answeredAt = "answered_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.eventId = try row.decode(Int64.self, forKey: .eventId)
    self.personId = try row.decode(Int64.self, forKey: .personId)
    self.answer = try row.decode(Attendance.self, forKey: .answer)
    self.answeredAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .answeredAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.eventId, forKey: .eventId)
    try row.encode(self.personId, forKey: .personId)
    try row.encode(self.answer, forKey: .answer)
    try row.encodeIfPresent(self.answeredAt.map { TimestamptzForm($0) }, forKey: .answeredAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var eventId: Int64
    public var personId: Int64
    public var answer: Attendance?
    public var answeredAt: Date?

    public init(
      eventId: Int64,
      personId: Int64,
      answer: Attendance? = nil,
      answeredAt: Date? = nil
    ) {
      self.eventId = eventId
      self.personId = personId
      self.answer = answer
      self.answeredAt = answeredAt
    }

    public enum CodingKeys: String, CodingKey {
      case eventId = "event_id"
      case personId = "person_id"
      case answer
      case answeredAt = "answered_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.eventId, forKey: .eventId)
      try row.encode(self.personId, forKey: .personId)
      try row.encodeIfPresent(self.answer, forKey: .answer)
      try row.encodeIfPresent(self.answeredAt.map { TimestamptzForm($0) }, forKey: .answeredAt)
    }
  }
}

/// When to speak up before an event.
nonisolated public struct EventReminder: Codable, Sendable, Hashable {
  public var eventId: Int64
  public var minutesBefore: Int32
  public var aloud: Bool
  public var message: String?
  public var sentAt: Date?

  public init(
    eventId: Int64,
    minutesBefore: Int32,
    aloud: Bool,
    message: String? = nil,
    sentAt: Date? = nil
  ) {
    self.eventId = eventId
    self.minutesBefore = minutesBefore
    self.aloud = aloud
    self.message = message
    self.sentAt = sentAt
  }

  public enum CodingKeys: String, CodingKey {
    case eventId = "event_id"
    case minutesBefore = "minutes_before"
    case aloud
    case message
    case sentAt = "sent_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.eventId = try row.decode(Int64.self, forKey: .eventId)
    self.minutesBefore = try row.decode(Int32.self, forKey: .minutesBefore)
    self.aloud = try row.decode(Bool.self, forKey: .aloud)
    self.message = try row.decodeIfPresent(String.self, forKey: .message)
    self.sentAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .sentAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.eventId, forKey: .eventId)
    try row.encode(self.minutesBefore, forKey: .minutesBefore)
    try row.encode(self.aloud, forKey: .aloud)
    try row.encodeIfPresent(self.message, forKey: .message)
    try row.encodeIfPresent(self.sentAt.map { TimestamptzForm($0) }, forKey: .sentAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var eventId: Int64
    public var minutesBefore: Int32
    public var aloud: Bool?
    public var message: String?
    public var sentAt: Date?

    public init(
      eventId: Int64,
      minutesBefore: Int32,
      aloud: Bool? = nil,
      message: String? = nil,
      sentAt: Date? = nil
    ) {
      self.eventId = eventId
      self.minutesBefore = minutesBefore
      self.aloud = aloud
      self.message = message
      self.sentAt = sentAt
    }

    public enum CodingKeys: String, CodingKey {
      case eventId = "event_id"
      case minutesBefore = "minutes_before"
      case aloud
      case message
      case sentAt = "sent_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.eventId, forKey: .eventId)
      try row.encode(self.minutesBefore, forKey: .minutesBefore)
      try row.encodeIfPresent(self.aloud, forKey: .aloud)
      try row.encodeIfPresent(self.message, forKey: .message)
      try row.encodeIfPresent(self.sentAt.map { TimestamptzForm($0) }, forKey: .sentAt)
    }
  }
}
