import SQLExpressions
import SchemaModel

// What a server adds to expressions, and how they look without it. That each means the same is for the caller to ask.

extension Expression {
  var isConstant: Bool {
    switch self {
    case .literal, .unary(.minus, .literal(.number)): true
    default: false
    }
  }

  /// Whether arrays of different members meet in an operator: PostgreSQL converts the members of none by itself.
  func meetsUnlikeArrays(_ scope: ExpressionScope) -> Bool {
    var isUnlike = false
    visit { part in
      guard case .binary(_, let left, let right) = part, let first = left.inferredType(in: scope)?.element,
        let second = right.inferredType(in: scope)?.element
      else { return }
      if first.withoutLength != second.withoutLength { isUnlike = true }
    }
    return isUnlike
  }

  var castCount: Int {
    var count = 0
    visit { if case .cast = $0 { count += 1 } }
    return count
  }

  /// The expression without some of its casts, which are counted from the outside.
  func withoutCasts(where goes: (Int) -> Bool) -> Expression {
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

  var withoutCastsOfConstants: Expression {
    if case .cast(.literal(let literal), _) = self { return .literal(literal) }
    return mapChildren(\.withoutCastsOfConstants)
  }

  /// The expression with numbers for the texts as which the server prints large ones and those below zero:
  /// `'-1'::integer`.
  var withNumbers: Expression {
    guard case .cast(.literal(.string(let text)), let type) = self, type.isNumber,
      let number = try? parseExpression(text)
    else { return mapChildren(\.withNumbers) }
    if case .literal(.string) = number { return self }
    return number.isConstant ? number : self
  }

  /// The expression with `IN (…)` and `LIKE` for what the server makes of them.
  var withLists: Expression {
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

  /// The expression with the forms of SQL for the functions as which PostgreSQL 13 prints them.
  var withForms: Expression {
    let expression = mapChildren(\.withForms)
    guard case .call(var call) = expression, call.name.schema == nil else { return expression }
    switch (call.name.name, call.arguments.count) {
    case ("timezone", 2): return .atTimeZone(call.arguments[1], call.arguments[0])
    case ("btrim", _):
      call.name = QualifiedName("trim")
      return .call(call)
    default: return expression
    }
  }

  /// The expression with `BETWEEN` for two bounds of one value that stand beside each other.
  var withRanges: Expression {
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
