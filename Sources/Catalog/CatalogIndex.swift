/// An index as its server describes it.
public struct CatalogIndex: Hashable, Sendable {
  public var name: String
  /// `btree`, `gin`, …; always `btree` in SQLite.
  public var method: String
  public var isUnique: Bool
  /// PostgreSQL from 15: two NULLs count as equal.
  public var nullsNotDistinct = false
  public var keys: [CatalogIndexKey]
  /// The columns that it has beside the key.
  public var including: [String] = []
  /// The condition of a partial index.
  public var predicate: String?
  /// PostgreSQL: what `WITH (…)` says, each as `name=value`, sorted.
  public var storageParameters: [String] = []
  /// False for what a failed `CREATE INDEX CONCURRENTLY` left behind.
  public var isValid = true
  public var comment: String?

  /// An index with nothing special about it.
  public init(
    name: String, method: String = "btree", isUnique: Bool = false, keys: [CatalogIndexKey]
  ) {
    self.name = name
    self.method = method
    self.isUnique = isUnique
    self.keys = keys
  }
}

/// One key of an index.
public struct CatalogIndexKey: Hashable, Sendable {
  /// The column's name, or the expression in the server's text.
  public var text: String
  public var isExpression: Bool
  public var isDescending: Bool
  /// Where NULLs stand, if that was said and isn't what the direction implies.
  public var nullsFirst: Bool?
  /// The operator class with its options, where it isn't the type's default.
  public var operatorClass: String?
  /// The collation, where it isn't the column's own; of an expression, where it isn't the database's default.
  public var collation: String?

  public init(
    text: String, isExpression: Bool = false, isDescending: Bool = false, nullsFirst: Bool? = nil,
    operatorClass: String? = nil, collation: String? = nil
  ) {
    self.text = text
    self.isExpression = isExpression
    self.isDescending = isDescending
    self.nullsFirst = nullsFirst
    self.operatorClass = operatorClass
    self.collation = collation
  }
}
