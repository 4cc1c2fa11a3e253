// Made by schemac from metrics.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum MetricUnit: String, Codable, Sendable, Hashable, CaseIterable {
  case count
  case percent
  case bytes
  case milliseconds
  case celsius
  case requestsPerSecond = "requests_per_second"
}

nonisolated public enum ServiceStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case starting
  case healthy
  case degraded
  case down
}

/// The parts that Zoe runs as: zoe-core, zoe-auth, …
nonisolated public struct Service: Codable, Sendable, Hashable, Identifiable {
  public var name: String
  public var status: ServiceStatus
  public var statusSince: Date
  public var port: Int32?
  public var image: String?
  public var checkedAt: Date?
  public var responseMs: Float?

  /// The primary key.
  public var id: String { self.name }

  public init(
    name: String,
    status: ServiceStatus,
    statusSince: Date,
    port: Int32? = nil,
    image: String? = nil,
    checkedAt: Date? = nil,
    responseMs: Float? = nil
  ) {
    self.name = name
    self.status = status
    self.statusSince = statusSince
    self.port = port
    self.image = image
    self.checkedAt = checkedAt
    self.responseMs = responseMs
  }

  public enum CodingKeys: String, CodingKey {
    case name
    case status
    case statusSince = "status_since"
    case port
    case image
    case checkedAt = "checked_at"
    case responseMs = "response_ms"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.name = try row.decode(String.self, forKey: .name)
    self.status = try row.decode(ServiceStatus.self, forKey: .status)
    self.statusSince = try row.decode(TimestamptzForm.self, forKey: .statusSince).value
    self.port = try row.decodeIfPresent(Int32.self, forKey: .port)
    self.image = try row.decodeIfPresent(String.self, forKey: .image)
    self.checkedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .checkedAt)?.value
    self.responseMs = try row.decodeIfPresent(Float.self, forKey: .responseMs)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.status, forKey: .status)
    try row.encode(TimestamptzForm(self.statusSince), forKey: .statusSince)
    try row.encodeIfPresent(self.port, forKey: .port)
    try row.encodeIfPresent(self.image, forKey: .image)
    try row.encodeIfPresent(self.checkedAt.map { TimestamptzForm($0) }, forKey: .checkedAt)
    try row.encodeIfPresent(self.responseMs, forKey: .responseMs)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var name: String
    public var status: ServiceStatus?
    public var statusSince: Date?
    public var port: Int32?
    public var image: String?
    public var checkedAt: Date?
    public var responseMs: Float?

    public init(
      name: String,
      status: ServiceStatus? = nil,
      statusSince: Date? = nil,
      port: Int32? = nil,
      image: String? = nil,
      checkedAt: Date? = nil,
      responseMs: Float? = nil
    ) {
      self.name = name
      self.status = status
      self.statusSince = statusSince
      self.port = port
      self.image = image
      self.checkedAt = checkedAt
      self.responseMs = responseMs
    }

    public enum CodingKeys: String, CodingKey {
      case name
      case status
      case statusSince = "status_since"
      case port
      case image
      case checkedAt = "checked_at"
      case responseMs = "response_ms"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.statusSince.map { TimestamptzForm($0) }, forKey: .statusSince)
      try row.encodeIfPresent(self.port, forKey: .port)
      try row.encodeIfPresent(self.image, forKey: .image)
      try row.encodeIfPresent(self.checkedAt.map { TimestamptzForm($0) }, forKey: .checkedAt)
      try row.encodeIfPresent(self.responseMs, forKey: .responseMs)
    }
  }
}

/// One measured value each. The largest table; old rows are thinned out.
nonisolated public struct SystemMetric: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var service: String?
  /// cpu_usage, memory_used, …
  public var name: String
  public var value: Double
  public var unit: MetricUnit
  public var labels: JSONValue
  public var measuredAt: Date

  public init(
    id: Int64,
    service: String? = nil,
    name: String,
    value: Double,
    unit: MetricUnit,
    labels: JSONValue,
    measuredAt: Date
  ) {
    self.id = id
    self.service = service
    self.name = name
    self.value = value
    self.unit = unit
    self.labels = labels
    self.measuredAt = measuredAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case service
    case name
    case value
    case unit
    case labels
    case measuredAt = "measured_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.service = try row.decodeIfPresent(String.self, forKey: .service)
    self.name = try row.decode(String.self, forKey: .name)
    self.value = try row.decode(Double.self, forKey: .value)
    self.unit = try row.decode(MetricUnit.self, forKey: .unit)
    self.labels = try row.decode(JSONValue.self, forKey: .labels)
    self.measuredAt = try row.decode(TimestamptzForm.self, forKey: .measuredAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.service, forKey: .service)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.value, forKey: .value)
    try row.encode(self.unit, forKey: .unit)
    try row.encode(self.labels, forKey: .labels)
    try row.encode(TimestamptzForm(self.measuredAt), forKey: .measuredAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var service: String?
    /// cpu_usage, memory_used, …
    public var name: String
    public var value: Double
    public var unit: MetricUnit?
    public var labels: JSONValue?
    public var measuredAt: Date?

    public init(
      id: Int64? = nil,
      service: String? = nil,
      name: String,
      value: Double,
      unit: MetricUnit? = nil,
      labels: JSONValue? = nil,
      measuredAt: Date? = nil
    ) {
      self.id = id
      self.service = service
      self.name = name
      self.value = value
      self.unit = unit
      self.labels = labels
      self.measuredAt = measuredAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case service
      case name
      case value
      case unit
      case labels
      case measuredAt = "measured_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encodeIfPresent(self.service, forKey: .service)
      try row.encode(self.name, forKey: .name)
      try row.encode(self.value, forKey: .value)
      try row.encodeIfPresent(self.unit, forKey: .unit)
      try row.encodeIfPresent(self.labels, forKey: .labels)
      try row.encodeIfPresent(self.measuredAt.map { TimestamptzForm($0) }, forKey: .measuredAt)
    }
  }
}
