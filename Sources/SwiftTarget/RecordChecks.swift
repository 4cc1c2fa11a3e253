import Diagnostics
import SchemaModel

/// What keeps a table's rows from being GRDB's records.
func recordChecks(_ table: Table) -> [Diagnostic] {
  // Nobody expects records of a table that SQLite does not have.
  guard table.targets.contains(.sqlite) else { return [] }
  var diagnostics: [Diagnostic] = []
  for column in table.columns {
    let subject = "`\(column.name)` of `\(table.name)`"
    if !column.targets.contains(.sqlite), !column.isNullable {
      diagnostics.append(
        Diagnostic(
          .notEnforced, .warning,
          "the model of `\(table.name)` is no GRDB record, since SQLite does not have its column `\(column.name)`",
          at: column.origin.span, help: "Make the column nullable, and the model has nil there."))
    }
    if let storage = column.overrides.sqliteType, column.overrides.swiftType == nil,
      ![.any, column.type.modelStorage].contains(storage)
    {
      diagnostics.append(
        Diagnostic(
          .refusedByTarget, "GRDB records do not know how \(subject) is kept as \(storage.rawValue)",
          at: column.origin.span,
          help: "Say a Swift type that GRDB stores so: `swift: { type: … }`."))
    }
  }
  return diagnostics
}

extension ColumnType {
  /// What SQLite keeps the type's values as, unless the schema says otherwise.
  fileprivate var modelStorage: SQLiteStorage {
    switch self {
    case .boolean, .smallint, .integer, .bigint: .integer
    case .real, .doublePrecision: .real
    case .numeric(let precision?, _) where precision <= 15: .real
    case .bytea, .vector, .halfvec: .blob
    case .named: .any
    default: .text
    }
  }
}
