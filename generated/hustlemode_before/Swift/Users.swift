// Made by schemac from users.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// What an account may do.
nonisolated public enum UserStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case active
  case paused
  case deactivated
}

/// Core identification and static profile.
nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  /// The user's identifier everywhere, in the semantic memory too.
  public var id: UUID
  /// What messaging platforms know the user by, in E.164 form.
  public var phoneNumber: String
  public var email: String?
  public var name: String
  /// A name of the IANA time zone database.
  public var timezone: String
  public var status: UserStatus
  public var createdAt: Date
  /// When the last message came.
  public var lastActive: Date?

  public init(
    id: UUID,
    phoneNumber: String,
    email: String? = nil,
    name: String,
    timezone: String,
    status: UserStatus,
    createdAt: Date,
    lastActive: Date? = nil
  ) {
    self.id = id
    self.phoneNumber = phoneNumber
    self.email = email
    self.name = name
    self.timezone = timezone
    self.status = status
    self.createdAt = createdAt
    self.lastActive = lastActive
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case phoneNumber = "phone_number"
    case email
    case name
    case timezone
    case status
    case createdAt = "created_at"
    case lastActive = "last_active"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.phoneNumber = try row.decode(String.self, forKey: .phoneNumber)
    self.email = try row.decodeIfPresent(String.self, forKey: .email)
    self.name = try row.decode(String.self, forKey: .name)
    self.timezone = try row.decode(String.self, forKey: .timezone)
    self.status = try row.decode(UserStatus.self, forKey: .status)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.lastActive = try row.decodeIfPresent(TimestamptzForm.self, forKey: .lastActive)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.phoneNumber, forKey: .phoneNumber)
    try row.encodeIfPresent(self.email, forKey: .email)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.timezone, forKey: .timezone)
    try row.encode(self.status, forKey: .status)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encodeIfPresent(self.lastActive.map { TimestamptzForm($0) }, forKey: .lastActive)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// The user's identifier everywhere, in the semantic memory too.
    public var id: UUID?
    /// What messaging platforms know the user by, in E.164 form.
    public var phoneNumber: String
    public var email: String?
    public var name: String
    /// A name of the IANA time zone database.
    public var timezone: String?
    public var status: UserStatus?
    public var createdAt: Date?
    /// When the last message came.
    public var lastActive: Date?

    public init(
      id: UUID? = nil,
      phoneNumber: String,
      email: String? = nil,
      name: String,
      timezone: String? = nil,
      status: UserStatus? = nil,
      createdAt: Date? = nil,
      lastActive: Date? = nil
    ) {
      self.id = id
      self.phoneNumber = phoneNumber
      self.email = email
      self.name = name
      self.timezone = timezone
      self.status = status
      self.createdAt = createdAt
      self.lastActive = lastActive
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case phoneNumber = "phone_number"
      case email
      case name
      case timezone
      case status
      case createdAt = "created_at"
      case lastActive = "last_active"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.phoneNumber, forKey: .phoneNumber)
      try row.encodeIfPresent(self.email, forKey: .email)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.timezone, forKey: .timezone)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.lastActive.map { TimestamptzForm($0) }, forKey: .lastActive)
    }
  }
}
