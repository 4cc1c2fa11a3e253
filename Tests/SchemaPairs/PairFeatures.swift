public import SchemaModel

/// What the schemas of a pair may hold.
public struct PairFeatures: Hashable, Sendable {
  public var target: Target
  /// Whether the server has PostgreSQL's contributed extensions.
  public var hasContributed: Bool
  /// Whether the server has pgvector.
  public var hasVectors: Bool
  /// The oldest PostgreSQL that the versions are for.
  public var minimumVersion: Int

  public init(
    target: Target, hasContributed: Bool = false, hasVectors: Bool = false, minimumVersion: Int = 15
  ) {
    self.target = target
    self.hasContributed = hasContributed
    self.hasVectors = hasVectors
    self.minimumVersion = minimumVersion
  }

  /// Whether columns can be computed when they are read: PostgreSQL's from 18, which is also what its plans are for then.
  var hasVirtualColumns: Bool { !isPostgreSQL || minimumVersion >= 18 }

  var isPostgreSQL: Bool { target == .postgresql }
}
