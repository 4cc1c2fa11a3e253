import Differ
import SchemaModel

// What takes the place of something else is built beside it, under the names that tables and columns have before.

extension MigrationPlanner {
  /// What a column of the newer version is called before what happens at one stroke; nil where it is not there yet,
  /// or holds other values.
  func earlyName(of column: String, in table: KeptTable) -> String? {
    if let name = earlyWork[table.to.name]?.added[column] { return name }
    guard let kept = table.column(behind: column), kept.fate == .stays, !kept.isPutBack,
      isThereEarly(kept.from.postgresqlType)
    else { return nil }
    // Rows that get their values later may break what is built.
    let waits = kept.from.isNullable && !kept.to.isNullable && kept.to.backfill != nil && !options.isReverse
    return waits && earlyWork[table.to.name]?.fillsKept != true ? nil : kept.from.name
  }

  func early(_ columns: [String], in table: KeptTable) -> [String]? {
    let names = columns.compactMap { earlyName(of: $0, in: table) }
    return names.count == columns.count ? names : nil
  }

  func early(_ expression: Expression, in table: KeptTable) -> Expression? {
    if expression.isRaw { return nil }
    var isThere = true
    expression.visit { part in
      switch part {
      case .column(let name): if earlyName(of: name, in: table) == nil { isThere = false }
      case .cast(_, let type): if !isThereEarly(type) { isThere = false }
      default: break
      }
    }
    return isThere ? expression.renamingColumns { earlyName(of: $0, in: table) ?? $0 } : nil
  }

  func early(_ index: Index, in table: KeptTable) -> Index? {
    var copy = index
    for position in copy.keys.indices {
      guard let value = early(copy.keys[position].value, in: table) else { return nil }
      copy.keys[position].value = value
    }
    guard let including = early(copy.including, in: table) else { return nil }
    copy.including = including
    if let predicate = copy.predicate {
      guard let predicate = early(predicate, in: table) else { return nil }
      copy.predicate = predicate
    }
    return copy
  }

  func early(_ key: ForeignKey, in table: KeptTable) -> ForeignKey? {
    var copy = key
    guard let columns = early(copy.columns, in: table), let parent = difference.keptTables[key.table],
      let old = difference.from.table(named: parent)
    else { return nil }
    copy.columns = columns
    copy.table = parent
    if let kept = tablesBehind[key.table] {
      guard let columns = early(copy.referencedColumns, in: kept) else { return nil }
      copy.referencedColumns = columns
    }
    let wanted = Set(copy.referencedColumns)
    let keys = old.keys + old.indexes.filter { $0.isUnique && $0.predicate == nil }.map(\.plainColumns)
    return keys.contains { Set($0) == wanted } ? copy : nil
  }

  /// What stands behind names that are there only for a while. The way back has others: it may find what a run of the
  /// way there has left.
  var endings: (new: String, old: String, proof: String) {
    options.isReverse
      ? ("_schemac_back", "_schemac_gone", "_schemac_filled")
      : ("_schemac_new", "_schemac_old", "_schemac_not_null")
  }

  /// A name beside that of a table, an index or a sequence, for as long as both are there.
  mutating func temporaryName(for name: String, ending: String) -> String {
    freeName(for: name, ending: ending, among: &takenNames)
  }
}

extension Schema {
  /// The names of all that shares its names with tables, and of all constraints.
  var relationNames: Set<String> {
    var names = Set(sequences.map(\.name.name))
    for table in tables {
      names.insert(table.name.name)
      names.formUnion(table.constraintNames)
      names.formUnion(table.indexes.map(\.name.text))
      for column in table.columns where column.isNumbered {
        names.insert(column.sequenceName(in: table.name).name)
      }
    }
    return names
  }
}
