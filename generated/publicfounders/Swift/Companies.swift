// Made by schemac from companies.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum FounderRole: String, Codable, Sendable, Hashable, CaseIterable {
  case founder
  case coFounder = "co-founder"
  case employee
}

/// A company that somebody founded or works for.
nonisolated public struct Company: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var name: String
  public var website: String?
  public var industry: String?
  /// idea, pre-seed, seed, series-a and so on.
  public var stage: String?
  public var foundedYear: Int32?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    name: String,
    website: String? = nil,
    industry: String? = nil,
    stage: String? = nil,
    foundedYear: Int32? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.name = name
    self.website = website
    self.industry = industry
    self.stage = stage
    self.foundedYear = foundedYear
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
    case website
    case industry
    case stage
    case foundedYear = "founded_year"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.name = try row.decode(String.self, forKey: .name)
    self.website = try row.decodeIfPresent(String.self, forKey: .website)
    self.industry = try row.decodeIfPresent(String.self, forKey: .industry)
    self.stage = try row.decodeIfPresent(String.self, forKey: .stage)
    self.foundedYear = try row.decodeIfPresent(Int32.self, forKey: .foundedYear)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestampForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.name, forKey: .name)
    try row.encodeIfPresent(self.website, forKey: .website)
    try row.encodeIfPresent(self.industry, forKey: .industry)
    try row.encodeIfPresent(self.stage, forKey: .stage)
    try row.encodeIfPresent(self.foundedYear, forKey: .foundedYear)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestampForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var name: String
    public var website: String?
    public var industry: String?
    /// idea, pre-seed, seed, series-a and so on.
    public var stage: String?
    public var foundedYear: Int32?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      name: String,
      website: String? = nil,
      industry: String? = nil,
      stage: String? = nil,
      foundedYear: Int32? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.name = name
      self.website = website
      self.industry = industry
      self.stage = stage
      self.foundedYear = foundedYear
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case name
      case website
      case industry
      case stage
      case foundedYear = "founded_year"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.website, forKey: .website)
      try row.encodeIfPresent(self.industry, forKey: .industry)
      try row.encodeIfPresent(self.stage, forKey: .stage)
      try row.encodeIfPresent(self.foundedYear, forKey: .foundedYear)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Who does, or did, what in a company.
nonisolated public struct CompanyRole: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var userId: UUID
  public var companyId: UUID
  public var role: FounderRole
  public var isCurrent: Bool
  public var startDate: LocalDate?
  public var endDate: LocalDate?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: UUID,
    userId: UUID,
    companyId: UUID,
    role: FounderRole,
    isCurrent: Bool,
    startDate: LocalDate? = nil,
    endDate: LocalDate? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.companyId = companyId
    self.role = role
    self.isCurrent = isCurrent
    self.startDate = startDate
    self.endDate = endDate
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case companyId = "company_id"
    case role
    case isCurrent = "is_current"
    case startDate = "start_date"
    case endDate = "end_date"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.userId = try row.decode(UUIDForm.self, forKey: .userId).value
    self.companyId = try row.decode(UUIDForm.self, forKey: .companyId).value
    self.role = try row.decode(FounderRole.self, forKey: .role)
    self.isCurrent = try row.decode(Bool.self, forKey: .isCurrent)
    self.startDate = try row.decodeIfPresent(LocalDate.self, forKey: .startDate)
    self.endDate = try row.decodeIfPresent(LocalDate.self, forKey: .endDate)
    self.createdAt = try row.decode(TimestampForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestampForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(UUIDForm(self.userId), forKey: .userId)
    try row.encode(UUIDForm(self.companyId), forKey: .companyId)
    try row.encode(self.role, forKey: .role)
    try row.encode(self.isCurrent, forKey: .isCurrent)
    try row.encodeIfPresent(self.startDate, forKey: .startDate)
    try row.encodeIfPresent(self.endDate, forKey: .endDate)
    try row.encode(TimestampForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestampForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var userId: UUID
    public var companyId: UUID
    public var role: FounderRole
    public var isCurrent: Bool?
    public var startDate: LocalDate?
    public var endDate: LocalDate?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: UUID? = nil,
      userId: UUID,
      companyId: UUID,
      role: FounderRole,
      isCurrent: Bool? = nil,
      startDate: LocalDate? = nil,
      endDate: LocalDate? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.companyId = companyId
      self.role = role
      self.isCurrent = isCurrent
      self.startDate = startDate
      self.endDate = endDate
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case companyId = "company_id"
      case role
      case isCurrent = "is_current"
      case startDate = "start_date"
      case endDate = "end_date"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(UUIDForm(self.userId), forKey: .userId)
      try row.encode(UUIDForm(self.companyId), forKey: .companyId)
      try row.encode(self.role, forKey: .role)
      try row.encodeIfPresent(self.isCurrent, forKey: .isCurrent)
      try row.encodeIfPresent(self.startDate, forKey: .startDate)
      try row.encodeIfPresent(self.endDate, forKey: .endDate)
      try row.encodeIfPresent(self.createdAt.map { TimestampForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestampForm($0) }, forKey: .updatedAt)
    }
  }
}
