// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Event: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var at: Date
  public var kind: String
  public var score: Int32

  public init(
    id: Int64,
    at: Date,
    kind: String,
    score: Int32
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.score = score
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case at
    case kind
    case score
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.at = try row.decode(TimestamptzForm.self, forKey: .at).value
    self.kind = try row.decode(String.self, forKey: .kind)
    self.score = try row.decode(Int32.self, forKey: .score)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(TimestamptzForm(self.at), forKey: .at)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.score, forKey: .score)
  }
}
