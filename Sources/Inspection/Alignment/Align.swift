public import Catalog
import Differ
import SQLiteTarget
public import SchemaModel

extension Inspection {
  /// Says what is there as another version says it, where the server takes both for the same.
  ///
  /// A server keeps its own wording of expressions, and that depends on what the table has been through. So two versions
  /// are compared in three steps: by what the catalog says; by the meaning of the server's text, which the inspection
  /// has read; and only where these differ by what a server makes of the other version's words.
  ///
  /// - Parameters:
  ///   - version: the other version.
  ///   - catalog: what the inspection was made of.
  ///   - isOtherLive: whether the other version was read from a database too, and so says all that there is.
  ///   - make: what a server would say of tables that are made there, in the same order; nil for one that it refuses.
  ///     SQLite's needs no server.
  /// - Returns: the tables in which something is in doubt, since nobody could make them.
  public mutating func align(
    with version: Schema, _ catalog: DatabaseCatalog, isOtherLive: Bool = false,
    make: ([Table]) -> [CatalogTable?] = { $0.map { _ in nil } }
  ) -> [QualifiedName] {
    let version = version.narrowed(to: target)
    if target == .postgresql, !isOtherLive { alignExtensions(with: version, catalog) }
    let paths = schema.tables.map(\.name)
    if target == .sqlite { placeTables(as: version) }
    let difference = Differ.difference(from: schema, to: version, target: target).difference
    let found = Dictionary(
      catalog.tables.map { ($0.qualifiedName, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      schema.tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var doubts: [Doubt] = []
    for case .alter(let change) in difference.tables {
      guard let place = places[change.from.name], let live = found[paths[place]] else { continue }
      let doubt = Doubt(place: place, live: live, change: change)
      if doubt.isReal(for: target) { doubts.append(doubt) }
    }
    let making = SQLiteMaking(enumerations: Enumerations(version))
    let made =
      target == .sqlite
      ? doubts.map { making.whole($0.change.to) }
      : make(doubts.map { $0.probe(schema.tables[$0.place]) })
    var open: [QualifiedName] = []
    for (doubt, made) in zip(doubts, made) {
      guard let made else {
        open.append(doubt.change.from.name)
        continue
      }
      doubt.settle(&schema.tables[doubt.place], made, target)
    }
    if target == .sqlite { alignEnumerations(with: version) }
    return open
  }

  /// An extension that the other version does not name is none of its business, and where it does not say in which
  /// PostgreSQL schema, any will do.
  private mutating func alignExtensions(with version: Schema, _ catalog: DatabaseCatalog) {
    var named: [Extension] = []
    for wanted in version.extensions {
      guard let there = catalog.extensions.first(where: { $0.name == wanted.name }) else { continue }
      let isWanted = wanted.schema == nil || (wanted.schema == "public" && there.schema == "pg_catalog")
      named.append(Extension(name: wanted.name, schema: isWanted ? wanted.schema : there.schema))
    }
    let names = Set(named.map(\.name))
    for extra in schema.extensions where !names.contains(extra.name) {
      leftOut.append(
        UnmodelledObject(kind: "extension that the other version does not name", name: extra.name))
    }
    schema.extensions = named
  }

  /// SQLite has no schemas: a table is meant wherever the other version has it.
  private mutating func placeTables(as version: Schema) {
    var names = Dictionary(
      version.tables.map { ($0.name.name, $0.name) }, uniquingKeysWith: { first, _ in first })
    for former in version.tables.flatMap(\.formerNames) where names[former.name] == nil {
      names[former.name] = former
    }
    for place in schema.tables.indices {
      let name = schema.tables[place].name
      schema.tables[place].name = names[name.name] ?? name
      for key in schema.tables[place].foreignKeys.indices {
        let parent = schema.tables[place].foreignKeys[key].table
        schema.tables[place].foreignKeys[key].table = names[parent.name] ?? parent
      }
    }
  }

  /// SQLite keeps neither the order of an enumeration's values nor those that only stand in arrays.
  private mutating func alignEnumerations(with version: Schema) {
    for wanted in version.enumerations {
      guard let place = schema.enumerations.firstIndex(where: { $0.name == wanted.name }) else {
        schema.enumerations.append(wanted)
        continue
      }
      let there = schema.enumerations[place]
      if Set(there.values.map(\.name)) == Set(wanted.values.map(\.name)) {
        schema.enumerations[place].values = wanted.values
      }
    }
  }
}
