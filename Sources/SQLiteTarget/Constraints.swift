import SQLExpressions
import SchemaModel

func definition(_ key: PrimaryKey) -> String {
  "CONSTRAINT \(identifier(key.name.text)) PRIMARY KEY (\(identifiers(key.columns)))"
}

func definition(_ unique: UniqueConstraint) -> String {
  "CONSTRAINT \(identifier(unique.name.text)) UNIQUE (\(identifiers(unique.columns)))"
}

func definition(
  _ check: Check, of table: Table, _ enumerations: Enumerations
) throws(UnsupportedExpression) -> String {
  let condition = try sql(check.expression, of: table, enumerations, place: .check, expected: .boolean)
  return "CONSTRAINT \(identifier(check.name.text)) CHECK (\(condition))"
}

func definition(_ foreignKey: ForeignKey) -> String {
  "CONSTRAINT \(identifier(foreignKey.name.text)) FOREIGN KEY (\(identifiers(foreignKey.columns)))"
    + " REFERENCES \(identifier(foreignKey.table.name)) (\(identifiers(foreignKey.referencedColumns)))"
    + foreignKey.clauses
}

/// CREATE INDEX, without its semicolon.
///
/// Included columns become the last keys: what an index covers is a matter of speed alone.
func createIndex(
  _ index: Index, on table: Table, _ enumerations: Enumerations
) throws(UnsupportedExpression) -> String {
  var keys: [String] = []
  for key in index.keys {
    var text = try sql(key.value, of: table, enumerations, place: .index, expected: nil)
    if key.isDescending { text += " DESC" }
    keys.append(text)
  }
  keys += index.including.map { identifier($0) }
  var text =
    "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(identifier(index.name.text))"
    + " ON \(identifier(table.name.name)) (\(keys.joined(separator: ", ")))"
  if let predicate = index.predicate {
    text += " WHERE \(try sql(predicate, of: table, enumerations, place: .index, expected: .boolean))"
  }
  return text
}
