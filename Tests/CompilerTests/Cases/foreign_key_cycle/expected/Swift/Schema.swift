// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct Team: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var captainId: Int64?

  public init(
    id: Int64,
    captainId: Int64? = nil
  ) {
    self.id = id
    self.captainId = captainId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case captainId = "captain_id"
  }
}

nonisolated public struct Player: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var teamId: Int64

  public init(
    id: Int64,
    teamId: Int64
  ) {
    self.id = id
    self.teamId = teamId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case teamId = "team_id"
  }
}

nonisolated public struct A: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var bId: Int64

  public init(
    id: Int64,
    bId: Int64
  ) {
    self.id = id
    self.bId = bId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case bId = "b_id"
  }
}

nonisolated public struct B: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var cId: Int64

  public init(
    id: Int64,
    cId: Int64
  ) {
    self.id = id
    self.cId = cId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case cId = "c_id"
  }
}

nonisolated public struct C: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var aId: Int64

  public init(
    id: Int64,
    aId: Int64
  ) {
    self.id = id
    self.aId = aId
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case aId = "a_id"
  }
}
