import SQLExpressions
import SchemaModel

// What schemas may have said that stands so in SQLite. Each is only tried.

extension FunctionCall {
  fileprivate var isJulianDay: Bool { name.name == "julianday" && arguments.count == 1 }

  /// The member of a document as text: `data ->> 'key'`.
  fileprivate var member: Expression? {
    guard arguments.count == 2, case .literal(.string(let path)) = arguments[1], path.hasPrefix("$.\""),
      path.hasSuffix("\"")
    else { return nil }
    let key = path.dropFirst(3).dropLast()
    guard !key.contains("\""), !key.contains("\\") else { return nil }
    return .binary(.custom("->>"), arguments[0], .literal(.string(String(key))))
  }
}

/// The names in schemas of what SQLite calls otherwise.
private let namesBefore = ["instr": "strpos", "min": "least", "max": "greatest"]

extension Expression {
  /// GLOB as LIKE, where it is one.
  var asLike: Expression {
    let expression = mapChildren(\.asLike)
    guard case .binary(.custom(let symbol), let value, .literal(.string(let glob))) = expression,
      symbol == "~~~" || symbol == "!~~~"
    else { return expression }
    var pattern = ""
    var scalars = glob.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "*": pattern += "%"
      case "?": pattern += "_"
      case "%", "_", "\\": pattern += "\\\(scalar)"
      case "[":
        // A set of one stands for a character that means something else.
        guard let only = scalars.popFirst(), scalars.popFirst() == "]" else { return expression }
        pattern.unicodeScalars.append(only)
      default: pattern.unicodeScalars.append(scalar)
      }
    }
    return .like(
      value, pattern: .literal(.string(pattern)), escape: nil, ignoringCase: false,
      negated: symbol == "!~~~")
  }

  /// The expression as a schema says what stands so in SQLite: without what makes SQLite fail where PostgreSQL does, and
  /// with a vector's dimensions for the number of its bytes.
  var raised: Expression {
    let expression = mapChildren(\.raised)
    switch expression {
    case .conditional(_, let branches, let otherwise?) where branches.allSatisfy(\.result.isFailure):
      return otherwise
    case .conditional(.call(let call)?, _, _) where call.name.name == "json_type":
      return call.member ?? expression
    case .binary(.divide, .call(let call), .literal(.number("4"))) where call.name.name == "length":
      return .call(FunctionCall(QualifiedName("vector_dims"), call.arguments))
    case .cast(.binary(.subtract, .call(let end), .call(let start)), .integer):
      guard end.isJulianDay, start.isJulianDay else { return expression }
      return .binary(.subtract, end.arguments[0], start.arguments[0])
    case .call(let call) where call.arguments.count == 2 && ["round", "rtrim"].contains(call.name.name):
      // Decimals are rounded, and the blanks behind a char(n) do not count.
      return call.arguments[0]
    case .call(let call):
      guard let name = namesBefore[call.name.name], call.arguments.count > 1 else { return expression }
      return .call(FunctionCall(QualifiedName(name), call.arguments.map(\.firstChoice)))
    default:
      return expression
    }
  }

  /// The first value of `coalesce`, by which the least and greatest of several pass over NULLs.
  private var firstChoice: Expression {
    guard case .call(let call) = self, call.name.name == "coalesce" else { return self }
    return call.arguments.first ?? self
  }

  /// The expression with ILIKE for LIKE: SQLite's ignores case.
  var ignoringCase: Expression {
    let expression = mapChildren(\.ignoringCase)
    guard case .like(let value, let pattern, let escape, _, let negated) = expression else {
      return expression
    }
    return .like(value, pattern: pattern, escape: escape, ignoringCase: true, negated: negated)
  }

  /// The expression with whole numbers as bigint, which SQLite's are anyway.
  var ofBigints: Expression {
    if case .column = self { return .cast(self, to: .bigint) }
    return mapChildren(\.ofBigints)
  }

  /// The expression with its choices as values of a type, which SQLite keeps as texts.
  func choosing(_ type: ColumnType) -> Expression {
    guard case .conditional(let operand, let branches, let otherwise) = self else {
      return .cast(self, to: type)
    }
    return .conditional(
      operand: operand,
      branches: branches.map { Branch(condition: $0.condition, result: .cast($0.result, to: type)) },
      otherwise: otherwise.map { .cast($0, to: type) })
  }

  /// `json('…')` of what is no JSON raises an error.
  private var isFailure: Bool {
    if case .call(let call) = self { call.name.name == failure } else { false }
  }
}
