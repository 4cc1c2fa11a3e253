// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct Document: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var small: SchemaVector
  public var large: SchemaVector?
  public var half: SchemaVector?
  public var withDefault: SchemaVector

  public init(
    id: Int64,
    small: SchemaVector,
    large: SchemaVector? = nil,
    half: SchemaVector? = nil,
    withDefault: SchemaVector
  ) {
    self.id = id
    self.small = small
    self.large = large
    self.half = half
    self.withDefault = withDefault
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case small
    case large
    case half
    case withDefault = "with_default"
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var small: SchemaVector
    public var large: SchemaVector?
    public var half: SchemaVector?
    public var withDefault: SchemaVector?

    public init(
      small: SchemaVector,
      large: SchemaVector? = nil,
      half: SchemaVector? = nil,
      withDefault: SchemaVector? = nil
    ) {
      self.small = small
      self.large = large
      self.half = half
      self.withDefault = withDefault
    }

    public enum CodingKeys: String, CodingKey {
      case small
      case large
      case half
      case withDefault = "with_default"
    }
  }
}
