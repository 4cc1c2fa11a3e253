// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct Always: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var name: String

  public init(
    id: Int64,
    name: String
  ) {
    self.id = id
    self.name = name
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var name: String

    public init(
      name: String
    ) {
      self.name = name
    }

    public enum CodingKeys: String, CodingKey {
      case name
    }
  }
}

nonisolated public struct ByDefault: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var name: String

  public init(
    id: Int32,
    name: String
  ) {
    self.id = id
    self.name = name
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var name: String

    public init(
      id: Int32? = nil,
      name: String
    ) {
      self.id = id
      self.name = name
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case name
    }
  }
}

nonisolated public struct WithGeneration: Codable, Sendable, Hashable, Identifiable {
  public var id: Int16

  public init(
    id: Int16
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int16?

    public init(
      id: Int16? = nil
    ) {
      self.id = id
    }

    public enum CodingKeys: String, CodingKey {
      case id
    }
  }
}

nonisolated public struct Serial: Codable, Sendable, Hashable, Identifiable {
  public var id: Int32
  public var name: String

  public init(
    id: Int32,
    name: String
  ) {
    self.id = id
    self.name = name
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case name
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int32?
    public var name: String

    public init(
      id: Int32? = nil,
      name: String
    ) {
      self.id = id
      self.name = name
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case name
    }
  }
}

nonisolated public struct Bigserial: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64

  public init(
    id: Int64
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?

    public init(
      id: Int64? = nil
    ) {
      self.id = id
    }

    public enum CodingKeys: String, CodingKey {
      case id
    }
  }
}

nonisolated public struct Smallserial: Codable, Sendable, Hashable, Identifiable {
  /// A number.
  public var id: Int16

  public init(
    id: Int16
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// A number.
    public var id: Int16?

    public init(
      id: Int16? = nil
    ) {
      self.id = id
    }

    public enum CodingKeys: String, CodingKey {
      case id
    }
  }
}
