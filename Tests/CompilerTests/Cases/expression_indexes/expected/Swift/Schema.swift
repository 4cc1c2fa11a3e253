// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var email: String
  public var name: String?
  public var born: LocalDate
  public var price: Int32
  public var amount: Int32

  public init(
    id: Int64,
    email: String,
    name: String? = nil,
    born: LocalDate,
    price: Int32,
    amount: Int32
  ) {
    self.id = id
    self.email = email
    self.name = name
    self.born = born
    self.price = price
    self.amount = amount
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case email
    case name
    case born
    case price
    case amount
  }
}
