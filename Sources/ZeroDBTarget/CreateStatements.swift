public import SchemaModel

/// The create-table requests of a schema, a file for each table.
///
/// - Parameters:
///   - schema: a schema without errors, `zerodbChecks` included.
///   - database: the database's name.
///   - options: what the project chooses.
/// - Returns: paths below the database's output folder (`zerodb/<table>.json`) and the text of each, in the
///   order of the tables.
public func zerodbFiles(
  _ schema: Schema, database: String, options: ZeroDBOptions
) -> [(path: String, text: String)] {
  schema.narrowed(to: .zerodb).tables.map { ($0.zerodbPath, createTable($0).text) }
}

/// The body of the request that creates a table.
private func createTable(_ table: Table) -> JSON {
  let fields = table.columns.map { (name: $0.name, value: JSON.string($0.zerodbTypeWord ?? "string")) }
  return .object([
    ("table_name", .string(table.zerodbName)),
    (
      "schema",
      .object([
        ("fields", .object(fields)),
        ("indexes", .array(table.zerodbIndexes.map(JSON.string))),
      ])
    ),
  ])
}

extension Table {
  /// The fields that are indexed: those that the `zerodb:` block says, else those of the table's keys and
  /// indexes.
  var zerodbIndexes: [String] {
    if let indexes = overrides.zerodbIndexes { return indexes }
    var names = Set(primaryKey?.columns ?? [])
    names.formUnion(uniqueConstraints.flatMap(\.columns))
    for case .column(let name) in indexes.flatMap(\.keys).map(\.value) { names.insert(name) }
    return columns.filter { names.contains($0.name) && !$0.type.isVector }.map(\.name)
  }
}
