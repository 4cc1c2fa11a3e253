// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Person: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var email: String
  public var ipAddress: String?
  public var cents: Int64
  public var period: String
  public var raw: Data
  public var score: Float
  public var counter: Int64

  public init(
    id: UUID,
    email: String,
    ipAddress: String? = nil,
    cents: Int64,
    period: String,
    raw: Data,
    score: Float,
    counter: Int64
  ) {
    self.id = id
    self.email = email
    self.ipAddress = ipAddress
    self.cents = cents
    self.period = period
    self.raw = raw
    self.score = score
    self.counter = counter
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case email
    case ipAddress = "address"
    case cents = "balance"
    case period
    case raw
    case score
    case counter
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.email = try row.decode(String.self, forKey: .email)
    self.ipAddress = try row.decodeIfPresent(String.self, forKey: .ipAddress)
    self.cents = try row.decode(Int64.self, forKey: .cents)
    self.period = try row.decode(String.self, forKey: .period)
    self.raw = try row.decode(DataForm.self, forKey: .raw).value
    self.score = try row.decode(Float.self, forKey: .score)
    self.counter = try row.decode(Int64.self, forKey: .counter)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.email, forKey: .email)
    try row.encodeIfPresent(self.ipAddress, forKey: .ipAddress)
    try row.encode(self.cents, forKey: .cents)
    try row.encode(self.period, forKey: .period)
    try row.encode(DataForm(self.raw), forKey: .raw)
    try row.encode(self.score, forKey: .score)
    try row.encode(self.counter, forKey: .counter)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var email: String
    public var ipAddress: String?
    public var cents: Int64?
    public var period: String
    public var raw: Data
    public var score: Float?
    public var counter: Int64?

    public init(
      id: UUID? = nil,
      email: String,
      ipAddress: String? = nil,
      cents: Int64? = nil,
      period: String,
      raw: Data,
      score: Float? = nil,
      counter: Int64? = nil
    ) {
      self.id = id
      self.email = email
      self.ipAddress = ipAddress
      self.cents = cents
      self.period = period
      self.raw = raw
      self.score = score
      self.counter = counter
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case email
      case ipAddress = "address"
      case cents = "balance"
      case period
      case raw
      case score
      case counter
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.email, forKey: .email)
      try row.encodeIfPresent(self.ipAddress, forKey: .ipAddress)
      try row.encodeIfPresent(self.cents, forKey: .cents)
      try row.encode(self.period, forKey: .period)
      try row.encode(DataForm(self.raw), forKey: .raw)
      try row.encodeIfPresent(self.score, forKey: .score)
      try row.encodeIfPresent(self.counter, forKey: .counter)
    }
  }
}
