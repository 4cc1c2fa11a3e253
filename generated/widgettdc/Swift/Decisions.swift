// Made by schemac from decisions.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Decision: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var orgId: String
  public var title: String
  public var description: String?
  public var madeAt: Date

  public init(
    id: Int32,
    orgId: String,
    title: String,
    description: String? = nil,
    madeAt: Date
  ) {
    self.id = id
    self.orgId = orgId
    self.title = title
    self.description = description
    self.madeAt = madeAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case orgId = "org_id"
    case title
    case description
    case madeAt = "made_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.orgId = try row.decode(String.self, forKey: .orgId)
    self.title = try row.decode(String.self, forKey: .title)
    self.description = try row.decodeIfPresent(String.self, forKey: .description)
    self.madeAt = try row.decode(TimestamptzForm.self, forKey: .madeAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.orgId, forKey: .orgId)
    try row.encode(self.title, forKey: .title)
    try row.encodeIfPresent(self.description, forKey: .description)
    try row.encode(TimestamptzForm(self.madeAt), forKey: .madeAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var orgId: String
    public var title: String
    public var description: String?
    public var madeAt: Date

    public init(
      id: Int32? = nil,
      orgId: String,
      title: String,
      description: String? = nil,
      madeAt: Date
    ) {
      self.id = id
      self.orgId = orgId
      self.title = title
      self.description = description
      self.madeAt = madeAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case orgId = "org_id"
      case title
      case description
      case madeAt = "made_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.orgId, forKey: .orgId)
      try row.encode(self.title, forKey: .title)
      try row.encodeIfPresent(self.description, forKey: .description)
      try row.encode(TimestamptzForm(self.madeAt), forKey: .madeAt)
    }
  }
}

nonisolated public struct EvolutionKpis: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var decisionId: Int32
  public var kpiName: String
  public var expectedValue: Decimal
  public var actualValue: Decimal?
  public var measuredAt: Date

  public init(
    id: Int32,
    decisionId: Int32,
    kpiName: String,
    expectedValue: Decimal,
    actualValue: Decimal? = nil,
    measuredAt: Date
  ) {
    self.id = id
    self.decisionId = decisionId
    self.kpiName = kpiName
    self.expectedValue = expectedValue
    self.actualValue = actualValue
    self.measuredAt = measuredAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case decisionId = "decision_id"
    case kpiName = "kpi_name"
    case expectedValue = "expected_value"
    case actualValue = "actual_value"
    case measuredAt = "measured_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int32.self, forKey: .id)
    self.decisionId = try row.decode(Int32.self, forKey: .decisionId)
    self.kpiName = try row.decode(String.self, forKey: .kpiName)
    self.expectedValue = try row.decode(DecimalNumberForm.self, forKey: .expectedValue).value
    self.actualValue = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .actualValue)?.value
    self.measuredAt = try row.decode(TimestamptzForm.self, forKey: .measuredAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.decisionId, forKey: .decisionId)
    try row.encode(self.kpiName, forKey: .kpiName)
    try row.encode(DecimalNumberForm(self.expectedValue), forKey: .expectedValue)
    try row.encodeIfPresent(self.actualValue.map { DecimalNumberForm($0) }, forKey: .actualValue)
    try row.encode(TimestamptzForm(self.measuredAt), forKey: .measuredAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var decisionId: Int32
    public var kpiName: String
    public var expectedValue: Decimal
    public var actualValue: Decimal?
    public var measuredAt: Date

    public init(
      id: Int32? = nil,
      decisionId: Int32,
      kpiName: String,
      expectedValue: Decimal,
      actualValue: Decimal? = nil,
      measuredAt: Date
    ) {
      self.id = id
      self.decisionId = decisionId
      self.kpiName = kpiName
      self.expectedValue = expectedValue
      self.actualValue = actualValue
      self.measuredAt = measuredAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case decisionId = "decision_id"
      case kpiName = "kpi_name"
      case expectedValue = "expected_value"
      case actualValue = "actual_value"
      case measuredAt = "measured_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.decisionId, forKey: .decisionId)
      try row.encode(self.kpiName, forKey: .kpiName)
      try row.encode(DecimalNumberForm(self.expectedValue), forKey: .expectedValue)
      try row.encodeIfPresent(self.actualValue.map { DecimalNumberForm($0) }, forKey: .actualValue)
      try row.encode(TimestamptzForm(self.measuredAt), forKey: .measuredAt)
    }
  }
}
