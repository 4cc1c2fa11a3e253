import Differ
import SchemaModel

extension MigrationPlanner {
  /// How rows and long values are kept from now on.
  mutating func planStorage(_ table: KeptTable) {
    let name = table.to.name
    var actions = table.added.flatMap { storageActions($0) }
    for column in table.columns {
      // A new type has its own way.
      actions +=
        column.fate == .stays && !column.isMadeAgain
        ? storageActions(column.to, before: column.from) : storageActions(column.to)
    }
    if !actions.isEmpty {
      add(
        PlanStep(
          cause: "change how long values of `\(name)` are kept from now on",
          statements: ["ALTER TABLE \(identifier(name)) \(actions.joined(separator: ", "))"],
          locks: [TableLock(.accessExclusive, on: "\(name)")]), in: .changeStorage)
    }
    let (changed, gone) = changes(
      from: table.from.overrides.storageParameters, to: table.to.overrides.storageParameters)
    guard !changed.isEmpty || !gone.isEmpty else { return }
    let isSeenByDecoding = (gone + changed.map(\.name)).contains("user_catalog_table")
    add(
      PlanStep(
        cause: "change the storage parameters of `\(name)`",
        statements: alterations(changed, gone, of: "TABLE \(identifier(name))"),
        locks: [TableLock(isSeenByDecoding ? .accessExclusive : .shareUpdateExclusive, on: "\(name)")]),
      in: .changeStorage)
  }

  /// The index behind a key that stays.
  mutating func planParameters(
    of key: String, from old: KeyIndex, to new: KeyIndex, _ table: KeptTable
  ) {
    let (changed, gone) = changes(from: old.storageParameters, to: new.storageParameters)
    guard !changed.isEmpty || !gone.isEmpty else { return }
    let name = identifier(QualifiedName(schema: table.to.name.schema, key))
    add(
      PlanStep(
        cause: "change the storage parameters of the index behind `\(key)`",
        // An index has locks of its own.
        statements: alterations(changed, gone, of: "INDEX \(name)")), in: .changeStorage)
  }

  private func changes(
    from old: [StorageParameter], to new: [StorageParameter]
  ) -> (changed: [StorageParameter], gone: [String]) {
    let names = Set(new.map(\.name))
    return (new.filter { !old.contains($0) }, old.map(\.name).filter { !names.contains($0) })
  }

  /// What is not said any more gets PostgreSQL's own value.
  private func alterations(
    _ changed: [StorageParameter], _ gone: [String], of object: String
  ) -> [String] {
    (gone.isEmpty ? [] : ["ALTER \(object) RESET (\(gone.joined(separator: ", ")))"])
      + (changed.isEmpty ? [] : ["ALTER \(object) SET (\(assignments(changed)))"])
  }

  // MARK: Logging

  /// What is logged may refer to what is logged alone: so what refers to others is unlogged first, and logged last.
  mutating func planLogging() {
    let changed = tables.filter(\.changesLogging)
    let ordered = inDependencyOrder(changed.map(\.to))
    for table in ordered.filter({ !$0.overrides.isUnlogged }) { addLogging(of: table) }
    for table in ordered.reversed().filter(\.overrides.isUnlogged) { addLogging(of: table) }
  }

  private mutating func addLogging(of table: Table) {
    let isUnlogged = table.overrides.isUnlogged
    let risk =
      isUnlogged ? "; from then on a crash of the server empties it, and standby servers lack it" : ""
    add(
      PlanStep(
        cause: isUnlogged
          ? "keep the rows of `\(table.name)` out of the write-ahead log"
          : "write the rows of `\(table.name)` to the write-ahead log",
        statements: ["ALTER TABLE \(identifier(table.name)) SET \(isUnlogged ? "UNLOGGED" : "LOGGED")"],
        locks: [TableLock(.accessExclusive, on: "\(table.name)")], work: .rewrite,
        hazards: [
          Hazard(.rewritesTable, "\(table.name)", "every row of `\(table.name)` is written anew\(risk)"),
          .blocksReads(of: table.name, whileRowsAre: "written"),
        ]), in: .changeLogging)
  }

  /// Whether a foreign key stands in the way of two tables that both become logged, or unlogged, since they refer to each
  /// other: neither can be the first.
  func isInLoggingCircle(_ key: ForeignKey, of table: KeptTable, behind: Bool) -> Bool {
    let own = behind ? table.to.name : table.from.name
    guard table.changesLogging, key.table != own else { return false }
    var seen: Set<QualifiedName> = []
    var next = [key.table]
    while let name = next.popLast() {
      if name == own { return true }
      guard let other = (behind ? tablesBehind : tablesBefore)[name], other.changesLogging,
        seen.insert(name).inserted
      else { continue }
      next += (behind ? other.to : other.from).foreignKeys.map(\.table)
    }
    return false
  }
}

extension KeptTable {
  /// Whether it becomes logged or unlogged.
  var changesLogging: Bool { from.overrides.isUnlogged != to.overrides.isUnlogged }
}
