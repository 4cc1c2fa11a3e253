import CLibPQ

/// Opens a connection, or says why that failed.
func connect(_ connectionString: String) throws(DatabaseError) -> OpaquePointer {
  guard !connectionString.utf8.contains(0), isConnectionString(connectionString) else {
    throw DatabaseError("this is not a connection string that libpq understands")
  }
  if let fault = fault(ofAddress: connectionString) { throw DatabaseError(fault) }
  var options = [
    // A server that is gone is noticed in about a minute.
    ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
    // Expanded by libpq, so that what it says wins over what stands before it.
    ("dbname", connectionString), ("client_encoding", "UTF8"),
    ("fallback_application_name", "schemac"),
  ]
  if !environmentSaysTimeout() { options.insert(("connect_timeout", "10"), at: 0) }
  guard let handle = connect(options) else {
    throw DatabaseError("there is no memory for a connection")
  }
  guard PQstatus(handle) == CONNECTION_OK else {
    defer { PQfinish(handle) }
    throw DatabaseError(PostgreSQLSecrets(of: handle).hidden(in: lastMessage(of: handle)))
  }
  return handle
}

private func connect(_ options: [(name: String, value: String)]) -> OpaquePointer? {
  let names = options.map { Array($0.name.utf8CString) } + [nil]
  let values = options.map { Array($0.value.utf8CString) } + [nil]
  return withPointers(to: names) { names in
    withPointers(to: values) { PQconnectdbParams(names, $0, 1) }
  }
}

/// A string that libpq can't parse it would take for a database's name.
private func isConnectionString(_ text: String) -> Bool {
  guard text.contains("=") || text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") else {
    return true
  }
  guard let options = PQconninfoParse(text, nil) else { return false }
  PQconninfoFree(options)
  return true
}

private func environmentSaysTimeout() -> Bool {
  guard let options = PQconndefaults() else { return false }
  defer { PQconninfoFree(options) }
  var option = options
  while let keyword = option.pointee.keyword {
    if String(cString: keyword) == "connect_timeout" { return option.pointee.val != nil }
    option += 1
  }
  return false
}

/// The connection's last message, on one line.
func lastMessage(of handle: OpaquePointer) -> String {
  let text = PQerrorMessage(handle).map { String(cString: $0) } ?? "the server said nothing"
  return text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

/// What the server says of a statement that failed.
func failure(_ result: OpaquePointer, _ handle: OpaquePointer) -> DatabaseError {
  func field(_ character: Character) -> String? {
    guard let code = character.asciiValue else { return nil }
    return PQresultErrorField(result, Int32(code)).map { String(cString: $0) }
  }
  return DatabaseError(
    field("M") ?? lastMessage(of: handle), sqlState: field("C"), constraint: field("n"), detail: field("D"),
    hint: field("H"))
}
