import Foundation
public import LiveDatabases

/// A PostgreSQL server that the tests need, by its major version.
public enum TestServer: Int, CaseIterable, Sendable, CustomStringConvertible {
  /// It has the contrib modules.
  case postgreSQL15 = 15
  /// It has pgvector.
  case postgreSQL16 = 16
  /// It has pgvector.
  case postgreSQL18 = 18

  public var description: String { "PostgreSQL \(rawValue)" }

  /// Whether tests that need servers are to run: not where SCHEMAC_TEST_FAST is set.
  public static var areWanted: Bool {
    ProcessInfo.processInfo.environment["SCHEMAC_TEST_FAST"] == nil
  }

  /// How libpq reaches it.
  ///
  /// - Throws: where the environment doesn't say. A test that needs a server fails without it: what isn't
  ///   tested must not look as if it were.
  public func connectionString() throws -> String {
    let variable = "SCHEMAC_TEST_POSTGRESQL_\(rawValue)"
    guard let text = ProcessInfo.processInfo.environment[variable], !text.isEmpty else {
      throw DatabaseError(
        "\(variable) is not set: run Scripts/test, or eval \"$(Scripts/postgresql-servers start)\" first; "
          + "with SCHEMAC_TEST_FAST set, tests that need a server don't run")
    }
    return text
  }

  /// Whether the server has every extension of a script: Debian's has the contrib modules, the others have pgvector.
  public func offers(_ script: String) -> Bool {
    let wanted = script.split(separator: "\n").filter { $0.hasPrefix("CREATE EXTENSION") }
    return wanted.allSatisfy { line in
      let isVector = line.contains(" vector;")
      return isVector == (self != .postgreSQL15)
    }
  }
}

extension TestServer {
  /// Runs a script as its user does, by `psql -X -v ON_ERROR_STOP=1 -f`.
  ///
  /// - Parameter string: how libpq reaches the database.
  public func psql(_ script: String, in string: String) throws -> ToolRun {
    let bin = ProcessInfo.processInfo.environment["SCHEMAC_TEST_PGBIN_\(rawValue)"] ?? ""
    return try run(
      URL(filePath: bin + "/psql"),
      ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", string, "-f", "-"], input: script)
  }
}

/// Calls `body` with a connection to a new, empty database of that server, and drops the database afterwards.
///
/// - Throws: what `body` throws; where the server isn't there.
public func withTemporaryDatabase<Result>(
  _ server: TestServer, _ body: (PostgreSQLConnection) throws -> Result
) throws -> Result {
  try withTemporaryDatabaseString(server) { try body(PostgreSQLConnection($0)) }
}

/// Calls `body` with the connection string of a new, empty database of that server, and drops the database
/// afterwards.
///
/// - Throws: what `body` throws; where the server isn't there.
public func withTemporaryDatabaseString<Result>(
  _ server: TestServer, _ body: (String) throws -> Result
) throws -> Result {
  let string = try server.connectionString()
  let administrator = try PostgreSQLConnection(string)
  let number = UInt64.random(in: .min ... .max)
  let name = "schemac_test_" + String(number, radix: 36)
  try administrator.execute("CREATE DATABASE \(name) TEMPLATE template0")
  defer {
    do {
      try administrator.execute("DROP DATABASE \(name) WITH (FORCE)")
    } catch {
      print("could not drop \(name): \(error)")
    }
  }
  // The last one wins.
  return try body(string + " dbname=\(name)")
}
