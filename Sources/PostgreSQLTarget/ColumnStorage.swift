import SchemaModel

/// What ALTER TABLE says of how long values are kept, of a column that is new or has a new type. CREATE TABLE has words
/// for all of it from 16 on only.
func storageActions(_ column: Column) -> [String] {
  var actions: [String] = []
  let alter = "ALTER COLUMN \(identifier(column.name)) SET"
  if let storage = column.overrides.postgresqlStorage {
    actions.append("\(alter) STORAGE \(storage.rawValue.uppercased())")
  }
  if let compression = column.overrides.postgresqlCompression {
    actions.append("\(alter) COMPRESSION \(compression.rawValue)")
  }
  return actions
}

/// The same where the column was there, and said something else. What it does not say any more is its type's own.
func storageActions(_ column: Column, before old: Column) -> [String] {
  let (before, after) = (old.overrides, column.overrides)
  var changed = column
  if before.postgresqlStorage == after.postgresqlStorage {
    changed.overrides.postgresqlStorage = nil
  } else if after.postgresqlStorage == nil {
    changed.overrides.postgresqlStorage = column.postgresqlType.usualStorage
  }
  if before.postgresqlCompression == after.postgresqlCompression {
    changed.overrides.postgresqlCompression = nil
  }
  var actions = storageActions(changed)
  if before.postgresqlCompression != nil, after.postgresqlCompression == nil {
    actions.append("ALTER COLUMN \(identifier(column.name)) SET COMPRESSION DEFAULT")
  }
  return actions
}

extension ColumnType {
  /// How PostgreSQL keeps long values of the type where nothing is said: DEFAULT is known from 16 on only.
  fileprivate var usualStorage: PostgreSQLStorage {
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
  var isOfFixedLength: Bool {
    switch self {
    case .boolean, .smallint, .integer, .bigint, .real, .doublePrecision, .uuid, .date, .time, .timestamp,
      .timestamptz, .interval, .enumeration:
      true
    default: false
    }
  }
}
