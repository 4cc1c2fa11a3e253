import Catalog
import Foundation
import LiveDatabases
import LiveSchemas
import SchemaModel
import TestSupport

/// A database that the cases of a topic are run in, one after the other.
protocol Store: AnyObject {
  var target: Target { get }
  /// Whether the server has what the scripts need.
  func offers(_ script: String, _ versions: MinimumVersions) -> Bool
  func clean() throws
  /// Runs a script in the library's session.
  func execute(_ script: String) throws
  /// Runs a script as its user does: with the database's own command-line program.
  func runByClient(_ script: String) throws -> ToolRun
  func query(_ statement: String) throws -> [[String?]]
  func catalog() throws -> DatabaseCatalog
  /// What is compared with a version.
  func live(_ request: LiveRequest) throws -> LiveSchema
}

extension Store {
  /// All rows of all tables, each value as the server writes it.
  func rows(of catalog: DatabaseCatalog) throws -> [String: [[String?]]] {
    var rows: [String: [[String?]]] = [:]
    for table in catalog.tables {
      let columns =
        ["1"] + table.columns.map { target == .postgresql ? "\(quoted($0.name))::text" : quoted($0.name) }
      let order = (1...columns.count).map(String.init).joined(separator: ", ")
      let place = target == .postgresql ? "\(quoted(table.schema)).\(quoted(table.name))" : quoted(table.name)
      rows[place] = try query("SELECT \(columns.joined(separator: ", ")) FROM \(place) ORDER BY \(order)")
    }
    return rows
  }

  /// What queries give, a line for each row. Nothing that they do stays.
  func lines(_ queries: [String]) throws -> [String] {
    try execute("BEGIN")
    defer { try? execute("ROLLBACK") }
    return try queries.flatMap { try query($0) }.map { row in
      row.map { $0 ?? "NULL" }.joined(separator: "|")
    }
  }
}

extension DatabaseCatalog {
  /// Without what a migration keeps of what it deletes.
  var withoutBackup: DatabaseCatalog {
    let prefix = "schemac_backup_"
    var catalog = ignoringColumnOrder
    catalog.schemas.removeAll { $0.hasPrefix(prefix) }
    catalog.tables.removeAll { $0.schema.hasPrefix(prefix) || $0.name.hasPrefix(prefix) }
    catalog.enumerations.removeAll { $0.schema.hasPrefix(prefix) }
    catalog.functions.removeAll { $0.schema.hasPrefix(prefix) }
    catalog.sequences.removeAll { $0.schema.hasPrefix(prefix) }
    return catalog
  }
}

/// A database of a PostgreSQL server.
final class PostgreSQLStore: Store {
  let target = Target.postgresql
  private let server: TestServer
  private let string: String
  private let connection: PostgreSQLConnection

  init(_ server: TestServer, _ string: String) throws {
    self.server = server
    self.string = string
    connection = try PostgreSQLConnection(string)
    // A session's own settings must not matter; so they are other ones than the scripts may hope for.
    try connection.execute("SET synchronous_commit TO off; SET TimeZone TO 'America/New_York'")
  }

  func offers(_ script: String, _ versions: MinimumVersions) -> Bool {
    server.rawValue >= versions.postgresql && server.offers(script)
      && (server != .postgreSQL16 || script.contains("CREATE EXTENSION"))
  }

  func clean() throws {
    try connection.execute(
      """
      DO $clean$
      DECLARE
        found text;
      BEGIN
        FOR found IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)' LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', found);
        END LOOP;
        CREATE SCHEMA public;
      END
      $clean$
      """)
  }

  func execute(_ script: String) throws { try connection.execute(script) }

  func runByClient(_ script: String) throws -> ToolRun {
    try server.psql(script, in: string)
  }

  func query(_ statement: String) throws -> [[String?]] { try connection.query(statement) }
  func catalog() throws -> DatabaseCatalog { try readPostgreSQLCatalog(connection) }
  func live(_ request: LiveRequest) throws -> LiveSchema { try LiveSchema(connection, request) }
}

/// A SQLite file.
final class SQLiteStore: Store {
  let target = Target.sqlite
  private let folder: URL
  private var number = 0
  private var path: String { folder.path + "/\(number).db" }
  private var database: SQLiteDatabase

  init(in folder: URL) throws {
    self.folder = folder
    database = try SQLiteDatabase(path: folder.path + "/0.db")
  }

  func offers(_ script: String, _ versions: MinimumVersions) -> Bool { true }

  func clean() throws {
    number += 1
    database = try SQLiteDatabase(path: path)
    try database.execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON")
  }

  func execute(_ script: String) throws { try database.execute(script) }

  func runByClient(_ script: String) throws -> ToolRun {
    try run(URL(filePath: "/usr/bin/env"), ["sqlite3", "-bail", path], input: script)
  }

  func query(_ statement: String) throws -> [[String?]] {
    try database.query(statement).map { row in
      row.map { value in
        if case .null = value { nil } else { value.text ?? value.description }
      }
    }
  }

  func catalog() throws -> DatabaseCatalog { try readSQLiteCatalog(database) }
  func live(_ request: LiveRequest) throws -> LiveSchema { try LiveSchema(database, request) }
}
