// Made by schemac from users.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var lastOrder: Int64?

  public init(
    id: UUID,
    lastOrder: Int64? = nil
  ) {
    self.id = id
    self.lastOrder = lastOrder
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case lastOrder = "last_order"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.lastOrder = try row.decodeIfPresent(Int64.self, forKey: .lastOrder)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.lastOrder, forKey: .lastOrder)
  }
}
