// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct A: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var name: String

  public init(
    id: Int32,
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

nonisolated public struct B: Codable, Sendable, Hashable, Identifiable {
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

nonisolated public struct C: Codable, Sendable, Hashable, Identifiable {
  public var id: Int16

  public init(
    id: Int16
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int16?

    public init(
      id: Int16? = nil
    ) {
      self.id = id
    }

    public enum CodingKeys: String, CodingKey {
      case id
    }
  }
}

nonisolated public struct D: Codable, Sendable, Hashable, Identifiable {
  public var id: Decimal

  public init(
    id: Decimal
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(DecimalNumberForm.self, forKey: .id).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(DecimalNumberForm(self.id), forKey: .id)
  }
}

nonisolated public struct E: Codable, Sendable, Hashable, Identifiable {
  public var id: Bool

  public init(
    id: Bool
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }
}

nonisolated public struct F: Codable, Sendable, Hashable, Identifiable {
  public var id: Data

  public init(
    id: Data
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(DataForm.self, forKey: .id).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(DataForm(self.id), forKey: .id)
  }
}
