/// The name of a table or a type, with its PostgreSQL schema where that is not the default one.
public struct QualifiedName: Hashable, Comparable, Sendable {
  /// The PostgreSQL schema; nil means the default one, `public`.
  public var schema: String?
  public var name: String

  public init(schema: String? = nil, _ name: String) {
    self.schema = schema
    self.name = name
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.schema ?? "", left.name) < (right.schema ?? "", right.name)
  }
}

extension QualifiedName: CustomStringConvertible {
  /// As a person writes it: `users`, `auth.users`.
  public var description: String {
    schema.map { "\($0).\(name)" } ?? name
  }
}
