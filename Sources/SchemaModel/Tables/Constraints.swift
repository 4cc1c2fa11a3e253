public import Diagnostics

public struct PrimaryKey: Hashable, Sendable {
  public var name: ObjectName
  public var columns: [String]
  @Rare public var sqlite: SQLiteKey
  /// How the index behind it is made.
  @Rare public var keyIndex: KeyIndex
  public var renamedFrom: [String]
  public var origin: Origin

  public init(
    name: ObjectName, columns: [String], keyIndex: KeyIndex = KeyIndex(), sqlite: SQLiteKey = SQLiteKey(),
    renamedFrom: [String] = [],
    origin: Origin = Origin()
  ) {
    self.name = name
    self.columns = columns
    self.sqlite = sqlite
    self.keyIndex = keyIndex
    self.renamedFrom = renamedFrom
    self.origin = origin
  }
}

public struct UniqueConstraint: Hashable, Sendable {
  public var name: ObjectName
  public var columns: [String]
  /// Whether two NULLs count as different, as SQL has it. From PostgreSQL 15.
  public var nullsAreDistinct: Bool
  public var deferral: Deferral
  @Rare public var sqlite: SQLiteKey
  /// How the index behind it is made.
  @Rare public var keyIndex: KeyIndex
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, columns: [String], nullsAreDistinct: Bool = true,
    deferral: Deferral = .notDeferrable, keyIndex: KeyIndex = KeyIndex(), sqlite: SQLiteKey = SQLiteKey(),
    renamedFrom: [String] = [],
    targets: TargetSet = .all, origin: Origin = Origin()
  ) {
    self.name = name
    self.columns = columns
    self.keyIndex = keyIndex
    self.nullsAreDistinct = nullsAreDistinct
    self.deferral = deferral
    self.sqlite = sqlite
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.origin = origin
  }
}

/// What PostgreSQL's index behind a key has beside its columns.
public struct KeyIndex: Usual {
  /// Columns that are kept in it without being part of the key.
  public var including: [String] = []
  /// `WITH (…)`, in the order of their names.
  public var storageParameters: [StorageParameter] = []

  public init() {}
  public init(including: [String], storageParameters: [StorageParameter]) {
    self.including = including
    self.storageParameters = storageParameters
  }
}

/// When a constraint is checked: at each statement, or at the transaction's end.
public enum Deferral: Hashable, Sendable {
  case notDeferrable
  case initiallyImmediate
  case initiallyDeferred
}

public struct Check: Hashable, Sendable {
  public var name: ObjectName
  public var expression: Expression
  /// Whether the rows that are there meet it; otherwise those that are written do.
  public var isValidated: Bool
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, expression: Expression, isValidated: Bool = true, renamedFrom: [String] = [],
    targets: TargetSet = .all, origin: Origin = Origin()
  ) {
    self.name = name
    self.expression = expression
    self.isValidated = isValidated
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.origin = origin
  }
}

public struct ForeignKey: Hashable, Sendable {
  public enum Action: String, CaseIterable, Hashable, Sendable {
    case noAction = "no action"
    case restrict = "restrict"
    case cascade = "cascade"
    case setNull = "set null"
    case setDefault = "set default"
  }

  public var name: ObjectName
  public var columns: [String]
  public var table: QualifiedName
  /// The referenced columns, in the order of `columns`; never empty.
  public var referencedColumns: [String]
  public var onDelete: Action
  public var onUpdate: Action
  public var deferral: Deferral
  /// Whether the rows that are there meet it; otherwise those that are written do.
  public var isValidated: Bool
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, columns: [String], table: QualifiedName, referencedColumns: [String],
    onDelete: Action = .noAction, onUpdate: Action = .noAction,
    deferral: Deferral = .notDeferrable, isValidated: Bool = true, renamedFrom: [String] = [],
    targets: TargetSet = .all, origin: Origin = Origin()
  ) {
    self.name = name
    self.columns = columns
    self.isValidated = isValidated
    self.table = table
    self.referencedColumns = referencedColumns
    self.onDelete = onDelete
    self.onUpdate = onUpdate
    self.deferral = deferral
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.origin = origin
  }
}
