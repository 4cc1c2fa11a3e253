// Made by schemac from people.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum RelationshipKind: String, Codable, Sendable, Hashable, CaseIterable {
  case self_ = "self"
  case partner
  case parent
  case child
  case sibling
  case relative
  case friend
  case colleague
  case neighbour
  case acquaintance
  case other
}

nonisolated public enum ContactChannel: String, Codable, Sendable, Hashable, CaseIterable {
  case inPerson = "in_person"
  case call
  case video
  case message
  case email
  case letter
}

/// Everybody a user knows, the user included (relationship self).
nonisolated public struct Person: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  public var name: String
  public var nickname: String?
  public var relationship: RelationshipKind
  public var birthday: LocalDate?
  public var email: String?
  public var phone: String?
  public var address: String?
  public var notes: String
  /// What Zoe was told: favourite food, allergies, …
  public var profile: JSONValue
  public var photo: Data?
  public var importance: Int16
  /// How often the user wants to be in touch.
  public var contactEveryDays: Int32?
  public var lastContactOn: LocalDate?
  public var nextContactOn: LocalDate?
  public var shownName: String
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    name: String,
    nickname: String? = nil,
    relationship: RelationshipKind,
    birthday: LocalDate? = nil,
    email: String? = nil,
    phone: String? = nil,
    address: String? = nil,
    notes: String,
    profile: JSONValue,
    photo: Data? = nil,
    importance: Int16,
    contactEveryDays: Int32? = nil,
    lastContactOn: LocalDate? = nil,
    nextContactOn: LocalDate? = nil,
    shownName: String,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.name = name
    self.nickname = nickname
    self.relationship = relationship
    self.birthday = birthday
    self.email = email
    self.phone = phone
    self.address = address
    self.notes = notes
    self.profile = profile
    self.photo = photo
    self.importance = importance
    self.contactEveryDays = contactEveryDays
    self.lastContactOn = lastContactOn
    self.nextContactOn = nextContactOn
    self.shownName = shownName
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case name
    case nickname
    case relationship
    case birthday
    case email
    case phone
    case address
    case notes
    case profile
    case photo
    case importance
    case contactEveryDays = "contact_every_days"
    case lastContactOn = "last_contact_on"
    case nextContactOn = "next_contact_on"
    case shownName = "shown_name"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.name = try row.decode(String.self, forKey: .name)
    self.nickname = try row.decodeIfPresent(String.self, forKey: .nickname)
    self.relationship = try row.decode(RelationshipKind.self, forKey: .relationship)
    self.birthday = try row.decodeIfPresent(LocalDate.self, forKey: .birthday)
    self.email = try row.decodeIfPresent(String.self, forKey: .email)
    self.phone = try row.decodeIfPresent(String.self, forKey: .phone)
    self.address = try row.decodeIfPresent(String.self, forKey: .address)
    self.notes = try row.decode(String.self, forKey: .notes)
    self.profile = try row.decode(JSONValue.self, forKey: .profile)
    self.photo = try row.decodeIfPresent(DataForm.self, forKey: .photo)?.value
    self.importance = try row.decode(Int16.self, forKey: .importance)
    self.contactEveryDays = try row.decodeIfPresent(Int32.self, forKey: .contactEveryDays)
    self.lastContactOn = try row.decodeIfPresent(LocalDate.self, forKey: .lastContactOn)
    self.nextContactOn = try row.decodeIfPresent(LocalDate.self, forKey: .nextContactOn)
    self.shownName = try row.decode(String.self, forKey: .shownName)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.name, forKey: .name)
    try row.encodeIfPresent(self.nickname, forKey: .nickname)
    try row.encode(self.relationship, forKey: .relationship)
    try row.encodeIfPresent(self.birthday, forKey: .birthday)
    try row.encodeIfPresent(self.email, forKey: .email)
    try row.encodeIfPresent(self.phone, forKey: .phone)
    try row.encodeIfPresent(self.address, forKey: .address)
    try row.encode(self.notes, forKey: .notes)
    try row.encode(self.profile, forKey: .profile)
    try row.encodeIfPresent(self.photo.map { DataForm($0) }, forKey: .photo)
    try row.encode(self.importance, forKey: .importance)
    try row.encodeIfPresent(self.contactEveryDays, forKey: .contactEveryDays)
    try row.encodeIfPresent(self.lastContactOn, forKey: .lastContactOn)
    try row.encodeIfPresent(self.nextContactOn, forKey: .nextContactOn)
    try row.encode(self.shownName, forKey: .shownName)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    public var name: String
    public var nickname: String?
    public var relationship: RelationshipKind?
    public var birthday: LocalDate?
    public var email: String?
    public var phone: String?
    public var address: String?
    public var notes: String?
    /// What Zoe was told: favourite food, allergies, …
    public var profile: JSONValue?
    public var photo: Data?
    public var importance: Int16?
    /// How often the user wants to be in touch.
    public var contactEveryDays: Int32?
    public var lastContactOn: LocalDate?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      name: String,
      nickname: String? = nil,
      relationship: RelationshipKind? = nil,
      birthday: LocalDate? = nil,
      email: String? = nil,
      phone: String? = nil,
      address: String? = nil,
      notes: String? = nil,
      profile: JSONValue? = nil,
      photo: Data? = nil,
      importance: Int16? = nil,
      contactEveryDays: Int32? = nil,
      lastContactOn: LocalDate? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.name = name
      self.nickname = nickname
      self.relationship = relationship
      self.birthday = birthday
      self.email = email
      self.phone = phone
      self.address = address
      self.notes = notes
      self.profile = profile
      self.photo = photo
      self.importance = importance
      self.contactEveryDays = contactEveryDays
      self.lastContactOn = lastContactOn
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case name
      case nickname
      case relationship
      case birthday
      case email
      case phone
      case address
      case notes
      case profile
      case photo
      case importance
      case contactEveryDays = "contact_every_days"
      case lastContactOn = "last_contact_on"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.nickname, forKey: .nickname)
      try row.encodeIfPresent(self.relationship, forKey: .relationship)
      try row.encodeIfPresent(self.birthday, forKey: .birthday)
      try row.encodeIfPresent(self.email, forKey: .email)
      try row.encodeIfPresent(self.phone, forKey: .phone)
      try row.encodeIfPresent(self.address, forKey: .address)
      try row.encodeIfPresent(self.notes, forKey: .notes)
      try row.encodeIfPresent(self.profile, forKey: .profile)
      try row.encodeIfPresent(self.photo.map { DataForm($0) }, forKey: .photo)
      try row.encodeIfPresent(self.importance, forKey: .importance)
      try row.encodeIfPresent(self.contactEveryDays, forKey: .contactEveryDays)
      try row.encodeIfPresent(self.lastContactOn, forKey: .lastContactOn)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Who is what to whom, from the first person's side.
