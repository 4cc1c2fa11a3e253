import SQLExpressions
import SchemaModel

/// A statement of a script.
struct Statement {
  /// Without its semicolon.
  var text: String
  /// About how many locks the server holds for it until the transaction ends.
  var locks: Int

  init(_ text: String, locks: Int = 1) {
    self.text = text
    self.locks = locks
  }
}

/// Everything that creates a schema in an empty database, in an order that the server accepts: a type before the
/// table that uses it, a table before those that refer to it, and the foreign keys of cycles last.
func createStatements(_ schema: Schema) throws(UnsupportedExpression) -> [Statement] {
  var statements: [Statement] = []
  for name in namespaces(schema) {
    statements.append(Statement("CREATE SCHEMA IF NOT EXISTS \(identifier(name))"))
  }
  for named in extensions(schema) {
    let place = named.schema.map { " SCHEMA \(identifier($0))" } ?? ""
    statements.append(Statement("CREATE EXTENSION IF NOT EXISTS \(identifier(named.name))\(place)"))
  }
  for enumeration in schema.enumerations { statements += createStatements(enumeration) }
  for sequence in schema.sequences {
    statements.append(Statement(createSequence(sequence)))
    statements += comment(sequence.comment, on: "SEQUENCE \(identifier(sequence.name))")
  }

  var created = Set<QualifiedName>()
  var postponed: [(QualifiedName, ForeignKey)] = []
  for table in inDependencyOrder(schema.tables) {
    created.insert(table.name)
    let (now, later) = (
      table.foreignKeys.filter { created.contains($0.table) },
      table.foreignKeys.filter { !created.contains($0.table) }
    )
    statements += try createStatements(table, foreignKeys: now)
    statements += try unvalidatedConstraints(table, foreignKeys: now)
    postponed += later.map { (table.name, $0) }
  }
  for (table, foreignKey) in postponed {
    statements.append(
      Statement("ALTER TABLE \(identifier(table)) ADD \(addition(foreignKey))", locks: 2))
  }
  statements += schema.sequences.compactMap(ownership).map { Statement($0) }
  return statements
}

func createStatements(_ enumeration: Enumeration) -> [Statement] {
  let values = enumeration.values.map { quoted($0.name) }.joined(separator: ", ")
  let name = identifier(enumeration.name)
  return [Statement("CREATE TYPE \(name) AS ENUM (\(values))")]
    + comment(enumeration.comment, on: "TYPE \(name)")
}

/// What CREATE TABLE would look at every row for: the constraints that rows which are there already may break.
func unvalidatedConstraints(
  _ table: Table, foreignKeys: [ForeignKey]
) throws(UnsupportedExpression) -> [Statement] {
  let name = identifier(table.name)
  var statements: [Statement] = []
  for check in table.checks where !check.isValidated {
    statements.append(Statement("ALTER TABLE \(name) ADD \(try addition(check))"))
  }
  for key in foreignKeys where !key.isValidated {
    statements.append(Statement("ALTER TABLE \(name) ADD \(addition(key))", locks: 2))
  }
  return statements
}

/// A table with its comments, indexes and triggers, and those of its foreign keys that can be made with it; without
/// the constraints that rows which are there already may break.
func createStatements(
  _ table: Table, foreignKeys: [ForeignKey]
) throws(UnsupportedExpression) -> [Statement] {
  var lines: [String] = []
  for column in table.columns { lines.append(try definition(column, in: table.name)) }
  if let key = table.primaryKey { lines.append(definition(key)) }
  for unique in table.uniqueConstraints { lines.append(definition(unique)) }
  for exclusion in table.exclusions { lines.append(try definition(exclusion)) }
  for check in table.checks where check.isValidated { lines.append(try definition(check)) }
  for foreignKey in foreignKeys where foreignKey.isValidated { lines.append(definition(foreignKey)) }
  let name = identifier(table.name)
  let keys = (table.primaryKey == nil ? 0 : 1) + table.uniqueConstraints.count + table.exclusions.count
  // A table holds a lock on itself, its TOAST table and that one's index; each key and sequence one more.
  let head = "CREATE \(table.overrides.isUnlogged ? "UNLOGGED " : "")TABLE \(name)"
  let body = lines.isEmpty ? "()" : "(\n  \(lines.joined(separator: ",\n  "))\n)"
  let with = withClause(table.overrides.storageParameters)
  var statements = [Statement("\(head) \(body)\(with)", locks: 3 + keys + foreignKeys.count)]
  let storage = table.columns.flatMap { storageActions($0) }
  if !storage.isEmpty {
    statements.append(Statement("ALTER TABLE \(name) \(storage.joined(separator: ", "))"))
  }
  statements += comment(table.comment, on: "TABLE \(name)")
  for column in table.columns {
    statements += comment(column.comment, on: "COLUMN \(name).\(identifier(column.name))")
  }
  for index in table.indexes {
    statements.append(Statement(try createIndex(index, on: table.name)))
    let indexName = identifier(QualifiedName(schema: table.name.schema, index.name.text))
    statements += comment(index.comment, on: "INDEX \(indexName)")
  }
  for text in try onUpdateStatements(table) { statements.append(Statement(text)) }
  return statements
}

/// Storage parameters, with a blank before them; nothing where there are none.
func withClause(_ parameters: [StorageParameter]) -> String {
  parameters.isEmpty ? "" : " WITH (\(assignments(parameters)))"
}

/// Names are words, and need no quotes.
func assignments(_ parameters: [StorageParameter]) -> String {
  parameters.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
}

func comment(_ text: String?, on object: String) -> [Statement] {
  guard let text, !text.isEmpty else { return [] }
  return [Statement("COMMENT ON \(object) IS \(quoted(text))")]
}

/// The PostgreSQL schemas that are used, but for the default one.
func namespaces(_ schema: Schema) -> [String] {
  let used =
    schema.tables.compactMap(\.name.schema) + schema.enumerations.compactMap(\.name.schema)
    + schema.sequences.compactMap(\.name.schema) + schema.extensions.compactMap(\.schema)
  return Set(used).subtracting(["public", "pg_catalog"]).sorted()
}

/// Tables before those that refer to them, otherwise as they were given.
func inDependencyOrder(_ tables: [Table]) -> [Table] {
  let positions = Dictionary(
    tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  var ordered: [Table] = []
  var isVisited = Array(repeating: false, count: tables.count)
  // An explicit stack: a chain of references can be as long as the schema.
  for root in tables.indices where !isVisited[root] {
    isVisited[root] = true
    var stack: [(position: Int, next: Int)] = [(root, 0)]
    while let top = stack.last {
      let references = tables[top.position].foreignKeys
      if top.next == references.count {
        ordered.append(tables[top.position])
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      if let target = positions[references[top.next].table], !isVisited[target] {
        isVisited[target] = true
        stack.append((target, 0))
      }
    }
  }
  return ordered
}
