import CLibPQ

/// A query, and what reads each of its rows.
struct PostgreSQLQuestion {
  let sql: String
  let parameters: [String?]
  let read: (CatalogRow) -> Void

  init(_ sql: String, _ parameters: [String?], read: @escaping (CatalogRow) -> Void) {
    self.sql = sql
    self.parameters = parameters
    self.read = read
  }
}

extension PostgreSQLConnection {
  /// Asks one question after another. While the server works at one, the rows of the one before are read.
  func ask(_ questions: [PostgreSQLQuestion]) throws(DatabaseError) {
    guard let handle else { throw DatabaseError("the connection is closed") }
    var last: (rows: OpaquePointer, read: (CatalogRow) -> Void)?
    func readLast() {
      guard let (rows, read) = last else { return }
      for row in 0..<PQntuples(rows) {
        // What the server sends meanwhile is taken: it would wait with the rest.
        if row % 500 == 499 { _ = PQconsumeInput(handle) }
        read(CatalogRow(rows, row: row))
      }
      PQclear(rows)
      last = nil
    }
    for question in questions {
      do {
        try send(question, handle)
      } catch {
        if let last { PQclear(last.rows) }
        throw error
      }
      readLast()
      last = (try receive(handle), question.read)
    }
    readLast()
  }

  private func send(_ question: PostgreSQLQuestion, _ handle: OpaquePointer) throws(DatabaseError) {
    let values = question.parameters.map { $0.map { Array($0.utf8CString) } }
    let isSent = withPointers(to: values) {
      PQsendQueryParams(handle, question.sql, Int32(values.count), nil, $0, nil, nil, 0)
    }
    guard isSent == 1 else { throw DatabaseError(lastMessage(of: handle)) }
  }

  private func receive(_ handle: OpaquePointer) throws(DatabaseError) -> OpaquePointer {
    defer { while let more = PQgetResult(handle) { PQclear(more) } }
    return try withoutFailure(PQgetResult(handle), handle)
  }
}
