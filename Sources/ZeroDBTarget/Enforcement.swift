import Diagnostics
import SchemaModel

/// The one warning that tells that ZeroDB stores much of a schema without enforcing it.
func enforcementChecks(_ schema: Schema) -> [Diagnostic] {
  guard schema.tables.contains(where: \.isConstrained) else { return [] }
  return [
    Diagnostic(
      .notEnforced, .warning,
      "ZeroDB enforces no key, unique constraint, foreign key, check, default or NOT NULL", at: nil,
      help: "whatever writes its rows has to keep them")
  ]
}

extension Table {
  /// Whether the table says anything that a row of ZeroDB may break.
  fileprivate var isConstrained: Bool {
    primaryKey != nil || !uniqueConstraints.isEmpty || !foreignKeys.isEmpty || !checks.isEmpty
      || columns.contains { !$0.isNullable || $0.source != .none || $0.onUpdate != nil }
  }
}
