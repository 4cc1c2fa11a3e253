import Diagnostics
import SchemaModel

/// A table whose rows nothing tells apart for certain.
func missingPrimaryKey(_ table: LintedTable) -> [Diagnostic] {
  guard table.table.primaryKey == nil else { return [] }
  let candidate = table.table.uniqueConstraints.first { unique in
    unique.targets.isSuperset(of: table.stores)
      && unique.columns.allSatisfy { table.table.column(named: $0)?.isNullable == false }
  }
  return [
    Diagnostic(
      .tableWithoutPrimaryKey, .warning, "the table \(table.name) has no primary key",
      at: table.table.origin.span,
      labels: candidate.map { label($0.origin, "this could be it") } ?? [],
      notes: ["of two equal rows none can be changed alone, and logical replication cannot follow changes"],
      help: candidate.map { "write `primary_key: [\($0.columns.joined(separator: ", "))]` instead" }
        ?? "add one: `id: { type: bigint, identity: by default, primary_key: true }`")
  ]
}
