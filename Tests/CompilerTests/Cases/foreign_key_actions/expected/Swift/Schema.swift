// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public struct User: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var email: String

  public init(
    id: Int64,
    email: String
  ) {
    self.id = id
    self.email = email
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case email
  }
}

nonisolated public struct Post: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var a: Int64
  public var b: Int64?
  public var c: Int64
  public var d: Int64
  public var e: Int64
  public var f: String
  public var g: String?
  public var h: Int64?

  public init(
    id: Int64,
    a: Int64,
    b: Int64? = nil,
    c: Int64,
    d: Int64,
    e: Int64,
    f: String,
    g: String? = nil,
    h: Int64? = nil
  ) {
    self.id = id
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
    self.g = g
    self.h = h
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case a
    case b
    case c
    case d
    case e
    case f
    case g
    case h
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var a: Int64
    public var b: Int64?
    public var c: Int64?
    public var d: Int64
    public var e: Int64
    public var f: String
    public var g: String?
    public var h: Int64?

    public init(
      id: Int64,
      a: Int64,
      b: Int64? = nil,
      c: Int64? = nil,
      d: Int64,
      e: Int64,
      f: String,
      g: String? = nil,
      h: Int64? = nil
    ) {
      self.id = id
      self.a = a
      self.b = b
      self.c = c
      self.d = d
      self.e = e
      self.f = f
      self.g = g
      self.h = h
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case a
      case b
      case c
      case d
      case e
      case f
      case g
      case h
    }
  }
}
