import Differ
import SchemaModel

/// A table of both versions. Only this file knows how the differ says which tables and columns belong together.
struct TablePair {
  var from: Table
  var to: Table
  /// Names of columns, new to old, where they differ.
  var oldNames: [String: String] = [:]
  /// The columns whose computation changes, by their new names.
  var recomputed: Set<String> = []
  /// What changes of it that ZeroDB never hears of, each in a few words.
  var unheard: [String] = []

  /// The column of the older version that became a column of the newer one.
  func oldColumn(of column: Column) -> Column? {
    if let old = oldNames[column.name] { return from.column(named: old) }
    // A name that a rename took away is free for another column.
    return oldNames.values.contains(column.name) ? nil : from.column(named: column.name)
  }

  var droppedColumns: [Column] {
    let kept = Set(to.columns.compactMap { oldColumn(of: $0)?.name })
    return from.columns.filter { !kept.contains($0.name) }
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
    var changed: [QualifiedName: TableDifference] = [:]
    var added: Set<QualifiedName> = []
    for change in difference.tables {
      switch change {
      case .add(let table): added.insert(table.name)
      case .drop(let table): dropped.append(table)
      case .alter(let alteration): changed[alteration.to.name] = alteration
      }
    }
    for table in to.tables {
      if let change = changed[table.name] {
        pairs.append(TablePair(change))
      } else if !added.contains(table.name), let old = from.table(named: table.name) {
        pairs.append(TablePair(from: old, to: table))
      } else {
        self.added.append(table)
      }
    }
  }
}

extension TablePair {
  fileprivate init(_ difference: TableDifference) {
    self.init(from: difference.from, to: difference.to)
    oldNames = Dictionary(
      difference.renamedColumns.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for case .modify(let from, let to) in difference.columns {
      if case .generated = to.source, from.source != to.source {
        recomputed.insert(to.name)
      } else if from.source != to.source {
        unheard.append("the default of `\(to.name)`")
      }
      if from.onUpdate != to.onUpdate { unheard.append("what an UPDATE sets `\(to.name)` to") }
      if from.comment != to.comment { unheard.append("the comment of `\(to.name)`") }
    }
    add(difference.primaryKey, "primary key")
    add(difference.uniqueConstraints, "unique constraint")
    add(difference.checks, "check")
    add(difference.foreignKeys, "foreign key")
    add(difference.indexes, "index")
  }

  private mutating func add<Object: NamedObject>(_ changes: [Change<Object>], _ kind: String) {
    for change in changes { unheard.append("\(change.verb) the \(kind) `\(change.object.name.text)`") }
  }
}
