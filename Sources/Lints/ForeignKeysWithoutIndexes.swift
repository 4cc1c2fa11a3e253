import Diagnostics
import SchemaModel

/// Foreign keys whose rows a server can only find by reading the whole table.
///
/// - Parameter places: where each table of the schema is written.
func foreignKeysWithoutIndexes(_ table: LintedTable, _ places: [QualifiedName: Origin]) -> [Diagnostic] {
  table.table.foreignKeys.compactMap { foreignKey in
    let stores = foreignKey.targets.intersection(table.stores)
    let bare = TargetSet(
      stores.targets.filter { store in
        !table.searches.contains { $0.index.targets.contains(store) && $0.index.finds(foreignKey) }
      })
    guard !bare.isEmpty else { return nil }
    return Diagnostic(
      .foreignKeyWithoutIndex, .warning,
      "no index begins with \(quoted(foreignKey.columns)), the foreign key to `\(foreignKey.table)`\(bare.phrase(among: stores))",
      at: foreignKey.origin.span,
      labels: places[foreignKey.table].map { label($0, "the table that it refers to") } ?? [],
      notes: ["whoever deletes a row there, or changes its key, waits until all of \(table.name) is read"],
      help: "add `[\(foreignKey.columns.joined(separator: ", "))]` to the `indexes` of \(table.name)")
  }
}

extension Index {
  /// Whether it finds the rows that refer to one row: its first columns are the foreign key's, in any order.
  fileprivate func finds(_ foreignKey: ForeignKey) -> Bool {
    let isOfUse = method == "btree" || method == "hash"
    let columns = leadingColumns.prefix(foreignKey.columns.count)
    return isOfUse && Set(columns) == Set(foreignKey.columns)
      && predicate?.follows(fromValuesIn: foreignKey.columns) != false
  }
}

extension Expression {
  /// Whether a condition is met by every row that has values, and no NULL, in some columns. A search for a value
  /// uses a partial index with such a condition.
  fileprivate func follows(fromValuesIn columns: [String]) -> Bool {
    switch self {
    case .isNull(.column(let name), negated: true): columns.contains(name)
    case .binary(.and, let left, let right):
      left.follows(fromValuesIn: columns) && right.follows(fromValuesIn: columns)
    default: false
    }
  }
}
