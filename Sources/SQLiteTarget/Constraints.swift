import SQLExpressions
import SchemaModel

func definition(_ key: PrimaryKey, of table: Table) -> String {
  "\(table.naming(key.name))PRIMARY KEY \(keyText(key.columns, key.sqlite))"
}

func definition(_ unique: UniqueConstraint, of table: Table) -> String {
  "\(table.naming(unique.name))UNIQUE \(keyText(unique.columns, unique.sqlite))"
}

func definition(
  _ check: Check, of table: Table, _ enumerations: Enumerations
) throws(UnsupportedExpression) -> String {
  let condition = try sql(check.expression, of: table, enumerations, place: .check, expected: .boolean)
  return "\(table.naming(check.name))CHECK (\(condition))"
}

func definition(_ foreignKey: ForeignKey, of table: Table) -> String {
  "\(table.naming(foreignKey.name))FOREIGN KEY (\(identifiers(foreignKey.columns)))"
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
    if let collation = key.collation.flatMap(sqliteCollation), collation != key.ownCollation(in: table) {
      if case .column = key.value {} else { text = "(\(text))" }
      text += " COLLATE \(collation.rawValue)"
    }
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

extension IndexKey {
  /// The collation that the key has unless another one is said.
  func ownCollation(in table: Table) -> SQLiteKeyCollation {
    guard case .column(let name) = value else { return .binary }
    return SQLiteKeyCollation(table.column(named: name)?.overrides.sqlite.collation)
  }
}
