public import Diagnostics
public import SchemaModel

/// What ZeroDB refuses in a schema, as errors, and what it cannot hold or enforce, as warnings.
///
/// - Parameters:
///   - schema: a schema that is valid in itself.
///   - options: what the project chooses.
public func zerodbChecks(_ schema: Schema, options: ZeroDBOptions) -> [Diagnostic] {
  let schema = schema.narrowed(to: .zerodb)
  return tableNameChecks(schema.tables)
    + schema.tables.flatMap { table in
      table.columns.flatMap { fieldChecks($0, of: table) } + indexChecks(table)
    }
    + enforcementChecks(schema)
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
          labels: holder.origin.span.map { [.init(span: $0, message: "the other one")] } ?? [],
          help: "Give one of them another name there: `zerodb: { name: … }`."))
    }
    holders[name] = holders[name] ?? table
  }
  return diagnostics
}

private func fieldChecks(_ column: Column, of table: Table) -> [Diagnostic] {
  let subject = "`\(column.name)` of `\(table.name)`"
  var diagnostics: [Diagnostic] = []
  if !isUsableFieldName(column.name) {
    diagnostics.append(
      Diagnostic(
        .badName, "ZeroDB cannot name a field as \(subject)", at: column.origin.span,
        notes: [
          "A dot leads into a value and a dollar sign begins an operator; "
            + "a name has \(nameLimit) characters at most."
        ],
        help: "Rename the column, or leave it out there with `targets`."))
  }
  if let word = column.overrides.zerodbType, FieldType(rawValue: word) == nil {
    let types = FieldType.allCases.map(\.rawValue)
    diagnostics.append(
      Diagnostic(
        .unknownType, "ZeroDB has no type `\(word)`", at: column.origin.span,
        notes: ["It has \(types.joined(separator: ", "))."],
        help: suggestion(for: word, among: types).map { "Did you mean `\($0)`?" }))
  } else if column.zerodbTypeWord == nil {
    diagnostics.append(
      Diagnostic(
        .refusedByTarget, "ZeroDB has no type for \(subject)", at: column.origin.span,
        help: "Say what holds it there, `zerodb: { type: string }`, or leave it out there with `targets`."))
  }
  if column.type.isVector, column.overrides.zerodbType == nil {
    diagnostics.append(
      Diagnostic(
        .notEnforced, .warning, "ZeroDB keeps no vector in a row: \(subject) holds the id of one",
        at: column.origin.span, notes: ["The vector itself goes to a vector store, under that id."]))
  }
  return diagnostics
}

private func indexChecks(_ table: Table) -> [Diagnostic] {
  (table.overrides.zerodbIndexes ?? []).filter { table.column(named: $0) == nil }.map { name in
    Diagnostic(
      .unknownColumn, "the ZeroDB index on `\(name)` names no field of `\(table.name)`",
      at: table.origin.span,
      help: suggestion(for: name, among: table.columns.map(\.name)).map { "Did you mean `\($0)`?" })
  }
}