nonisolated public struct PersonRelationship: Codable, Sendable, Hashable {
  public var userId: String
  public var personId: Int64
  public var otherPersonId: Int64
  public var kind: RelationshipKind
  public var strength: Decimal
  public var since: LocalDate?
  public var until: LocalDate?
  public var createdAt: Date

  public init(
    userId: String,
    personId: Int64,
    otherPersonId: Int64,
    kind: RelationshipKind,
    strength: Decimal,
    since: LocalDate? = nil,
    until: LocalDate? = nil,
    createdAt: Date
  ) {
    self.userId = userId
    self.personId = personId
    self.otherPersonId = otherPersonId
    self.kind = kind
    self.strength = strength
    self.since = since
    self.until = until
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case personId = "person_id"
    case otherPersonId = "other_person_id"
    case kind
    case strength
    case since
    case until
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.personId = try row.decode(Int64.self, forKey: .personId)
    self.otherPersonId = try row.decode(Int64.self, forKey: .otherPersonId)
    self.kind = try row.decode(RelationshipKind.self, forKey: .kind)
    self.strength = try row.decode(DecimalNumberForm.self, forKey: .strength).value
    self.since = try row.decodeIfPresent(LocalDate.self, forKey: .since)
    self.until = try row.decodeIfPresent(LocalDate.self, forKey: .until)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.personId, forKey: .personId)
    try row.encode(self.otherPersonId, forKey: .otherPersonId)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(DecimalNumberForm(self.strength), forKey: .strength)
    try row.encodeIfPresent(self.since, forKey: .since)
    try row.encodeIfPresent(self.until, forKey: .until)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: String
    public var personId: Int64
    public var otherPersonId: Int64
    public var kind: RelationshipKind
    public var strength: Decimal?
    public var since: LocalDate?
    public var until: LocalDate?
    public var createdAt: Date?

    public init(
      userId: String,
      personId: Int64,
      otherPersonId: Int64,
      kind: RelationshipKind,
      strength: Decimal? = nil,
      since: LocalDate? = nil,
      until: LocalDate? = nil,
      createdAt: Date? = nil
    ) {
      self.userId = userId
      self.personId = personId
      self.otherPersonId = otherPersonId
      self.kind = kind
      self.strength = strength
      self.since = since
      self.until = until
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case personId = "person_id"
      case otherPersonId = "other_person_id"
      case kind
      case strength
      case since
      case until
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.personId, forKey: .personId)
      try row.encode(self.otherPersonId, forKey: .otherPersonId)
      try row.encode(self.kind, forKey: .kind)
      try row.encodeIfPresent(self.strength.map { DecimalNumberForm($0) }, forKey: .strength)
      try row.encodeIfPresent(self.since, forKey: .since)
      try row.encodeIfPresent(self.until, forKey: .until)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}

