import Diagnostics
import SQLExpressions
import SchemaModel

/// Columns of PostgreSQL types that most people who used them would not use again.
func regrettedTypes(_ table: LintedTable) -> [Diagnostic] {
  guard table.stores.contains(.postgresql) else { return [] }
  return table.table.columns.filter { $0.targets.contains(.postgresql) }.compactMap { column in
    let isKey = table.table.primaryKey?.columns == [column.name]
    let found =
      column.numberingRegret(isKey: isKey) ?? (column.overrides.postgresqlType ?? column.type).regret
    guard let regret = found else { return nil }
    return Diagnostic(
      .regrettedType, .warning, "`\(column.name)` of \(table.name) \(regret.message)", at: column.origin.span,
      notes: regret.note.map { [$0] } ?? [], help: regret.help)
  }
}

/// Why a type is regretted, and what to write.
private struct Regret {
  /// Behind the column's name.
  var message: String
  var note: String?
  var help: String
}

extension Column {
  /// Sequences, and keys that end too early. That a table grows cannot be known; a key that numbers itself says so.
  fileprivate func numberingRegret(isKey: Bool) -> Regret? {
    let end: String? =
      switch type {
      case .smallint where isKey: "32,767"
      case .integer where isKey: "2,147,483,647"
      default: nil
      }
    switch source {
    case .serial:
      return Regret(
        message: end.map { "is `serial`, and ends at \($0)" } ?? "is `serial`",
        note: "a role that may insert rows needs a right on the sequence too; for an identity it does not",
        help: "write `{ type: \(end == nil ? type.spelling : "bigint"), identity: by default }`")
    case .identity(let identity):
      guard let end, !identity.cycles, identity.maximum == nil else { return nil }
      return Regret(
        message: "numbers the rows, and `\(type.spelling)` ends at \(end)",
        note: "a wider key later rewrites the table, and every table that refers to it",
        help: "write `bigint`")
    case .none, .default, .generated:
      return nil
    }
  }
}

extension ColumnType {
  fileprivate var regret: Regret? {
    switch self {
    case .array(let element): element.regret
    case .char(let length):
      Regret(
        message: "is `\(spelling)`, which is padded with blanks",
        note: "some comparisons see them and some do not, and it is no faster than other text",
        help: "write `varchar(\(length))`, or `text` with a check of its length")
    case .timestamp(let precision):
      Regret(
        message: "is `\(spelling)`, a time without its zone",
        note: "which moment it is depends on the settings of whoever reads it",
        help: "write `\(ColumnType.timestamptz(precision: precision).spelling)`")
    case .json:
      Regret(
        message: "is `json`, which is kept as text", note: "it has no `=`, and each access reads it anew",
        help: "write `jsonb`, unless the order of its keys matters")
    case .named(let type) where type.name.schema == nil: type.regret
    default: nil
    }
  }
}

extension NamedType {
  fileprivate var regret: Regret? {
    switch name.name {
    case "money":
      Regret(
        message: "is `money`, whose digits and currency are a setting of the server", note: nil,
        help: "write `numeric(12,2)`")
    case "timetz", "time with time zone":
      Regret(
        message: "is a time of day with an offset",
        note: "without a day, nobody knows whether it is summer time",
        help: "write `time`, or `timestamptz` for a moment")
    default: nil
    }
  }
}
