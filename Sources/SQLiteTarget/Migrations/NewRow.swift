import Differ
import SQLExpressions
import SchemaModel

/// The rows of a table as they will be, computed from those that are there.
struct NewRow {
  let change: TableDifference
  /// The table that is there, as SQL names it at the time.
  let source: String
  /// Its columns' names at the time, where they are no longer those of the older version: old to present.
  let present: [String: String]
  /// By the newer version's names, without the columns that SQLite computes itself.
  private(set) var values: [String: NewValue] = [:]

  /// - Parameters:
  ///   - source: the table that is there, if its name isn't the older version's any more.
  ///   - present: what its columns are called by now, where that is something else than in the older version.
  /// - Throws: every column whose values nobody can know.
  init(
    _ change: TableDifference, _ planner: Planner, source: String? = nil, present: [String: String] = [:]
  ) throws(UnplannedChanges) {
    self.change = change
    self.source = identifier(source ?? change.from.name.name)
    self.present = present
    let old = Dictionary(change.keptColumns.map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let restored = planner.restoredRows(of: change)
    var unplanned: [UnplannedChange] = []
    for column in change.to.columns {
      if column.isGenerated { continue }
      do throws(UnplannedChange) {
        var value =
          if let before = old[column.name] {
            try kept(before, as: column, planner)
          } else {
            try added(column, planner)
          }
        if let restored { value = restored.value(of: column, else: value, in: self) }
        values[column.name] = value
      } catch {
        unplanned.append(error)
      }
    }
    if !unplanned.isEmpty { throw UnplannedChanges(unplanned) }
  }

  /// An old column, as SQL names it at the time.
  func name(of old: String) -> String { identifier(present[old] ?? old) }

  /// The same for where columns of SQLite's own, such as those of `json_each`, may have its name.
  func fullName(of old: Column) -> String {
    guard case .array = old.type else { return byBytes(name(of: old.name), old) }
    return byBytes("\(source).\(name(of: old.name))", old)
  }

  /// A column's name as what is compared by its bytes, whatever its collation.
  private func byBytes(_ name: String, _ old: Column) -> String {
    old.overrides.sqlite.collation == nil ? name : "\(name) COLLATE BINARY"
  }

  /// The rows with some of their new columns, as what stands behind FROM. Columns that SQLite computes are in it too.
  ///
  /// - Parameter columns: nil for all of them.
  func rows(_ columns: [String]?, _ planner: Planner) throws(UnsupportedExpression) -> String {
    var needed = columns.map(Set.init)
    for column in change.to.columns where columns?.contains(column.name) != false {
      guard case .generated(let said) = column.source else { continue }
      needed = said.expression.isRaw ? nil : needed?.union(said.expression.columns)
    }
    let computed = try planner.computedColumns(of: change.to, among: columns)
    let list = change.to.columns.compactMap { column -> String? in
      guard needed?.contains(column.name) != false, let value = values[column.name] else { return nil }
      let name = identifier(column.name)
      let collation = value.collation.map { " COLLATE \($0)" } ?? ""
      let text = (value.quiet ?? value.sql) + collation
      return text == name ? name : "\(text) AS \(name)"
    }
    let rows = "(SELECT \(list.isEmpty ? "NULL" : list.joined(separator: ", ")) FROM \(source))"
    if computed.isEmpty { return rows }
    return "(SELECT *, \(computed.joined(separator: ", ")) FROM \(rows))"
  }

  /// Whether the columns of a new row are old ones as they stand.
  func isCopy(_ columns: [String]) -> Bool {
    columns.allSatisfy { values[$0]?.isCopy == true && values[$0]?.collation == nil }
  }
}

// MARK: - Columns

extension NewRow {
  /// What a column of both versions holds.
  private func kept(
    _ old: Column, as new: Column, _ planner: Planner
  ) throws(UnplannedChange) -> NewValue {
    var value = try converted(old, to: new, planner)
    if change.from.overrides.sqlite.isLoose, old.ownForm != nil {
      value.isUnchecked = !change.to.overrides.sqlite.isLoose || new.ownForm == nil
    }
    if old.overrides.sqlite.collation != new.overrides.sqlite.collation {
      value.collation = SQLiteKeyCollation(new.overrides.sqlite.collation).rawValue
    }
    if value.canBeNull, !new.takesNull, let backfill = new.backfill, !planner.options.isReverse {
      value.fill(with: try lowered(backfill, for: new, planner))
      value.isCopy = false
      value.isRenamed = false
      value.isInDoubt = true
    }
    return value
  }

