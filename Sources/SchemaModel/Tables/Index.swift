public import Diagnostics

public struct Index: Hashable, Sendable {
  public var name: ObjectName
  public var keys: [IndexKey]
  public var isUnique: Bool
  /// Whether two NULLs count as different in a unique index. From PostgreSQL 15.
  public var nullsAreDistinct: Bool
  /// PostgreSQL's access method: `btree`, `gin`, `gist`, `brin`, `hash`, `ivfflat`, `hnsw`, or an extension's.
  public var method: String
  /// Columns that are kept in the index without being part of its key.
  public var including: [String]
  /// The rows that are in the index, where not all are.
  public var predicate: Expression?
  /// `WITH (…)`, in the order of their names.
  public var storageParameters: [StorageParameter]
  public var comment: String?
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, keys: [IndexKey], isUnique: Bool = false, nullsAreDistinct: Bool = true,
    method: String = "btree", including: [String] = [], predicate: Expression? = nil,
    storageParameters: [StorageParameter] = [], comment: String? = nil, renamedFrom: [String] = [],
    targets: TargetSet = .all, origin: Origin = Origin()
  ) {
    self.name = name
    self.keys = keys
    self.isUnique = isUnique
    self.nullsAreDistinct = nullsAreDistinct
    self.method = method
    self.including = including
    self.predicate = predicate
    self.storageParameters = storageParameters
    self.comment = comment
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.origin = origin
  }
}

public struct IndexKey: Hashable, Sendable {
  /// A column, or an expression over the table's columns.
  public var value: Expression
  public var isDescending: Bool
  /// Where NULLs are sorted, if not where the order puts them: last in ascending, first in descending order.
  public var nullsFirst: Bool?
  /// PostgreSQL's operator class: `vector_cosine_ops`, `text_pattern_ops`.
  public var operatorClass: String?
  /// What is said of it in brackets, `siglen = 32`, in the order of their names.
  public var operatorClassParameters: [StorageParameter]
  public var collation: QualifiedName?

  public init(
    value: Expression, isDescending: Bool = false, nullsFirst: Bool? = nil,
    operatorClass: String? = nil, operatorClassParameters: [StorageParameter] = [],
    collation: QualifiedName? = nil
  ) {
    self.value = value
    self.isDescending = isDescending
    self.nullsFirst = nullsFirst
    self.operatorClass = operatorClass
    self.operatorClassParameters = operatorClassParameters
    self.collation = collation
  }
}
