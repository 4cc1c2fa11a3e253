/// How PostgreSQL keeps values that are too long for a row.
public enum PostgreSQLStorage: String, CaseIterable, Hashable, Sendable {
  /// In the row, as they are.
  case plain
  /// Beside the table, as they are.
  case external
  /// Compressed, and then beside the table.
  case extended
  /// Compressed, and beside the table where nothing else helps.
  case main
}

/// How PostgreSQL compresses long values.
public enum PostgreSQLCompression: String, CaseIterable, Hashable, Sendable {
  case pglz
  case lz4
}
