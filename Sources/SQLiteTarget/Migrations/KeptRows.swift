import Differ
import SQLExpressions
import SchemaModel

/// The values of a table's columns that a migration drops or converts, kept beside the key of their row.
struct KeptRows {
  /// How a kept value finds its row again.
  enum Key {
    /// Columns that stay what they are: their names before and behind.
    case columns([(old: String, new: String)])
    /// SQLite's own number of the row, which a rebuild takes over.
    case rowNumber(old: String, new: String)
  }

  /// The table that keeps them.
  let table: String
  let key: Key
  /// Columns under their old names.
  let dropped: [String]
  /// Columns under their old names, and their new ones: what they became is kept too, so that a value that was
  /// changed since is known.
  let converted: [(old: String, new: String)]

  /// Whether its rows are found by numbers that SQLite may change.
  var isFragile: Bool { if case .rowNumber = key { true } else { false } }

  func keeps(_ column: String) -> Bool {
    dropped.contains(column) || converted.contains { $0.old == column }
  }

  /// The key's columns in the backup table.
  private var keyNames: [String] {
    switch key {
    case .columns(let pairs): pairs.map(\.old)
    case .rowNumber: ["number of the row"]
    }
  }

  private func became(_ column: String) -> String { "\(column) became" }

  /// Makes the table and fills it.
  ///
  /// - Parameters:
  ///   - row: the new row; its source is the old table at the time.
  ///   - rebuilt: the new table beside it, where there is one.
  func statements(_ row: NewRow, rebuilt: String?) -> [String] {
    let columns = keyNames + dropped + converted.flatMap { [$0.old, became($0.old)] }
    let names = columns.map(doublyQuoted).joined(separator: ", ")
    let keys = keyNames.map(doublyQuoted).joined(separator: ", ")
    // Columns without a type keep every value as it is.
    let create = "CREATE TABLE \(identifier(table)) (\(names), PRIMARY KEY (\(keys)))"
    let old = { (name: String) in "old.\(row.name(of: name))" }
    var values: [String]
    let match: String
    switch key {
    case .columns(let pairs):
      values = pairs.map { old($0.old) }
      match = pairs.map { "new.\(identifier($0.new)) = \(old($0.old))" }.joined(separator: " AND ")
    case .rowNumber(let before, let behind):
      values = ["old.\(before)"]
      match = "new.\(behind) = old.\(before)"
    }
    values += dropped.map(old) + converted.flatMap { [old($0.old), "new.\(identifier($0.new))"] }
    var source = "\(row.source) AS old"
    if !converted.isEmpty, let rebuilt { source += " JOIN \(identifier(rebuilt)) AS new ON \(match)" }
    return [
      create,
      "INSERT INTO \(identifier(table)) (\(names))\n  SELECT \(values.joined(separator: ", "))\n  FROM \(source)",
    ]
  }

  /// What a column holds again.
  ///
  /// - Parameters:
  ///   - value: what it holds in rows that came later, or were changed.
  ///   - row: a row of the table that is led back.
  func value(of column: Column, else value: NewValue, in row: NewRow) -> NewValue {
    guard keeps(column.name) else { return value }
    let kept = identifier(table)
    let current = { (name: String) in "\(row.source).\(row.name(of: name))" }
    // With a plus it is a value like any other: beside a column of numbers SQLite would not look into the key's index.
    let match =
      switch key {
      case .columns(let pairs):
        pairs.map { "\(kept).\(doublyQuoted($0.old)) = +\(current($0.new))" }.joined(separator: " AND ")
      case .rowNumber(_, let behind): "\(kept).\(doublyQuoted(keyNames[0])) = +\(row.source).\(behind)"
      }
    var isKept = match
    if let pair = converted.first(where: { $0.old == column.name }) {
      isKept += " AND \(kept).\(doublyQuoted(became(pair.old))) IS \(current(pair.new))"
    }
    var restored = NewValue(
      sql: """
        CASE WHEN EXISTS (SELECT 1 FROM \(kept) WHERE \(isKept)) \
        THEN (SELECT \(kept).\(doublyQuoted(column.name)) FROM \(kept) WHERE \(match)) ELSE \(value.sql) END
        """)
    restored.canBeNull = column.takesNull || value.canBeNull
    restored.misfits = value.misfits.map { "(\($0)) AND NOT EXISTS (SELECT 1 FROM \(kept) WHERE \(isKept))" }
    return restored
  }
}

extension Planner {
  /// What is kept of a table that changes; nil where nothing is, or where no row could be found again.
  func keptRows(_ row: NewRow) -> KeptRows? {
    guard let name = backupName(row.change.from) else { return nil }
    let change = row.change
    var dropped = change.columns.compactMap { column -> String? in
      guard case .drop(let old) = column else { return nil }
      return old.isGenerated ? nil : old.name
    }
    dropped += change.keptColumns.filter { $0.to.isGenerated && !$0.from.isGenerated }.map(\.from.name)
    let converted = change.keptColumns.compactMap { old, new -> (old: String, new: String)? in
      guard let value = row.values[new.name], !value.isRenamed,
        !value.isCopy || !isSame(old.type, new.type) && !isCopied(new, as: old)
      else { return nil }
      return old.isGenerated ? nil : (old.name, new.name)
    }
    guard !dropped.isEmpty || !converted.isEmpty, let key = key(of: change) else { return nil }
    return KeptRows(table: name, key: key, dropped: dropped, converted: converted)
  }

  /// Whether a change of type leaves every value as it stands.
  func isCopied(_ old: Column, as new: Column) -> Bool {
    storedConversion(of: "", from: old.type, to: new.type).map { $0.value == nil } ?? false
  }

  private func key(of change: TableDifference) -> KeptRows.Key? {
    var stable: [String: String] = [:]
    for (old, new) in change.keptColumns where isStable(old, new) { stable[old.name] = new.name }
    let keys =
      [change.from.primaryKey?.columns].compactMap { $0 } + change.from.uniqueConstraints.map(\.columns)
    for key in keys where key.allSatisfy({ stable[$0] != nil }) {
      return .columns(key.map { ($0, stable[$0] ?? $0) })
    }
    let isNumberOfItsOwn = change.to.rowNumberColumn.map { number in
      change.keptColumns.contains { $0.to.name == number.name }
    }
    guard isNumberOfItsOwn != true, let old = change.from.freeRowNumberName,
      let new = change.to.freeRowNumberName
    else { return nil }
    return .rowNumber(old: old, new: new)
  }

  /// Whether a column's values are there, and the same, in both versions.
  private func isStable(_ old: Column, _ new: Column) -> Bool {
    if old.takesNull || new.takesNull || old.ownForm != new.ownForm {
      return false
    }
    if old.isGenerated || new.isGenerated { return false }
    if isSame(old.type, new.type) { return !touches(old.type) }
    return old.convert == nil && new.convert == nil && isCopied(old, as: new) && isCopied(new, as: old)
  }
}
