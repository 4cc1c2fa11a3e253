import SQLExpressions
import SchemaModel

/// What SQLite does for an operator that isn't SQL's own.
enum OperatorFamily {
  case pattern, regularExpression, prefix, bits

  static let all: [String: OperatorFamily] = [
    "~~": .pattern, "!~~": .pattern, "~~*": .pattern, "!~~*": .pattern,
    "~": .regularExpression, "!~": .regularExpression, "~*": .regularExpression, "!~*": .regularExpression,
    "^@": .prefix,
    "&": .bits, "|": .bits, "<<": .bits, ">>": .bits,
  ]
}

// Operators that are not SQL's own.
extension Lowering {
  /// An operator that only PostgreSQL has by these characters.
  mutating func custom(
    _ symbol: String, _ left: Lowered, _ right: Expression
  ) throws(UnsupportedExpression) -> Lowered {
    switch OperatorFamily.all[symbol] {
    case .pattern:
      return boolean(
        try like(
          left, right, escape: nil, ignoringCase: symbol.hasSuffix("*"), negated: symbol.hasPrefix("!")))
    case .regularExpression:
      return boolean(try regularExpression(symbol, left, right))
    case .prefix:
      return try textFunction("starts_with", [left, try lower(right)])
    case .bits:
      return try bits(symbol, try settled(left), try settled(try lower(right)))
    case nil:
      throw unsupported(symbol, left)
    }
  }

  /// Operators on a number's bits. A shift keeps PostgreSQL's meaning where no bit falls off its type.
  private func bits(
    _ symbol: String, _ left: Lowered, _ right: Lowered
  ) throws(UnsupportedExpression) -> Lowered {
    guard let type = left.type, type.isInteger, let other = right.type, other.isInteger else {
      throw unsupported(symbol, left.type?.isInteger == true ? right : left)
    }
    guard symbol.count == 2 else {
      return Lowered(.binary(.custom(symbol), left.tree, right.tree), numberType(type, other))
    }
    let width = type == .bigint ? 64 : type == .integer ? 32 : 16
    guard let count = right.constant.flatMap({ Int($0) }), (0..<width).contains(count) else {
      throw UnsupportedExpression(
        message:
          "SQLite shifts like PostgreSQL only by a number of bits that is written out, from 0 to \(width - 1)"
      )
    }
    if symbol == "<<", width < 64 {
      guard let number = left.constant.flatMap({ Int32($0) }),
        let result = Int32(exactly: Int(number) << count)
      else {
        throw UnsupportedExpression(
          message: "SQLite shifts in eight bytes, where `\(type.spelling)` has fewer",
          help: "cast it to `bigint`")
      }
      var folded = self.number(String(result.magnitude))
      folded.tree = .number(Int(result))
      folded.constant = String(result)
      return folded
    }
    return Lowered(.binary(.custom(symbol), left.tree, right.tree), type)
  }
}
