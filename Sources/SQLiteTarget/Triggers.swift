import SQLExpressions
import SchemaModel

/// What keeps a table's `on_update` columns: one trigger for each.
///
/// An UPDATE that leaves the column unchanged sets it; one that changes it wins. A trigger's own update fires the
/// table's triggers again, so each one looks whether it has been here: its column holds the statement's time, which
/// stands still, or another one's does and so this update is that trigger's.
func onUpdateStatements(_ table: Table, _ enumerations: Enumerations) throws(UnsupportedExpression)
  -> [String]
{
  var kept: [(column: Column, value: String)] = []
  for column in table.columns {
    guard let onUpdate = column.onUpdate else { continue }
    let value = try sql(onUpdate, of: table, enumerations, place: .trigger, expected: column.type)
    kept.append((column, value))
  }
  let tableName = identifier(table.name.name)
  return kept.map { column, value in
    let name = identifier(column.name)
    let others = kept.filter { $0.column.name != column.name }.map { other in
      let name = identifier(other.column.name)
      return "\n  AND (NEW.\(name) IS OLD.\(name) OR NEW.\(name) IS NOT \(other.value))"
    }
    return """
      CREATE TRIGGER \(identifier(onUpdateName(column, of: table))) AFTER UPDATE ON \(tableName) FOR EACH ROW
      WHEN NEW.\(name) IS OLD.\(name) AND NEW.\(name) IS NOT \(value)\(others.joined())
      BEGIN
        UPDATE \(tableName) SET \(name) = \(value) WHERE \(table.findsNewRow);
      END
      """
  }
}

func onUpdateName(_ column: Column, of table: Table) -> String {
  "\(table.name.name)_\(column.name)_on_update"
}
