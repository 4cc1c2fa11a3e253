#if LiveDatabases
  import Catalog
  import LiveDatabases

  /// What a PostgreSQL database says of itself, as one moment's whole.
  struct PostgreSQLAccount {
    var catalog: DatabaseCatalog
    /// What the account leaves out.
    var leftOut: [UnmodelledObject]
    var dependents: [CatalogDependent] = []

    init(_ connection: PostgreSQLConnection, _ request: LiveRequest) throws(DatabaseError) {
      try connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
      // Printing expressions opens tables: behind somebody's lock that would wait for ever, unless the user says how long.
      _ = try connection.query(
        "SELECT set_config('lock_timeout', '30s', true) WHERE current_setting('lock_timeout') = '0'")
      try Self.require(request.schemas, connection)
      let schemas = request.namespaces
      catalog = try readPostgreSQLCatalog(connection, schemas: schemas)
      leftOut = try readPostgreSQLExtensionTables(connection, schemas: schemas)
      if request.other != nil { dependents = try readPostgreSQLDependents(connection, schemas: schemas) }
      try connection.execute("ROLLBACK")
    }

    private static func require(_ schemas: [String], _ connection: PostgreSQLConnection) throws(DatabaseError)
    {
      for schema in schemas {
        let found = try connection.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", [schema])
        if found.isEmpty { throw DatabaseError("there is no schema `\(schema)` in the database") }
      }
      let right = try connection.query(
        "SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = 'public'")
      if right == [["f"]] {
        throw DatabaseError("the user has no right to use the schema `public`: GRANT USAGE ON SCHEMA public")
      }
    }
  }
#endif
