// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum State: String, Codable, Sendable, Hashable, CaseIterable {
  case open
  case closed
  case lost
}

nonisolated public struct Thing: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var a: Int32
  public var b: Int32?
  public var price: Decimal
  public var ratio: Double
  public var name: String
  public var code: String
  public var note: String?
  public var active: Bool
  public var state: State
  public var startsAt: Date
  public var endsAt: Date?
  public var day: LocalDate
  public var key: UUID

  public init(
    id: Int64,
    a: Int32,
    b: Int32? = nil,
    price: Decimal,
    ratio: Double,
    name: String,
    code: String,
    note: String? = nil,
    active: Bool,
    state: State,
    startsAt: Date,
    endsAt: Date? = nil,
    day: LocalDate,
    key: UUID
  ) {
    self.id = id
    self.a = a
    self.b = b
    self.price = price
    self.ratio = ratio
    self.name = name
    self.code = code
    self.note = note
    self.active = active
    self.state = state
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.day = day
    self.key = key
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case a
    case b
    case price
    case ratio
    case name
    case code
    case note
    case active
    case state
    case startsAt = "starts_at"
    case endsAt = "ends_at"
    case day
    case key
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.a = try row.decode(Int32.self, forKey: .a)
    self.b = try row.decodeIfPresent(Int32.self, forKey: .b)
    self.price = try row.decode(DecimalNumberForm.self, forKey: .price).value
    self.ratio = try row.decode(Double.self, forKey: .ratio)
    self.name = try row.decode(String.self, forKey: .name)
    self.code = try row.decode(String.self, forKey: .code)
    self.note = try row.decodeIfPresent(String.self, forKey: .note)
    self.active = try row.decode(Bool.self, forKey: .active)
    self.state = try row.decode(State.self, forKey: .state)
    self.startsAt = try row.decode(TimestamptzForm.self, forKey: .startsAt).value
    self.endsAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .endsAt)?.value
    self.day = try row.decode(LocalDate.self, forKey: .day)
    self.key = try row.decode(UUIDForm.self, forKey: .key).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.a, forKey: .a)
    try row.encodeIfPresent(self.b, forKey: .b)
    try row.encode(DecimalNumberForm(self.price), forKey: .price)
    try row.encode(self.ratio, forKey: .ratio)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.code, forKey: .code)
    try row.encodeIfPresent(self.note, forKey: .note)
    try row.encode(self.active, forKey: .active)
    try row.encode(self.state, forKey: .state)
    try row.encode(TimestamptzForm(self.startsAt), forKey: .startsAt)
    try row.encodeIfPresent(self.endsAt.map { TimestamptzForm($0) }, forKey: .endsAt)
    try row.encode(self.day, forKey: .day)
    try row.encode(UUIDForm(self.key), forKey: .key)
  }
}
