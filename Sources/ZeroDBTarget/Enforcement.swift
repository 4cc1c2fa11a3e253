import Diagnostics
import SchemaModel

/// The one warning that tells what of a schema ZeroDB stores without enforcing it, table by table.
func enforcementChecks(_ schema: Schema) -> [Diagnostic] {
  let notes = schema.tables.compactMap { table in
    let unenforced = unenforced(table)
    return unenforced.isEmpty ? nil : "`\(table.name)`: \(unenforced.joined(separator: ", "))"
  }
  guard !notes.isEmpty else { return [] }
  return [
    Diagnostic(
      .notEnforced, .warning,
      "ZeroDB enforces no key, unique constraint, foreign key, check, default or NOT NULL", at: nil,
      notes: notes, help: "Whatever writes its rows has to keep them.")
  ]
}

private func unenforced(_ table: Table) -> [String] {
  [
    counted(table.primaryKey == nil ? 0 : 1, "primary key", "primary keys"),
    counted(
      table.uniqueConstraints.count + table.indexes.filter(\.isUnique).count, "unique constraint",
      "unique constraints"),
    counted(table.foreignKeys.count, "foreign key", "foreign keys"),
    counted(table.checks.count, "check", "checks"),
    counted(
      table.columns.filter { $0.source != .none || $0.onUpdate != nil }.count, "column with a default",
      "columns with a default"),
    counted(table.columns.filter { !$0.isNullable }.count, "NOT NULL column", "NOT NULL columns"),
  ].compactMap(\.self)
}

private func counted(_ count: Int, _ one: String, _ many: String) -> String? {
  switch count {
  case 0: nil
  case 1: "1 \(one)"
  default: "\(count) \(many)"
  }
}
