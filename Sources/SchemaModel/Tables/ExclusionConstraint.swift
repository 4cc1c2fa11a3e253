public import Diagnostics

/// A rule that no two rows of a table are alike in some way, by PostgreSQL's operators: that no two bookings of a room
/// overlap.
public struct ExclusionConstraint: Hashable, Sendable {
  public var name: ObjectName
  public var elements: [Element]
  /// PostgreSQL's access method of the index behind it: `gist`, `spgist`, `btree`, `hash`.
  public var method: String
  /// Columns that are kept in the index without being compared.
  public var including: [String]
  /// The rows that are compared, where not all are.
  public var predicate: Expression?
  /// `WITH (…)` of the index, in the order of their names.
  public var storageParameters: [StorageParameter]
  public var deferral: Deferral
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  /// What is compared of two rows, and by what.
  public struct Element: Hashable, Sendable {
    public var key: IndexKey
    /// The operator that must not hold: `=`, `&&`; with its PostgreSQL schema where that is said, `extensions.&&`.
    public var comparison: String

    public init(_ key: IndexKey, _ comparison: String) {
      self.key = key
      self.comparison = comparison
    }
  }

  public init(
    name: ObjectName, elements: [Element], method: String = "gist", including: [String] = [],
    predicate: Expression? = nil, storageParameters: [StorageParameter] = [],
    deferral: Deferral = .notDeferrable, renamedFrom: [String] = [], targets: TargetSet = .all,
    origin: Origin = Origin()
  ) {
    self.name = name
    self.elements = elements
    self.method = method
    self.including = including
    self.predicate = predicate
    self.storageParameters = storageParameters
    self.deferral = deferral
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.origin = origin
  }

  /// The index behind it.
  public var index: Index {
    Index(
      name: name, keys: elements.map(\.key), method: method, including: including, predicate: predicate,
      storageParameters: storageParameters, targets: targets, origin: origin)
  }

  /// Every column that it names.
  public var columns: [String] {
    elements.flatMap(\.key.value.columns) + including + (predicate?.columns ?? [])
  }
}
