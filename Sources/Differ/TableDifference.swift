public import SchemaModel

/// What differs in a table that both versions have.
public struct TableDifference: Hashable, Sendable {
  /// The table as it is, under its own names.
  public var from: Table
  /// The table as it shall be.
  public var to: Table
  public var columns: [Change<Column>] = []
  public var primaryKey: [Change<PrimaryKey>] = []
  public var uniqueConstraints: [Change<UniqueConstraint>] = []
  public var exclusions: [Change<ExclusionConstraint>] = []
  public var checks: [Change<Check>] = []
  public var foreignKeys: [Change<ForeignKey>] = []
  public var indexes: [Change<Index>] = []
  /// Whether what is said for the target alone differs.
  public var changesOverrides = false

  public init(from: Table, to: Table) {
    self.from = from
    self.to = to
  }

  public var reversed: TableDifference {
    var difference = TableDifference(from: to, to: from)
    difference.columns = columns.map(\.reversed)
    difference.primaryKey = primaryKey.map(\.reversed)
    difference.uniqueConstraints = uniqueConstraints.map(\.reversed)
    difference.exclusions = exclusions.map(\.reversed)
    difference.checks = checks.map(\.reversed)
    difference.foreignKeys = foreignKeys.map(\.reversed)
    difference.indexes = indexes.map(\.reversed)
    difference.changesOverrides = changesOverrides
    return difference
  }

  /// Whether it has another name or is in another PostgreSQL schema.
  public var isRenamed: Bool { from.name != to.name }
  public var changesComment: Bool { (from.comment ?? "") != (to.comment ?? "") }

  public var isEmpty: Bool {
    !isRenamed && !changesComment && !changesOverrides && columns.isEmpty && !changesConstraints
      && indexes.isEmpty
  }

  /// Whether a constraint differs, be it in its name.
  public var changesConstraints: Bool {
    !(primaryKey.isEmpty && uniqueConstraints.isEmpty && exclusions.isEmpty && checks.isEmpty
      && foreignKeys.isEmpty)
  }

  public var addedColumns: [Column] {
    columns.compactMap { if case .add(let column) = $0 { column } else { nil } }
  }

  /// Under their old names.
  public var droppedColumns: [Column] {
    columns.compactMap { if case .drop(let column) = $0 { column } else { nil } }
  }

  /// The columns that have another name: old to new.
  public var renamedColumns: [String: String] {
    var names: [String: String] = [:]
    for case .modify(let from, let to, _) in columns where from.name != to.name {
      names[from.name] = to.name
    }
    return names
  }

  /// Every column that both versions have, changed or not, in the newer version's order.
  public var keptColumns: [(from: Column, to: Column)] {
    let oldNames = Dictionary(renamedColumns.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let before = Dictionary(from.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let added = Set(addedColumns.map(\.name))
    return to.columns.compactMap { column in
      guard !added.contains(column.name) else { return nil }
      return before[oldNames[column.name] ?? column.name].map { ($0, column) }
    }
  }
}
