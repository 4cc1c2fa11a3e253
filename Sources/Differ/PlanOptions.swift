public import SchemaModel

/// How a migration is planned.
public struct PlanOptions: Hashable, Sendable {
  /// Where rows and values that the plan deletes are kept: a PostgreSQL schema, or the beginning of SQLite tables'
  /// names. Nil where nothing is kept.
  public var backup: String?
  /// Whether the plan leads back. Its difference is another one's, reversed: what that one deleted is restored from
  /// `backup`, and rows that nothing is kept for stop it, if they need a value.
  public var isReverse: Bool
  /// The oldest servers that the script is for.
  public var versions: MinimumVersions

  public init(
    backup: String? = nil, isReverse: Bool = false, versions: MinimumVersions = MinimumVersions()
  ) {
    self.backup = backup
    self.isReverse = isReverse
    self.versions = versions
  }
}
