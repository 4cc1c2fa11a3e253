import LiveDatabases
import SchemaModel
import TestSupport

/// What a store made of a row.
enum Outcome: Hashable, Sendable {
  case accepted
  case refused(check: String)
  case refusedByType
  /// It failed for a reason that no row should have.
  case other(String)
}

/// A database that rows are tried on.
protocol RowStore {
  static var target: Target { get }
  func execute(_ sql: String) throws(DatabaseError)
  /// A literal of the store for a vector, which each stores in its own way.
  static func vector(_ numbers: [Float]) -> String
  static func outcome(of error: DatabaseError) -> Outcome
}

/// Calls `body` with a database's tables and first rows on a PostgreSQL server, where times are UTC as they are in SQLite.
func withRows<Result>(
  of database: CheckedDatabase, on server: TestServer, _ body: (PostgreSQLConnection) throws -> Result
) throws -> Result {
  try withTemporaryDatabase(server) { connection in
    try connection.execute("SET TIME ZONE 'UTC'")
    try connection.setUp(database)
    return try body(connection)
  }
}

extension SQLiteDatabase {
  /// In memory, with a database's tables and first rows.
  convenience init(rowsOf database: CheckedDatabase) throws {
    try self.init()
    try setUp(database)
  }
}

extension RowStore {
  /// Creates the database and the rows that all others rest on.
  fileprivate func setUp(_ database: CheckedDatabase) throws {
    try execute(try database.script(Self.target))
    for statement in database.rows?.setup ?? [] { try execute(prepared(statement)) }
  }

  /// Tries a statement, and takes it back.
  ///
  /// - Parameter isKept: whether a row that is accepted stays.
  func outcome(of statement: String, keeping isKept: Bool = false) throws -> Outcome {
    try execute("BEGIN")
    var outcome = Outcome.accepted
    do throws(DatabaseError) {
      try execute(prepared(statement))
    } catch {
      outcome = Self.outcome(of: error)
    }
    try execute(isKept && outcome == .accepted ? "COMMIT" : "ROLLBACK")
    return outcome
  }

  /// The statement with each `{vector 3}` as a literal of the store.
  private func prepared(_ statement: String) -> String {
    statement.replacing(/\{vector (\d+)\}/) { match in
      Self.vector(Array(repeating: 0.5, count: Int(match.1) ?? 0))
    }
  }
}

extension PostgreSQLConnection: RowStore {
  static var target: Target { .postgresql }

  static func vector(_ numbers: [Float]) -> String {
    "'[" + numbers.map(\.description).joined(separator: ",") + "]'"
  }

  static func outcome(of error: DatabaseError) -> Outcome {
    if error.sqlState == "23514", let check = error.constraint { return .refused(check: check) }
    // A value that its type can't hold: too long, out of range, not one of the enumeration's.
    return error.sqlState?.hasPrefix("22") == true ? .refusedByType : .other(error.description)
  }
}

extension SQLiteDatabase: RowStore {
  static var target: Target { .sqlite }

  static func vector(_ numbers: [Float]) -> String {
    let bytes = numbers.flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * UInt32($0))) }
    }
    return SQLiteValue.blob(bytes).description
  }

  static func outcome(of error: DatabaseError) -> Outcome {
    switch error.sqliteCode {
    case 275:  // SQLITE_CONSTRAINT_CHECK
      let check = String(error.message.trimmingPrefix("CHECK constraint failed: "))
      // A type's check is named `email is varchar(255)`.
      return check.contains(" is ") ? .refusedByType : .refused(check: check)
    case 3091: return .refusedByType  // SQLITE_CONSTRAINT_DATATYPE
    default: return .other(error.description)
    }
  }
}
