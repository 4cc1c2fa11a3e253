import Diagnostics
import SQLExpressions
public import SchemaModel

// What `backfill:` and `convert:` say is said of a row as it was.

extension TableDifference {
  /// An expression over a row as it was, with its columns under their old names.
  ///
  /// A name is first a column that both versions have, by its newer name; then a column of the older version.
  /// - Throws: where there is no such column.
  public func overOldRow(_ expression: Expression, of column: Column) throws(UnplannedChange) -> Expression {
    var oldNames: [String: String] = [:]
    for (old, new) in keptColumns { oldNames[new.name] = old.name }
    for name in expression.columns where oldNames[name] == nil {
      guard from.column(named: name) != nil else {
        let known = from.columns.map(\.name) + oldNames.keys.sorted()
        throw UnplannedChange(
          "`\(to.name)` had no column `\(name)` for `\(column.name)` to take its values from",
          at: column.origin,
          help: suggestion(for: name, among: known).map { "did you mean `\($0)`?" }
            ?? "a text stands in single quotes: `\"'\(name)'\"`")
      }
      oldNames[name] = name
    }
    let overOldRow = expression.renamingColumns { oldNames[$0] ?? $0 }
    let scope = ExpressionScope(table: from, enumerations: [])
    if let type = overOldRow.inferredType(in: scope), !type.becomes(column.type) {
      throw UnplannedChange(
        "`\(column.name)` of `\(to.name)` is `\(column.type.spelling)`, and what its old rows are to get is `\(type.spelling)`",
        at: column.origin, help: "say what becomes of it: a cast, `(…)::\(column.type.spelling)`, or a CASE")
    }
    return overOldRow
  }
}

extension ColumnType {
  /// Whether a value of this type becomes one of another by itself: as in an INSERT, or as text that is a value of an
  /// enumeration. An enumeration may have another name by now.
  fileprivate func becomes(_ other: ColumnType) -> Bool {
    switch (self, other) {
    case (.enumeration, .enumeration): true
    case (_, .enumeration) where isText: true
    default: isAssignable(to: other)
    }
  }
}

extension Column {
  /// What rows that are there get where the column comes to be, or becomes NOT NULL: what `backfill:` says, else what
  /// an INSERT would give them. Nil where neither is said.
  public var valueOfOldRows: Expression? {
    if let backfill { return backfill }
    if case .default(let value) = source { return value }
    return nil
  }
}
