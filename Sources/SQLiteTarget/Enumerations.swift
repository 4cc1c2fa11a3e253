import SQLExpressions
import SchemaModel

/// A schema's enumerations, to be looked up by name.
struct Enumerations {
  private let values: [QualifiedName: [String]]
  private let names: Set<QualifiedName>

  init(_ schema: Schema) {
    values = Dictionary(
      schema.enumerations.map { ($0.name, $0.values.map(\.name)) }, uniquingKeysWith: { first, _ in first })
    names = Set(values.keys)
  }

  /// The values in their order; nil where there is no such enumeration.
  func values(of name: QualifiedName) -> [String]? {
    values[name]
  }

  /// What an expression of a table can name.
  func scope(of table: Table) -> ExpressionScope {
    ExpressionScope(table: table, enumerations: names)
  }
}
