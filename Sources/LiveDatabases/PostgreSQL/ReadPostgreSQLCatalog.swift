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
    let columns = TableParts { CatalogColumn($0) }
    let constraints = TableParts { CatalogConstraint($0) }
    let indexes = TableParts { IndexPart($0) }
    let triggers = TableParts { CatalogTrigger($0) }
    var (schemas, extensions): ([String], [CatalogExtension]) = ([], [])
    var (tables, enumerations): ([CatalogTable], [CatalogEnumeration]) = ([], [])
    var (functions, sequences): ([CatalogFunction], [CatalogSequence]) = ([], [])
    var others: [UnmodelledObject] = []
    var questions = [
      question(queries.columns, read: columns.add), question(queries.constraints, read: constraints.add),
      question(queries.indexes, read: indexes.add), question(queries.triggers, read: triggers.add),
      question(queries.sequences) { sequences.append(CatalogSequence($0)) },
      question(queries.tables) { row in
        var row = row
        let oid = row.text()
        var table = CatalogTable(row)
        table.columns = columns[oid]
        table.constraints = constraints[oid]
        table.indexes = IndexPart.indexes(of: indexes[oid])
        table.moveIndexesIntoExclusions()
        table.triggers = triggers[oid]
        tables.append(table)
      },
      question(queries.schemas) { row in
        var row = row
        schemas.append(row.text())
      },
      question(queries.enumerations) { enumerations.append(CatalogEnumeration($0)) },
      PostgreSQLQuestion(queries.extensions, []) { extensions.append(CatalogExtension($0)) },
      question(queries.functions) { functions.append(CatalogFunction($0)) },
    ]
    if namesOthers { questions.append(question(queries.others) { others.append(UnmodelledObject($0)) }) }
    try connection.ask(questions)
    return DatabaseCatalog(
      schemas: schemas, tables: tables, enumerations: enumerations, extensions: extensions,
      functions: functions, sequences: sequences, others: others)
  }

  private func question(_ sql: String, read: @escaping (CatalogRow) -> Void) -> PostgreSQLQuestion {
    PostgreSQLQuestion(sql, [schemas], read: read)
  }
}

/// What rows say of the tables that their first values name, in the rows' order.
private final class TableParts<Part> {
  private var parts: [String: [Part]] = [:]
  private let read: (CatalogRow) -> Part

  init(_ read: @escaping (CatalogRow) -> Part) {
    self.read = read
  }

  func add(_ row: CatalogRow) {
    var row = row
    parts[row.text(), default: []].append(read(row))
  }

  subscript(table: String) -> [Part] { parts[table] ?? [] }
}
