public import Diagnostics

public struct Table: Hashable, Sendable {
  public var name: QualifiedName
  public var comment: String?
  public var columns: [Column]
  public var primaryKey: PrimaryKey?
  public var uniqueConstraints: [UniqueConstraint]
  public var exclusions: [ExclusionConstraint]
  public var checks: [Check]
  public var foreignKeys: [ForeignKey]
  public var indexes: [Index]
  /// Its names before this one, newest first.
  public var renamedFrom: [String]
  /// Where the table exists.
  public var targets: TargetSet
  @Rare public var overrides: TableOverrides
  /// The name of the YAML file that it is written in, without folder and ending; it names the Swift file.
  public var file: String
  public var origin: Origin

  public init(
    name: QualifiedName, comment: String? = nil, columns: [Column] = [],
    primaryKey: PrimaryKey? = nil, uniqueConstraints: [UniqueConstraint] = [],
    exclusions: [ExclusionConstraint] = [], checks: [Check] = [], foreignKeys: [ForeignKey] = [],
    indexes: [Index] = [],
    renamedFrom: [String] = [], targets: TargetSet = .all,
    overrides: TableOverrides = TableOverrides(), file: String = "", origin: Origin = Origin()
  ) {
    self.name = name
    self.comment = comment
    self.columns = columns
    self.primaryKey = primaryKey
    self.uniqueConstraints = uniqueConstraints
    self.exclusions = exclusions
    self.checks = checks
    self.foreignKeys = foreignKeys
    self.indexes = indexes
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.overrides = overrides
    self.file = file
    self.origin = origin
  }

  /// The columns of its primary key, then those of each unique constraint.
  public var keys: [[String]] { (primaryKey.map { [$0.columns] } ?? []) + uniqueConstraints.map(\.columns) }

  public func column(named name: String) -> Column? {
    // By their bytes as well: to Swift, two spellings of é are one name, and to a server they are two.
    columns.first { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// The table as a target sees it: without what is not for that target. Nil where the table itself is not.
  public func narrowed(to target: Target) -> Table? {
    guard targets.contains(target) else { return nil }
    guard !isWhole(for: target) else { return self }
    var table = self
    table.columns.removeAll { !$0.targets.contains(target) }
    table.uniqueConstraints.removeAll { !$0.targets.contains(target) }
    table.exclusions.removeAll { !$0.targets.contains(target) }
    table.checks.removeAll { !$0.targets.contains(target) }
    table.foreignKeys.removeAll { !$0.targets.contains(target) }
    table.indexes.removeAll { !$0.targets.contains(target) }
    return table
  }

  /// Whether all that is in the table is for the target, as in most tables.
  fileprivate func isWhole(for target: Target) -> Bool {
    targets.contains(target) && columns.allSatisfy { $0.targets.contains(target) }
      && uniqueConstraints.allSatisfy { $0.targets.contains(target) }
      && exclusions.allSatisfy { $0.targets.contains(target) }
      && checks.allSatisfy { $0.targets.contains(target) }
      && foreignKeys.allSatisfy { $0.targets.contains(target) }
      && indexes.allSatisfy { $0.targets.contains(target) }
  }
}

extension Schema {
  /// The schema as a target sees it: without what is not for that target.
  public func narrowed(to target: Target) -> Schema {
    let hasSequences = !sequences.isEmpty && target != .postgresql
    guard hasSequences || !tables.allSatisfy({ $0.isWhole(for: target) }) else { return self }
    var schema = self
    if hasSequences { schema.sequences = [] }
    schema.tables = tables.compactMap { $0.narrowed(to: target) }
    return schema
  }
}

/// What a table's blocks per target say.
public struct TableOverrides: Usual {
  /// `postgresql: { unlogged: true }`: its rows are in no write-ahead log, and gone after a crash.
  public var isUnlogged = false
  /// `postgresql: { with: … }`, in the order of their names; those of its TOAST table begin with `toast.`.
  public var storageParameters: [StorageParameter] = []
  /// `zerodb: { name: … }`
  public var zerodbName: String?
  /// `zerodb: { indexes: […] }`: the fields that are indexed, instead of those of the table's keys and indexes.
  public var zerodbIndexes: [String]?
  /// `zerodb: { rlhf: … }`: what its rows are there, instead of a table's.
  public var zerodbStream: FeedbackStream?
  /// `swift: { name: … }`: the type's name.
  public var swiftName: String?
  /// `sqlite: { … }`
  public var sqlite = SQLiteTable()

  public init() {}
  public init(
    zerodbName: String? = nil, zerodbIndexes: [String]? = nil, zerodbStream: FeedbackStream? = nil,
    swiftName: String? = nil, sqlite: SQLiteTable = SQLiteTable()
  ) {
    self.zerodbName = zerodbName
    self.zerodbIndexes = zerodbIndexes
    self.zerodbStream = zerodbStream
    self.swiftName = swiftName
    self.sqlite = sqlite
  }
}
