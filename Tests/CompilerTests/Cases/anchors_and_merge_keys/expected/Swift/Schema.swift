// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// Made of shared parts.
nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var createdAt: Date
  public var updatedAt: Date
  public var name: String

  public init(
    id: UUID,
    createdAt: Date,
    updatedAt: Date,
    name: String
  ) {
    self.id = id
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.name = name
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case createdAt = "created_at"
    case updatedAt = "updated_at"
    case name
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
    self.name = try row.decode(String.self, forKey: .name)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
    try row.encode(self.name, forKey: .name)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var createdAt: Date?
    public var updatedAt: Date?
    public var name: String

    public init(
      id: UUID? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil,
      name: String
    ) {
      self.id = id
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.name = name
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case createdAt = "created_at"
      case updatedAt = "updated_at"
      case name
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
      try row.encode(self.name, forKey: .name)
    }
  }
}

/// Said here.
nonisolated public struct Invoice: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var total: Decimal
  public var tax: Decimal
  public var paidAt: Date?
  public var createdAt: Date
  /// When it changed.
  public var updatedAt: Date

  public init(
    id: UUID,
    total: Decimal,
    tax: Decimal,
    paidAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.total = total
    self.tax = tax
    self.paidAt = paidAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case total
    case tax
    case paidAt = "paid_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.total = try row.decode(DecimalNumberForm.self, forKey: .total).value
    self.tax = try row.decode(DecimalNumberForm.self, forKey: .tax).value
    self.paidAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .paidAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(DecimalNumberForm(self.total), forKey: .total)
    try row.encode(DecimalNumberForm(self.tax), forKey: .tax)
    try row.encodeIfPresent(self.paidAt.map { TimestamptzForm($0) }, forKey: .paidAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var total: Decimal
    public var tax: Decimal
    public var paidAt: Date?
    public var createdAt: Date?
    /// When it changed.
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      total: Decimal,
      tax: Decimal,
      paidAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.total = total
      self.tax = tax
      self.paidAt = paidAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case total
      case tax
      case paidAt = "paid_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(DecimalNumberForm(self.total), forKey: .total)
      try row.encode(DecimalNumberForm(self.tax), forKey: .tax)
      try row.encodeIfPresent(self.paidAt.map { TimestamptzForm($0) }, forKey: .paidAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Made of shared parts.
nonisolated public struct Credit: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var total: Decimal
  public var tax: Decimal

  public init(
    id: UUID,
    total: Decimal,
    tax: Decimal
  ) {
    self.id = id
    self.total = total
    self.tax = tax
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case total
    case tax
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.total = try row.decode(DecimalNumberForm.self, forKey: .total).value
    self.tax = try row.decode(DecimalNumberForm.self, forKey: .tax).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(DecimalNumberForm(self.total), forKey: .total)
    try row.encode(DecimalNumberForm(self.tax), forKey: .tax)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var total: Decimal
    public var tax: Decimal

    public init(
      id: UUID? = nil,
      total: Decimal,
      tax: Decimal
    ) {
      self.id = id
      self.total = total
      self.tax = tax
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case total
      case tax
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(DecimalNumberForm(self.total), forKey: .total)
      try row.encode(DecimalNumberForm(self.tax), forKey: .tax)
    }
  }
}
