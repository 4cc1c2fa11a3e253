/// How a plan's steps are made lasting.
public enum Strategy: String, CaseIterable, Hashable, Sendable {
  /// So that nobody who uses the database waits for long: in many transactions, which can be gone on with.
  case online
  /// All or nothing, in one transaction.
  case transaction
}

/// How a migration is planned.
public struct PlanOptions: Hashable, Sendable {
  /// Where rows and values that the plan deletes are kept: a PostgreSQL schema, or the beginning of SQLite tables'
  /// names. Nil where nothing is kept.
  public var backup: String?
  /// Whether the plan leads back. Its difference is another one's, reversed: what that one deleted is restored from
  /// `backup`, and rows that nothing is kept for stop it, if they need a value.
  public var isReverse: Bool
  public var strategy: Strategy

  public init(backup: String? = nil, isReverse: Bool = false, strategy: Strategy = .transaction) {
    self.backup = backup
    self.isReverse = isReverse
    self.strategy = strategy
  }
}
