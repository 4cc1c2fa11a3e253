// Made by schemac from users.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// What a user is to the household. A system user owns what Zoe does on her own and never signs in.
nonisolated public enum UserRole: String, Codable, Sendable, Hashable, CaseIterable {
  case admin
  case user
  case developer
  case guest
  case system
}

nonisolated public enum PermissionLevel: String, Codable, Sendable, Hashable, CaseIterable {
  case read
  case write
  case manage
}

nonisolated public enum AuthEventKind: String, Codable, Sendable, Hashable, CaseIterable {
  case login
  case logout
  case loginFailed = "login_failed"
  case locked
  case unlocked
  case passwordChanged = "password_changed"
  case keyCreated = "key_created"
  case keyRevoked = "key_revoked"
}

/// The one table of users. Whoever isn't here cannot sign in anywhere.
nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  /// A word, as the old files have it: admin, testuser.
  public var id: String
  public var username: String
  public var displayName: String?
  /// In lower case: the service sees to it.
  public var email: String?
  /// bcrypt or argon2id, with its parameters. NULL: cannot sign in by password.
  public var passwordHash: String?
  public var role: UserRole
  public var isActive: Bool
  /// An IANA name, Australia/Perth.
  public var timeZone: String
  public var language: String
  public var settings: JSONValue
  /// Since the last one that succeeded.
  public var failedLogins: Int16
  public var lockedUntil: Date?
  public var lastLoginAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: String,
    username: String,
    displayName: String? = nil,
    email: String? = nil,
    passwordHash: String? = nil,
    role: UserRole,
    isActive: Bool,
    timeZone: String,
    language: String,
    settings: JSONValue,
    failedLogins: Int16,
    lockedUntil: Date? = nil,
    lastLoginAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.username = username
    self.displayName = displayName
    self.email = email
    self.passwordHash = passwordHash
    self.role = role
    self.isActive = isActive
    self.timeZone = timeZone
    self.language = language
    self.settings = settings
    self.failedLogins = failedLogins
    self.lockedUntil = lockedUntil
    self.lastLoginAt = lastLoginAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case username
    case displayName = "display_name"
    case email
    case passwordHash = "password_hash"
    case role
    case isActive = "is_active"
    case timeZone = "time_zone"
    case language
    case settings
    case failedLogins = "failed_logins"
    case lockedUntil = "locked_until"
    case lastLoginAt = "last_login_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(String.self, forKey: .id)
    self.username = try row.decode(String.self, forKey: .username)
    self.displayName = try row.decodeIfPresent(String.self, forKey: .displayName)
    self.email = try row.decodeIfPresent(String.self, forKey: .email)
    self.passwordHash = try row.decodeIfPresent(String.self, forKey: .passwordHash)
    self.role = try row.decode(UserRole.self, forKey: .role)
    self.isActive = try row.decode(Bool.self, forKey: .isActive)
    self.timeZone = try row.decode(String.self, forKey: .timeZone)
    self.language = try row.decode(String.self, forKey: .language)
    self.settings = try row.decode(JSONValue.self, forKey: .settings)
    self.failedLogins = try row.decode(Int16.self, forKey: .failedLogins)
    self.lockedUntil = try row.decodeIfPresent(TimestamptzForm.self, forKey: .lockedUntil)?.value
    self.lastLoginAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .lastLoginAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.username, forKey: .username)
    try row.encodeIfPresent(self.displayName, forKey: .displayName)
    try row.encodeIfPresent(self.email, forKey: .email)
    try row.encodeIfPresent(self.passwordHash, forKey: .passwordHash)
    try row.encode(self.role, forKey: .role)
    try row.encode(self.isActive, forKey: .isActive)
    try row.encode(self.timeZone, forKey: .timeZone)
    try row.encode(self.language, forKey: .language)
    try row.encode(self.settings, forKey: .settings)
    try row.encode(self.failedLogins, forKey: .failedLogins)
    try row.encodeIfPresent(self.lockedUntil.map { TimestamptzForm($0) }, forKey: .lockedUntil)
    try row.encodeIfPresent(self.lastLoginAt.map { TimestamptzForm($0) }, forKey: .lastLoginAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// A word, as the old files have it: admin, testuser.
    public var id: String
    public var username: String
    public var displayName: String?
    /// In lower case: the service sees to it.
    public var email: String?
    /// bcrypt or argon2id, with its parameters. NULL: cannot sign in by password.
    public var passwordHash: String?
    public var role: UserRole?
    public var isActive: Bool?
    /// An IANA name, Australia/Perth.
    public var timeZone: String?
    public var language: String?
    public var settings: JSONValue?
    /// Since the last one that succeeded.
    public var failedLogins: Int16?
    public var lockedUntil: Date?
    public var lastLoginAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: String,
      username: String,
      displayName: String? = nil,
      email: String? = nil,
      passwordHash: String? = nil,
      role: UserRole? = nil,
      isActive: Bool? = nil,
      timeZone: String? = nil,
      language: String? = nil,
      settings: JSONValue? = nil,
      failedLogins: Int16? = nil,
      lockedUntil: Date? = nil,
      lastLoginAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.username = username
      self.displayName = displayName
      self.email = email
      self.passwordHash = passwordHash
      self.role = role
      self.isActive = isActive
      self.timeZone = timeZone
      self.language = language
      self.settings = settings
      self.failedLogins = failedLogins
      self.lockedUntil = lockedUntil
      self.lastLoginAt = lastLoginAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case username
      case displayName = "display_name"
      case email
      case passwordHash = "password_hash"
      case role
      case isActive = "is_active"
      case timeZone = "time_zone"
      case language
      case settings
      case failedLogins = "failed_logins"
      case lockedUntil = "locked_until"
      case lastLoginAt = "last_login_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(self.username, forKey: .username)
      try row.encodeIfPresent(self.displayName, forKey: .displayName)
      try row.encodeIfPresent(self.email, forKey: .email)
      try row.encodeIfPresent(self.passwordHash, forKey: .passwordHash)
      try row.encodeIfPresent(self.role, forKey: .role)
      try row.encodeIfPresent(self.isActive, forKey: .isActive)
      try row.encodeIfPresent(self.timeZone, forKey: .timeZone)
      try row.encodeIfPresent(self.language, forKey: .language)
      try row.encodeIfPresent(self.settings, forKey: .settings)
      try row.encodeIfPresent(self.failedLogins, forKey: .failedLogins)
      try row.encodeIfPresent(self.lockedUntil.map { TimestamptzForm($0) }, forKey: .lockedUntil)
      try row.encodeIfPresent(self.lastLoginAt.map { TimestamptzForm($0) }, forKey: .lastLoginAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// What Zoe shows of a user and was told by them. One row at most per user.
nonisolated public struct UserProfile: Codable, Sendable, Hashable, Identifiable {
  public var userId: String
  public var bio: String
  public var birthday: LocalDate?
  /// A PNG of 256 × 256.
  public var avatar: Data?
  public var wakesAt: LocalTime?
  public var sleepsAt: LocalTime?
  public var interests: JSONValue
  public var personality: JSONValue
  public var completeness: Decimal
  public var createdAt: Date
  public var updatedAt: Date

  /// The primary key.
  public var id: String { self.userId }

  public init(
    userId: String,
    bio: String,
    birthday: LocalDate? = nil,
    avatar: Data? = nil,
    wakesAt: LocalTime? = nil,
    sleepsAt: LocalTime? = nil,
    interests: JSONValue,
    personality: JSONValue,
    completeness: Decimal,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.userId = userId
    self.bio = bio
    self.birthday = birthday
    self.avatar = avatar
    self.wakesAt = wakesAt
    self.sleepsAt = sleepsAt
    self.interests = interests
    self.personality = personality
    self.completeness = completeness
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case bio
    case birthday
    case avatar
    case wakesAt = "wakes_at"
    case sleepsAt = "sleeps_at"
    case interests
    case personality
    case completeness
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.bio = try row.decode(String.self, forKey: .bio)
    self.birthday = try row.decodeIfPresent(LocalDate.self, forKey: .birthday)
    self.avatar = try row.decodeIfPresent(DataForm.self, forKey: .avatar)?.value
    self.wakesAt = try row.decodeIfPresent(LocalTime.self, forKey: .wakesAt)
    self.sleepsAt = try row.decodeIfPresent(LocalTime.self, forKey: .sleepsAt)
    self.interests = try row.decode(JSONValue.self, forKey: .interests)
    self.personality = try row.decode(JSONValue.self, forKey: .personality)
    self.completeness = try row.decode(DecimalNumberForm.self, forKey: .completeness).value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.bio, forKey: .bio)
    try row.encodeIfPresent(self.birthday, forKey: .birthday)
    try row.encodeIfPresent(self.avatar.map { DataForm($0) }, forKey: .avatar)
    try row.encodeIfPresent(self.wakesAt, forKey: .wakesAt)
    try row.encodeIfPresent(self.sleepsAt, forKey: .sleepsAt)
    try row.encode(self.interests, forKey: .interests)
    try row.encode(self.personality, forKey: .personality)
    try row.encode(DecimalNumberForm(self.completeness), forKey: .completeness)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: String
    public var bio: String?
    public var birthday: LocalDate?
    /// A PNG of 256 × 256.
    public var avatar: Data?
    public var wakesAt: LocalTime?
    public var sleepsAt: LocalTime?
    public var interests: JSONValue?
    public var personality: JSONValue?
    public var completeness: Decimal?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      userId: String,
      bio: String? = nil,
      birthday: LocalDate? = nil,
      avatar: Data? = nil,
      wakesAt: LocalTime? = nil,
      sleepsAt: LocalTime? = nil,
      interests: JSONValue? = nil,
      personality: JSONValue? = nil,
      completeness: Decimal? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.userId = userId
      self.bio = bio
      self.birthday = birthday
      self.avatar = avatar
      self.wakesAt = wakesAt
      self.sleepsAt = sleepsAt
      self.interests = interests
      self.personality = personality
      self.completeness = completeness
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case bio
      case birthday
      case avatar
      case wakesAt = "wakes_at"
      case sleepsAt = "sleeps_at"
      case interests
      case personality
      case completeness
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.bio, forKey: .bio)
      try row.encodeIfPresent(self.birthday, forKey: .birthday)
      try row.encodeIfPresent(self.avatar.map { DataForm($0) }, forKey: .avatar)
      try row.encodeIfPresent(self.wakesAt, forKey: .wakesAt)
      try row.encodeIfPresent(self.sleepsAt, forKey: .sleepsAt)
      try row.encodeIfPresent(self.interests, forKey: .interests)
      try row.encodeIfPresent(self.personality, forKey: .personality)
      try row.encodeIfPresent(self.completeness.map { DecimalNumberForm($0) }, forKey: .completeness)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// What a user may do beyond their role.
nonisolated public struct UserPermission: Codable, Sendable, Hashable {
  public var userId: String
  /// calendar, lists, developer, …
  public var resource: String
  public var level: PermissionLevel
  public var grantedBy: String?
  public var grantedAt: Date
  public var expiresAt: Date?

  public init(
    userId: String,
    resource: String,
    level: PermissionLevel,
    grantedBy: String? = nil,
    grantedAt: Date,
    expiresAt: Date? = nil
  ) {
    self.userId = userId
    self.resource = resource
    self.level = level
    self.grantedBy = grantedBy
    self.grantedAt = grantedAt
    self.expiresAt = expiresAt
  }

  public enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case resource
    case level
    case grantedBy = "granted_by"
    case grantedAt = "granted_at"
    case expiresAt = "expires_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.resource = try row.decode(String.self, forKey: .resource)
    self.level = try row.decode(PermissionLevel.self, forKey: .level)
    self.grantedBy = try row.decodeIfPresent(String.self, forKey: .grantedBy)
    self.grantedAt = try row.decode(TimestamptzForm.self, forKey: .grantedAt).value
    self.expiresAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .expiresAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.resource, forKey: .resource)
    try row.encode(self.level, forKey: .level)
    try row.encodeIfPresent(self.grantedBy, forKey: .grantedBy)
    try row.encode(TimestamptzForm(self.grantedAt), forKey: .grantedAt)
    try row.encodeIfPresent(self.expiresAt.map { TimestamptzForm($0) }, forKey: .expiresAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var userId: String
    /// calendar, lists, developer, …
    public var resource: String
    public var level: PermissionLevel?
    public var grantedBy: String?
    public var grantedAt: Date?
    public var expiresAt: Date?

    public init(
      userId: String,
      resource: String,
      level: PermissionLevel? = nil,
      grantedBy: String? = nil,
      grantedAt: Date? = nil,
      expiresAt: Date? = nil
    ) {
      self.userId = userId
      self.resource = resource
      self.level = level
      self.grantedBy = grantedBy
      self.grantedAt = grantedAt
      self.expiresAt = expiresAt
    }

    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case resource
      case level
      case grantedBy = "granted_by"
      case grantedAt = "granted_at"
      case expiresAt = "expires_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.resource, forKey: .resource)
      try row.encodeIfPresent(self.level, forKey: .level)
      try row.encodeIfPresent(self.grantedBy, forKey: .grantedBy)
      try row.encodeIfPresent(self.grantedAt.map { TimestamptzForm($0) }, forKey: .grantedAt)
      try row.encodeIfPresent(self.expiresAt.map { TimestamptzForm($0) }, forKey: .expiresAt)
    }
  }
}

