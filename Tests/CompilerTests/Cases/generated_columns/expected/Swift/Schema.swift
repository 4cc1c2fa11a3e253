// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct Order: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var price: Int32
  public var amount: Int32
  public var firstName: String
  public var lastName: String?
  public var total: Int32
  public var isLarge: Bool
  public var fullName: String
  public var size: String

  public init(
    id: Int64,
    price: Int32,
    amount: Int32,
    firstName: String,
    lastName: String? = nil,
    total: Int32,
    isLarge: Bool,
    fullName: String,
    size: String
  ) {
    self.id = id
    self.price = price
    self.amount = amount
    self.firstName = firstName
    self.lastName = lastName
    self.total = total
    self.isLarge = isLarge
    self.fullName = fullName
    self.size = size
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case price
    case amount
    case firstName = "first_name"
    case lastName = "last_name"
    case total
    case isLarge = "is_large"
    case fullName = "full_name"
    case size
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var price: Int32
    public var amount: Int32
    public var firstName: String
    public var lastName: String?

    public init(
      id: Int64,
      price: Int32,
      amount: Int32,
      firstName: String,
      lastName: String? = nil
    ) {
      self.id = id
      self.price = price
      self.amount = amount
      self.firstName = firstName
      self.lastName = lastName
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case price
      case amount
      case firstName = "first_name"
      case lastName = "last_name"
    }
  }
}
