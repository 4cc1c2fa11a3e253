import Catalog
import SQLExpressions
import SQLiteTarget
import SchemaModel

/// What the SQLite backend makes of parts of a table, in the form in which catalogs say it.
struct SQLiteMaking {
  let enumerations: Enumerations

  /// The table as a catalog would have it; nil where the backend cannot say it.
  func table(_ table: Table) -> CatalogTable? {
    statements(table)?.first.flatMap { parseSQLiteCreateTable($0) }
  }

  /// The table with its indexes and triggers as a catalog would have it; nil where the backend cannot say it.
  func whole(_ table: Table) -> CatalogTable? {
    guard let statements = statements(table), var made = self.table(table) else { return nil }
    let columns = table.columns.map(\.name)
    made.indexes = statements.dropFirst().compactMap { parseSQLiteCreateIndex($0, columns: columns)?.index }
    made.triggers = triggers(of: table).map { CatalogTrigger(name: $0.key, definition: $0.value) }
    return made
  }

  /// A column as a catalog would have it, with its type check.
  func column(_ column: Column, of table: Table) -> (column: CatalogColumn, check: CatalogConstraint?)? {
    var small = Table(name: table.name, columns: [column])
    small.primaryKey = table.primaryKey?.columns == [column.name] ? table.primaryKey : nil
    if case .generated(let generated) = column.source {
      small.columns += others(of: [generated.expression], table)
    }
    guard let made = self.table(small), let first = made.columns.first else { return nil }
    return (
      first, made.constraints.first { $0.kind == .check && $0.name?.hasPrefix("\(column.name) is ") == true }
    )
  }

  /// A check's condition as a catalog would have it.
  func check(_ expression: Expression, of table: Table) -> String? {
    let name = "the check"
    let small = Table(
      name: table.name, columns: expression.isRaw ? table.bareColumns : others(of: [expression], table),
      checks: [Check(name: ObjectName(name), expression: expression)])
    return self.table(small)?.constraints.first { $0.name == name }?.expression
  }

  /// An index as a catalog would have it.
  func index(_ index: Index, of table: Table) -> CatalogIndex? {
    let small = Table(name: table.name, columns: table.bareColumns, indexes: [index])
    guard let statements = statements(small), statements.count == 2 else { return nil }
    return parseSQLiteCreateIndex(statements[1], columns: table.columns.map(\.name))?.index
  }

  /// The triggers of `on_update` columns, in the form in which a catalog has them, by their names.
  func triggers(of table: Table) -> [String: String] {
    var small = Table(name: table.name, columns: table.bareColumns)
    for (place, column) in table.columns.enumerated() { small.columns[place].onUpdate = column.onUpdate }
    let kept = small.columns.filter { $0.onUpdate != nil }
    guard let statements = statements(small), statements.count == kept.count + 1 else { return [:] }
    return Dictionary(
      zip(kept, statements.dropFirst()).map {
        (sqliteOnUpdateName($0, of: small), uniformSQLiteStatement($1))
      }, uniquingKeysWith: { first, _ in first })
  }

  private func statements(_ table: Table) -> [String]? {
    // A table has a column at least.
    guard !table.columns.isEmpty else { return nil }
    return try? sqliteStatements(creating: table, enumerations)
  }

  private func others(of expressions: [Expression], _ table: Table) -> [Column] {
    let names = Set(expressions.flatMap(\.columns))
    let used = table.bareColumns.filter { names.contains($0.name) }
    return used.isEmpty ? Array(table.bareColumns.prefix(1)) : used
  }
}

extension Table {
  /// The columns with their types alone.
  fileprivate var bareColumns: [Column] {
    columns.map { column in
      var bare = column
      bare.source = .none
      bare.onUpdate = nil
      bare.overrides.sqliteDefault = nil
      return bare
    }
  }
}
