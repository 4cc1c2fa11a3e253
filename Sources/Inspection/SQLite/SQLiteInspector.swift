import Catalog
import SQLExpressions
import SQLiteTarget
import SchemaModel

/// Makes a schema of a SQLite catalog.
///
/// Whatever it reads it gives to the SQLite backend and compares what that makes with what is there. So a thing is
/// recognised exactly or not at all.
struct SQLiteInspector {
  let catalog: DatabaseCatalog
  var schema = Schema()
  var notHeld: [UnmodelledObject]
  /// The names of the schema's tables, and of its enumerations.
  private(set) var tableNames: Set<String> = []
  var enumerationNames: Set<QualifiedName> = []
  /// What tries whether something is what schemac would make.
  private(set) var making: SQLiteMaking

  init(_ catalog: DatabaseCatalog) {
    self.catalog = catalog
    notHeld = catalog.others
    making = SQLiteMaking(enumerations: Enumerations(Schema()))
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
    let unreadable = Set(catalog.others.filter { $0.kind.hasPrefix("table with") }.map(\.name))
    let tables = catalog.tables.filter { !unreadable.contains($0.name) }
    for found in tables { addEnumerations(of: found) }
    making = SQLiteMaking(enumerations: Enumerations(Schema(enumerations: schema.enumerations)))
    schema.tables = tables.map { typed($0) }
    tableNames = Set(tables.map(\.name))
    for (place, found) in tables.enumerated() {
      var table = schema.tables[place]
      addSources(of: found, to: &table)
      addConstraints(of: found, to: &table)
      addIndexes(of: found, to: &table)
      schema.tables[place] = table
      addTriggers(of: found, to: place)
      listKind(of: found, table)
    }
    nameConstraints()
  }

  private mutating func listKind(of found: CatalogTable, _ table: Table) {
    if !found.isStrict { omit("table that is not STRICT", found.name) }
    if found.isWithoutRowid { omit("WITHOUT ROWID table", found.name) }
    if let name = found.rowidColumn, !found.hasAutoincrement {
      omit("row number without AUTOINCREMENT", "\(found.name).\(name)")
    }
  }

  /// What has no name in SQLite gets the one that a reader of the schema chooses.
  private mutating func nameConstraints() {
    var taken = TakenNames(tablesOf: schema)
    var named = schema
    for place in named.tables.indices {
      named.tables[place].renameEach { $0.isDerived = $0.text.isEmpty }
      taken.take(saidNamesOf: named.tables[place])
    }
    named.deriveNames(&taken)
    for place in named.tables.indices { named.tables[place].renameEach { $0.isDerived = true } }
    schema = named
  }
}

extension Table {
  fileprivate mutating func renameEach(_ rename: (inout ObjectName) -> Void) {
    if var key = primaryKey {
      rename(&key.name)
      primaryKey = key
    }
    for place in uniqueConstraints.indices { rename(&uniqueConstraints[place].name) }
    for place in checks.indices { rename(&checks[place].name) }
    for place in foreignKeys.indices { rename(&foreignKeys[place].name) }
    for place in indexes.indices { rename(&indexes[place].name) }
  }
}
