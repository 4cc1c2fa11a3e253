import CLibPQ

/// A connection to a PostgreSQL server, through libpq. For one task at a time.
public final class PostgreSQLConnection {
  private(set) var handle: OpaquePointer?

  /// Connects, within ten seconds unless the connection string or the environment says how long.
  ///
  /// - Parameter connectionString: as libpq knows it: `host=… dbname=…`, or `postgresql://…`. What it leaves
  ///   out comes from libpq's environment variables, service file and password file.
  /// - Throws: what libpq or the server said; where the string isn't a connection string, only that, since
  ///   libpq would quote a password in it.
  public init(_ connectionString: String) throws(DatabaseError) {
    handle = try connect(connectionString)
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }

  deinit {
    close()
  }

  /// Ends the connection; the server rolls back what is open. Any later call throws.
  public func close() {
    if let handle { PQfinish(handle) }
    handle = nil
  }

  /// The server's version: 150018 is 15.18.
  public var serverVersion: Int {
    handle.map { Int(PQserverVersion($0)) } ?? 0
  }

  /// Whether a transaction is open, failed ones included.
  public var isInTransaction: Bool {
    handle.map { PQtransactionStatus($0) != PQTRANS_IDLE } ?? false
  }

  /// Runs a script of any number of statements, which are one transaction unless it says otherwise.
  ///
  /// A transaction that it leaves failed is rolled back, if none was open before.
  /// - Throws: what the server said of the first statement that failed.
  public func execute(_ sql: String) throws(DatabaseError) {
    let wasInTransaction = isInTransaction
    do {
      PQclear(try result(of: sql) { PQexec($0, $1) })
    } catch {
      if let handle, !wasInTransaction, PQtransactionStatus(handle) == PQTRANS_INERROR {
        PQclear(PQexec(handle, "ROLLBACK"))
      }
      throw error
    }
  }

  /// Runs one statement and returns its rows, each value in the server's text or nil for NULL.
  ///
  /// - Parameter parameters: the values of `$1`, `$2`, … as text.
  /// - Throws: what the server said when the statement failed.
  public func query(
    _ sql: String, _ parameters: [String?] = []
  ) throws(DatabaseError) -> [[String?]] {
    guard !parameters.contains(where: { $0?.utf8.contains(0) == true }) else {
      throw DatabaseError("PostgreSQL can't hold a text with a NUL character")
    }
    let values = parameters.map { $0.map { Array($0.utf8CString) } }
    let result = try result(of: sql) { handle, sql in
      withPointers(to: values) {
        PQexecParams(handle, sql, Int32(parameters.count), nil, $0, nil, nil, 0)
      }
    }
    defer { PQclear(result) }
    return rows(of: result)
  }

  /// What a statement that did not fail gave; whoever calls this clears it.
  private func result(
    of sql: String, run: (OpaquePointer, UnsafePointer<CChar>) -> OpaquePointer?
  ) throws(DatabaseError) -> OpaquePointer {
    guard let handle else { throw DatabaseError("the connection is closed") }
    guard !sql.utf8.contains(0) else {
      throw DatabaseError("an SQL statement can't hold a NUL character")
    }
    return try withoutFailure(sql.withCString { run(handle, $0) }, handle)
  }

  /// The result, unless it says that the statement failed.
  func withoutFailure(
    _ result: OpaquePointer?, _ handle: OpaquePointer
  ) throws(DatabaseError) -> OpaquePointer {
    guard let result else { throw DatabaseError(lastMessage(of: handle)) }
    let error: DatabaseError
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY, PGRES_TUPLES_OK: return result
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      // Any query ends it.
      PQclear(PQexec(handle, ""))
      error = DatabaseError("COPY between client and server is not supported here")
    default: error = failure(result, handle)
    }
    PQclear(result)
    throw error
  }
}

/// Calls `body` with C strings, which end when it returns.
func withPointers<Result>(
  to strings: [[CChar]?], _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  var pointers: [UnsafePointer<CChar>?] = []
  func next(_ index: Int) -> Result {
    guard index < strings.count else { return body(pointers) }
    guard let string = strings[index] else {
      pointers.append(nil)
      return next(index + 1)
    }
    return string.withUnsafeBufferPointer {
      pointers.append($0.baseAddress)
      return next(index + 1)
    }
  }
  return next(0)
}

private func rows(of result: OpaquePointer) -> [[String?]] {
  let columns = PQnfields(result)
  return (0..<PQntuples(result)).map { row in
    (0..<columns).map { column in
      PQgetisnull(result, row, column) != 0
        ? nil : PQgetvalue(result, row, column).map { String(cString: $0) }
    }
  }
}
