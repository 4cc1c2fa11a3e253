/// A constraint as its server describes it. One that was written at a column is the same value as one written
/// at the table.
public struct CatalogConstraint: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case primaryKey = "primary key"
    case unique
    case foreignKey = "foreign key"
    case check
    case exclusion
    /// PostgreSQL from 18; SQLite where it has a name or a conflict clause.
    case notNull = "not null"
  }

  /// Its name; in SQLite it may have none.
  public var name: String?
  public var kind: Kind
  /// Its columns, in the constraint's order; in a check of PostgreSQL those that it names, sorted.
  public var columns: [String]
  /// What is said of each column (`DESC`, `COLLATE NOCASE`, `WITHOUT OVERLAPS`, `PERIOD`); empty where
  /// nothing is.
  public var columnOptions: [String] = []
  /// A check's condition.
  public var expression: String?
  /// What an exclusion compares by, in the order of its index's keys; with its schema where that isn't on the
  /// search path.
  public var operators: [String] = []
  /// The index behind an exclusion, which says what is compared of which rows.
  public var index: CatalogIndex?
  public var reference: CatalogReference?
  public var deferral = Deferral.notDeferrable
  /// False where PostgreSQL has not checked the rows that were there before: `NOT VALID`.
  public var isValidated = true
  /// False from PostgreSQL 18 with `NOT ENFORCED`.
  public var isEnforced = true
  /// PostgreSQL: `NO INHERIT`.
  public var isNotInherited = false
  /// PostgreSQL from 15: two NULLs count as equal.
  public var nullsNotDistinct = false
  /// PostgreSQL: the columns that its index has beside the key.
  public var included: [String] = []
  /// PostgreSQL: what `WITH (…)` says of its index, sorted.
  public var storageParameters: [String] = []
  /// SQLite: `ON CONFLICT …`, in lower case, where it isn't `abort`.
  public var onConflict: String?
  public var comment: String?

  /// A constraint with nothing special about it.
  public init(
    name: String?, kind: Kind, columns: [String], expression: String? = nil,
    reference: CatalogReference? = nil
  ) {
    self.name = name
    self.kind = kind
    self.columns = columns
    self.expression = expression
    self.reference = reference
  }
}

extension CatalogConstraint {
  /// When it is checked: at each statement, or at the transaction's end.
  public enum Deferral: String, Hashable, Sendable {
    case notDeferrable = "not deferrable"
    case initiallyImmediate = "deferrable initially immediate"
    case initiallyDeferred = "deferrable initially deferred"
  }
}

/// What a foreign key refers to.
public struct CatalogReference: Hashable, Sendable {
  public var schema: String
  public var table: String
  /// Its columns; those of the table's primary key where a SQLite statement names none.
  public var columns: [String]
  /// In lower case: `no action`, `cascade`, …
  public var onUpdate: String
  public var onDelete: String
  /// The columns that `ON DELETE SET NULL (…)` names, from PostgreSQL 15.
  public var onDeleteColumns: [String] = []
  /// `simple` or `full`.
  public var match: String

  public init(
    schema: String, table: String, columns: [String], onUpdate: String = "no action",
    onDelete: String = "no action", match: String = "simple"
  ) {
    self.schema = schema
    self.table = table
    self.columns = columns
    self.onUpdate = onUpdate
    self.onDelete = onDelete
    self.match = match
  }
}