/// Keys of programs that act for a user. The key itself is shown once and kept nowhere.
nonisolated public struct ApiKey: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: String
  public var name: String
  /// The first letters, to tell keys apart.
  public var keyPrefix: String
  /// SHA-256, in hexadecimal.
  public var keyHash: String
  public var scopes: JSONValue
  public var createdAt: Date
  public var expiresAt: Date?
  public var lastUsedAt: Date?
  public var revokedAt: Date?

  public init(
    id: UUID,
    userId: String,
    name: String,
    keyPrefix: String,
    keyHash: String,
    scopes: JSONValue,
    createdAt: Date,
    expiresAt: Date? = nil,
    lastUsedAt: Date? = nil,
    revokedAt: Date? = nil
  ) {
    self.id = id
    self.userId = userId
    self.name = name
    self.keyPrefix = keyPrefix
    self.keyHash = keyHash
    self.scopes = scopes
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.lastUsedAt = lastUsedAt
    self.revokedAt = revokedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case name
    case keyPrefix = "key_prefix"
    case keyHash = "key_hash"
    case scopes
    case createdAt = "created_at"
    case expiresAt = "expires_at"
    case lastUsedAt = "last_used_at"
    case revokedAt = "revoked_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(String.self, forKey: .userId)
    self.name = try row.decode(String.self, forKey: .name)
    self.keyPrefix = try row.decode(String.self, forKey: .keyPrefix)
    self.keyHash = try row.decode(String.self, forKey: .keyHash)
    self.scopes = try row.decode(JSONValue.self, forKey: .scopes)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.expiresAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .expiresAt)?.value
    self.lastUsedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .lastUsedAt)?.value
    self.revokedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .revokedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.keyPrefix, forKey: .keyPrefix)
    try row.encode(self.keyHash, forKey: .keyHash)
    try row.encode(self.scopes, forKey: .scopes)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encodeIfPresent(self.expiresAt.map { TimestamptzForm($0) }, forKey: .expiresAt)
    try row.encodeIfPresent(self.lastUsedAt.map { TimestamptzForm($0) }, forKey: .lastUsedAt)
    try row.encodeIfPresent(self.revokedAt.map { TimestamptzForm($0) }, forKey: .revokedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: String
    public var name: String
    /// The first letters, to tell keys apart.
    public var keyPrefix: String
    /// SHA-256, in hexadecimal.
    public var keyHash: String
    public var scopes: JSONValue?
    public var createdAt: Date?
    public var expiresAt: Date?
    public var lastUsedAt: Date?
    public var revokedAt: Date?

    public init(
      id: UUID? = nil,
      userId: String,
      name: String,
      keyPrefix: String,
      keyHash: String,
      scopes: JSONValue? = nil,
      createdAt: Date? = nil,
      expiresAt: Date? = nil,
      lastUsedAt: Date? = nil,
      revokedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.name = name
      self.keyPrefix = keyPrefix
      self.keyHash = keyHash
      self.scopes = scopes
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      self.lastUsedAt = lastUsedAt
      self.revokedAt = revokedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case name
      case keyPrefix = "key_prefix"
      case keyHash = "key_hash"
      case scopes
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case lastUsedAt = "last_used_at"
      case revokedAt = "revoked_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.name, forKey: .name)
      try row.encode(self.keyPrefix, forKey: .keyPrefix)
      try row.encode(self.keyHash, forKey: .keyHash)
      try row.encodeIfPresent(self.scopes, forKey: .scopes)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.expiresAt.map { TimestamptzForm($0) }, forKey: .expiresAt)
      try row.encodeIfPresent(self.lastUsedAt.map { TimestamptzForm($0) }, forKey: .lastUsedAt)
      try row.encodeIfPresent(self.revokedAt.map { TimestamptzForm($0) }, forKey: .revokedAt)
    }
  }
}

