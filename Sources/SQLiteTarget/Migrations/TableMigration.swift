import Differ
import SQLExpressions
import SchemaModel

/// What has to be done to a table that both versions have: nothing but other indexes and triggers, ALTER TABLE, or a
/// rebuild. What is asked is whether SQLite's own words differ: much that differs in PostgreSQL is the same here.
struct TableMigration {
  let change: TableDifference
  let isRebuilt: Bool
  /// The indexes that have to go.
  let droppedIndexes: [Index]
  /// The indexes that have to come; a rebuild makes all of the table's.
  let addedIndexes: [Index]
  /// The names of the triggers that have to go.
  let droppedTriggers: [String]

  init(_ change: TableDifference, _ planner: Planner) {
    self.change = change
    isRebuilt = planner.needsRebuild(change)
    let oldIndexes = change.indexes.compactMap { index -> Index? in
      switch index {
      case .add: nil
      case .drop(let old): old
      case .modify(let old, let new, _): planner.isSame(old, new, in: change) ? nil : old
      }
    }
    let newIndexes = change.indexes.compactMap { index -> Index? in
      switch index {
      case .drop: nil
      case .add(let new): new
      case .modify(let old, let new, _): planner.isSame(old, new, in: change) ? nil : new
      }
    }
    droppedIndexes = oldIndexes
    addedIndexes = isRebuilt ? change.to.indexes : newIndexes
    let new = Set((try? onUpdateStatements(change.to, planner.after)) ?? [])
    let old = (try? onUpdateStatements(change.from, planner.before)) ?? []
    let names = change.from.columns.filter { $0.onUpdate != nil }.map { onUpdateName($0, of: change.from) }
    droppedTriggers =
      old.count == names.count ? zip(names, old).filter { !new.contains($0.1) }.map(\.0) : names
  }

  var name: String { change.to.name.name }
  var oldName: String { change.from.name.name }
  /// Whether SQLite knows it by another name: PostgreSQL's schemas it does not know.
  var isRenamed: Bool { name != oldName }

  var addedColumns: [Column] {
    change.columns.compactMap { if case .add(let column) = $0 { column } else { nil } }
  }
  var droppedColumns: [Column] {
    change.columns.compactMap { if case .drop(let column) = $0 { column } else { nil } }
  }

  /// The triggers that have to come.
  func addedTriggers(_ planner: Planner) throws(UnsupportedExpression) -> [String] {
    let wanted = try onUpdateStatements(change.to, planner.after)
    if isRebuilt { return wanted }
    let old = Set((try? onUpdateStatements(change.from, planner.before)) ?? [])
    return wanted.filter { !old.contains($0) }
  }
}

extension Planner {
  /// Whether ALTER TABLE can't make of the table what it shall be.
  fileprivate func needsRebuild(_ change: TableDifference) -> Bool {
    if change.from.sqliteKind != change.to.sqliteKind { return true }
    for column in change.columns {
      switch column {
      case .add(let added): if !canBeAdded(added, to: change) { return true }
      case .drop(let dropped): if !canBeDropped(dropped, from: change) { return true }
      case .modify(let old, let new, _):
        if text(of: old, change.from, before) != text(of: new, change.to, after) { return true }
      }
    }
    for (old, new) in change.keptColumns where touches(old.type) {
      if text(of: old, change.from, before) != text(of: new, change.to, after) { return true }
      if hasRenamedValues(old.type) { return true }
    }
    return change.primaryKey.contains { !isSame($0) { definition($0, of: change.to) } }
      || change.uniqueConstraints.contains { !isSame($0) { definition($0, of: change.to) } }
      || change.foreignKeys.contains { key in
        guard case .modify(let old, let new, _) = key else { return true }
        return definition(renamed(old), of: change.to) != definition(new, of: change.to)
      }
      || change.checks.contains { check in
        guard case .modify(let old, let new, _) = check else { return true }
        let texts = (
          try? definition(old, of: change.from, before), try? definition(new, of: change.to, after)
        )
        return texts.0 != texts.1
      }
  }

  private func isSame<Object>(_ change: Change<Object>, _ text: (Object) -> String) -> Bool {
    guard case .modify(let old, let new, _) = change else { return false }
    return text(old) == text(new)
  }

  fileprivate func isSame(_ old: Index, _ new: Index, in change: TableDifference) -> Bool {
    let before = try? createIndex(old, on: change.from, before)
    return before != nil && before == (try? createIndex(new, on: change.to, after))
  }

  private func text(of column: Column, _ table: Table, _ enumerations: Enumerations) -> String? {
    try? definition(column, of: table, enumerations)
  }

  func hasRenamedValues(_ type: ColumnType) -> Bool {
    guard let name = enumeration(in: type) else { return false }
    return enumerations[name]?.renamedValues.isEmpty == false
  }

  /// Whether ADD COLUMN does: it takes constants for rows that are there, and stands before all constraints.
  private func canBeAdded(_ column: Column, to change: TableDifference) -> Bool {
    if options.isReverse, options.backup != nil { return false }
    if column.backfill != nil, !options.isReverse { return false }
    switch column.source {
    case .none:
      return column.takesNull
    case .default:
      guard let value = try? defaultValue(column, of: change.to, after) else { return false }
      return !value.hasPrefix("(") && (column.takesNull || value != "NULL")
    case .identity, .serial, .generated:
      return false
    }
  }

  /// Whether DROP COLUMN does. Whatever names the column goes before or with a rebuild; a comment before it would
  /// stay, and its commas would be taken for the column's.
  private func canBeDropped(_ column: Column, from change: TableDifference) -> Bool {
    let isRaw =
      change.from.checks.contains(where: \.expression.isRaw)
      || change.from.indexes.contains {
        $0.predicate?.isRaw == true || $0.keys.contains(where: \.value.isRaw)
      }
    return column.comment == nil && !isRaw && change.from.primaryKey?.columns.contains(column.name) != true
      && !change.from.columns.contains(where: \.isGenerated)
  }
}
