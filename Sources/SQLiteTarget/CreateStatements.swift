public import SQLExpressions
public import SchemaModel

/// The script that creates a schema in an empty database.
///
/// - Parameters:
///   - schema: checked by ``sqliteChecks(_:minimumVersion:)``.
///   - source: where it is written, for the header.
/// - Throws: what the checks would have reported.
public func sqliteScript(_ schema: Schema, source: String) throws(UnsupportedExpression) -> String {
  let schema = schema.narrowed(to: .sqlite)
  var text = commentLine("Made by schemac from \(source). Do not edit.") + "\n\n"
  text += "PRAGMA foreign_keys = ON;\n\nBEGIN;\n"
  let enumerations = Enumerations(schema)
  for table in schema.tables {
    for statement in try createStatements(table, enumerations) { text += "\n\(statement);\n" }
  }
  return text + "\nCOMMIT;\n"
}

/// A table with its indexes and triggers.
func createStatements(_ table: Table, _ enumerations: Enumerations) throws(UnsupportedExpression) -> [String]
{
  var statements = [try createTable(table, enumerations)]
  for index in table.indexes { statements.append(try createIndex(index, on: table, enumerations)) }
  statements += try onUpdateStatements(table, enumerations)
  return statements
}

/// CREATE TABLE under the table's name, or under another while it is rebuilt.
func createTable(
  _ table: Table, _ enumerations: Enumerations, named name: String? = nil
) throws(UnsupportedExpression) -> String {
  var parts: [String] = []
  for column in table.columns {
    let comment = column.comment.map { commentLine($0) + "\n  " } ?? ""
    parts.append(comment + (try definition(column, of: table, enumerations)))
  }
  if let key = table.primaryKey, table.rowNumberColumn == nil { parts.append(definition(key, of: table)) }
  for unique in table.uniqueConstraints { parts.append(definition(unique, of: table)) }
  for check in table.checks { parts.append(try definition(check, of: table, enumerations)) }
  for foreignKey in table.foreignKeys { parts.append(definition(foreignKey, of: table)) }
  let comment = table.comment.map { " " + commentLine($0) } ?? ""
  return
    "CREATE TABLE \(identifier(name ?? table.name.name)) (\(comment)\n  \(parts.joined(separator: ",\n  "))\n)\(table.sqliteOptions)"
}

/// A column as it stands in CREATE TABLE and ADD COLUMN.
func definition(
  _ column: Column, of table: Table, _ enumerations: Enumerations
) throws(UnsupportedExpression) -> String {
  let name = identifier(column.name)
  let form = storedForm(column, of: table, enumerations)
  let own = column.overrides.sqlite
  let isRowNumber = table.rowNumberColumn?.name == column.name
  // INTEGER alone as a primary key would number itself, which nobody asked for; INT does not.
  let isPlainKey =
    table.primaryKey?.columns == [column.name] && form.declared == SQLiteStorage.integer.rawValue
    && !isRowNumber && !table.overrides.sqlite.isWithoutRowid
  var parts = [name]
  if !form.declared.isEmpty { parts.append(isPlainKey ? "INT" : form.declared) }
  if isRowNumber, let key = table.primaryKey {
    let counter = own.reusesNumbers ? "" : " AUTOINCREMENT"
    parts.append("\(table.naming(key.name))PRIMARY KEY\(key.sqlite.onConflict.clause)\(counter)")
  }
  if !column.takesNull { parts.append("NOT NULL\(own.onConflict.clause)") }
  if let collation = own.collation { parts.append("COLLATE \(collation.rawValue)") }
  if let value = try defaultValue(column, of: table, enumerations) { parts.append("DEFAULT \(value)") }
  if case .generated(let generated) = column.source {
    let value = try sql(
      generated.expression, of: table, enumerations, place: .generated, expected: column.type)
    parts.append("GENERATED ALWAYS AS (\(value)) \(generated.isStored ? "STORED" : "VIRTUAL")")
  }
  if let check = form.check {
    parts.append("CONSTRAINT \(identifier(typeCheckName(column))) CHECK (\(check))")
  }
  return parts.joined(separator: " ")
}

/// The name of the check that makes a column hold its type's values alone. SQLite says it when a value is
/// refused, and it tells the type exactly to whoever reads the table back.
func typeCheckName(_ column: Column) -> String {
  "\(column.name) is \(column.type.spelling)"
}

/// What stands behind DEFAULT; nil where there is none.
func defaultValue(
  _ column: Column, of table: Table, _ enumerations: Enumerations
) throws(UnsupportedExpression) -> String? {
  if let value = column.overrides.sqliteDefault {
    return "(\(try ownSQLiteExpression(value)))"
  }
  guard case .default(let value) = column.source else { return nil }
  let text = try sql(value, of: table, enumerations, place: .default, expected: column.type)
  return text.isLiteral ? text : "(\(text))"
}

extension String {
  /// Whether it is one literal, which SQLite takes behind DEFAULT without brackets.
  fileprivate var isLiteral: Bool {
    if Double(self) != nil || ["NULL", "TRUE", "FALSE"].contains(self) { return true }
    var bytes = Array(utf8)[...]
    if bytes.first == 0x58 { bytes.removeFirst() }
    guard bytes.count > 1, bytes.first == 0x27, bytes.last == 0x27 else { return false }
    // Quotes inside come in pairs.
    let runs = bytes.dropFirst().dropLast().split(omittingEmptySubsequences: true) { $0 != 0x27 }
    return runs.allSatisfy { $0.count.isMultiple(of: 2) }
  }
}

/// An expression of a table as SQLite reads it.
func sql(
  _ expression: Expression, of table: Table, _ enumerations: Enumerations, place: ExpressionPlace,
  expected: ColumnType?
) throws(UnsupportedExpression) -> String {
  try sqliteExpression(
    expression, scope: enumerations.scope(of: table), place: place,
    expected: expected, enumerationValues: enumerations.values(of:)
  ).sql
}
