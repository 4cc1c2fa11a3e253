import Diagnostics
import SchemaModel

extension Checker {
  /// Columns whose parts do not go together.
  mutating func checkColumns(_ table: Table) {
    for column in table.columns {
      checkSource(column)
      if column.onUpdate != nil, case .generated = column.source {
        report(
          .badColumn, "`\(column.name)` is generated and cannot have `on_update`", at: column.origin)
      }
    }
  }

  private mutating func checkSource(_ column: Column) {
    switch column.source {
    case .identity(let identity):
      if !column.type.isInteger, column.type != .unreadable {
        report(
          .badColumn, "`\(column.name)` has an identity but is not an integer", at: column.origin,
          help: "make it `bigint`, `integer` or `smallint`")
      }
      if column.isNullable {
        report(
          .badColumn, "`\(column.name)` has an identity and cannot be NULL", at: column.origin,
          help: "remove the `?` behind its type")
      }
      if identity.increment == 0 {
        report(.badColumn, "the identity of `\(column.name)` has the step 0", at: column.origin)
      }
      if let minimum = identity.minimum, let maximum = identity.maximum, minimum >= maximum {
        report(
          .badColumn, "the identity of `\(column.name)` has a minimum that is not below its maximum",
          at: column.origin)
      }
    case .serial where column.isNullable:
      report(
        .badColumn, "`\(column.name)` is serial and cannot be NULL", at: column.origin,
        help: "remove the `?` behind its type")
    case .none, .default, .serial, .generated:
      break
    }
  }
}
