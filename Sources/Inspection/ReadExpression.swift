import SQLExpressions
import SchemaModel

/// Reads what a server prints for expressions into what a person would have written.
struct ExpressionReader {
  let scope: ExpressionScope
  let table: Table

  /// - Parameter schema: its enumerations, and the table with its columns' types.
  init(_ table: Table, in schema: Schema) {
    self.table = table
    scope = ExpressionScope(table: table, schema: schema)
  }

  /// The expression, such that a schema that says it says the same; nil where no schema can.
  ///
  /// - Parameter expected: the type of the expression's place, if it has one.
  func read(_ text: String, expected: ColumnType? = nil) -> Expression? {
    guard let parsed = try? parseExpression(text) else { return nil }
    return [plain(parsed, expected: expected), parsed].first { isReadBack($0, expected: expected) }
  }

  /// Whether a schema's reader finds the same meaning in what a schema's writer writes.
  private func isReadBack(_ expression: Expression, expected: ColumnType?) -> Bool {
    guard let text = try? expression.spelling(),
      let back = try? parseExpression(text, columns: table.columns.map(\.name), table: table.name)
    else { return false }
    return back == expression
      || back.canonical(in: scope, expected: expected) == expression.canonical(in: scope, expected: expected)
  }

  /// The expression without what the server adds: casts that it does by itself, and lists as arrays. The meaning stays.
  private func plain(_ expression: Expression, expected: ColumnType?) -> Expression {
    let meaning = expression.canonical(in: scope, expected: expected)
    let type = expression.inferredType(in: scope)
    func means(_ other: Expression) -> Bool {
      // A constant takes the type of its place; all else has to have it.
      (other.isConstant || other.inferredType(in: scope) == type) && !other.meetsUnlikeArrays(scope)
        && other.canonical(in: scope, expected: expected) == meaning
    }
    var plain = expression
    let numbered = plain.withNumbers
    if numbered != plain, means(numbered) { plain = numbered }
    let listed = plain.withLists
    if listed != plain, means(listed) { plain = listed }
    let ranged = plain.withRanges
    if ranged != plain, means(ranged) { plain = ranged }
    let count = plain.castCount
    guard count > 0 else { return plain }
    let bare = plain.withoutCasts { _ in true }
    if means(bare) { return bare }
    let withoutConstants = plain.withoutCastsOfConstants
    if withoutConstants != plain, means(withoutConstants) { plain = withoutConstants }
    // One by one, unless that would take long.
    var place = 0
    while place < min(plain.castCount, 60) {
      let shorter = plain.withoutCasts { $0 == place }
      if means(shorter) { plain = shorter } else { place += 1 }
    }
    return plain
  }
}

extension Expression {
  fileprivate var isConstant: Bool {
    switch self {
    case .literal, .unary(.minus, .literal(.number)): true
    default: false
    }
  }

  /// Whether arrays of different members meet in an operator: PostgreSQL converts the members of none by itself.
  fileprivate func meetsUnlikeArrays(_ scope: ExpressionScope) -> Bool {
    var isUnlike = false
    visit { part in
      guard case .binary(_, let left, let right) = part, let first = left.inferredType(in: scope)?.element,
        let second = right.inferredType(in: scope)?.element
      else { return }
      if first.withoutLength != second.withoutLength { isUnlike = true }
    }
    return isUnlike
  }

  fileprivate var castCount: Int {
    var count = 0
    visit { if case .cast = $0 { count += 1 } }
    return count
  }

  /// The expression without some of its casts, which are counted from the outside.
  fileprivate func withoutCasts(where goes: (Int) -> Bool) -> Expression {
    var place = 0
    func without(_ expression: Expression) -> Expression {
      guard case .cast(let value, let type) = expression else { return expression.mapChildren(without) }
      let isGone = goes(place)
      place += 1
      let bare = without(value)
      return isGone ? bare : .cast(bare, to: type)
    }
    return without(self)
  }

  fileprivate var withoutCastsOfConstants: Expression {
    if case .cast(.literal(let literal), _) = self { return .literal(literal) }
    return mapChildren(\.withoutCastsOfConstants)
  }

  /// The expression with numbers for the texts as which the server prints large ones and those below zero:
  /// `'-1'::integer`.
  fileprivate var withNumbers: Expression {
    guard case .cast(.literal(.string(let text)), let type) = self, type.isNumber,
      let number = try? parseExpression(text)
    else { return mapChildren(\.withNumbers) }
    if case .literal(.string) = number { return self }
    return number.isConstant ? number : self
  }

  /// The expression with `IN (…)` and `LIKE` for what the server makes of them.
  fileprivate var withLists: Expression {
    let expression = mapChildren(\.withLists)
    switch expression {
    case .quantified(let value, .equal, .any, let list):
      return list.members.map { .inList(value, $0, negated: false) } ?? expression
    case .quantified(let value, .notEqual, .all, let list):
      return list.members.map { .inList(value, $0, negated: true) } ?? expression
    case .binary(.custom(let symbol), let value, let pattern):
      guard ["~~", "!~~", "~~*", "!~~*"].contains(symbol) else { return expression }
      return .like(
        value, pattern: pattern, escape: nil, ignoringCase: symbol.hasSuffix("*"),
        negated: symbol.hasPrefix("!"))
    default:
      return expression
    }
  }

  /// The expression with `BETWEEN` for two bounds of one value that stand beside each other.
  fileprivate var withRanges: Expression {
    guard case .binary(.and, _, _) = self else { return mapChildren(\.withRanges) }
    var parts: [Expression] = []
    for part in conjuncts {
      if case .binary(.greaterOrEqual, let value, let lower)? = parts.last,
        case .binary(.lessOrEqual, value, let upper) = part
      {
        parts[parts.count - 1] = .between(value, lower, upper, negated: false)
      } else {
        parts.append(part.withRanges)
      }
    }
    return parts.dropFirst().reduce(parts[0]) { .binary(.and, $0, $1) }
  }

  /// The parts of a chain of ANDs.
  private var conjuncts: [Expression] {
    var parts: [Expression] = []
    var rest = self
    while case .binary(.and, let left, let right) = rest {
      parts.append(right)
      rest = left
    }
    return [rest] + parts.reversed()
  }

  /// The members of an array that is written out.
  private var members: [Expression]? {
    switch self {
    case .array(let members): members.isEmpty ? nil : members
    case .cast(let value, .array): value.members
    default: nil
    }
  }
}

extension ColumnType {
  fileprivate var withoutLength: ColumnType {
    switch self {
    case .varchar: .varchar(length: nil)
    case .char: .char(length: 1)
    case .numeric: .numeric(precision: nil, scale: nil)
    default: self
    }
  }
}
