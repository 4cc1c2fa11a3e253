import SQLExpressions
import SchemaModel

// Functions that choose among their arguments, or count them.
extension Lowering {
  mutating func choice(
    _ name: String, _ arguments: [Expression]
  ) throws(UnsupportedExpression) -> Lowered {
    if name.hasPrefix("num_") {
      var parts: [Expression] = []
      for argument in arguments {
        parts.append(try lower(.isNull(argument, negated: name == "num_nonnulls")).tree)
      }
      return Lowered(.joined(parts, by: .add) ?? .number(0), .integer)
    }
    var values: [Lowered] = []
    for argument in arguments { values.append(try lower(argument)) }
    if name == "nullif" { return try nullIf(values[0], values[1]) }
    var result = try unified(&values)
    if values.count == 1 {
      result.tree = values[0].tree
      return result
    }
    if name == "coalesce" {
      result.tree = .call("coalesce", values.map(\.tree))
      return result
    }
    // NULLs don't count.
    values.removeAll { $0.tree == .literal(.null) }
    if values.count < 2 {
      result.tree = values.first?.tree ?? .literal(.null)
      return result
    }
    result.tree = try extreme(name == "greatest" ? "max" : "min", values, result)
    return result
  }

  private mutating func nullIf(_ value: Lowered, _ other: Lowered) throws(UnsupportedExpression) -> Lowered {
    let (value, other) = try typed(value, other)
    let condition = try comparison(.equal, value, other)
    var result = try settled(value)
    if case .char = value.type, other.constant == nil, value.type != other.type {
      result = Lowered(withoutBlanks(value), .text)
    }
    result.constant = nil
    if case .binary(.equal, let left, let right) = condition, left == result.tree {
      result.tree = .call("nullif", left, right)
    } else {
      result.tree = .conditional(
        operand: nil, branches: [.init(condition: condition, result: .literal(.null))],
        otherwise: try repeatable(result.tree))
    }
    return result
  }

  /// PostgreSQL leaves NULLs out; SQLite's functions of many arguments give NULL where one is. So each argument that
  /// is NULL gives way to another.
  private mutating func extreme(
    _ name: String, _ values: [Lowered], _ result: Lowered
  ) throws(UnsupportedExpression) -> Expression {
    switch result.type {
    case .boolean?, .bytea?, .uuid?, .date?, .time?, .timestamp?, .timestamptz?: break
    case let type? where type.isNumber && !result.isDecimalText: break
    case let type where type.isSomeText:
      if !values.contains(where: \.isBytewise) {
        warn(
          "PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE \"C\"` is the same "
            + "in both")
      }
    default:
      throw unsupportedCall(name == "max" ? "greatest" : "least", result)
    }
    guard values.count <= 8 else {
      throw UnsupportedExpression(message: "SQLite can choose among 8 values at most here")
    }
    var trees: [Expression] = []
    for value in values { trees.append(try repeatable(value.tree)) }
    let arguments = trees.indices.map { place -> Expression in
      trees[place].isLiteral
        ? trees[place] : .call("coalesce", Array(trees[place...] + trees[..<place]))
    }
    return .call(name, arguments)
  }
}
