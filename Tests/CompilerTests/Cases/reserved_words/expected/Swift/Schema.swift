// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum Case: String, Codable, Sendable, Hashable, CaseIterable {
  case when
  case `then`
  case `else`
}

nonisolated public struct Select: Codable, Sendable, Hashable, Identifiable {
  public var from: Int64
  public var `where`: String
  public var order: Int32
  public var group: Bool
  public var table: String?
  public var user: String
  public var `default`: Int32
  public var check: Int16
  public var primary: String?
  public var index: Int32
  public var values: Int32
  public var rowid: Int32
  public var self_: String
  public var `class`: String
  public var `init`: String
  public var type: String
  public var `protocol`: String
  public var `nil`: String?
  public var end: Date
  public var `is`: Bool

  /// The primary key.
  public var id: Int64 { self.from }

  public init(
    from: Int64,
    `where`: String,
    order: Int32,
    group: Bool,
    table: String? = nil,
    user: String,
    `default`: Int32,
    check: Int16,
    primary: String? = nil,
    index: Int32,
    values: Int32,
    rowid: Int32,
    self_: String,
    `class`: String,
    `init`: String,
    type: String,
    `protocol`: String,
    `nil`: String? = nil,
    end: Date,
    `is`: Bool
  ) {
    self.from = from
    self.`where` = `where`
    self.order = order
    self.group = group
    self.table = table
    self.user = user
    self.`default` = `default`
    self.check = check
    self.primary = primary
    self.index = index
    self.values = values
    self.rowid = rowid
    self.self_ = self_
    self.`class` = `class`
    self.`init` = `init`
    self.type = type
    self.`protocol` = `protocol`
    self.`nil` = `nil`
    self.end = end
    self.`is` = `is`
  }

  public enum CodingKeys: String, CodingKey {
    case from
    case `where`
    case order
    case group
    case table
    case user
    case `default`
    case check
    case primary
    case index
    case values
    case rowid
    case self_ = "self"
    case `class`
    case `init`
    case type = "Type"
    case `protocol`
    case `nil`
    case end
    case `is`
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.from = try row.decode(Int64.self, forKey: .from)
    self.`where` = try row.decode(String.self, forKey: .`where`)
    self.order = try row.decode(Int32.self, forKey: .order)
    self.group = try row.decode(Bool.self, forKey: .group)
    self.table = try row.decodeIfPresent(String.self, forKey: .table)
    self.user = try row.decode(String.self, forKey: .user)
    self.`default` = try row.decode(Int32.self, forKey: .`default`)
    self.check = try row.decode(Int16.self, forKey: .check)
    self.primary = try row.decodeIfPresent(String.self, forKey: .primary)
    self.index = try row.decode(Int32.self, forKey: .index)
    self.values = try row.decode(Int32.self, forKey: .values)
    self.rowid = try row.decode(Int32.self, forKey: .rowid)
    self.self_ = try row.decode(String.self, forKey: .self_)
    self.`class` = try row.decode(String.self, forKey: .`class`)
    self.`init` = try row.decode(String.self, forKey: .`init`)
    self.type = try row.decode(String.self, forKey: .type)
    self.`protocol` = try row.decode(String.self, forKey: .`protocol`)
    self.`nil` = try row.decodeIfPresent(String.self, forKey: .`nil`)
    self.end = try row.decode(TimestamptzForm.self, forKey: .end).value
    self.`is` = try row.decode(Bool.self, forKey: .`is`)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.from, forKey: .from)
    try row.encode(self.`where`, forKey: .`where`)
    try row.encode(self.order, forKey: .order)
    try row.encode(self.group, forKey: .group)
    try row.encodeIfPresent(self.table, forKey: .table)
    try row.encode(self.user, forKey: .user)
    try row.encode(self.`default`, forKey: .`default`)
    try row.encode(self.check, forKey: .check)
    try row.encodeIfPresent(self.primary, forKey: .primary)
    try row.encode(self.index, forKey: .index)
    try row.encode(self.values, forKey: .values)
    try row.encode(self.rowid, forKey: .rowid)
    try row.encode(self.self_, forKey: .self_)
    try row.encode(self.`class`, forKey: .`class`)
    try row.encode(self.`init`, forKey: .`init`)
    try row.encode(self.type, forKey: .type)
    try row.encode(self.`protocol`, forKey: .`protocol`)
    try row.encodeIfPresent(self.`nil`, forKey: .`nil`)
    try row.encode(TimestamptzForm(self.end), forKey: .end)
    try row.encode(self.`is`, forKey: .`is`)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var from: Int64
    public var `where`: String
    public var order: Int32
    public var group: Bool
    public var table: String?
    public var user: String
    public var `default`: Int32?
    public var check: Int16
    public var primary: String?
    public var index: Int32
    public var values: Int32
    public var rowid: Int32
    public var self_: String
    public var `class`: String
    public var `init`: String
    public var type: String
    public var `protocol`: String
    public var `nil`: String?
    public var end: Date
    public var `is`: Bool

    public init(
      from: Int64,
      `where`: String,
      order: Int32,
      group: Bool,
      table: String? = nil,
      user: String,
      `default`: Int32? = nil,
      check: Int16,
      primary: String? = nil,
      index: Int32,
      values: Int32,
      rowid: Int32,
      self_: String,
      `class`: String,
      `init`: String,
      type: String,
      `protocol`: String,
      `nil`: String? = nil,
      end: Date,
      `is`: Bool
    ) {
      self.from = from
      self.`where` = `where`
      self.order = order
      self.group = group
      self.table = table
      self.user = user
      self.`default` = `default`
      self.check = check
      self.primary = primary
      self.index = index
      self.values = values
      self.rowid = rowid
      self.self_ = self_
      self.`class` = `class`
      self.`init` = `init`
      self.type = type
      self.`protocol` = `protocol`
      self.`nil` = `nil`
      self.end = end
      self.`is` = `is`
    }

    public enum CodingKeys: String, CodingKey {
      case from
      case `where`
      case order
      case group
      case table
      case user
      case `default`
      case check
      case primary
      case index
      case values
      case rowid
      case self_ = "self"
      case `class`
      case `init`
      case type = "Type"
      case `protocol`
      case `nil`
      case end
      case `is`
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.from, forKey: .from)
      try row.encode(self.`where`, forKey: .`where`)
      try row.encode(self.order, forKey: .order)
      try row.encode(self.group, forKey: .group)
      try row.encodeIfPresent(self.table, forKey: .table)
      try row.encode(self.user, forKey: .user)
      try row.encodeIfPresent(self.`default`, forKey: .`default`)
      try row.encode(self.check, forKey: .check)
      try row.encodeIfPresent(self.primary, forKey: .primary)
      try row.encode(self.index, forKey: .index)
      try row.encode(self.values, forKey: .values)
      try row.encode(self.rowid, forKey: .rowid)
      try row.encode(self.self_, forKey: .self_)
      try row.encode(self.`class`, forKey: .`class`)
      try row.encode(self.`init`, forKey: .`init`)
      try row.encode(self.type, forKey: .type)
      try row.encode(self.`protocol`, forKey: .`protocol`)
      try row.encodeIfPresent(self.`nil`, forKey: .`nil`)
      try row.encode(TimestamptzForm(self.end), forKey: .end)
      try row.encode(self.`is`, forKey: .`is`)
    }
  }
}

nonisolated public struct Reference: Codable, Sendable, Hashable, Identifiable {
  public var to: Int64
  public var `as`: Case

  /// The primary key.
  public var id: Int64 { self.to }

  public init(
    to: Int64,
    `as`: Case
  ) {
    self.to = to
    self.`as` = `as`
  }

  public enum CodingKeys: String, CodingKey {
    case to
    case `as`
  }
}

nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var grant: Date

  public init(
    id: Int64,
    grant: Date
  ) {
    self.id = id
    self.grant = grant
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case grant
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.grant = try row.decode(TimestamptzForm.self, forKey: .grant).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(TimestamptzForm(self.grant), forKey: .grant)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var grant: Date?

    public init(
      id: Int64,
      grant: Date? = nil
    ) {
      self.id = id
      self.grant = grant
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case grant
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.id, forKey: .id)
      try row.encodeIfPresent(self.grant.map { TimestamptzForm($0) }, forKey: .grant)
    }
  }
}
