// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Category: Codable, Sendable, Hashable {
  public var tenantId: UUID
  public var id: UUID
  public var parentId: UUID?
  public var code: String
  public var parentCode: String?

  public init(
    tenantId: UUID,
    id: UUID,
    parentId: UUID? = nil,
    code: String,
    parentCode: String? = nil
  ) {
    self.tenantId = tenantId
    self.id = id
    self.parentId = parentId
    self.code = code
    self.parentCode = parentCode
  }

  public enum CodingKeys: String, CodingKey {
    case tenantId = "tenant_id"
    case id
    case parentId = "parent_id"
    case code
    case parentCode = "parent_code"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.tenantId = try row.decode(UUIDForm.self, forKey: .tenantId).value
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.parentId = try row.decodeIfPresent(UUIDForm.self, forKey: .parentId)?.value
    self.code = try row.decode(String.self, forKey: .code)
    self.parentCode = try row.decodeIfPresent(String.self, forKey: .parentCode)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.tenantId), forKey: .tenantId)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.parentId.map { UUIDForm($0) }, forKey: .parentId)
    try row.encode(self.code, forKey: .code)
    try row.encodeIfPresent(self.parentCode, forKey: .parentCode)
  }
}
