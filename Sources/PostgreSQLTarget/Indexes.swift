import SQLExpressions
import SchemaModel

/// CREATE INDEX, without its semicolon.
///
/// - Parameters:
///   - concurrently: while others write; not in a transaction then.
///   - ifNotExists: whether one that is there already is what is wanted.
func createIndex(
  _ index: Index, on table: QualifiedName, concurrently: Bool = false, ifNotExists: Bool = false
) throws(UnsupportedExpression) -> String {
  var keys: [String] = []
  for key in index.keys { keys.append(try definition(key)) }
  var text =
    "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(concurrently ? "CONCURRENTLY " : "")"
    + "\(ifNotExists ? "IF NOT EXISTS " : "")\(identifier(index.name.text)) ON \(identifier(table))"
  if index.method != "btree" { text += " USING \(identifier(index.method))" }
  text += " (\(keys.joined(separator: ", ")))"
  text += includeClause(index.including)
  if !index.nullsAreDistinct { text += " NULLS NOT DISTINCT" }
  text += withClause(index.storageParameters)
  if let predicate = index.predicate { text += " WHERE \(try sql(predicate))" }
  return text
}

func definition(_ key: IndexKey) throws(UnsupportedExpression) -> String {
  var text: String
  if case .column(let name) = key.value {
    text = identifier(name)
  } else {
    text = "(\(try sql(key.value)))"
  }
  if let collation = key.collation { text += " COLLATE \(identifier(collation))" }
  if let operatorClass = key.operatorClass { text += " \(operatorClassName(operatorClass))" }
  if !key.operatorClassParameters.isEmpty { text += " (\(assignments(key.operatorClassParameters)))" }
  if key.isDescending { text += " DESC" }
  if let nullsFirst = key.nullsFirst, nullsFirst != key.isDescending {
    text += nullsFirst ? " NULLS FIRST" : " NULLS LAST"
  }
  return text
}

/// Columns beside the key, with a blank before them; nothing where there are none.
func includeClause(_ columns: [String]) -> String {
  columns.isEmpty ? "" : " INCLUDE (\(identifiers(columns)))"
}

/// An operator class, with its PostgreSQL schema where it is said.
private func operatorClassName(_ text: String) -> String {
  (try? parseQualifiedName(text)).map { identifier($0) } ?? identifier(text)
}