/// What happened at the door. Rows outlive their user.
nonisolated public struct AuthEvent: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String?
  /// As it was typed, known or not.
  public var username: String
  public var kind: AuthEventKind
  public var ipAddress: String?
  public var userAgent: String?
  public var detail: JSONValue?
  public var occurredAt: Date

  public init(
    id: Int64,
    userId: String? = nil,
    username: String,
    kind: AuthEventKind,
    ipAddress: String? = nil,
    userAgent: String? = nil,
    detail: JSONValue? = nil,
    occurredAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.username = username
    self.kind = kind
    self.ipAddress = ipAddress
    self.userAgent = userAgent
    self.detail = detail
    self.occurredAt = occurredAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case username
    case kind
    case ipAddress = "ip_address"
    case userAgent = "user_agent"
    case detail
    case occurredAt = "occurred_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decodeIfPresent(String.self, forKey: .userId)
    self.username = try row.decode(String.self, forKey: .username)
    self.kind = try row.decode(AuthEventKind.self, forKey: .kind)
    self.ipAddress = try row.decodeIfPresent(String.self, forKey: .ipAddress)
    self.userAgent = try row.decodeIfPresent(String.self, forKey: .userAgent)
    self.detail = try row.decodeIfPresent(JSONValue.self, forKey: .detail)
    self.occurredAt = try row.decode(TimestamptzForm.self, forKey: .occurredAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.userId, forKey: .userId)
    try row.encode(self.username, forKey: .username)
    try row.encode(self.kind, forKey: .kind)
    try row.encodeIfPresent(self.ipAddress, forKey: .ipAddress)
    try row.encodeIfPresent(self.userAgent, forKey: .userAgent)
    try row.encodeIfPresent(self.detail, forKey: .detail)
    try row.encode(TimestamptzForm(self.occurredAt), forKey: .occurredAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String?
    /// As it was typed, known or not.
    public var username: String
    public var kind: AuthEventKind
    public var ipAddress: String?
    public var userAgent: String?
    public var detail: JSONValue?
    public var occurredAt: Date?

    public init(
      id: Int64? = nil,
      userId: String? = nil,
      username: String,
      kind: AuthEventKind,
      ipAddress: String? = nil,
      userAgent: String? = nil,
      detail: JSONValue? = nil,
      occurredAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.username = username
      self.kind = kind
      self.ipAddress = ipAddress
      self.userAgent = userAgent
      self.detail = detail
      self.occurredAt = occurredAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case username
      case kind
      case ipAddress = "ip_address"
      case userAgent = "user_agent"
      case detail
      case occurredAt = "occurred_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encodeIfPresent(self.userId, forKey: .userId)
      try row.encode(self.username, forKey: .username)
      try row.encode(self.kind, forKey: .kind)
      try row.encodeIfPresent(self.ipAddress, forKey: .ipAddress)
      try row.encodeIfPresent(self.userAgent, forKey: .userAgent)
      try row.encodeIfPresent(self.detail, forKey: .detail)
      try row.encodeIfPresent(self.occurredAt.map { TimestamptzForm($0) }, forKey: .occurredAt)
    }
  }
}
