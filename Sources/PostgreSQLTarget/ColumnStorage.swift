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
