import SQLExpressions
package import SchemaModel

/// A schema's enumerations, to be looked up by name.
package struct Enumerations {
  private let values: [QualifiedName: [String]]
  private let names: Set<QualifiedName>

  package init(_ schema: Schema) {
    self.init(schema.enumerations)
  }

  /// The enumerations of two versions; one that both have has the values of both.
  init(_ from: Schema, and to: Schema) {
    self.init(from.enumerations + to.enumerations)
  }

  private init(_ enumerations: [Enumeration]) {
    values = Dictionary(
      enumerations.map { ($0.name, $0.values.map(\.name)) },
      uniquingKeysWith: { first, second in first + second.filter { !first.contains($0) } })
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
