public import Catalog

/// Reads what a PostgreSQL database holds, as one moment's whole, and leaves nothing behind.
///
/// Texts name the objects of `public` without their schema and all others with it, whatever the session's
/// settings. Where a transaction is open it reads inside that, else in one of its own.
///
/// It needs no right but USAGE on `public`, without which the server puts that name before everything there.
/// The server itself opens tables for a moment while it prints expressions, so this waits where another
/// session has locked one against everyone.
/// - Parameter schemas: the schemas to read, without what belongs to the whole database; all but the system's
///   where nil.
/// - Parameter namesOthers: whether to list what is read no further than its name; that is a third of the time.
/// - Throws: what the server said; also where it is older than PostgreSQL 13.
public func readPostgreSQLCatalog(
  _ connection: PostgreSQLConnection, schemas: [String]? = nil, namesOthers: Bool = true
) throws(DatabaseError) -> DatabaseCatalog {
  guard connection.serverVersion >= 130_000 else {
    let version = connection.serverVersion / 10_000
    throw DatabaseError(
      "reading a database needs PostgreSQL 13 or later, and this server is version \(version)")
  }
  let isInside = connection.isInTransaction
  let (begin, end) =
    isInside
    ? (
      "SAVEPOINT catalog_reading", "ROLLBACK TO SAVEPOINT catalog_reading; RELEASE SAVEPOINT catalog_reading"
    )
    : ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "ROLLBACK")
  try connection.execute(begin)
  do {
    try connection.execute(uniformSettings)
    let catalog = try PostgreSQLCatalogReader(connection, schemas: schemas).read(namesOthers: namesOthers)
    try connection.execute(end)
    return catalog
  } catch {
    try? connection.execute(end)
    throw error
  }
}

/// What the server's texts depend on, set until the transaction ends. Queries that run once aren't compiled.
///
/// Temporary objects come last on the path: they must not hide others from what the server prints.
private let uniformSettings = """
  SET LOCAL search_path TO public, pg_temp;
  SET LOCAL quote_all_identifiers TO off;
  SET LOCAL standard_conforming_strings TO on;
  SET LOCAL DateStyle TO ISO, YMD;
  SET LOCAL IntervalStyle TO postgres;
  SET LOCAL TimeZone TO UTC;
  SET LOCAL extra_float_digits TO 1;
  SET LOCAL bytea_output TO hex;
  SET LOCAL jit TO off;
  """

/// Runs the queries and puts their rows together.
struct PostgreSQLCatalogReader {
  private let connection: PostgreSQLConnection
  private let schemas: String?
  private let queries: PostgreSQLCatalogQueries

  init(_ connection: PostgreSQLConnection, schemas: [String]?) {
    self.connection = connection
    self.schemas = schemas.map(arrayText)
    queries = PostgreSQLCatalogQueries(version: connection.serverVersion)
  }

  func read(namesOthers: Bool) throws(DatabaseError) -> DatabaseCatalog {
    DatabaseCatalog(
      schemas: try rows(queries.schemas).map { row in
        var row = row
        return row.text()
      },
      tables: try tables(),
      enumerations: try rows(queries.enumerations).map { CatalogEnumeration($0) },
      extensions: try connection.query(queries.extensions).map { CatalogExtension(CatalogRow($0)) },
      functions: try rows(queries.functions).map { CatalogFunction($0) },
      sequences: try rows(queries.sequences).map { CatalogSequence($0) },
      others: namesOthers ? try rows(queries.others).map { UnmodelledObject($0) } : [])
  }

  private func tables() throws(DatabaseError) -> [CatalogTable] {
    let columns = try parts(queries.columns) { CatalogColumn($0) }
    let constraints = try parts(queries.constraints) { CatalogConstraint($0) }
    let indexes = try parts(queries.indexes) { IndexPart($0) }
    let triggers = try parts(queries.triggers) { CatalogTrigger($0) }
    return try rows(queries.tables).map { row in
      var row = row
      let oid = row.text()
      var table = CatalogTable(schema: row.text(), name: row.text(), comment: row.optional())
      table.isUnlogged = row.flag()
      table.storageParameters = row.list().sorted()
      table.columns = columns[oid] ?? []
      table.constraints = constraints[oid] ?? []
      table.indexes = IndexPart.indexes(of: indexes[oid] ?? [])
      table.moveIndexesIntoExclusions()
      table.triggers = triggers[oid] ?? []
      return table
    }
  }

  /// What the rows say, by the table that their first value names, in the rows' order.
  private func parts<Part>(
    _ query: String, _ read: (CatalogRow) -> Part
  ) throws(DatabaseError) -> [String: [Part]] {
    var parts: [String: [Part]] = [:]
    for var row in try rows(query) { parts[row.text(), default: []].append(read(row)) }
    return parts
  }

  private func rows(_ query: String) throws(DatabaseError) -> [CatalogRow] {
    try connection.query(query, [schemas]).map { CatalogRow($0) }
  }
}
