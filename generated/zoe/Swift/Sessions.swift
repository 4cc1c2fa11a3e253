// Made by schemac from sessions.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum AuthMethod: String, Codable, Sendable, Hashable, CaseIterable {
  case password
  case passcode
  case biometric
  case apiKey = "api_key"
  case singleSignOn = "single_sign_on"
}

/// Who is signed in, where, and until when.
nonisolated public struct Session: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: String
  /// SHA-256 of the token, in hexadecimal.
  public var tokenHash: String
  public var method: AuthMethod
  public var deviceName: String?
  public var ipAddress: String?
  public var userAgent: String?
  /// What the session manager keeps between requests.
  public var state: JSONValue
  public var idleTimeout: SchemaInterval
  public var createdAt: Date
  public var lastActivityAt: Date
  public var expiresAt: Date
  public var endedAt: Date?
  public var endReason: String?

  public init(
    id: UUID,
    userId: String,
    tokenHash: String,
    method: AuthMethod,
    deviceName: String? = nil,
    ipAddress: String? = nil,
    userAgent: String? = nil,
    state: JSONValue,
    idleTimeout: SchemaInterval,
    createdAt: Date,
    lastActivityAt: Date,
    expiresAt: Date,
    endedAt: Date? = nil,
    endReason: String? = nil
  ) {
    self.id = id
    self.userId = userId
    self.tokenHash = tokenHash
    self.method = method
    self.deviceName = deviceName
    self.ipAddress = ipAddress
    self.userAgent = userAgent
    self.state = state
    self.idleTimeout = idleTimeout
    self.createdAt = createdAt
    self.lastActivityAt = lastActivityAt
    self.expiresAt = expiresAt
    self.endedAt = endedAt
    self.endReason = endReason
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case tokenHash = "token_hash"
    case method
    case deviceName = "device_name"
    case ipAddress = "ip_address"
    case userAgent = "user_agent"
    case state
    case idleTimeout = "idle_timeout"
    case createdAt = "created_at"
    case lastActivityAt = "last_activity_at"
    case expiresAt = "expires_at"
    case endedAt = "ended_at"
    case endReason = "end_reason"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(String.self, forKey: .userId)
    self.tokenHash = try row.decode(String.self, forKey: .tokenHash)
    self.method = try row.decode(AuthMethod.self, forKey: .method)
    self.deviceName = try row.decodeIfPresent(String.self, forKey: .deviceName)
    self.ipAddress = try row.decodeIfPresent(String.self, forKey: .ipAddress)
    self.userAgent = try row.decodeIfPresent(String.self, forKey: .userAgent)
    self.state = try row.decode(JSONValue.self, forKey: .state)
    self.idleTimeout = try row.decode(SchemaInterval.self, forKey: .idleTimeout)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.lastActivityAt = try row.decode(TimestamptzForm.self, forKey: .lastActivityAt).value
    self.expiresAt = try row.decode(TimestamptzForm.self, forKey: .expiresAt).value
    self.endedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .endedAt)?.value
    self.endReason = try row.decodeIfPresent(String.self, forKey: .endReason)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.tokenHash, forKey: .tokenHash)
    try row.encode(self.method, forKey: .method)
    try row.encodeIfPresent(self.deviceName, forKey: .deviceName)
    try row.encodeIfPresent(self.ipAddress, forKey: .ipAddress)
    try row.encodeIfPresent(self.userAgent, forKey: .userAgent)
    try row.encode(self.state, forKey: .state)
    try row.encode(self.idleTimeout, forKey: .idleTimeout)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.lastActivityAt), forKey: .lastActivityAt)
    try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
    try row.encodeIfPresent(self.endedAt.map { TimestamptzForm($0) }, forKey: .endedAt)
    try row.encodeIfPresent(self.endReason, forKey: .endReason)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: String
    /// SHA-256 of the token, in hexadecimal.
    public var tokenHash: String
    public var method: AuthMethod?
    public var deviceName: String?
    public var ipAddress: String?
    public var userAgent: String?
    /// What the session manager keeps between requests.
    public var state: JSONValue?
    public var idleTimeout: SchemaInterval?
    public var createdAt: Date?
    public var lastActivityAt: Date?
    public var expiresAt: Date
    public var endedAt: Date?
    public var endReason: String?

    public init(
      id: UUID? = nil,
      userId: String,
      tokenHash: String,
      method: AuthMethod? = nil,
      deviceName: String? = nil,
      ipAddress: String? = nil,
      userAgent: String? = nil,
      state: JSONValue? = nil,
      idleTimeout: SchemaInterval? = nil,
      createdAt: Date? = nil,
      lastActivityAt: Date? = nil,
      expiresAt: Date,
      endedAt: Date? = nil,
      endReason: String? = nil
    ) {
      self.id = id
      self.userId = userId
      self.tokenHash = tokenHash
      self.method = method
      self.deviceName = deviceName
      self.ipAddress = ipAddress
      self.userAgent = userAgent
      self.state = state
      self.idleTimeout = idleTimeout
      self.createdAt = createdAt
      self.lastActivityAt = lastActivityAt
      self.expiresAt = expiresAt
      self.endedAt = endedAt
      self.endReason = endReason
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case tokenHash = "token_hash"
      case method
      case deviceName = "device_name"
      case ipAddress = "ip_address"
      case userAgent = "user_agent"
      case state
      case idleTimeout = "idle_timeout"
      case createdAt = "created_at"
      case lastActivityAt = "last_activity_at"
      case expiresAt = "expires_at"
      case endedAt = "ended_at"
      case endReason = "end_reason"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.tokenHash, forKey: .tokenHash)
      try row.encodeIfPresent(self.method, forKey: .method)
      try row.encodeIfPresent(self.deviceName, forKey: .deviceName)
      try row.encodeIfPresent(self.ipAddress, forKey: .ipAddress)
      try row.encodeIfPresent(self.userAgent, forKey: .userAgent)
      try row.encodeIfPresent(self.state, forKey: .state)
      try row.encodeIfPresent(self.idleTimeout, forKey: .idleTimeout)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.lastActivityAt.map { TimestamptzForm($0) }, forKey: .lastActivityAt)
      try row.encode(TimestamptzForm(self.expiresAt), forKey: .expiresAt)
      try row.encodeIfPresent(self.endedAt.map { TimestamptzForm($0) }, forKey: .endedAt)
      try row.encodeIfPresent(self.endReason, forKey: .endReason)
    }
  }
}
