import SQLExpressions
import SchemaModel

extension Lowering {
  mutating func regularExpression(
    _ symbol: String, _ left: Expression, _ right: Expression
  ) throws(UnsupportedExpression) -> Expression {
    throw unsupported(symbol, try lower(left))
  }
}
