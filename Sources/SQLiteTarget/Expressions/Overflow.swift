import SQLExpressions
import SchemaModel

// Numbers that leave their type's range: PostgreSQL raises an error, where SQLite counts on in eight bytes or in
// floating point.
extension Lowering {
  /// Notes that a whole number may leave its type's range, unless what it is made of cannot get there.
  func limited(_ value: Lowered, from range: ClosedRange<Int>?) -> Lowered {
    guard let limits = value.type?.limits else { return value }
    var result = value
    result.range = range?.clamped(to: limits)
    if let range, limits.contains(range) { return result }
    result.overflows.append(
      value.type == .bigint && range == nil
        ? .binary(.equal, .call("typeof", value.tree), .string("real"))
        : .between(value.tree, .number(limits.lowerBound), .number(limits.upperBound), negated: true))
    return result
  }

  /// The same for a decimal number that gets a precision.
  func limited(_ value: Lowered, precision: Int, scale: Int, from digits: DecimalShape?) -> Lowered {
    let whole = precision - scale
    // Rounding can make one more digit.
    if let digits, digits.whole + (digits.scale > scale ? 1 : 0) <= whole { return value }
    var result = value
    result.overflows.append(
      .binary(
        .greaterOrEqual, .call("abs", value.tree),
        .literal(.number("1" + String(repeating: "0", count: max(whole, 0))))))
    return result
  }

  /// Whether a part may be spelt so that it fails. An index serves only queries that say the very same.
  var mayFail: Bool { !isAlwaysComputed && place != .index }

  /// A number that fails where it, or what it is made of, has left its type's range.
  mutating func withinRange(_ value: Lowered) -> Lowered {
    guard let isOut = Expression.joined(value.overflows, by: .or) else { return value }
    var result = value
    result.overflows = []
    guard mayFail, let tree = try? repeatable(value.tree) else {
      warn("PostgreSQL raises an error where a number leaves the range of its type, SQLite does not")
      return result
    }
    result.tree = .conditional(
      operand: nil,
      branches: [.init(condition: isOut, result: .failure(.outOfRange))],
      otherwise: tree)
    return result
  }

  /// The range of `left symbol right`; nil where it is beyond eight bytes.
  func range(_ symbol: BinaryOperator, _ left: Lowered, _ right: Lowered) -> ClosedRange<Int>? {
    guard let left = left.wholeRange, let right = right.wholeRange else { return nil }
    var ends: [Int] = []
    for one in [left.lowerBound, left.upperBound] {
      for other in [right.lowerBound, right.upperBound] {
        let (end, overflows) =
          switch symbol {
          case .add: one.addingReportingOverflow(other)
          case .subtract: one.subtractingReportingOverflow(other)
          default: one.multipliedReportingOverflow(by: other)
          }
        if overflows { return nil }
        ends.append(end)
      }
    }
    return ends.min().flatMap { least in ends.max().map { least...$0 } }
  }
}

extension Lowered {
  /// The values that a whole number can have; nil where it is none.
  var wholeRange: ClosedRange<Int>? {
    if let number = constant.flatMap({ Int($0) }) { return number...number }
    if let range { return range }
    // PostgreSQL's texts have a gigabyte at most.
    if case .call(let call) = tree, ["length", "instr", "json_array_length"].contains(call.name.name) {
      return 0...(1 << 30 - 1)
    }
    return type?.limits
  }
}

extension ColumnType {
  /// The range of whole numbers of the type.
  var limits: ClosedRange<Int>? {
    switch self {
    case .smallint: -32768...32767
    case .integer: -2_147_483_648...2_147_483_647
    case .bigint: Int.min...Int.max
    default: nil
    }
  }
}
