// Made by schemac from tables.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

import Foundation

nonisolated enum Codable: Swift.String, Swift.Codable, Sendable, Hashable, CaseIterable {
  case yes
  case no
}

nonisolated struct Date: Swift.Codable, Sendable, Hashable, Identifiable {
  var id: UUID
  var day: LocalDate
  var at: Foundation.Date

  init(
    id: UUID,
    day: LocalDate,
    at: Foundation.Date
  ) {
    self.id = id
    self.day = day
    self.at = at
  }

  enum CodingKeys: Swift.String, CodingKey {
    case id
    case day
    case at
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.day = try row.decode(LocalDate.self, forKey: .day)
    self.at = try row.decode(TimestamptzForm.self, forKey: .at).value
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.day, forKey: .day)
    try row.encode(TimestamptzForm(self.at), forKey: .at)
  }
}

nonisolated struct String: Swift.Codable, Sendable, Hashable, Identifiable {
  var key: Swift.String
  var value: JSONValue

  /// The primary key.
  var id: Swift.String { self.key }

  init(
    key: Swift.String,
    value: JSONValue
  ) {
    self.key = key
    self.value = value
  }

  enum CodingKeys: Swift.String, CodingKey {
    case key
    case value
  }
}
