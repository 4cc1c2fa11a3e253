import Catalog
import SQLExpressions
import SchemaModel

extension SQLiteInspector {
  /// What an expression could have been that stands so in SQLite, the likeliest first. Each is to be tried.
  func portableCandidates(_ text: String, over table: Table) -> [Expression] {
    let names = table.columns.map(\.name)
    func read(_ text: String) -> Expression? {
      try? parseExpression(text, columns: names, table: table.name)
    }
    var candidates: [Expression] = []
    for expression in [read(portableText(text, columns: names)), read(text)] {
      guard let expression else { continue }
      for candidate in [
        expression.raised.asLike, expression.asLike, expression, expression.ofBigints,
        expression.ignoringCase,
      ]
      where !candidates.contains(candidate) {
        candidates.append(candidate)
      }
    }
    // In a schema these two are functions of many rows.
    candidates.removeAll { candidate in
      var isOfRows = false
      candidate.visit { part in
        if case .call(let call) = part, ["min", "max"].contains(call.name.name) { isOfRows = true }
      }
      return isOfRows
    }
    // Text that the tree does not know is the last resort.
    return candidates.filter { !$0.isRaw } + candidates.filter(\.isRaw)
  }
}

/// Stands for SQLite's `json(…)`, which PostgreSQL's grammar reads in a way of its own.
private let failure = "schemac_failure"

/// The text with operators for SQLite's words that PostgreSQL lacks, and columns in quotes: to PostgreSQL `user` is a
/// value.
private func portableText(_ text: String, columns: [String]) -> String {
  var result = ""
  var quote: Unicode.Scalar?
  var plain = ""
  func end() {
    result +=
      plain.replacing(" NOT GLOB ", with: " !~~~ ").replacing(" GLOB ", with: " ~~~ ")
      .replacing(" json(", with: " \(failure)(").withDistinct.quoting(columns)
    plain = ""
  }
  for scalar in text.unicodeScalars {
    if let open = quote {
      result.unicodeScalars.append(scalar)
      if scalar == open { quote = nil }
    } else if scalar == "'" || scalar == "\"" {
      end()
      result.unicodeScalars.append(scalar)
      quote = scalar
    } else {
      plain.unicodeScalars.append(scalar)
    }
  }
  end()
  return result
}

extension String {
  /// The text with these names in quotes, where no call follows.
  fileprivate func quoting(_ names: [String]) -> String {
    var text = ""
    var rest = unicodeScalars[...]
    while let first = rest.first {
      let word = rest.prefix { $0 == "_" || $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) }
      if word.isEmpty {
        text.unicodeScalars.append(first)
        rest.removeFirst()
        continue
      }
      rest = rest[word.endIndex...]
      let name = String(word)
      text += names.contains(name) && rest.first != "(" ? doublyQuoted(name) : name
    }
    return text
  }

  /// `IS` between two values as SQL's standard says it.
  fileprivate var withDistinct: String {
    var text = ""
    var rest = self[...]
    while let found = rest.firstRange(of: " IS ") {
      text += rest[..<found.lowerBound]
      rest = rest[found.upperBound...]
      let isNegated = rest.hasPrefix("NOT ")
      let value = isNegated ? rest.dropFirst(4) : rest
      let isKept = ["NULL", "TRUE", "FALSE", "DISTINCT", "UNKNOWN"].contains { value.hasPrefix($0) }
      if isKept {
        text += " IS "
      } else {
        text += isNegated ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM "
        rest = value
      }
    }
    return text + rest
  }
}

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
  fileprivate var asLike: Expression {
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
  fileprivate var raised: Expression {
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
  fileprivate var ignoringCase: Expression {
    let expression = mapChildren(\.ignoringCase)
    guard case .like(let value, let pattern, let escape, _, let negated) = expression else {
      return expression
    }
    return .like(value, pattern: pattern, escape: escape, ignoringCase: true, negated: negated)
  }

  /// The expression with whole numbers as bigint, which SQLite's are anyway.
  fileprivate var ofBigints: Expression {
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