/// When a user and a person were in touch.
nonisolated public struct PersonContact: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var personId: Int64
  public var happenedAt: Date
  public var channel: ContactChannel
  public var duration: SchemaInterval?
  /// From −2, a quarrel, to 2.
  public var warmth: Int16?
  public var summary: String

  public init(
    id: Int64,
    personId: Int64,
    happenedAt: Date,
    channel: ContactChannel,
    duration: SchemaInterval? = nil,
    warmth: Int16? = nil,
    summary: String
  ) {
    self.id = id
    self.personId = personId
    self.happenedAt = happenedAt
    self.channel = channel
    self.duration = duration
    self.warmth = warmth
    self.summary = summary
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case personId = "person_id"
    case happenedAt = "happened_at"
    case channel
    case duration
    case warmth
    case summary
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.personId = try row.decode(Int64.self, forKey: .personId)
    self.happenedAt = try row.decode(TimestamptzForm.self, forKey: .happenedAt).value
    self.channel = try row.decode(ContactChannel.self, forKey: .channel)
    self.duration = try row.decodeIfPresent(SchemaInterval.self, forKey: .duration)
    self.warmth = try row.decodeIfPresent(Int16.self, forKey: .warmth)
    self.summary = try row.decode(String.self, forKey: .summary)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.personId, forKey: .personId)
    try row.encode(TimestamptzForm(self.happenedAt), forKey: .happenedAt)
    try row.encode(self.channel, forKey: .channel)
    try row.encodeIfPresent(self.duration, forKey: .duration)
    try row.encodeIfPresent(self.warmth, forKey: .warmth)
    try row.encode(self.summary, forKey: .summary)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var personId: Int64
    public var happenedAt: Date?
    public var channel: ContactChannel?
    public var duration: SchemaInterval?
    /// From −2, a quarrel, to 2.
    public var warmth: Int16?
    public var summary: String?

    public init(
      id: Int64? = nil,
      personId: Int64,
      happenedAt: Date? = nil,
      channel: ContactChannel? = nil,
      duration: SchemaInterval? = nil,
      warmth: Int16? = nil,
      summary: String? = nil
    ) {
      self.id = id
      self.personId = personId
      self.happenedAt = happenedAt
      self.channel = channel
      self.duration = duration
      self.warmth = warmth
      self.summary = summary
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case personId = "person_id"
      case happenedAt = "happened_at"
      case channel
      case duration
      case warmth
      case summary
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.personId, forKey: .personId)
      try row.encodeIfPresent(self.happenedAt.map { TimestamptzForm($0) }, forKey: .happenedAt)
      try row.encodeIfPresent(self.channel, forKey: .channel)
      try row.encodeIfPresent(self.duration, forKey: .duration)
      try row.encodeIfPresent(self.warmth, forKey: .warmth)
      try row.encodeIfPresent(self.summary, forKey: .summary)
    }
  }
}
