import Catalog
import SQLExpressions
import SchemaModel

/// Where columns' values come from.
extension PostgreSQLInspector {
  mutating func addSources(of found: CatalogTable, to table: inout Table, _ reader: ExpressionReader) {
    for (place, column) in found.columns.enumerated() {
      table.columns[place].source = source(of: column, table.columns[place].type, in: found, reader)
      let path = "\(found.path).\(column.name)"
      if let collation = column.collation { omit("column collation", "\(path) (\(collation))") }
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
      checkName(of: identity.sequence, of: column, in: found)
      return .identity(self.identity(identity, type, path))
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
      let name = QualifiedName(catalogSchema: sequence.schema, sequence.name).path
      accounted.insert(name)
      checkName(of: name, of: column, in: found)
      if sequence.options != type.sequenceOptions { omit("sequence options", "\(name), of \(path)") }
      if sequence.isUnlogged != found.isUnlogged {
        omit(found.isUnlogged ? "logged sequence of an unlogged table" : "unlogged sequence", name)
      }
      if let comment = sequence.comment { omit("comment on a sequence", "\(name) (\(comment))") }
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

  /// The sequence of a serial column, which is its own.
  private func serialSequence(
    _ text: String, of column: CatalogColumn, _ type: ColumnType, in found: CatalogTable
  ) -> CatalogSequence? {
    guard type.sequenceOptions != nil else { return nil }
    let owner = "\(found.path).\(QualifiedName(column.name).path)"
    return ownedSequences[owner]?.first { sequence in
      text
        == "nextval(\(quoted(QualifiedName(catalogSchema: sequence.schema, sequence.name).path))::regclass)"
    }
  }

  /// A sequence keeps its name when its table or column gets another; a schema cannot say it.
  private mutating func checkName(of path: String, of column: CatalogColumn, in found: CatalogTable) {
    let usual = QualifiedName(
      catalogSchema: found.schema, derivedName(found.name, column.name, "seq"))
    if path != usual.path { omit("sequence name", "\(path), of \(found.path).\(column.name)") }
  }

  /// The identity, which says only what is not so by itself.
  private mutating func identity(
    _ found: CatalogIdentity, _ type: ColumnType, _ path: String
  ) -> Identity {
    let options = found.options
    var identity = Identity(generation: found.generation == "always" ? .always : .byDefault)
    let usual = type.sequenceOptions ?? CatalogSequenceOptions()
    let isRising = options.increment > 0
    let minimum = isRising ? 1 : usual.lowest
    let maximum = isRising ? usual.maximum : -1
    if options.type != usual.type { omit("sequence type", "\(path) (\(options.type))") }
    identity.minimum = options.minimum == minimum ? nil : options.minimum
    identity.maximum = options.maximum == maximum ? nil : options.maximum
    identity.start = options.start == (isRising ? options.minimum : options.maximum) ? nil : options.start
    identity.increment = options.increment == 1 ? nil : options.increment
    identity.cache = options.cache == 1 ? nil : options.cache
    identity.cycles = options.cycles
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

extension CatalogSequenceOptions {
  /// The least number of the type, whose greatest is the maximum.
  fileprivate var lowest: Int { -maximum - 1 }
}
