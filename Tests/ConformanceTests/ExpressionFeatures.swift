import SchemaModel

@testable import SQLExpressions
@testable import SQLiteTarget

/// What an expression is made of, each by the name that a table of operators and functions gives it.
enum Feature {
  /// Every form, operator and function that the tree or a target knows.
  static let all: Set<String> = Set(forms).union(operators).union(functions)

  /// Those with a grammar of their own. The switch in `name(of:)` fails to compile where one is missing.
  static let forms = [
    "ALL", "ANY", "ARRAY[…]", "AT TIME ZONE", "BETWEEN", "CASE", "CAST", "COLLATE", "ILIKE", "IN",
    "IS DISTINCT FROM", "IS NULL", "IS TRUE, FALSE, UNKNOWN", "LIKE", "ROW(…)", "[…]",
  ]

  static let operators: Set<String> = Set(
    ["AND", "OR", "NOT", "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "^", "||", "prefix -"]
      + ["prefix +"]
      + OperatorTable.prefixes.map { "prefix " + $0 }
  ).union(OperatorTable.results.keys).union(OperatorFamily.all.keys).union(JSONPath.operators)

  static let functions: Set<String> = Set(
    (Array(FunctionTable.signatures.keys) + Array(FunctionTable.longer.keys) + SQLiteFunction.all.keys
      + SQLiteFunction.mathematical)
      .map { $0 + "()" })

  /// The name of what stands at an expression's root; nil for columns and literals.
  static func name(of expression: Expression) -> String? {
    switch expression {
    case .literal, .column, .raw: nil
    case .unary(.not, _): "NOT"
    case .unary(.minus, .literal), .unary(.plus, .literal): nil
    case .unary(.minus, _): "prefix -"
    case .unary(.plus, _): "prefix +"
    case .unary(.custom(let symbol), _): "prefix " + symbol
    case .binary(let symbol, _, _): symbol.symbol
    case .isNull: "IS NULL"
    case .isTruth: "IS TRUE, FALSE, UNKNOWN"
    case .isDistinct: "IS DISTINCT FROM"
    case .inList: "IN"
    case .between: "BETWEEN"
    case .like(_, _, _, let ignoringCase, _): ignoringCase ? "ILIKE" : "LIKE"
    case .conditional: "CASE"
    case .cast(.literal, _): nil
    case .cast: "CAST"
    case .call(let call): call.name.name + "()"
    case .array: "ARRAY[…]"
    case .row: "ROW(…)"
    case .quantified(_, _, .any, _): "ANY"
    case .quantified(_, _, .all, _): "ALL"
    case .subscripted: "[…]"
    case .collated: "COLLATE"
    case .atTimeZone: "AT TIME ZONE"
    }
  }

  /// The names of all that an expression is made of.
  static func names(in expression: Expression) -> Set<String> {
    var names = expression.children.reduce(into: Set()) { $0.formUnion(Self.names(in: $1)) }
    if let name = name(of: expression) { names.insert(name) }
    if case .quantified(_, let symbol, _, _) = expression { names.insert(symbol.symbol) }
    return names
  }
}
