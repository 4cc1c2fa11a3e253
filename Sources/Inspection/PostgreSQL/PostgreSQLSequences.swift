import Catalog
import SQLExpressions
import SchemaModel

extension PostgreSQLInspector {
  /// The sequences that no column accounts for.
  mutating func addSequences() {
    var owners: [String: OwningColumn] = [:]
    for table in schema.tables {
      for column in table.columns where !column.isNumbered {
        owners["\(table.name.path).\(QualifiedName(column.name).path)"] = OwningColumn(
          table: table.name, column: column.name)
      }
    }
    for found in catalog.sequences {
      let name = QualifiedName(catalogSchema: found.schema, found.name)
      guard !accounted.contains(name.path) else { continue }
      let type: ColumnType =
        switch found.options.type {
        case "smallint": .smallint
        case "integer": .integer
        default: .bigint
        }
      var sequence = NumberSequence(
        name: name, type: type, options: SequenceNumbers(found.options).options(of: type),
        comment: found.comment)
      if let owner = found.ownedBy {
        guard let column = owners[owner], column.table.schema == name.schema else {
          omit(
            "sequence of a column that is not in the schema, or has another one", "\(name.path), of \(owner)")
          continue
        }
        sequence.ownedBy = column
      }
      if found.isUnlogged { omit("unlogged sequence", name.path) }
      schema.sequences.append(sequence)
    }
  }
}

extension SequenceNumbers {
  init(_ found: CatalogSequenceOptions) {
    self.init(
      SequenceOptions(
        start: found.start, increment: found.increment, minimum: found.minimum, maximum: found.maximum,
        cache: found.cache, cycles: found.cycles), of: .bigint)
  }
}
