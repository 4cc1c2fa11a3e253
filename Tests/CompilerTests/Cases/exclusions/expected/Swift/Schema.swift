// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct Article: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var title: String
  public var rank: Int32

  public init(
    id: Int64,
    title: String,
    rank: Int32
  ) {
    self.id = id
    self.title = title
    self.rank = rank
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case title
    case rank
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var title: String
    public var rank: Int32?

    public init(
      id: Int64? = nil,
      title: String,
      rank: Int32? = nil
    ) {
      self.id = id
      self.title = title
      self.rank = rank
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case title
      case rank
    }
  }
}

nonisolated public struct LocalSetting: Codable, Sendable, Hashable, Identifiable {
  public var key: String
  public var value: JSONValue

  /// The primary key.
  public var id: String { self.key }

  public init(
    key: String,
    value: JSONValue
  ) {
    self.key = key
    self.value = value
  }

  public enum CodingKeys: String, CodingKey {
    case key
    case value
  }
}
