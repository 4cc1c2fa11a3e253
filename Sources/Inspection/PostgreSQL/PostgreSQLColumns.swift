import Catalog
import SQLExpressions
import SchemaModel

/// Where columns' values come from.
extension PostgreSQLInspector {
  mutating func addSources(of found: CatalogTable, to table: inout Table, _ reader: ExpressionReader) {
    for (place, column) in found.columns.enumerated() {
      table.columns[place].source = source(of: column, table.columns[place].type, in: found, reader)
      table.columns[place].overrides.postgresqlCollation = column.collation.map(self.collation)
      table.columns[place].overrides.postgresqlStorage = column.storage.flatMap {
        PostgreSQLStorage(rawValue: $0)
      }
      table.columns[place].overrides.postgresqlCompression = column.compression.flatMap {
        PostgreSQLCompression(rawValue: $0)
      }
    }
  }

  private mutating func source(
    of column: CatalogColumn, _ type: ColumnType, in found: CatalogTable, _ reader: ExpressionReader
  ) -> ColumnSource {
    let path = "\(found.path).\(column.name)"
    if let identity = column.identity {
      return .identity(self.identity(identity, type, of: column, in: found))
    }
    if let generated = column.generated {
      guard let expression = reader.read(generated.expression, expected: type) else {
        omit("generated column", "\(path) (\(generated.expression))")
        return .none
      }
      return .generated(Generated(expression: expression, isStored: generated.isStored))
    }
    guard let text = column.default else { return .none }
    if column.isNotNull, let sequence = serialSequence(text, of: column, type, in: found) {
      accounted.insert(QualifiedName(catalogSchema: sequence.schema, sequence.name).path)
      return .serial
    }
    guard let expression = reader.read(text, expected: type) else {
      omit("default", "\(path) (\(text))")
      return .none
    }
    // DEFAULT NULL is no default.
    let isNull = expression.canonical(in: reader.scope, expected: type) == .literal(.null)
    return isNull ? .none : .default(expression)
  }

  /// The sequence of a serial column, which is its own, and just as such a column makes it. Any other is a sequence of
  /// the schema, and the column has a default.
  private func serialSequence(
    _ text: String, of column: CatalogColumn, _ type: ColumnType, in found: CatalogTable
  ) -> CatalogSequence? {
    let owner = "\(found.path).\(QualifiedName(column.name).path)"
    let name = usualSequence(of: column, in: found)
    return ownedSequences[owner]?.first { sequence in
      QualifiedName(catalogSchema: sequence.schema, sequence.name) == name
        && text == "nextval(\(quoted(name.path))::regclass)" && sequence.options == type.sequenceOptions
        && !sequence.isUnlogged && sequence.comment == nil
    }
  }

  /// What the sequence behind a column is called, unless the table or column got another name since.
  private func usualSequence(of column: CatalogColumn, in found: CatalogTable) -> QualifiedName {
    QualifiedName(catalogSchema: found.schema, derivedName(found.name, column.name, "seq"))
  }

  /// The identity, which says only what is not so by itself.
  private mutating func identity(
    _ found: CatalogIdentity, _ type: ColumnType, of column: CatalogColumn, in table: CatalogTable
  ) -> Identity {
    let options = SequenceNumbers(found.options).options(of: type)
    var identity = Identity(
      generation: found.generation == "always" ? .always : .byDefault, start: options.start,
      increment: options.increment, minimum: options.minimum, maximum: options.maximum,
      cache: options.cache, cycles: options.cycles)
    let path = "\(table.path).\(column.name)"
    if found.options.type != type.sequenceOptions?.type {
      omit("sequence type", "\(path) (\(found.options.type))")
    }
    if found.sequence != usualSequence(of: column, in: table).path {
      // It is in the table's own PostgreSQL schema.
      identity.sequenceName = QualifiedName(objectText: found.sequence)?.name
    }
    return identity
  }
}

extension ColumnType {
  /// How a new sequence of the type counts; nil where it has none.
  fileprivate var sequenceOptions: CatalogSequenceOptions? {
    switch self {
    case .smallint: CatalogSequenceOptions(type: "smallint", maximum: Int(Int16.max))
    case .integer: CatalogSequenceOptions(type: "integer", maximum: Int(Int32.max))
    case .bigint: CatalogSequenceOptions()
    default: nil
    }
  }
}
