public import Diagnostics

public struct PrimaryKey: Hashable, Sendable {
  public var name: ObjectName
  public var columns: [String]
  @Rare public var sqlite: SQLiteKey
  public var renamedFrom: [String]
  public var origin: Origin

  public init(
    name: ObjectName, columns: [String], sqlite: SQLiteKey = SQLiteKey(), renamedFrom: [String] = [],
    origin: Origin = Origin()
  ) {
    self.name = name
    self.columns = columns
    self.sqlite = sqlite
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
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, columns: [String], nullsAreDistinct: Bool = true,
    deferral: Deferral = .notDeferrable, sqlite: SQLiteKey = SQLiteKey(), renamedFrom: [String] = [],
    targets: TargetSet = .all, origin: Origin = Origin()
  ) {
    self.name = name
    self.columns = columns
    self.nullsAreDistinct = nullsAreDistinct
    self.deferral = deferral
    self.sqlite = sqlite
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.origin = origin
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
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, expression: Expression, renamedFrom: [String] = [],
    targets: TargetSet = .all, origin: Origin = Origin()
  ) {
    self.name = name
    self.expression = expression
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
  public var renamedFrom: [String]
  public var targets: TargetSet
  public var origin: Origin

  public init(
    name: ObjectName, columns: [String], table: QualifiedName, referencedColumns: [String],
    onDelete: Action = .noAction, onUpdate: Action = .noAction,
    deferral: Deferral = .notDeferrable, renamedFrom: [String] = [], targets: TargetSet = .all,
    origin: Origin = Origin()
  ) {
    self.name = name
    self.columns = columns
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
