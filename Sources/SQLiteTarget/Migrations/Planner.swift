import Differ
import SQLExpressions
import SchemaModel

/// One plan in the making: what is known of both versions.
struct Planner {
  let difference: SchemaDifference
  let options: PlanOptions
  let before: Enumerations
  let after: Enumerations
  /// For expressions over old rows that give new values.
  let both: Enumerations
  /// What changes in enumerations, by their old names.
  let enumerations: [QualifiedName: EnumerationDifference]
  private let newEnumerations: Set<QualifiedName>
  /// What becomes of the tables that both versions have and that have to change, by their names behind.
  private(set) var migrations: [QualifiedName: TableMigration] = [:]
  /// The same in the order in which they are done.
  private(set) var order: [TableMigration] = []
  /// Old names of tables to their new ones, and of each table's columns that have another.
  private let newNames: [QualifiedName: QualifiedName]
  private let columnNames: [QualifiedName: [String: String]]
  let oldTables: [QualifiedName: Table]
  let newTables: [QualifiedName: Table]
  /// For a plan that leads back: the one that led here, which says what was kept; else empty.
  private var wayHere: [Planner] = []
  /// The tables and indexes of both versions, in small letters.
  let taken: Set<String>

  init(_ difference: SchemaDifference, options: PlanOptions) {
    self.difference = difference
    self.options = options
    before = Enumerations(difference.from)
    after = Enumerations(difference.to)
    both = Enumerations(difference.from, and: difference.to)
    var changes: [QualifiedName: EnumerationDifference] = [:]
    for case .alter(let change) in difference.enumerations { changes[change.from.name] = change }
    enumerations = changes
    newEnumerations = Set(changes.values.map(\.to.name))
    let altered = difference.alteredTables
    newNames = Dictionary(
      difference.keptTables.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    columnNames = Dictionary(
      altered.values.map { ($0.from.name, $0.renamedColumns) }, uniquingKeysWith: { first, _ in first })
    oldTables = Dictionary(
      difference.from.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    newTables = Dictionary(
      difference.to.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    taken = Set(
      (difference.from.tables + difference.to.tables).flatMap { table in
        [table.name.name.lowercased()] + table.indexes.map { $0.name.text.lowercased() }
      })
    findMigrations(altered)
    if options.isReverse, options.backup != nil {
      let there = PlanOptions(backup: options.backup)
      wayHere = [Planner(difference.reversed, options: there)]
    }
  }

  /// The tables that differ, and those with columns of an enumeration that does.
  private mutating func findMigrations(_ altered: [QualifiedName: TableDifference]) {
    for table in difference.to.tables {
      guard let oldName = difference.keptTables[table.name], let old = oldTables[oldName] else { continue }
      let change: TableDifference
      if let known = altered[table.name] {
        change = known
      } else {
        guard !enumerations.isEmpty, old.columns.contains(where: { touches($0.type) }) else { continue }
        change = TableDifference(from: old, to: table)
      }
      let migration = TableMigration(change, self)
      migrations[table.name] = migration
      order.append(migration)
    }
  }

  /// Whether an enumeration that changes is in the type.
  func touches(_ type: ColumnType) -> Bool {
    enumeration(in: type).map { enumerations[$0] != nil } ?? false
  }

  /// Whether values of one type are values of the other as they are, but for the names of an enumeration's values.
  func isSame(_ old: ColumnType, _ new: ColumnType) -> Bool {
    switch (old, new) {
    case (.enumeration(let before), .enumeration(let after)):
      if let change = enumerations[before] { return change.to.name == after }
      return before == after && !newEnumerations.contains(after)
    case (.array(let before), .array(let after)):
      return isSame(before, after)
    default:
      return old.withoutSynonyms == new.withoutSynonyms
    }
  }

  /// The enumeration that a type is, or that an array is of.
  func enumeration(in type: ColumnType) -> QualifiedName? {
    switch type {
    case .enumeration(let name): name
    case .array(let element): enumeration(in: element)
    default: nil
    }
  }

  /// A foreign key as it reads once tables and columns have their new names.
  func renamed(_ key: ForeignKey) -> ForeignKey {
    var key = key
    let columns = columnNames[key.table] ?? [:]
    key.referencedColumns = key.referencedColumns.map { columns[$0] ?? $0 }
    key.table = newNames[key.table] ?? key.table
    return key
  }
}

// MARK: - Backups

extension Planner {
  /// What the way here kept of a table that is led back.
  func restoredRows(of change: TableDifference) -> KeptRows? {
    guard let there = wayHere.first else { return nil }
    let change = change.reversed
    guard there.migrations[change.to.name] != nil, let row = try? NewRow(change, there) else { return nil }
    return there.keptRows(row)
  }

  /// The table in which rows or values of a table of the older version are kept; nil where nothing is.
  func backupName(_ table: Table) -> String? {
    options.backup.map { "\($0)_\(table.name.name)" }
  }
}
