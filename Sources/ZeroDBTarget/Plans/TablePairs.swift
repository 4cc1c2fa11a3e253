import Differ
import SchemaModel

/// A table of both versions. Only this file knows how the differ says which tables and columns belong together.
struct TablePair {
  var from: Table
  var to: Table
  /// What the differ says of the two; empty where they are the same to it.
  var difference: TableDifference
  /// The columns of the older version by the names of those that they became.
  private var oldColumns: [String: Column] = [:]
  /// The columns whose computation changes, by their new names.
  var recomputed: Set<String> = []
  /// What changes of it that ZeroDB never hears of, each in a few words.
  var unheard: [String] = []
  /// The keys and indexes that change: of them ZeroDB hears which fields are indexed.
  var changedKeys: [String] = []

  init(_ difference: TableDifference) {
    self.difference = difference
    from = difference.from
    to = difference.to
    for (old, new) in difference.keptColumns { oldColumns[new.name] = old }
    for case .modify(_, let column, let parts) in difference.columns { hear(column, parts) }
    unheard += described(difference.exclusions, "exclusion constraint")
    unheard += described(difference.checks, "check") + described(difference.foreignKeys, "foreign key")
    changedKeys =
      described(difference.primaryKey, "primary key")
      + described(difference.uniqueConstraints, "unique constraint") + described(difference.indexes, "index")
  }

  /// The column of the older version that became a column of the newer one.
  func oldColumn(of column: Column) -> Column? { oldColumns[column.name] }

  var droppedColumns: [Column] {
    let kept = Set(oldColumns.values.map(\.name))
    return from.columns.filter { !kept.contains($0.name) }
  }

  private mutating func hear(_ column: Column, _ parts: [ChangedPart]) {
    if parts.contains(.generated), case .generated = column.source { recomputed.insert(column.name) }
    if parts.contains(.default) { unheard.append("the default of `\(column.name)`") }
    if parts.contains(.onUpdate) { unheard.append("what an UPDATE sets `\(column.name)` to") }
    if parts.contains(.comment) { unheard.append("the comment of `\(column.name)`") }
  }

  private func described<Object: NamedObject>(_ changes: [Change<Object>], _ kind: String) -> [String] {
    changes.map { change in
      let verb =
        switch change {
        case .add: "adding"
        case .drop: "dropping"
        case .modify: "changing"
        }
      return "\(verb) the \(kind) `\(change.object.name.text)`"
    }
  }
}

/// Which tables belong together, which are new and which go.
struct TablePairs {
  var pairs: [TablePair] = []
  var added: [Table] = []
  var dropped: [Table] = []

  /// - Parameters:
  ///   - from: the older version as ZeroDB sees it.
  ///   - to: the newer version as ZeroDB sees it.
  init(_ difference: SchemaDifference, from: Schema, to: Schema) {
    let old = Dictionary(from.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let altered = difference.alteredTables
    for table in to.tables {
      if let before = difference.keptTables[table.name].flatMap({ old[$0] }) {
        pairs.append(TablePair(altered[table.name] ?? TableDifference(from: before, to: table)))
      } else {
        added.append(table)
      }
    }
    let kept = Set(difference.keptTables.values)
    dropped = from.tables.filter { !kept.contains($0.name) }
  }
}
