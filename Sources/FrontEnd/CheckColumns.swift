import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Columns whose parts do not go together, and defaults that are not values of their type.
  mutating func checkColumns(_ table: Table) {
    for column in table.columns {
      checkSource(column)
      checkDefault(column)
      if column.onUpdate != nil, case .generated = column.source {
        report(
          .badColumn, "`\(column.name)` is generated and cannot have `on_update`", at: column.origin)
      }
    }
  }

  private mutating func checkSource(_ column: Column) {
    switch column.source {
    case .identity(let identity):
      if !column.type.isInteger {
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

  /// A default that is a bare value must be one of the column's type.
  private mutating func checkDefault(_ column: Column) {
    guard case .default(let value) = column.source, let text = value.plainText else { return }
    do throws(ValueError) {
      _ = try parseValue(
        text, as: column.type,
        enumerationValues: { enumerations[$0]?.values.map(\.name) })
    } catch {
      report(
        .badDefault, "the default of `\(column.name)` is not a value of its type: \(error.message)",
        at: column.origin, help: error.help)
    }
  }
}

extension Expression {
  /// The text of a literal, signed or not; nil where it is anything else.
  fileprivate var plainText: String? {
    switch self {
    case .literal(.string(let text)), .literal(.number(let text)): text
    case .literal(.boolean(let value)): value ? "true" : "false"
    case .unary(.minus, .literal(.number(let text))): "-" + text
    default: nil
    }
  }
}
