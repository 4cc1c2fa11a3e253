import Diagnostics
import SQLExpressions
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
      checkRange(
        identity.options, of: column.type, "the identity of `\(column.name)`", at: column.origin)
    case .serial where column.isNullable:
      report(
        .badColumn, "`\(column.name)` is serial and cannot be NULL", at: column.origin,
        help: "remove the `?` behind its type")
    case .none, .default, .serial, .generated:
      break
    }
  }

  /// The numbers that a sequence gives must be some, and fit their type.
  mutating func checkRange(
    _ options: SequenceOptions, of type: ColumnType, _ what: String, at origin: Origin
  ) {
    if options.increment == 0 { report(.badColumn, "\(what) has the step 0", at: origin) }
    guard let range = type.wholeNumbers else { return }
    let numbers = SequenceNumbers(options, of: type)
    if numbers.minimum >= numbers.maximum {
      report(.badColumn, "\(what) has a minimum that is not below its maximum", at: origin)
    } else if !range.contains(numbers.minimum) || !range.contains(numbers.maximum) {
      report(.badColumn, "\(what) goes beyond what `\(type.spelling)` holds", at: origin)
    } else if numbers.start < numbers.minimum || numbers.start > numbers.maximum {
      report(
        .badColumn,
        "\(what) starts at \(numbers.start), which is not between \(numbers.minimum) and \(numbers.maximum)",
        at: origin)
    }
    if numbers.cache < 1 {
      report(.badColumn, "\(what) has a cache of \(numbers.cache), and takes at least one number", at: origin)
    }
  }
}
