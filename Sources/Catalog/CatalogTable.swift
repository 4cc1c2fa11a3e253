/// A table as its server describes it.
public struct CatalogTable: Hashable, Sendable {
  /// The schema that it is in; `main` in SQLite.
  public var schema: String
  public var name: String
  public var comment: String?
  /// SQLite: `STRICT`.
  public var isStrict = false
  /// SQLite: `WITHOUT ROWID`.
  public var isWithoutRowid = false
  /// SQLite: the primary key never uses a number again.
  public var hasAutoincrement = false
  /// SQLite: the column that is another name for the rowid.
  public var rowidColumn: String?
  /// PostgreSQL: `UNLOGGED`.
  public var isUnlogged = false
  /// PostgreSQL: what `WITH (…)` says, each as `name=value`, sorted.
  public var storageParameters: [String] = []
  /// In the table's own order.
  public var columns: [CatalogColumn] = []
  public var constraints: [CatalogConstraint] = [] {
    didSet { constraints = constraints.inFixedOrder }
  }
  /// The indexes, except those that a constraint made.
  public var indexes: [CatalogIndex] = [] {
    didSet { indexes = indexes.inFixedOrder }
  }
  public var triggers: [CatalogTrigger] = [] {
    didSet { triggers = triggers.inFixedOrder }
  }

  /// A table without columns yet.
  public init(schema: String, name: String, comment: String? = nil) {
    self.schema = schema
    self.name = name
    self.comment = comment
  }

  /// The same table with its columns sorted by name.
  public var ignoringColumnOrder: CatalogTable {
    var copy = self
    copy.columns = columns.inFixedOrder
    return copy
  }
}
