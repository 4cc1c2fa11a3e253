#if LiveDatabases
  #if canImport(FoundationEssentials)
    import FoundationEssentials
  #else
    import Foundation
  #endif
  import GRDB

  /// A SQLite database, in a file or in memory.
  public final class SQLiteDatabase: Sendable {
    private let queue: DatabaseQueue

    /// Opens a database in memory, empty and gone with this value.
    ///
    /// Foreign keys are not enforced until a script says so, as in SQLite itself.
    /// - Parameter acceptsDoubleQuotedStrings: whether a name in double quotes that names nothing is a
    ///   string, as it is in SQLite by itself; otherwise it is an error.
    public init(acceptsDoubleQuotedStrings: Bool = false) throws(DatabaseError) {
      var configuration = configuration(isReadOnly: false)
      configuration.acceptsDoubleQuotedStringLiterals = acceptsDoubleQuotedStrings
      queue = try reportingErrors { [configuration] in try DatabaseQueue(configuration: configuration) }
    }

    /// Opens a file, which is created where there is none and it may be written.
    ///
    /// - Throws: what SQLite said, where the file can't be opened or isn't a database.
    public init(path: String, isReadOnly: Bool = false) throws(DatabaseError) {
      queue = try reportingErrors {
        try DatabaseQueue(path: path, configuration: configuration(isReadOnly: isReadOnly))
      }
    }

    /// Runs a script of any number of statements as it stands: transactions are what it says.
    ///
    /// A transaction that it leaves open by failing is rolled back, if none was open before.
    /// - Throws: what SQLite said of the first statement that failed.
    public func execute(_ script: String) throws(DatabaseError) {
      try reportingErrors {
        try queue.inDatabase { database in
          let wasInTransaction = database.isInsideTransaction
          do {
            try database.execute(sql: script)
          } catch {
            if !wasInTransaction, database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
            throw error
          }
        }
      }
    }

    /// Whether a transaction is open.
    func isInTransaction() throws(DatabaseError) -> Bool {
      try reportingErrors { queue.inDatabase { $0.isInsideTransaction } }
    }

    /// Runs one statement and returns its rows.
    ///
    /// - Parameter parameters: the values of its `?`.
    /// - Throws: what SQLite said when it failed.
    public func query(
      _ sql: String, _ parameters: [SQLiteValue] = []
    ) throws(DatabaseError) -> [[SQLiteValue]] {
      try reportingErrors {
        try queue.inDatabase { database in
          try Row.fetchAll(database, sql: sql, arguments: StatementArguments(parameters.map(\.stored)))
            .map { row in row.databaseValues.map { SQLiteValue($0.storage) } }
        }
      }
    }
  }

  private func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = false
    // A script may leave a transaction open for the next one to end.
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// Runs `body`; an error of GRDB comes out as ours.
  private func reportingErrors<Result>(_ body: () throws -> Result) throws(DatabaseError) -> Result {
    do {
      return try body()
    } catch let error as GRDB.DatabaseError {
      throw DatabaseError(
        error.message ?? error.resultCode.description, sqliteCode: error.extendedResultCode.rawValue)
    } catch let error as DatabaseError {
      throw error
    } catch {
      throw DatabaseError("\(error)")
    }
  }

  extension SQLiteValue {
    fileprivate init(_ storage: DatabaseValue.Storage) {
      switch storage {
      case .null: self = .null
      case .int64(let value): self = .integer(value)
      case .double(let value): self = .real(value)
      case .string(let value): self = .text(value)
      case .blob(let value): self = .blob([UInt8](value))
      }
    }

    fileprivate var stored: DatabaseValue {
      switch self {
      case .null: .null
      case .integer(let value): value.databaseValue
      case .real(let value): value.databaseValue
      case .text(let value): value.databaseValue
      case .blob(let bytes): Data(bytes).databaseValue
      }
    }
  }
#endif