  private func converted(
    _ old: Column, to new: Column, _ planner: Planner
  ) throws(UnplannedChange) -> NewValue {
    var value = NewValue(sql: name(of: old.name), isCopy: true, canBeNull: old.takesNull)
    let isSameType = planner.isSame(old.type, new.type)
    if old.ownForm ?? new.ownForm != nil, old.ownForm != new.ownForm || !isSameType && new.convert != nil {
      return try ofOwnStorage(old, new, value, planner)
    }
    if isSameType || old.ownForm != nil {
      guard let change = planner.change(ofValuesIn: old.type) else { return value }
      if !change.removedValues.isEmpty, let convert = new.convert, convert != old.convert,
        !planner.options.isReverse
      {
        return try lowered(convert, for: new, planner)
      }
      if planner.hasRenamedValues(old.type) {
        value.sql = change.renaming(fullName(of: old), old.type)
        value.isCopy = false
        value.isRenamed = true
      }
      return value
    }
    if let convert = new.convert, !planner.options.isReverse {
      return try lowered(convert, for: new, planner)
    }
    guard let conversion = storedConversion(of: byBytes(value.sql, old), from: old.type, to: new.type) else {
      guard planner.options.isReverse, planner.isCopied(new, as: old) else {
        return try inconvertible(old, new, planner)
      }
      // The values that came along that way fit; what was written since is asked.
      value.isInDoubt = true
      return value
    }
    if let sql = conversion.value {
      value.sql = sql
      value.isCopy = false
    }
    value.misfits = conversion.misfits
    if case .lossy(let loss) = Differ.conversion(from: old.type, to: new.type) { value.loss = loss }
    return value
  }

  /// Where one version says itself how SQLite keeps the column.
  private func ofOwnStorage(
    _ old: Column, _ new: Column, _ value: NewValue, _ planner: Planner
  ) throws(UnplannedChange) -> NewValue {
    if let convert = new.convert, !planner.options.isReverse {
      return try lowered(convert, for: new, planner)
    }
    let before = storedForm(old, of: change.from, planner.before).storage
    let after = storedForm(new, of: change.to, planner.after).storage
    guard before == after || after == .any || before == .any else {
      return try inconvertible(old, new, planner)
    }
    var value = value
    value.isInDoubt = new.ownForm == nil
    return value
  }

  private func inconvertible(
    _ old: Column, _ new: Column, _ planner: Planner
  ) throws(UnplannedChange) -> NewValue {
    if planner.options.isReverse { return standIn(for: new, planner) }
    throw UnplannedChange(
      "values of `\(change.to.name).\(new.name)` do not become \(new.type.spelling) by themselves",
      at: new.origin,
      help: "say how, over the old row: `convert: \(new.name)::\(new.type.spelling)`")
  }

  /// What rows get where nobody kept what they had: the default, else nothing.
  private func standIn(for column: Column, _ planner: Planner) -> NewValue {
    var value = NewValue(sql: "NULL")
    if let text = try? defaultValue(column, of: change.to, planner.after) {
      value = NewValue(sql: text, canBeNull: text == "NULL" || text.hasPrefix("("))
    }
    value.isStandIn = true
    return value
  }

  /// What a column that is added holds.
  private func added(_ column: Column, _ planner: Planner) throws(UnplannedChange) -> NewValue {
    if change.to.rowNumberColumn?.name == column.name {
      return NewValue(sql: change.from.freeRowNumberName ?? "NULL", canBeNull: false)
    }
    if planner.options.isReverse { return standIn(for: column, planner) }
    if let backfill = column.backfill {
      return try lowered(backfill, for: column, planner)
    }
    let text = try planned { () throws(UnsupportedExpression) in
      try defaultValue(column, of: change.to, planner.after)
    }
    if let text { return NewValue(sql: text, canBeNull: text == "NULL" || text.hasPrefix("(")) }
    guard column.takesNull else {
      throw UnplannedChange(
        "rows of `\(change.to.name)` need a value for the new column `\(column.name)`, which cannot be NULL",
        at: column.origin, help: "give it a `default`, or say what those rows get: `backfill: …`")
    }
    return NewValue(sql: "NULL")
  }
}
