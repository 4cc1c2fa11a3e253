// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Tenant: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID

  public init(
    id: UUID
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
  }
}

nonisolated public struct Product: Codable, Sendable, Hashable {
  public var tenantId: UUID
  public var sku: String
  public var name: String

  public init(
    tenantId: UUID,
    sku: String,
    name: String
  ) {
    self.tenantId = tenantId
    self.sku = sku
    self.name = name
  }

  public enum CodingKeys: String, CodingKey {
    case tenantId = "tenant_id"
    case sku
    case name
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.tenantId = try row.decode(UUIDForm.self, forKey: .tenantId).value
    self.sku = try row.decode(String.self, forKey: .sku)
    self.name = try row.decode(String.self, forKey: .name)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.tenantId), forKey: .tenantId)
    try row.encode(self.sku, forKey: .sku)
    try row.encode(self.name, forKey: .name)
  }
}

nonisolated public struct Price: Codable, Sendable, Hashable {
  public var tenantId: UUID
  public var sku: String
  public var startsOn: LocalDate
  public var amount: Decimal

  public init(
    tenantId: UUID,
    sku: String,
    startsOn: LocalDate,
    amount: Decimal
  ) {
    self.tenantId = tenantId
    self.sku = sku
    self.startsOn = startsOn
    self.amount = amount
  }

  public enum CodingKeys: String, CodingKey {
    case tenantId = "tenant_id"
    case sku
    case startsOn = "starts_on"
    case amount
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.tenantId = try row.decode(UUIDForm.self, forKey: .tenantId).value
    self.sku = try row.decode(String.self, forKey: .sku)
    self.startsOn = try row.decode(LocalDate.self, forKey: .startsOn)
    self.amount = try row.decode(DecimalNumberForm.self, forKey: .amount).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.tenantId), forKey: .tenantId)
    try row.encode(self.sku, forKey: .sku)
    try row.encode(self.startsOn, forKey: .startsOn)
    try row.encode(DecimalNumberForm(self.amount), forKey: .amount)
  }
}

/// Every column is in the key.
nonisolated public struct Tag: Codable, Sendable, Hashable {
  public var tenantId: UUID
  public var sku: String
  public var tag: String

  public init(
    tenantId: UUID,
    sku: String,
    tag: String
  ) {
    self.tenantId = tenantId
    self.sku = sku
    self.tag = tag
  }

  public enum CodingKeys: String, CodingKey {
    case tenantId = "tenant_id"
    case sku
    case tag
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.tenantId = try row.decode(UUIDForm.self, forKey: .tenantId).value
    self.sku = try row.decode(String.self, forKey: .sku)
    self.tag = try row.decode(String.self, forKey: .tag)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.tenantId), forKey: .tenantId)
    try row.encode(self.sku, forKey: .sku)
    try row.encode(self.tag, forKey: .tag)
  }
}
