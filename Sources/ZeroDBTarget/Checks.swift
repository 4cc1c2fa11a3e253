public import Diagnostics
public import SchemaModel

/// What ZeroDB refuses in a schema. What it does not enforce is no error: `zerodb.md` says it.
///
/// - Parameters:
///   - schema: a schema that is valid in itself.
///   - options: what the project chooses.
public func zerodbChecks(_ schema: Schema, options: ZeroDBOptions) -> [Diagnostic] {
  let schema = schema.narrowed(to: .zerodb)
  let tables = schema.zerodbTables
  return tableNameChecks(tables) + limitChecks(tables, options)
    + tables.flatMap { table in
      table.columns.flatMap { fieldChecks($0, of: table) } + fieldCollisions(table) + indexChecks(table)
    }
    + embeddingChecks(schema)
    + schema.streams.flatMap { streamChecks($0.stream, of: $0.table, schema) }
}

private func tableNameChecks(_ tables: [Table]) -> [Diagnostic] {
  var holders: [String: Table] = [:]
  var diagnostics: [Diagnostic] = []
  for table in tables {
    let name = table.zerodbName
    if !isSafeName(name) {
      diagnostics.append(
        Diagnostic(
          .badName, "ZeroDB cannot name a table `\(name)`", at: table.origin.span,
          notes: [
            "A name is a lower-case letter, followed by lower-case letters, digits and underscores, "
              + "\(nameLimit) characters in all at most."
          ],
          help: "Give the table another name there: `zerodb: { name: … }`."))
    }
    if let holder = holders[name] {
      diagnostics.append(
        Diagnostic(
          .duplicateName, "the tables `\(holder.name)` and `\(table.name)` are both `\(name)` in ZeroDB",
          at: table.origin.span,
          labels: label(holder.origin, "the other one"),
          help: "Give one of them another name there: `zerodb: { name: … }`."))
    }
    holders[name] = holders[name] ?? table
  }
  return diagnostics
}

/// A plan's servers refuse the first table past its limit, when the others are already made.
private func limitChecks(_ tables: [Table], _ options: ZeroDBOptions) -> [Diagnostic] {
  guard let limit = options.tableLimit, tables.count > limit else { return [] }
  let first = tables[max(limit, 0)]
  return [
    Diagnostic(
      .refusedByTarget, "ZeroDB gets \(tables.count) tables, and `table_limit` allows \(limit)",
      at: first.origin.span, notes: ["`\(first.name)` is the first one past it."],
      help: "Leave tables out there with `targets`, or raise `table_limit` if the plan allows it.")
  ]
}
