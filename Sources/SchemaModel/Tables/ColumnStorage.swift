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

extension ColumnType {
  /// How PostgreSQL keeps long values of the type where nothing is said: DEFAULT is known from 16 on only.
  package var usualStorage: PostgreSQLStorage {
    switch self {
    case .numeric: .main
    case .vector, .halfvec: .external
    case .named(let named):
      switch named.name.name {
      case "inet", "cidr", "geometry", "geography": .main
      case "sparsevec": .external
      case "tsquery", "cube": .plain
      default: .extended
      }
    default: isOfFixedLength ? .plain : .extended
    }
  }

  /// Whether no value is ever too long for a row.
  package var isOfFixedLength: Bool {
    switch self {
    case .boolean, .smallint, .integer, .bigint, .real, .doublePrecision, .uuid, .date, .time, .timestamp,
      .timestamptz, .interval, .enumeration:
      true
    default: false
    }
  }
}
