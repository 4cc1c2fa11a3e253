public import Catalog
public import Differ
public import LiveDatabases
public import LiveSchemas
public import SchemaModel

/// A PostgreSQL database, with nothing in it that is still needed.
public struct PostgreSQLStore: ProofStore {
  public let target = Target.postgresql
  public let strategy: Strategy
  private let connection: PostgreSQLConnection
  private let client: @Sendable (String) throws -> Void

  /// - Parameter client: runs a script by psql.
  public init(
    _ connection: PostgreSQLConnection, strategy: Strategy,
    client: @escaping @Sendable (String) throws -> Void
  ) throws {
    self.connection = connection
    self.strategy = strategy
    self.client = client
    try connection.execute(
      "SET synchronous_commit TO off; SET client_min_messages TO error; SET TimeZone TO UTC")
  }

  public func clean() throws {
    try connection.execute(
      """
      DO $clean$
      DECLARE
        found text;
      BEGIN
        FOR found IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
          EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', found);
        END LOOP;
        FOR found IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)' LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', found);
        END LOOP;
        CREATE SCHEMA public;
      END
      $clean$
      """)
  }

  public func execute(_ script: String) throws {
    try connection.execute(script)
  }

  public func migrate(_ script: String) throws {
    switch strategy {
    case .online: try client(script)
    case .transaction: try execute(script)
    }
  }

  public func fill(_ statements: [String]) throws {
    let blocks = statements.map { "BEGIN\n\($0);\nEXCEPTION WHEN OTHERS THEN NULL;\nEND;" }
    try connection.execute(
      """
      BEGIN;
      SET CONSTRAINTS ALL IMMEDIATE;
      DO $fill$
      BEGIN
      \(blocks.joined(separator: "\n"))
      END
      $fill$;
      COMMIT
      """)
  }

  public func catalog() throws -> DatabaseCatalog {
    // A generator makes nothing but what is read whole.
    try readPostgreSQLCatalog(connection, namesOthers: false)
  }

  public func live(_ request: LiveRequest) throws -> LiveSchema { try LiveSchema(connection, request) }

  public func rows(of table: Table) throws -> [[String?]] {
    guard !table.columns.isEmpty else { return [] }
    let columns = table.columns.map { "\(identifier($0.name))::text" }.joined(separator: ", ")
    return try connection.query("SELECT \(columns) FROM \(name(of: table))")
  }

  public func trace(of table: Table) throws -> String {
    let name = name(of: table)
    let rows = try connection.query(
      """
      SELECT (SELECT relfilenode FROM pg_class WHERE oid = '\(name.doubling("'"))'::regclass)::text,
        (SELECT string_agg(ctid::text || xmin::text, ' ' ORDER BY ctid) FROM \(name))
      """)
    return rows.joined().map { $0 ?? "" }.joined(separator: ": ")
  }

  public func counter(of column: Column, in table: Table) throws -> String? {
    let arguments: [String?] = [name(of: table), column.name]
    guard
      let sequence = try connection.query("SELECT pg_get_serial_sequence($1, $2)", arguments).first?.first
        ?? nil
    else {
      return nil
    }
    return try value(
      "SELECT (last_value::numeric + CASE WHEN is_called THEN 1 ELSE 0 END)::text FROM \(sequence)")
  }

  /// The server has checked every one.
  public func brokenReferences() throws -> [String] { [] }

  public func value(_ query: String) throws -> String? {
    try connection.query(query).first?.first ?? nil
  }

  private func name(of table: Table) -> String {
    identifier(table.name.schema ?? "public") + "." + identifier(table.name.name)
  }

  private func identifier(_ name: String) -> String { "\"\(name.doubling("\""))\"" }
}
