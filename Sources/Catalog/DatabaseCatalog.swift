/// What a database server says that a database holds: its own account, as values that can be compared.
///
/// Texts are the server's. Everything has one fixed order, except that a table's columns keep theirs.
public struct DatabaseCatalog: Hashable, Sendable {
  /// The schemas, except `public`, or `main` in SQLite.
  public var schemas: [String]
  public var tables: [CatalogTable]
  public var enumerations: [CatalogEnumeration]
  public var extensions: [CatalogExtension]
  /// The functions and procedures that users made.
  public var functions: [CatalogFunction]
  /// The sequences, except those of identity columns.
  public var sequences: [CatalogSequence]
  /// What is there and is read no further than its name.
  public var others: [UnmodelledObject]

  /// A catalog of these objects, each list put into its fixed order.
  public init(
    schemas: [String] = [], tables: [CatalogTable] = [], enumerations: [CatalogEnumeration] = [],
    extensions: [CatalogExtension] = [], functions: [CatalogFunction] = [],
    sequences: [CatalogSequence] = [], others: [UnmodelledObject] = []
  ) {
    self.schemas = schemas.sorted()
    self.tables = tables.inFixedOrder
    self.enumerations = enumerations.inFixedOrder
    self.extensions = extensions.inFixedOrder
    self.functions = functions.inFixedOrder
    self.sequences = sequences.inFixedOrder
    self.others = others.inFixedOrder
  }

  /// The same catalog with each table's columns sorted by name, for where their order doesn't count.
  public var ignoringColumnOrder: DatabaseCatalog {
    var copy = self
    copy.tables = tables.map(\.ignoringColumnOrder)
    return copy
  }
}
