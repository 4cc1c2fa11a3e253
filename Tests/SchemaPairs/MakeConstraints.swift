import SchemaModel

extension Maker {
  /// Columns that a key can be made of.
  func keyColumns(_ table: DraftTable) -> [DraftColumn] {
    usableColumns(table).filter { column in
      guard column.postgresqlType == nil, column.sqliteType == nil, !column.isVirtual else { return false }
      switch column.type.family {
      case .integer, .text, .uuid, .day, .moment, .choice, .boolean, .decimal: return true
      default: return false
      }
    }
  }

  mutating func addUnique(_ place: Int) {
    let table = draft.tables[place]
    let columns = random.some(random.pick(1, 2, 2), of: keyColumns(table)).map(\.id)
    let taken = (table.uniques + (table.primaryKey.map { [$0] } ?? [])).map { Set($0.columns) }
    guard !columns.isEmpty, !taken.contains(Set(columns)) else { return }
    var key = DraftKey(id: draft.newID(), name: constraintName(35), columns: columns)
    if features.isPostgreSQL {
      key.nullsNotDistinct = random.chance(12)
      if random.chance(12) { key.deferrable = random.pick("true", "initially deferred") }
    }
    makeKeyOptions(&key)
    draft.tables[place].uniques.append(key)
  }

  mutating func addPrimaryKey(_ place: Int) {
    let table = draft.tables[place]
    let columns = keyColumns(table).filter { !$0.isNullable && !($0.source.isGenerated) }
    let chosen = random.some(random.pick(1, 1, 2), of: columns).map(\.id)
    guard !chosen.isEmpty, !table.uniques.contains(where: { $0.columns == chosen }) else { return }
    draft.tables[place].primaryKey = DraftKey(id: draft.newID(), name: constraintName(20), columns: chosen)
  }

  /// A foreign key to another table, or to the table itself: over columns that are there, else over new ones.
  mutating func addForeignKey(_ place: Int) {
    guard let other = random.one(of: draft.tables.filter { $0.targets == nil }) else { return }
    let table = draft.tables[place]
    guard let key = random.one(of: referableKeys(other)) else { return }
    var columns: [Int] = []
    for id in key {
      guard let referenced = other.column(id) else { return }
      let twins = keyColumns(table).filter {
        $0.type == referenced.type && $0.source.isPlain && !columns.contains($0.id) && $0.id != id
      }
      if random.chance(25), let twin = random.one(of: twins) {
        columns.append(twin.id)
      } else {
        var column = plainColumn(draft.tables[place], referenced.type)
        column.isNullable = random.chance(70)
        draft.tables[place].columns.append(column)
        columns.append(column.id)
      }
    }
    var foreignKey = DraftForeignKey(
      id: draft.newID(), name: constraintName(35), columns: columns, table: other.id, references: key)
    chooseActions(&foreignKey, draft.tables[place])
    if features.isPostgreSQL, random.chance(8) { foreignKey.isNotValid = true }
    if random.chance(15) { foreignKey.deferrable = random.pick("true", "initially deferred") }
    draft.tables[place].foreignKeys.append(foreignKey)
  }

  mutating func chooseActions(_ foreignKey: inout DraftForeignKey, _ table: DraftTable) {
    let columns = foreignKey.columns.compactMap(table.column)
    var actions: [String?] = [nil, nil, "cascade", "cascade", "restrict", "no action"]
    if columns.allSatisfy(\.isNullable) {
      actions += ["set null", "set null", "set default"]
    }
    foreignKey.onDelete = random.one(of: actions) ?? nil
    foreignKey.onUpdate = random.one(of: actions) ?? nil
  }

  /// The lists of columns of a table that a foreign key can refer to.
  func referableKeys(_ table: DraftTable) -> [[Int]] {
    var keys = table.uniques.filter { $0.deferrable == nil }.map(\.columns)
    if let key = table.primaryKey { keys += [key.columns, key.columns] }
    return keys
  }
}
