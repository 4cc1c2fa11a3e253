public import SchemaModel

extension Expression {
  public func inferredType(in scope: ExpressionScope) -> ColumnType? { nil }
  public func resolved(in scope: ExpressionScope, expected: ColumnType? = nil) -> Expression { self }
  public func canonical(in scope: ExpressionScope, expected: ColumnType? = nil) -> Expression { self }
}
