import Catalog
import PostgreSQLTarget
import SQLExpressions
import SchemaModel

/// Makes a schema of a PostgreSQL catalog.
struct PostgreSQLInspector: Sendable {
  let catalog: DatabaseCatalog
  var schema = Schema()
  var notHeld: [UnmodelledObject]
  /// The names of the schema's tables.
  var tableNames: Set<QualifiedName> = []
  /// The sequences that belong to columns, by these.
  let ownedSequences: [String: [CatalogSequence]]
  /// The names of the schema's enumerations.
  private let enumerations: Set<QualifiedName>
  /// The functions without arguments, by their names: those that triggers can have.
  let triggerFunctions: [QualifiedName: CatalogFunction]
  /// The types that are listed by their names.
  private let listed: Set<String>
  /// The sequences and functions that columns account for, by their paths.
  var accounted: Set<String> = []

  init(_ catalog: DatabaseCatalog) {
    self.catalog = catalog
    notHeld = catalog.others
    listed = Set(
      catalog.others.map(\.name) + catalog.enumerations.filter(\.values.isEmpty).map(\.path))
    enumerations = Set(catalog.enumerations.filter { !$0.values.isEmpty }.map(\.qualifiedName))
    triggerFunctions = Dictionary(
      catalog.functions.filter(\.arguments.isEmpty).map {
        (QualifiedName(schema: $0.schema, $0.name), $0)
      }, uniquingKeysWith: { first, _ in first })
    ownedSequences = Dictionary(grouping: catalog.sequences.filter { $0.ownedBy != nil }) { $0.ownedBy ?? "" }
  }

  mutating func omit(_ kind: String, _ name: String) {
    notHeld.append(UnmodelledObject(kind: kind, name: name))
  }

  func result() -> (schema: Schema, notHeld: [UnmodelledObject]) {
    var inspector = self
    inspector.inspect()
    return (inspector.schema, inspector.notHeld)
  }

  private mutating func inspect() {
    for found in catalog.enumerations where found.values.isEmpty {
      omit("enumeration without values", found.path)
    }
    schema.enumerations = catalog.enumerations.filter { !$0.values.isEmpty }.map { found in
      Enumeration(
        name: found.qualifiedName, values: found.values.map { EnumerationValue($0) }, comment: found.comment)
    }
    let tables = catalog.tables.compactMap { found in typed(found).map { (found, $0) } }
    schema.tables = tables.map(\.1)
    tableNames = Set(schema.tables.map(\.name))
    addParts(of: tables)
    addSequences()
    addExtensions()
    omitTheRest()
  }

  /// The table with its columns' types alone; nil where one cannot be said.
  private mutating func typed(_ found: CatalogTable) -> Table? {
    var table = Table(name: found.qualifiedName, comment: found.comment)
    for column in found.columns {
      guard let type = try? parseType(column.type, enumerations: enumerations) else {
        omit("table with a type that cannot be written", "\(found.path) (\(column.name): \(column.type))")
        return nil
      }
      if let own = type.ownName, isUnknown(own) { omit("type", own.path) }
      table.columns.append(
        Column(name: column.name, type: type, isNullable: !column.isNotNull, comment: column.comment))
    }
    return table
  }

  /// Whether nothing is known of a type: one that is listed already, or that an extension brings, is.
  private func isUnknown(_ type: QualifiedName) -> Bool {
    !listed.contains(type.path)
      && !catalog.extensions.contains { $0.schema == type.schema ?? "public" }
  }

  /// Reads the rest of the tables, each by itself, on all cores.
  private mutating func addParts(of tables: [(CatalogTable, Table)]) {
    var fresh = self
    fresh.notHeld = []
    let start = fresh
    let parts = concurrentMap(tables) { found, table in
      var inspector = start
      let whole = inspector.completed(table, of: found)
      return (table: whole, notHeld: inspector.notHeld, accounted: inspector.accounted)
    }
    schema.tables = parts.map(\.table)
    for part in parts {
      notHeld += part.notHeld
      accounted.formUnion(part.accounted)
    }
  }

  private mutating func completed(_ table: Table, of found: CatalogTable) -> Table {
    var table = table
    let reader = ExpressionReader(table, enumerations: enumerations)
    addSources(of: found, to: &table, reader)
    addConstraints(of: found, to: &table, reader)
    addIndexes(of: found, to: &table, reader)
    addTriggers(of: found, to: &table)
    table.overrides.isUnlogged = found.isUnlogged
    for text in found.storageParameters {
      if let parameter = StorageParameter(text), isTableParameter(parameter.name) {
        table.overrides.storageParameters.append(parameter)
      } else {
        omit("storage parameter", "\(found.path) (\(text))")
      }
    }
    return table
  }

  private mutating func addExtensions() {
    let implied = Set(impliedExtensions(of: schema))
    for found in catalog.extensions {
      let place = found.schema == "public" || found.schema == "pg_catalog" ? nil : found.schema
      if place == nil, implied.contains(found.name) { continue }
      schema.extensions.append(Extension(name: found.name, schema: place))
    }
  }

  private mutating func omitTheRest() {
    for function in catalog.functions {
      let path = QualifiedName(catalogSchema: function.schema, function.name).path
      if !accounted.contains(path) || !function.arguments.isEmpty {
        omit("function", "\(path)(\(function.arguments))")
      }
    }
    let used = Set(
      schema.tables.compactMap(\.name.schema) + schema.enumerations.compactMap(\.name.schema)
        + schema.sequences.compactMap(\.name.schema) + schema.extensions.compactMap(\.schema))
    for name in catalog.schemas where !used.contains(name) { omit("schema", name) }
  }
}

extension ColumnType {
  /// The name of a type that somebody made, and no extension that is well known.
  fileprivate var ownName: QualifiedName? {
    switch self {
    case .array(let element): element.ownName
    case .named(let type): type.isWellKnown ? nil : type.name
    default: nil
    }
  }
}
