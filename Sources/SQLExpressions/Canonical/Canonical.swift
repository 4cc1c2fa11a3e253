public import SchemaModel

extension Expression {
  /// One form for each meaning, to compare expressions by: what PostgreSQL's catalog prints for an expression
  /// has the same canonical form as the expression. It is not for printing.
  ///
  /// Types are resolved; then casts that PostgreSQL would do by itself go, BETWEEN becomes two comparisons,
  /// IN-lists and `= ANY (ARRAY[…])` one form, NOT moves inwards as far as it can, ANDs and ORs stand in flat
  /// chains, rows that are compared for equality become comparisons of their members, constants have one
  /// spelling, and functions that are one have one name.
  /// - Parameters:
  ///   - scope: what the expression can name.
  ///   - expected: the type of the expression's place (a default's column), if it has one.
  public func canonical(in scope: ExpressionScope, expected: ColumnType? = nil) -> Expression {
    let expected = expected?.resolved(scope.enumerations)
    let canonicalizer = Canonicalizer(scope: scope)
    let form = canonicalizer.form(resolved(in: scope, expected: expected))
    return expected.map { canonicalizer.assigned(form, to: $0) } ?? form
  }
}

/// Brings expressions into their canonical form, from the inside out.
struct Canonicalizer {
  let scope: ExpressionScope

  func type(of expression: Expression) -> ColumnType? {
    expression.inferredType(in: scope)
  }

  /// The canonical form of an expression, or of its negation.
  func form(_ expression: Expression, negated: Bool = false) -> Expression {
    switch expression {
    case .unary(.not, let value):
      return form(value, negated: !negated)
    case .binary(.and, _, _), .binary(.or, _, _):
      return logic(expression, negated: negated)
    default:
      let value = rewritten(expression.mapChildren { form($0) })
      return negated ? negation(of: value) : value
    }
  }

  /// The canonical form of an expression whose parts are canonical.
  private func rewritten(_ expression: Expression) -> Expression {
    switch expression {
    case .literal(let literal): return constant(literal)
    case .cast(let value, let type): return cast(value, type)
    case .unary(.plus, let value): return value
    case .unary(.minus, .unary(.minus, let value)) where value.isNumberLiteral: return value
    // Roots are taken of floating point, whatever number stands there.
    case .unary(.custom("|/"), let value): return .unary(.custom("|/"), implied(value) ?? value)
    case .unary(.custom("||/"), let value): return .unary(.custom("||/"), implied(value) ?? value)
    case .binary(let symbol, let left, let right): return binary(symbol, left, right)
    case .call(let call): return self.call(call)
    case .conditional(let operand, let branches, let otherwise):
      return conditional(operand, branches, otherwise)
    case .array(let members): return .array(alike(members))
    case .raw(let text): return .raw(rawForm(text))
    default: return predicate(expression)
    }
  }

  private func predicate(_ expression: Expression) -> Expression {
    switch expression {
    case .isDistinct(let left, let right, let negated): return isDistinct(left, right, negated)
    case .inList(let value, let members, let negated): return inList(value, members, negated)
    case .between(let value, let lower, let upper, let negated):
      guard value.isRepeatable else { return expression }
      let bounds = [
        comparison(negated ? .less : .greaterOrEqual, value, lower),
        comparison(negated ? .greater : .lessOrEqual, value, upper),
      ]
      return chain(negated ? .or : .and, bounds)
    case .like(let value, let pattern, let escape, let ignoringCase, let negated):
      return .like(
        value, pattern: patternText(pattern), escape: escape == .literal(.string("\\")) ? nil : escape,
        ignoringCase: ignoringCase, negated: negated)
    case .quantified(let left, let symbol, let quantifier, let right):
      return quantified(left, symbol, quantifier, right)
    case .atTimeZone(let value, let zone):
      return .atTimeZone(zoned(value), zone)
    default: return expression
    }
  }

  /// A pattern without a cast to the kind of text that it is matched with.
  func patternText(_ pattern: Expression) -> Expression {
    guard case .cast(let value, let target) = pattern, value.isUntyped, target.becomes(.text) else {
      return pattern
    }
    return value
  }

  /// A date becomes a moment by itself before it is moved to a zone.
  private func zoned(_ value: Expression) -> Expression {
    if case .cast(let inner, .timestamptz(nil)) = value, type(of: inner) == .date { return inner }
    return value
  }

  private func rawForm(_ text: String) -> String {
    guard let tokens = try? Lexer.tokens(of: text) else { return text }
    let bytes = Array(text.utf8)
    let words = tokens.dropLast().map {
      $0.kind == .name ? $0.word : String(decoding: bytes[$0.range], as: UTF8.self)
    }
    return words.joined(separator: " ")
  }
}
