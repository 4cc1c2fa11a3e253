// Made by schemac from portable.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var name: String

  public init(
    id: Int64,
    name: String
  ) {
    self.id = id
    self.name = name
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
  }
}
