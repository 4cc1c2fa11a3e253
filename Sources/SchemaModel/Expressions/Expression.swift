/// An SQL expression that no dialect has spelt yet: a check, a default, a predicate, a generated column's value or
/// an index's key.
public indirect enum Expression: Hashable, Sendable {
  case literal(Literal)
  /// A column of the table that the expression belongs to.
  case column(String)
  case unary(UnaryOperator, Expression)
  case binary(BinaryOperator, Expression, Expression)
  /// `… IS [NOT] NULL`
  case isNull(Expression, negated: Bool)
  /// `… IS [NOT] TRUE`, `FALSE`; a nil value is `UNKNOWN`.
  case isTruth(Expression, Bool?, negated: Bool)
  /// `… IS [NOT] DISTINCT FROM …`
  case isDistinct(Expression, from: Expression, negated: Bool)
  /// `… [NOT] IN (…)`
  case inList(Expression, [Expression], negated: Bool)
  /// `… [NOT] BETWEEN … AND …`
  case between(Expression, Expression, Expression, negated: Bool)
  /// `… [NOT] LIKE … [ESCAPE …]`, or ILIKE.
  case like(Expression, pattern: Expression, escape: Expression?, ignoringCase: Bool, negated: Bool)
  /// `CASE [operand] WHEN … THEN … [ELSE …] END`
  case conditional(operand: Expression?, branches: [Branch], otherwise: Expression?)
  case cast(Expression, to: ColumnType)
  case call(FunctionCall)
  /// `ARRAY[…]`
  case array([Expression])
  /// `ROW(…)`, or `(…, …)`
  case row([Expression])
  /// `… operator ANY (…)`, or ALL, over an array.
  case quantified(Expression, BinaryOperator, Quantifier, Expression)
  /// `…[index]`
  case subscripted(Expression, Expression)
  /// `… COLLATE "…"`
  case collated(Expression, collation: String)
  /// `… AT TIME ZONE …`
  case atTimeZone(Expression, Expression)
  /// Text that the tree does not know, kept as it is for the one dialect that it is written for.
  case raw(String)
}

extension Expression {
  /// One `WHEN … THEN …`.
  public struct Branch: Hashable, Sendable {
    public var condition: Expression
    public var result: Expression

    public init(condition: Expression, result: Expression) {
      self.condition = condition
      self.result = result
    }
  }

  public enum Quantifier: String, Hashable, Sendable {
    case any = "ANY"
    case all = "ALL"
  }
}

/// A value written out.
public enum Literal: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number as it was written, without a sign: `12`, `0.50`, `1e9`.
  case number(String)
  case string(String)
}

public enum UnaryOperator: Hashable, Sendable {
  case not
  case minus
  case plus
  /// Another prefix operator of PostgreSQL, by its characters: `~`, `|/`, `@`.
  case custom(String)
}

public enum BinaryOperator: Hashable, Sendable {
  case or
  case and
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case add
  case subtract
  case multiply
  case divide
  case remainder
  case power
  case concatenate
  /// Another infix operator of PostgreSQL, by its characters: `->>`, `@>`, `~*`, `<=>`.
  case custom(String)
}

/// A function applied to values.
public struct FunctionCall: Hashable, Sendable {
  /// Its name in lower case where it was not quoted: `length`, `pg_catalog.now`. Forms with a grammar of their own
  /// stand as the function that they mean: `trim(BOTH FROM x)` as `trim`, `CURRENT_TIMESTAMP` as `now`.
  public var name: QualifiedName
  public var arguments: [Expression]

  public init(_ name: QualifiedName, _ arguments: [Expression] = []) {
    self.name = name
    self.arguments = arguments
  }
}
