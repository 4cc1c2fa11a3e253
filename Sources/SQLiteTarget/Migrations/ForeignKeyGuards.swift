import Differ
import SQLExpressions
import SchemaModel

// Rows that would refer to nothing, counted before a change.

extension Planner {
  func foreignKeyGuards(_ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let table = row.change.to
    var guards: [RowGuard] = []
    for key in table.foreignKeys {
      let isNew = row.change.foreignKeys.contains { $0.isNew && $0.object == key }
      let parent = try parent(of: key, row)
      guard isNew || !row.isCopy(key.columns) || !parent.isSettled else { continue }
      let own = zip(key.columns, key.referencedColumns).map { column, referenced in
        // SQLite compares as the column does that is referred to.
        let other = newTables[key.table]?.column(named: referenced)?.overrides.sqlite.collation
        let isSame = table.column(named: column)?.overrides.sqlite.collation == other
        return identifier(column) + (isSame ? "" : " COLLATE \(SQLiteKeyCollation(other).rawValue)")
      }
      let others = key.referencedColumns.map { identifier($0) }
      var conditions = own.map { "\($0) IS NOT NULL" }
      if let rows = parent.rows {
        let tuple = own.count == 1 ? own[0] : "(\(own.joined(separator: ", ")))"
        conditions.append(
          """
          \(tuple) NOT IN (SELECT \(others.joined(separator: ", ")) FROM \(rows) \
          WHERE \(others.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")))
          """)
      }
      guards.append(
        RowGuard(
          description:
            "rows of \(row.change.from.name) refer by \(key.columns.joined(separator: ", ")) to no row of \(key.table)",
          table: try row.rows(key.columns, self), condition: conditions.joined(separator: " AND ")))
    }
    return guards
  }

  /// The rows that a foreign key can refer to, as what stands behind FROM, and whether they are what they were. There
  /// are none in a table that is added.
  private func parent(
    of key: ForeignKey, _ row: NewRow
  ) throws(UnsupportedExpression) -> (rows: String?, isSettled: Bool) {
    if key.table == row.change.to.name {
      return (try row.rows(key.referencedColumns, self), row.isCopy(key.referencedColumns))
    }
    if let migration = migrations[key.table], let parent = try? NewRow(migration.change, self) {
      return (try parent.rows(key.referencedColumns, self), parent.isCopy(key.referencedColumns))
    }
    if let old = difference.keptTables[key.table] { return (identifier(old.name), true) }
    guard options.isReverse, let table = newTables[key.table], let kept = backupName(table) else {
      return (nil, false)
    }
    return (try rows(of: table, keptIn: kept, key.referencedColumns), false)
  }
}
