import SQLExpressions
import SchemaModel

// Functions that give another value each time.
extension Lowering {
  mutating func randomFunction(
    _ name: String, _ arguments: [Expression]
  ) throws(UnsupportedExpression) -> Lowered {
    switch name {
    case "random":
      // 53 random bits, as many as floating point has.
      let bits = Expression.binary(.custom("&"), .call("random"), .literal(.number("9007199254740991")))
      var result = Lowered(
        .binary(.divide, bits, .literal(.number("9007199254740992.0"))), .doublePrecision)
      result.isReal = true
      return result
    case "gen_random_bytes":
      return Lowered(.call("randomblob", try wholeNumber(try lower(arguments[0]), of: name)), .bytea)
    default:
      return Lowered(Self.randomUUID, .uuid)
    }
  }

  /// Version 4: random, but for the digits that say so.
  private static let randomUUID: Expression = {
    func random(_ bytes: Int) -> Expression { .call("hex", .call("randomblob", .number(bytes))) }
    let threeDigits = random(2).substring(from: 2)
    let variant = Expression.call(
      "substr", .string("89ab"),
      .binary(.add, .number(1), .binary(.custom("&"), .call("random"), .number(3))), .number(1))
    let parts: [Expression] = [
      random(4), .string("-"), random(2), .string("-4"), threeDigits, .string("-"), variant, threeDigits,
      .string("-"), random(6),
    ]
    return .call("lower", parts.dropFirst().reduce(parts[0]) { .binary(.concatenate, $0, $1) })
  }()
}
