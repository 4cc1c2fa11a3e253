import Differ
import SQLExpressions
import SchemaModel

/// A table that both versions have and that the plan touches.
struct KeptTable {
  let change: TableDifference
  /// In the newer version's order.
  private(set) var columns: [KeptColumn]
  let added: [Column]
  /// Under their old names.
  let dropped: [Column]
  private var disturbedBefore: Set<String> = []
  private var disturbedBehind: Set<String> = []
  /// Whether the way back restores columns from where they were kept.
  private(set) var isRestored = false
  private let swapped: Set<QualifiedName>

  var from: Table { change.from }
  var to: Table { change.to }

  /// - Parameter types: what becomes of the enumerations.
  init(_ change: TableDifference, _ types: EnumerationFates, _ options: PlanOptions) {
    self.change = change
    swapped = types.swappedNames
    var parts: [String: [ChangedPart]] = [:]
    for case .modify(_, let to, let changed) in change.columns { parts[to.name] = changed }
    added = change.addedColumns
    dropped = change.droppedColumns
    columns = change.keptColumns.map { from, to in
      KeptColumn(from, to, parts[to.name] ?? [], types, options)
    }
    for column in columns where column.fate != .stays { disturb(column) }
    // A generated column is made of others, so that it follows them.
    for position in columns.indices where columns[position].fate == .stays {
      guard case .generated(let generated) = columns[position].to.source,
        mentionsDisturbed(generated.expression, behind: true)
      else { continue }
      columns[position].fate = .isReplaced
      disturb(columns[position])
    }
  }

  /// Whether a type of the older version makes room for a new one.
  func isSwapped(_ type: ColumnType) -> Bool {
    type.enumerationName.map(swapped.contains) == true
  }

  /// Marks columns that are filled beside what is there, and take its place.
  mutating func shadow(_ names: Set<String>) {
    for position in columns.indices where names.contains(columns[position].to.name) {
      columns[position].isShadowed = true
    }
  }

  /// Marks columns whose values come from where they were kept.
  mutating func putBack(_ names: Set<String>) {
    isRestored = true
    for position in columns.indices where names.contains(columns[position].to.name) {
      columns[position].isPutBack = true
    }
  }

  private mutating func disturb(_ column: KeptColumn) {
    disturbedBefore.insert(column.from.name)
    disturbedBehind.insert(column.to.name)
  }

  /// The columns, by their old or by their new names, whose type changes or that are made again: what depends on them is
  /// made again too.
  func disturbed(behind: Bool) -> Set<String> { behind ? disturbedBehind : disturbedBefore }

  /// Whether an expression depends on a column that changes, or on a type that makes room for a new one.
  ///
  /// - Parameter behind: whether it is the newer version's.
  func mentionsDisturbed(_ expression: Expression, behind: Bool) -> Bool {
    let disturbed = disturbed(behind: behind)
    if disturbed.isEmpty && swapped.isEmpty { return false }
    // What the tree does not know may name any column.
    if expression.isRaw { return true }
    var found = false
    expression.visit { part in
      switch part {
      case .column(let name): if disturbed.contains(name) { found = true }
      case .cast(_, let type): if type.enumerationName.map(swapped.contains) == true { found = true }
      default: break
      }
    }
    return found
  }

  /// The columns that are dropped and made again, by their old names.
  var replacedBefore: Set<String> {
    Set(columns.filter(\.isMadeAgain).map(\.from.name)).union(dropped.map(\.name))
  }

  /// Whether rows that are there may break a check that was never asked of them: then they cannot be written before it
  /// is gone.
  var mayRefuseRows: Bool { from.checks.contains { !$0.isValidated } }

  /// Whether rows that are there are written.
  var writesRows: Bool {
    isRestored || added.contains { $0.backfill != nil }
      || columns.contains {
        $0.isMadeAgain || $0.from.isNullable && !$0.to.isNullable && $0.to.backfill != nil
      }
  }

