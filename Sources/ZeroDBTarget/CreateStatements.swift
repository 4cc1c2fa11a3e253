import Diagnostics
public import SQLExpressions
public import SchemaModel

/// What ZeroDB is given for a schema: a create-table request for each table, and beside their folder what no table
/// can say.
///
/// - Parameters:
///   - schema: a schema without errors, `zerodbChecks` included.
///   - database: the database's name.
///   - source: where the schema is written.
///   - options: what the project chooses.
/// - Returns: paths below the database's output folder and the text of each: `zerodb/<table>.json` in the order of
///   the tables, `zerodb.md`, and, where the schema has such, `zerodb_vectors.json` and `zerodb_rlhf.json`.
/// - Throws: where an expression of the schema has no spelling.
public func zerodbFiles(
  _ schema: Schema, database: String, source: String, options: ZeroDBOptions
) throws(UnsupportedExpression) -> [(path: String, text: String)] {
  let schema = schema.narrowed(to: .zerodb)
  guard !schema.tables.isEmpty else { return [] }
  var files = schema.zerodbTables.map { ($0.zerodbPath, createTable($0, options).text) }
  let summary = Summary(schema: schema, database: database, source: source)
  files.append(("zerodb.md", try summary.text()))
  let embeddings = schema.embeddings
  if !embeddings.isEmpty { files.append(("zerodb_vectors.json", vectorManifest(embeddings).text)) }
  let streams = schema.streams
  if !streams.isEmpty { files.append(("zerodb_rlhf.json", streamManifest(streams).text)) }
  return files
}

/// The body of the request that creates a table.
func createTable(_ table: Table, _ options: ZeroDBOptions) -> JSON {
  var members: [(name: String, value: JSON)] = [("table_name", .string(table.zerodbName))]
  if options.describes, let comment = table.comment { members.append(("description", .string(comment))) }
  let fields = table.columns.map { (name: $0.zerodbField, value: field($0, options.fields)) }
  let indexes = table.zerodbIndexes.map(JSON.string)
  members.append(("schema", .object([("fields", .object(fields)), ("indexes", .array(indexes))])))
  return .object(members)
}

private func field(_ column: Column, _ form: ZeroDBOptions.FieldForm) -> JSON {
  let type = JSON.string(column.zerodbTypeWord ?? "string")
  return switch form {
  case .plain: type
  case .object: .object([("type", type), ("required", .boolean(!column.isNullable))])
  }
}

extension Schema {
  /// The tables that are tables in ZeroDB too.
  var zerodbTables: [Table] { tables.filter { $0.overrides.zerodbStream == nil } }

  /// The tables whose rows are interactions there.
  var streams: [(table: Table, stream: FeedbackStream)] {
    tables.compactMap { table in table.overrides.zerodbStream.map { (table, $0) } }
  }
}

extension Table {
  /// The fields that are indexed: those that the `zerodb:` block says, else those of the table's keys and
  /// indexes.
  var zerodbIndexes: [String] {
    if let indexes = overrides.zerodbIndexes { return indexes }
    var names = Set(primaryKey?.columns ?? [])
    names.formUnion(uniqueConstraints.flatMap(\.columns))
    for case .column(let name) in indexes.flatMap(\.keys).map(\.value) { names.insert(name) }
    return columns.filter { names.contains($0.name) && !$0.type.isVector }.map(\.zerodbField)
  }
}
