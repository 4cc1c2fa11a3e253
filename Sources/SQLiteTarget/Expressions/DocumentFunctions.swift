import SQLExpressions
import SchemaModel

// Functions of JSON, arrays and vectors.
extension Lowering {
  mutating func documentFunction(
    _ name: String, _ arguments: [Expression]
  ) throws(UnsupportedExpression) -> Lowered {
    switch name {
    case "json_build_object": return try literal("{}", as: .json)
    case "jsonb_build_object": return try literal("{}", as: .jsonb)
    case "json_build_array": return try literal("[]", as: .json)
    case "jsonb_build_array": return try literal("[]", as: .jsonb)
    case "json_typeof", "jsonb_typeof": return Lowered(try kind(of: arguments[0]), .text)
    case "json_array_length", "jsonb_array_length": return try arrayLength(arguments[0])
    case "vector_dims":
      let vector = try lower(arguments[0])
      switch vector.type {
      case .vector, .halfvec: break
      default: throw unsupportedCall(name, vector)
      }
      return Lowered(.binary(.divide, .call("length", vector.tree), .number(4)), .integer)
    default:
      let array = try lower(arguments[0])
      guard case .array = array.type else { throw unsupportedCall(name, array) }
      let length = Expression.call("json_array_length", array.tree)
      if name == "cardinality" { return Lowered(length, .integer) }
      guard try lower(arguments[1]).constant == "1" else {
        throw UnsupportedExpression(
          message: "SQLite can count only the first dimension of an array",
          help: "write `array_length(…, 1)`")
      }
      // An empty array has no length in PostgreSQL.
      return Lowered(.call("nullif", length, .number(0)), .integer)
    }
  }

  private mutating func document(_ argument: Expression) throws(UnsupportedExpression) -> [Expression] {
    guard let path = try jsonPath(argument), !path.isText else {
      throw UnsupportedExpression(
        message: "SQLite can look only into JSON that is a column")
    }
    return path.arguments
  }

  /// SQLite's words for what JSON can be, as PostgreSQL's.
  private mutating func kind(of argument: Expression) throws(UnsupportedExpression) -> Expression {
    let kind = Expression.call("json_type", try document(argument))
    let words = [
      ("true", "boolean"), ("false", "boolean"), ("integer", "number"), ("real", "number"),
      ("text", "string"),
    ]
    return .conditional(
      operand: kind,
      branches: words.map { .init(condition: .string($0.0), result: .string($0.1)) }, otherwise: kind)
  }

  /// `jsonb_typeof(…) = '…'` in SQLite's own words; nil where it is another comparison.
  mutating func documentKind(
    _ symbol: BinaryOperator, _ left: Expression, _ right: Expression
  ) throws(UnsupportedExpression) -> Expression? {
    guard symbol.isEquality, let (kind, words) = try documentKinds(left, [right]) else { return nil }
    return words.count == 1
      ? .binary(symbol, kind, words[0]) : .inList(kind, words, negated: symbol == .notEqual)
  }

  /// What `jsonb_typeof(…)` is compared with, in SQLite's own words; nil where it is another expression.
  mutating func documentKinds(
    _ operand: Expression, _ words: [Expression]
  ) throws(UnsupportedExpression) -> (subject: Expression, words: [Expression])? {
    guard case .call(let call) = operand, call.arguments.count == 1,
      ["json_typeof", "jsonb_typeof"].contains(call.name.name)
    else { return nil }
    var own: [Expression] = []
    for word in words {
      guard let text = word.writtenText else { return nil }
      switch text {
      case "boolean": own += [.string("true"), .string("false")]
      case "number": own += [.string("integer"), .string("real")]
      default: own.append(.string(text == "string" ? "text" : text))
      }
    }
    return (.call("json_type", try document(call.arguments[0])), own)
  }

  /// What is no array has no length in PostgreSQL, which says so; SQLite would say 0.
  private mutating func arrayLength(_ argument: Expression) throws(UnsupportedExpression) -> Lowered {
    let document = try document(argument)
    if isAlwaysComputed {
      warn("PostgreSQL raises an error where the JSON is no array, SQLite gives 0")
      return Lowered(.call("json_array_length", document), .integer)
    }
    let length = Expression.conditional(
      operand: .call("json_type", document),
      branches: [.init(condition: .string("array"), result: .call("json_array_length", document))],
      otherwise: .failure(.noArray, .call("json_type", document)))
    return Lowered(length, .integer)
  }
}
