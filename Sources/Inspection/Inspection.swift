public import Catalog
public import SchemaModel

/// A schema that was made of a database's own account of itself.
public struct Inspection: Hashable, Sendable {
  public var schema: Schema
  /// The target that the database is one of.
  public var target: Target
  /// What the database holds and the schema does not say, or says otherwise.
  public var notHeld: [UnmodelledObject]
  /// What was left out on purpose.
  public var leftOut: [UnmodelledObject]
}

/// Makes a schema of a database's account of itself. It never guesses: what the schema language has no words for, or
/// what cannot be read for certain, is listed.
///
/// - Parameters:
///   - catalog: all of the account.
///   - target: PostgreSQL or SQLite.
///   - selection: which tables are wanted.
///   - leftOut: what the account left out already.
public func inspect(
  _ catalog: DatabaseCatalog, of target: Target, selection: Selection = Selection(),
  leftOut: [UnmodelledObject] = []
) -> Inspection {
  let (catalog, unwanted) = selection.applied(to: catalog)
  var (schema, notHeld) =
    target == .sqlite ? SQLiteInspector(catalog).result() : PostgreSQLInspector(catalog).result()
  schema.removeRefused { notHeld.append(UnmodelledObject(kind: $0, name: $1)) }
  schema.tables = concurrentMap(schema.tables) { $0.inWrittenOrder }
  schema = schema.existing(on: TargetSet([target]))
  return Inspection(
    schema: schema, target: target, notHeld: notHeld.inReportedOrder,
    leftOut: (leftOut + unwanted).inReportedOrder)
}

extension [UnmodelledObject] {
  /// By kind, then by name; each once.
  var inReportedOrder: [UnmodelledObject] {
    Set(self).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
  }
}

extension Schema {
  /// The schema with all that is in it there on these targets alone.
  public func existing(on targets: TargetSet) -> Schema {
    var schema = self
    schema.tables = concurrentMap(tables) { $0.existing(on: targets) }
    return schema
  }
}

extension Table {
  /// The table and all that is in it, there on these targets alone.
  fileprivate func existing(on targets: TargetSet) -> Table {
    var table = self
    table.targets = targets
    for place in columns.indices { table.columns[place].targets = targets }
    for place in uniqueConstraints.indices { table.uniqueConstraints[place].targets = targets }
    for place in exclusions.indices { table.exclusions[place].targets = targets }
    for place in checks.indices { table.checks[place].targets = targets }
    for place in foreignKeys.indices { table.foreignKeys[place].targets = targets }
    for place in indexes.indices { table.indexes[place].targets = targets }
    return table
  }
}
