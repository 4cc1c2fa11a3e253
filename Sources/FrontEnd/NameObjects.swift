import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Gives every constraint and index without a name the one that PostgreSQL would choose, and reports names that
  /// stand twice.
  mutating func nameObjects(_ schema: inout Schema) {
    var taken = TakenNames(tablesOf: schema)
    for table in schema.tables {
      taken.take(saidNamesOf: table) { clash in
        if clash.isOfConstraints {
          report(
            .duplicateName, "`\(table.name)` has two constraints `\(clash.name)`", at: clash.new.origin,
            labels: label(clash.earlier.origin, "the other one"))
        } else {
          report(
            .duplicateName, "the name `\(clash.name)` is taken", at: clash.new.origin,
            labels: label(clash.earlier.origin, "by this"),
            help: "tables, keys and indexes share their names in a database: choose another")
        }
      }
    }
    schema.deriveNames(&taken)
  }
}
