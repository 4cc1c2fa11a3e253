package import SQLExpressions
package import SchemaModel

/// The statements that create a table with its indexes and triggers: whoever reads a database back finds out by them
/// whether schemac made what is there.
package func sqliteStatements(
  creating table: Table, _ enumerations: Enumerations
) throws(UnsupportedExpression) -> [String] {
  try createStatements(table, enumerations)
}

/// The name of the trigger that keeps an `on_update` column.
package func sqliteOnUpdateName(_ column: Column, of table: Table) -> String {
  onUpdateName(column, of: table)
}
