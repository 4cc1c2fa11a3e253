public import Catalog
import LiveDatabases
public import LiveSchemas
public import SchemaModel

/// A SQLite database in memory.
public final class SQLiteStore: ProofStore {
  public let target = Target.sqlite
  private var database: SQLiteDatabase

  public init() throws {
    database = try SQLiteDatabase()
  }

  public func clean() throws {
    database = try SQLiteDatabase()
  }

  public func execute(_ script: String) throws {
    try database.execute(script)
  }

  public func fill(_ statements: [String]) throws {
    for statement in statements { try? database.execute(statement) }
  }

  public func catalog() throws -> DatabaseCatalog {
    try readSQLiteCatalog(database)
  }

  public func live(_ request: LiveRequest) throws -> LiveSchema { try LiveSchema(database, request) }

  public func rows(of table: Table) throws -> [[String?]] {
    guard !table.columns.isEmpty else { return [] }
    let columns = table.columns.map { identifier($0.name) }.joined(separator: ", ")
    return try database.query("SELECT \(columns) FROM \(identifier(table.name.name))").map { row in
      row.map { value in
        if case .null = value { nil } else { value.text ?? value.description }
      }
    }
  }

  public func trace(of table: Table) throws -> String {
    let name = "'\(table.name.name.doubling("'"))'"
    return try database.query(
      "SELECT type || ' ' || name || ' ' || rootpage || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE tbl_name = \(name) ORDER BY 1"
    ).joined().map(\.description).joined(separator: "\n")
  }

  /// The largest number that was given; SQLite keeps it by the table.
  public func counter(of column: Column, in table: Table) throws -> String? {
    try value("SELECT seq FROM sqlite_sequence WHERE name = '\(table.name.name.doubling("'"))'")
  }

  public func brokenReferences() throws -> [String] {
    try database.query("PRAGMA foreign_key_check").map { $0.map(\.description).joined(separator: ", ") }
  }

  public func value(_ query: String) throws -> String? {
    guard let value = try database.query(query).first?.first else { return nil }
    if case .null = value { return nil }
    return value.text ?? value.description
  }

  private func identifier(_ name: String) -> String { "\"\(name.doubling("\""))\"" }
}
