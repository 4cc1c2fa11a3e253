import SQLExpressions
import SchemaModel

/// A column as it stands in CREATE TABLE and ADD COLUMN.
///
/// - Parameter table: the table that it is in.
func definition(_ column: Column, in table: QualifiedName) throws(UnsupportedExpression) -> String {
  var parts = [identifier(column.name), storedType(column) + collationClause(column)]
  switch column.source {
  case .generated(let generated):
    parts.append(
      "GENERATED ALWAYS AS (\(try sql(generated.expression))) \(generated.isStored ? "STORED" : "VIRTUAL")")
  case .identity(let identity):
    parts.append(definition(identity, in: table))
  case .none, .default, .serial:
    if let value = try defaultValue(column) { parts.append("DEFAULT \(value)") }
  }
  if !column.isNullable { parts.append("NOT NULL") }
  return parts.joined(separator: " ")
}

/// The column's type; a serial's where it is one.
func storedType(_ column: Column) -> String {
  if let type = column.overrides.postgresqlType { return typeName(type) }
  guard case .serial = column.source else { return typeName(column.type) }
  return switch column.type {
  case .smallint: "smallserial"
  case .bigint: "bigserial"
  default: "serial"
  }
}

/// ` COLLATE …`, where the column is not compared as the database does.
func collationClause(_ column: Column) -> String {
  column.overrides.postgresqlCollation.map { " COLLATE \(identifier($0))" } ?? ""
}

/// The expression behind DEFAULT; nil where there is none.
func defaultValue(_ column: Column) throws(UnsupportedExpression) -> String? {
  // Some expressions need brackets here: the word behind a default belongs to the column otherwise.
  if let value = column.overrides.postgresqlDefault { return try sqlOperand(value) }
  guard case .default(let value) = column.source else { return nil }
  return try sqlOperand(value)
}

/// - Parameter table: the table that the column is in.
func definition(_ identity: Identity, in table: QualifiedName) -> String {
  let generation = identity.generation == .always ? "ALWAYS" : "BY DEFAULT"
  var options = clauses(identity.options)
  if let own = identity.sequenceName {
    options.insert("SEQUENCE NAME \(identifier(QualifiedName(schema: table.schema, own)))", at: 0)
  }
  let list = options.isEmpty ? "" : " (\(options.joined(separator: " ")))"
  return "GENERATED \(generation) AS IDENTITY\(list)"
}
