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
      if identity.increment == 0 {
        report(.badColumn, "the identity of `\(column.name)` has the step 0", at: column.origin)
      }
      checkRange(identity, of: column)
    case .serial where column.isNullable:
      report(
        .badColumn, "`\(column.name)` is serial and cannot be NULL", at: column.origin,
        help: "remove the `?` behind its type")
    case .none, .default, .serial, .generated:
      break
    }
  }

  /// The numbers that an identity gives must be some, and fit their column.
  private mutating func checkRange(_ identity: Identity, of column: Column) {
    guard let range = column.type.integerRange else { return }
    let isRising = (identity.increment ?? 1) > 0
    let minimum = identity.minimum ?? (isRising ? 1 : range.lowerBound)
    let maximum = identity.maximum ?? (isRising ? range.upperBound : -1)
    let start = identity.start ?? (isRising ? minimum : maximum)
    let what = "the identity of `\(column.name)`"
    if minimum >= maximum {
      report(.badColumn, "\(what) has a minimum that is not below its maximum", at: column.origin)
    } else if !range.contains(minimum) || !range.contains(maximum) {
      report(
        .badColumn, "\(what) goes beyond what `\(column.type.spelling)` holds", at: column.origin)
    } else if start < minimum || start > maximum {
      report(
        .badColumn, "\(what) starts at \(start), which is not between \(minimum) and \(maximum)",
        at: column.origin)
    }
    if let cache = identity.cache, cache < 1 {
      report(.badColumn, "\(what) has a cache of \(cache), and takes at least one number", at: column.origin)
    }
  }
}

extension ColumnType {
  /// The whole numbers that it holds; nil where it holds others.
  fileprivate var integerRange: ClosedRange<Int>? {
    switch self {
    case .smallint: Int(Int16.min)...Int(Int16.max)
    case .integer: Int(Int32.min)...Int(Int32.max)
    case .bigint: Int.min...Int.max
    default: nil
    }
  }
}
