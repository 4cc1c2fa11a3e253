// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var email: String
  public var email2: String?
  public var age: Int32
  public var ownerId: Int64?
  public var otherId: Int64?

  public init(
    id: Int64,
    email: String,
    email2: String? = nil,
    age: Int32,
    ownerId: Int64? = nil,
    otherId: Int64? = nil
  ) {
    self.id = id
    self.email = email
    self.email2 = email2
    self.age = age
    self.ownerId = ownerId
    self.otherId = otherId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case email
    case email2 = "email_2"
    case age
    case ownerId = "owner_id"
    case otherId = "other_id"
  }
}

nonisolated public struct UsersEmail: Codable, Sendable, Hashable {
  public var key: Int64
  public var idx: Int64

  public init(
    key: Int64,
    idx: Int64
  ) {
    self.key = key
    self.idx = idx
  }

  public enum CodingKeys: String, CodingKey {
    case key
    case idx
  }
}

/// A table of the name that an index would have had.
nonisolated public struct UsersEmailIdx: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64

  public init(
    id: Int64
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }
}

nonisolated public struct UsersPkey: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64

  public init(
    id: Int64
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }
}

nonisolated public struct UsersPkeyPkey1: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64

  public init(
    id: Int64
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }
}
