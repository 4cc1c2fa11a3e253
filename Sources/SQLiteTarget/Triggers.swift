import SQLExpressions
import SchemaModel

/// What keeps a table's `on_update` columns: one trigger for each.
///
/// An UPDATE that leaves the column unchanged sets it; one that changes it wins. The last condition ends the
/// recursion where `recursive_triggers` is on: within one statement, the time stands still.
func onUpdateStatements(_ table: Table, _ schema: Schema) throws(UnsupportedExpression) -> [String] {
  var statements: [String] = []
  for column in table.columns {
    guard let onUpdate = column.onUpdate else { continue }
    let name = identifier(column.name)
    let tableName = identifier(table.name.name)
    let value = try sql(onUpdate, of: table, schema, place: .trigger, expected: column.type)
    statements.append(
      """
      CREATE TRIGGER \(identifier(onUpdateName(column, of: table))) AFTER UPDATE ON \(tableName) FOR EACH ROW
      WHEN NEW.\(name) IS OLD.\(name) AND NEW.\(name) IS NOT \(value)
      BEGIN
        UPDATE \(tableName) SET \(name) = \(value) WHERE \(table.rowNumberName) = NEW.\(table.rowNumberName);
      END
      """)
  }
  return statements
}

func onUpdateName(_ column: Column, of table: Table) -> String {
  "\(table.name.name)_\(column.name)_on_update"
}

extension Table {
  /// A name for the row's number that no column hides.
  var rowNumberName: String {
    let taken = Set(columns.map { $0.name.lowercased() })
    return ["rowid", "_rowid_", "oid"].first { !taken.contains($0) } ?? "rowid"
  }
}
