import SQLExpressions
import SchemaModel

// Short words for the trees that lowering makes.
extension Expression {
  static func call(_ name: String, _ arguments: [Expression]) -> Expression {
    .call(FunctionCall(QualifiedName(name), arguments))
  }

  static func call(_ name: String, _ arguments: Expression...) -> Expression {
    .call(name, arguments)
  }

  static func string(_ text: String) -> Expression { .literal(.string(text)) }

  /// A number, its sign with it, so that it needs no brackets.
  static func number(_ number: Int) -> Expression { .literal(.number(String(number))) }

  /// `CAST(… AS INTEGER)`
  var asInteger: Expression { .cast(self, to: .bigint) }
  /// `CAST(… AS TEXT)`
  var asText: Expression { .cast(self, to: .text) }

  static func || (left: Expression, right: Expression) -> Expression {
    .binary(.concatenate, left, right)
  }

  func substring(from start: Int, length: Int? = nil) -> Expression {
    .call("substr", [self, .number(start)] + (length.map { [.number($0)] } ?? []))
  }

  /// Whether it is a literal.
  var isLiteral: Bool {
    switch self {
    case .literal, .cast(.literal, _): true
    default: false
    }
  }

  /// The text of a string literal, with or without a cast to text.
  var writtenText: String? {
    switch self {
    case .literal(.string(let text)): text
    case .cast(.literal(.string(let text)), let type) where type.isText: text
    default: nil
    }
  }

  /// All of them joined by AND or OR.
  static func joined(_ parts: [Expression], by symbol: BinaryOperator) -> Expression? {
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { .binary(symbol, $0, $1) }
  }

  var negation: Expression { .unary(.not, self) }

  /// Whether its value is another each time that it is computed.
  var isRandom: Bool {
    if case .call(let call) = self, ["random", "randomblob"].contains(call.name.name) { return true }
    return children.contains(where: \.isRandom)
  }

  /// Whether it cannot be negative, as far as that can be seen.
  var isNotNegative: Bool {
    switch self {
    case .literal(.number): true
    case .call(let call): ["abs", "length"].contains(call.name.name)
    case .binary(.multiply, let left, let right), .binary(.add, let left, let right),
      .binary(.divide, let left, let right):
      left.isNotNegative && right.isNotNegative
    case .binary(.custom("&"), _, let mask): mask.isNotNegative
    default: false
    }
  }

  /// The number of its parts.
  var size: Int {
    children.reduce(1) { $0 + $1.size }
  }
}

extension Lowering {
  /// A tree that may stand in the result more than once.
  /// - Throws: where that would make the expression grow out of hand.
  func repeatable(_ tree: Expression) throws(UnsupportedExpression) -> Expression {
    guard !tree.isRandom else {
      throw UnsupportedExpression(
        message: "SQLite would have to compute a random value twice to say this")
    }
    guard tree.size <= 60 else {
      throw UnsupportedExpression(
        message: "the expression is too deeply nested to be spelt for SQLite",
        help: "put its parts into generated columns")
    }
    return tree
  }
}

extension BinaryOperator {
  /// The comparison with its operands exchanged.
  var mirrored: BinaryOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }

  /// Whether it tells only same from different.
  var isEquality: Bool { self == .equal || self == .notEqual }
}
