// Made by schemac from users.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// Whether an introduction is suggested, made when confirmed, or made.
nonisolated public enum AutonomyMode: String, Codable, Sendable, Hashable, CaseIterable {
  case suggest
  case confirm
  case auto
}

/// Founders, as LinkedIn knows them.
nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var linkedinId: String?
  public var email: String?
  public var name: String?
  public var headline: String?
  public var profilePictureUrl: String?
  public var location: String?
  public var phoneNumber: String?
  public var phoneVerified: Bool?
  public var createdAt: Date?
  public var updatedAt: Date?

  public init(
    id: UUID,
    linkedinId: String? = nil,
    email: String? = nil,
    name: String? = nil,
    headline: String? = nil,
    profilePictureUrl: String? = nil,
    location: String? = nil,
    phoneNumber: String? = nil,
    phoneVerified: Bool? = nil,
    createdAt: Date? = nil,
    updatedAt: Date? = nil
  ) {
    self.id = id
    self.linkedinId = linkedinId
    self.email = email
    self.name = name
    self.headline = headline
    self.profilePictureUrl = profilePictureUrl
    self.location = location
    self.phoneNumber = phoneNumber
    self.phoneVerified = phoneVerified
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case linkedinId = "linkedin_id"
    case email
    case name
    case headline
    case profilePictureUrl = "profile_picture_url"
    case location
    case phoneNumber = "phone_number"
    case phoneVerified = "phone_verified"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.linkedinId = try row.decodeIfPresent(String.self, forKey: .linkedinId)
    self.email = try row.decodeIfPresent(String.self, forKey: .email)
    self.name = try row.decodeIfPresent(String.self, forKey: .name)
    self.headline = try row.decodeIfPresent(String.self, forKey: .headline)
    self.profilePictureUrl = try row.decodeIfPresent(String.self, forKey: .profilePictureUrl)
    self.location = try row.decodeIfPresent(String.self, forKey: .location)
    self.phoneNumber = try row.decodeIfPresent(String.self, forKey: .phoneNumber)
    self.phoneVerified = try row.decodeIfPresent(Bool.self, forKey: .phoneVerified)
    self.createdAt = try row.decodeIfPresent(TimestampForm.self, forKey: .createdAt)?.value
    self.updatedAt = try row.decodeIfPresent(TimestampForm.self, forKey: .updatedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.linkedinId, forKey: .linkedinId)
    try row.encodeIfPresent(self.email, forKey: .email)
    try row.encodeIfPresent(self.name, forKey: .name)
    try row.encodeIfPresent(self.headline, forKey: .headline)
    try row.encodeIfPresent(self.profilePictureUrl, forKey: .profilePictureUrl)
    try row.encodeIfPresent(self.location, forKey: .location)
    try row.encodeIfPresent(self.phoneNumber, forKey: .phoneNumber)
    try row.encodeIfPresent(self.phoneVerified, forKey: .phoneVerified)
    try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
    try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
  }
}

/// What a founder works on, and how much the matcher may do alone.
nonisolated public struct FounderProfile: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var bio: String?
  public var currentFocus: String?
  public var autonomyMode: AutonomyMode
  public var publicVisibility: Bool
  /// NULL until it is made.
  public var embedding: SchemaVector?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    bio: String? = nil,
    currentFocus: String? = nil,
    autonomyMode: AutonomyMode,
    publicVisibility: Bool,
    embedding: SchemaVector? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.bio = bio
    self.currentFocus = currentFocus
    self.autonomyMode = autonomyMode
    self.publicVisibility = publicVisibility
    self.embedding = embedding
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case bio
    case currentFocus = "current_focus"
    case autonomyMode = "autonomy_mode"
    case publicVisibility = "public_visibility"
    case embedding
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.bio = try row.decodeIfPresent(String.self, forKey: .bio)
    self.currentFocus = try row.decodeIfPresent(String.self, forKey: .currentFocus)
    self.autonomyMode = try row.decode(AutonomyMode.self, forKey: .autonomyMode)
    self.publicVisibility = try row.decode(Bool.self, forKey: .publicVisibility)
    self.embedding = try row.decodeIfPresent(SchemaVector.self, forKey: .embedding)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestampForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encodeIfPresent(self.bio, forKey: .bio)
    try row.encodeIfPresent(self.currentFocus, forKey: .currentFocus)
    try row.encode(self.autonomyMode, forKey: .autonomyMode)
    try row.encode(self.publicVisibility, forKey: .publicVisibility)
    try row.encodeIfPresent(self.embedding, forKey: .embedding)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestampForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var bio: String?
    public var currentFocus: String?
    public var autonomyMode: AutonomyMode?
    public var publicVisibility: Bool?
    /// NULL until it is made.
    public var embedding: SchemaVector?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      bio: String? = nil,
      currentFocus: String? = nil,
      autonomyMode: AutonomyMode? = nil,
      publicVisibility: Bool? = nil,
      embedding: SchemaVector? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.bio = bio
      self.currentFocus = currentFocus
      self.autonomyMode = autonomyMode
      self.publicVisibility = publicVisibility
      self.embedding = embedding
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case bio
      case currentFocus = "current_focus"
      case autonomyMode = "autonomy_mode"
      case publicVisibility = "public_visibility"
      case embedding
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encodeIfPresent(self.bio, forKey: .bio)
      try row.encodeIfPresent(self.currentFocus, forKey: .currentFocus)
      try row.encodeIfPresent(self.autonomyMode, forKey: .autonomyMode)
      try row.encodeIfPresent(self.publicVisibility, forKey: .publicVisibility)
      try row.encodeIfPresent(self.embedding, forKey: .embedding)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
    }
  }
}
