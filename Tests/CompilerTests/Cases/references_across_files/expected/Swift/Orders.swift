// Made by schemac from orders.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Order: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: UUID
  public var state: OrderState

  public init(
    id: Int64,
    userId: UUID,
    state: OrderState
  ) {
    self.id = id
    self.userId = userId
    self.state = state
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case state
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.state = try row.decode(OrderState.self, forKey: .state)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(self.state, forKey: .state)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var userId: UUID
    public var state: OrderState?

    public init(
      id: Int64,
      userId: UUID,
      state: OrderState? = nil
    ) {
      self.id = id
      self.userId = userId
      self.state = state
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case state
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encodeIfPresent(self.state, forKey: .state)
    }
  }
}
