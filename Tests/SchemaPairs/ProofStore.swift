public import Catalog
public import Differ
public import LiveSchemas
public import SchemaModel

/// A database that migrations are proved on. One proof after another uses it.
public protocol ProofStore {
  var target: Target { get }
  var strategy: Strategy { get }
  /// Takes everything out of it.
  func clean() throws
  /// Runs a script as it stands.
  func execute(_ script: String) throws
  /// Runs a migration's script as its user does.
  func migrate(_ script: String) throws
  /// Tries statements one by one; what is refused leaves nothing behind.
  func fill(_ statements: [String]) throws
  /// What it holds, backups included.
  func catalog() throws -> DatabaseCatalog
  /// What is compared with a version.
  func live(_ request: LiveRequest) throws -> LiveSchema
  /// The rows of a table: of each column the value's text, or nil.
  func rows(of table: Table) throws -> [[String?]]
  /// What becomes another when a table is rebuilt or one of its rows is written.
  func trace(of table: Table) throws -> String
  /// The next number of a column that counts; nil where nobody knows it.
  func counter(of column: Column, in table: Table) throws -> String?
  /// Foreign keys that rows break, where a server lets them.
  func brokenReferences() throws -> [String]
  /// What a query gives that gives one value.
  func value(_ query: String) throws -> String?
}

extension ProofStore {
  public var strategy: Strategy { .transaction }
  public func migrate(_ script: String) throws { try execute(script) }
}

extension DatabaseCatalog {
  /// Without what a migration keeps of what it deleted.
  var withoutBackups: DatabaseCatalog {
    let prefix = "schemac_backup_"
    var catalog = self
    catalog.schemas.removeAll { $0.hasPrefix(prefix) }
    catalog.tables.removeAll { $0.schema.hasPrefix(prefix) || $0.name.hasPrefix(prefix) }
    catalog.enumerations.removeAll { $0.schema.hasPrefix(prefix) }
    catalog.functions.removeAll { $0.schema.hasPrefix(prefix) }
    catalog.sequences.removeAll { $0.schema.hasPrefix(prefix) }
    catalog.others.removeAll { $0.name.hasPrefix(prefix) }
    return catalog
  }
}
