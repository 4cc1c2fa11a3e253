// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum AccountState: String, Codable, Sendable, Hashable, CaseIterable {
  case isOpen
  case isClosed
}

nonisolated public struct UserAccount: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var createdAt: Date
  public var updatedAt: Date
  public var displayName: String
  public var state: AccountState

  public init(
    id: Int64,
    createdAt: Date,
    updatedAt: Date,
    displayName: String,
    state: AccountState
  ) {
    self.id = id
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.displayName = displayName
    self.state = state
  }

  public enum CodingKeys: String, CodingKey {
    case id = "Id"
    case createdAt
    case updatedAt
    case displayName
    case state
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
    self.displayName = try row.decode(String.self, forKey: .displayName)
    self.state = try row.decode(AccountState.self, forKey: .state)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
    try row.encode(self.displayName, forKey: .displayName)
    try row.encode(self.state, forKey: .state)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var createdAt: Date?
    public var updatedAt: Date?
    public var displayName: String
    public var state: AccountState?

    public init(
      createdAt: Date? = nil,
      updatedAt: Date? = nil,
      displayName: String,
      state: AccountState? = nil
    ) {
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.displayName = displayName
      self.state = state
    }

    public enum CodingKeys: String, CodingKey {
      case createdAt
      case updatedAt
      case displayName
      case state
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
      try row.encode(self.displayName, forKey: .displayName)
      try row.encodeIfPresent(self.state, forKey: .state)
    }
  }
}

nonisolated public struct AccountNote: Codable, Sendable, Hashable, Identifiable {
  public var accountId: Int64
  public var note: String

  /// The primary key.
  public var id: Int64 { self.accountId }

  public init(
    accountId: Int64,
    note: String
  ) {
    self.accountId = accountId
    self.note = note
  }

  public enum CodingKeys: String, CodingKey {
    case accountId
    case note
  }
}
