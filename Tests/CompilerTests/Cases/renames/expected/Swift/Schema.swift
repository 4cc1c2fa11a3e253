// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public enum State: String, Codable, Sendable, Hashable, CaseIterable {
  case open
  case closed
}

nonisolated public struct Person: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var email: String

  public init(
    id: Int64,
    email: String
  ) {
    self.id = id
    self.email = email
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case email
  }
}

nonisolated public struct Note: Codable, Sendable, Hashable {
  public var personId: Int64

  public init(
    personId: Int64
  ) {
    self.personId = personId
  }

  public enum CodingKeys: String, CodingKey {
    case personId = "person_id"
  }
}
