/// What a database server or its client library said when something failed. It never holds a password.
public struct DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence without a line break at its end.
  public var message: String
  /// PostgreSQL's five characters, where the server gave them.
  public var sqlState: String?
  /// SQLite's extended result code.
  public var sqliteCode: Int32?
  /// The constraint that a row violates, where PostgreSQL says so in a field of its own.
  public var constraint: String?
  /// What the server adds to it.
  public var detail: String?
  public var hint: String?

  public init(
    _ message: String, sqlState: String? = nil, sqliteCode: Int32? = nil,
    constraint: String? = nil, detail: String? = nil, hint: String? = nil
  ) {
    self.message = message
    self.sqlState = sqlState
    self.sqliteCode = sqliteCode
    self.constraint = constraint
    self.detail = detail
    self.hint = hint
  }

  public var description: String {
    var text = message
    if let sqlState { text += " (SQLSTATE \(sqlState))" }
    if let sqliteCode { text += " (SQLite code \(sqliteCode))" }
    if let detail { text += "\n\(detail)" }
    if let hint { text += "\n\(hint)" }
    return text
  }
}
