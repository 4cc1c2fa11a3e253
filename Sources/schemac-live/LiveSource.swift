#if LiveDatabases
  import Catalog
  import LiveDatabases
  import SchemaModel

  #if canImport(FoundationEssentials)
    import FoundationEssentials
  #else
    import Foundation
  #endif

  /// A database that a command line names. Its text can hold a password: no message says it.
  enum LiveSource {
    /// What libpq understands.
    case postgresql(String)
    /// A file's path.
    case sqlite(String)

    init?(_ text: String) {
      if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
        self = .postgresql(text)
      } else if text.hasPrefix("sqlite:"), text != "sqlite:" {
        self = .sqlite(String(text.dropFirst("sqlite:".count)))
      } else {
        return nil
      }
    }

    var target: Target {
      switch self {
      case .postgresql: .postgresql
      case .sqlite: .sqlite
      }
    }

    /// Reads all that the database says of itself, and what its account leaves out.
    ///
    /// - Parameter schemas: PostgreSQL schemas; all of the user's where there are none.
    func read(
      schemas: [String]
    ) throws(DatabaseError) -> (catalog: DatabaseCatalog, leftOut: [UnmodelledObject]) {
      switch self {
      case .postgresql(let text): try readPostgreSQL(text, schemas.isEmpty ? nil : schemas)
      case .sqlite(let path): try readSQLite(path)
      }
    }

    private func readPostgreSQL(
      _ text: String, _ schemas: [String]?
    ) throws(DatabaseError) -> (catalog: DatabaseCatalog, leftOut: [UnmodelledObject]) {
      let connection = try PostgreSQLConnection(text)
      try connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
      // Printing expressions opens tables: behind somebody's lock that would wait for ever, unless the user says how long.
      _ = try connection.query(
        "SELECT set_config('lock_timeout', '30s', true) WHERE current_setting('lock_timeout') = '0'")
      try require(schemas ?? [], connection)
      let catalog = try readPostgreSQLCatalog(connection, schemas: schemas)
      return (catalog, try readPostgreSQLExtensionTables(connection, schemas: schemas))
    }

    private func require(_ schemas: [String], _ connection: PostgreSQLConnection) throws(DatabaseError) {
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

    private func readSQLite(
      _ path: String
    ) throws(DatabaseError) -> (catalog: DatabaseCatalog, leftOut: [UnmodelledObject]) {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
        throw DatabaseError(
          isFolder ? "`\(path)` is a folder, and no database" : "there is no file `\(path)`")
      }
      do throws(DatabaseError) {
        let database = try SQLiteDatabase(path: path, isReadOnly: true)
        return (try readSQLiteCatalog(database), try readSQLiteOwnTables(database))
      } catch {
        throw DatabaseError("`\(path)` cannot be read: \(reason(error))")
      }
    }

    /// What a code of SQLite means, for who doesn't know them.
    private func reason(_ error: DatabaseError) -> String {
      switch (error.sqliteCode ?? 0) & 0xFF {
      case 26: "it is no SQLite database, or it is encrypted"
      case 11: "the database is damaged (\(error.message))"
      case 5, 6: "another program has locked it for more than five seconds"
      case 14: "SQLite cannot open it; of a database in WAL mode the folder must be writable"
      default: error.message
      }
    }
  }
#endif