  func column(before name: String) -> KeptColumn? { columns.first { $0.from.name == name } }
  func column(behind name: String) -> KeptColumn? { columns.first { $0.to.name == name } }
}

/// A column that both versions have.
struct KeptColumn {
  enum Fate: Hashable {
    /// It keeps its values and its type.
    case stays
    /// It gets another type.
    case isRetyped
    /// It is dropped and made again: PostgreSQL cannot change what it is computed from.
    case isReplaced
  }

  let from: Column
  let to: Column
  let parts: [ChangedPart]
  fileprivate(set) var fate: Fate
  /// Whether its enumeration makes room for a new type.
  let isSwapped: Bool
  /// Whether the way back adds to its enumeration what the way there took away.
  let getsValuesBack: Bool
  /// The values of that new type.
  let knownValues: [String]
  /// Whether a second column is filled beside it with values of its new type, and takes its place.
  fileprivate(set) var isShadowed = false
  /// Whether another column takes its place.
  var isMadeAgain: Bool { fate == .isReplaced || isShadowed }
  /// Whether its values come from where they were kept, so that those that are there need not fit.
  fileprivate(set) var isPutBack = false

  fileprivate init(
    _ from: Column, _ to: Column, _ parts: [ChangedPart], _ types: EnumerationFates, _ options: PlanOptions
  ) {
    self.from = from
    self.to = to
    self.parts = parts
    isSwapped =
      !parts.contains(.type)
      && from.postgresqlType.enumerationName.map(types.swappedNames.contains) == true
    getsValuesBack =
      options.isReverse && from.postgresqlType.enumerationName.map(types.extendedNames.contains) == true
    knownValues =
      from.postgresqlType.enumerationName.flatMap { types.changes[$0] }?.to.values.map(\.name) ?? []
    fate = parts.contains(.type) || parts.contains(.collation) || isSwapped ? .isRetyped : .stays
    switch (from.source, to.source) {
    case (.generated, .generated):
      if fate == .isRetyped || parts.contains(.generated) { fate = .isReplaced }
    case (_, .generated):
      fate = .isReplaced
    case (.generated(let generated), _):
      if !generated.isStored { fate = .isReplaced }
    default:
      // On the way back a value that no cast leads back comes from where it was kept.
      if fate == .isRetyped, options.isReverse, !isSwapped, !isKnownWay, !isKnownWayBack {
        fate = .isReplaced
      }
    }
  }
}

extension KeptColumn {
  /// Whether its texts are compared otherwise from now on.
  var isRecollated: Bool { parts.contains(.collation) }

  /// Whether rows have no value between their new type and what is put back.
  var mayBeEmptyForAWhile: Bool { isSwapped && isPutBack }

  /// Whether PostgreSQL's own cast leads from the older type to the newer one.
  private var isKnownWay: Bool {
    conversion(from: from.postgresqlType, to: to.postgresqlType) != .unknown
  }

  /// Whether the values come from PostgreSQL's own cast, so that another one leads back.
  private var isKnownWayBack: Bool {
    from.convert == nil && conversion(from: to.postgresqlType, to: from.postgresqlType) != .unknown
  }
}

extension Column {
  /// The type that PostgreSQL gives it.
  var postgresqlType: ColumnType { overrides.postgresqlType ?? type }

  /// What rows that are there get in the column; on the way back nothing but its default.
  func valueOfOldRows(_ options: PlanOptions) -> Expression? {
    guard options.isReverse else { return valueOfOldRows }
    if case .default(let value) = source { return value }
    return nil
  }
}

extension ColumnType {
  /// The enumeration that it, or its members, are values of; in an expression any type of another's making may be one.
  var enumerationName: QualifiedName? {
    switch self {
    case .enumeration(let name): name
    case .named(let named) where named.modifiers.isEmpty: named.name
    case .array(let element): element.enumerationName
    default: nil
    }
  }

  var isArray: Bool {
    if case .array = self { true } else { false }
  }
}
