import Diagnostics
import SchemaModel

func fieldChecks(_ column: Column, of table: Table) -> [Diagnostic] {
  let subject = "`\(column.name)` of `\(table.name)`"
  var diagnostics: [Diagnostic] = []
  if !isUsableFieldName(column.zerodbField) {
    let name = column.zerodbField == column.name ? "as \(subject)" : "`\(column.zerodbField)`, for \(subject)"
    diagnostics.append(
      Diagnostic(
        .badName, "ZeroDB cannot name a field \(name)", at: column.origin.span,
        notes: [
          "A dot leads into a value and a dollar sign begins an operator; "
            + "a name has \(nameLimit) characters at most."
        ],
        help:
          "Give the field another name there, `zerodb: { field: … }`, or leave the column out with `targets`."
      ))
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
  return diagnostics
}

/// Two columns cannot share a field; an embedding's field has a name that no column may have noticed.
func fieldCollisions(_ table: Table) -> [Diagnostic] {
  var holders: [String: Column] = [:]
  var diagnostics: [Diagnostic] = []
  for column in table.columns {
    let field = column.zerodbField
    if let holder = holders[field] {
      diagnostics.append(
        Diagnostic(
          .duplicateName,
          "`\(holder.name)` and `\(column.name)` of `\(table.name)` would both be the field `\(field)` in ZeroDB",
          at: column.origin.span,
          labels: label(holder.origin, "the other one"),
          notes: [holder, column].filter(\.isEmbedded).map {
            "`\($0.zerodbField)` keeps the id of the vector `\($0.name)`."
          },
          help: "Give one of them another name there: `zerodb: { field: … }`."))
    }
    holders[field] = holders[field] ?? column
  }
  return diagnostics
}

func indexChecks(_ table: Table) -> [Diagnostic] {
  let fields = table.columns.map(\.zerodbField)
  return (table.overrides.zerodbIndexes ?? []).filter { !fields.contains($0) }.map { name in
    let near = table.column(named: name)?.zerodbField ?? suggestion(for: name, among: fields)
    return Diagnostic(
      .unknownColumn, "the ZeroDB index on `\(name)` names no field of `\(table.name)`",
      at: table.origin.span, help: near.map { "Did you mean `\($0)`?" })
  }
}
