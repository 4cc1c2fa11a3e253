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

  mutating func addIndex(_ place: Int) {
    let table = draft.tables[place]
    guard var index = randomIndex(table) else { return }
    index.name = index.keys.contains { $0.column == nil } ? constraintName(70) : constraintName(40)
    if random.chance(8) { index.comment = comment() }
    if random.chance(4), !index.isUnique { index.targets = [features.isPostgreSQL ? .sqlite : .postgresql] }
    draft.tables[place].indexes.append(index)
  }

  private mutating func randomIndex(_ table: DraftTable) -> DraftIndex? {
    let id = draft.newID()
    if features.isPostgreSQL, random.chance(25), let index = specialIndex(table, id) { return index }
    var index = DraftIndex(id: id, keys: [])
    for column in random.some(random.pick(1, 1, 2), of: keyColumns(table)) {
      var key = DraftIndex.Key(value: .column(column.id), isDescending: random.chance(15))
      if features.isPostgreSQL {
        if random.chance(10) { key.nulls = random.pick("first", "last") }
        if column.type.family == .text, random.chance(10) { key.collation = "C" }
        if column.type == .text, random.chance(10) { key.operatorClass = "text_pattern_ops" }
      }
      index.keys.append(key)
    }
    if random.chance(20), let expression = indexExpression(table) {
      index.keys.append(DraftIndex.Key(value: expression))
    }
    guard !index.keys.isEmpty else { return nil }
    index.isUnique = random.chance(12)
    if random.chance(25) { index.predicate = condition(table, forIndex: true) }
    if features.isPostgreSQL {
      if index.isUnique, random.chance(15) { index.nullsNotDistinct = true }
      if random.chance(10) { index.parameters = ["fillfactor": random.pick("70", "80")] }
      let others = keyColumns(table).filter { column in !index.keys.contains { $0.column == column.id } }
      if random.chance(15), let other = random.one(of: others) { index.including = [other.id] }
    }
    return index
  }

  private mutating func indexExpression(_ table: DraftTable) -> DraftExpression? {
    let columns = usableColumns(table).filter {
      $0.postgresqlType == nil && $0.sqliteType == nil && !$0.isVirtual
    }
    guard let column = random.one(of: columns) else { return nil }
    switch column.type.family {
    case .integer: return random.pick("abs(\(column))", "(\(column) - 1)", "coalesce(\(column), 0)")
    case .text: return random.pick("lower(\(column))", "length(\(column))", "(\(column) || '!')")
    case .boolean: return "(NOT \(column))"
    case .day: return "(\(column) > '2020-01-01')"
    default: return nil
    }
  }

  /// An index of another method than `btree`.
  private mutating func specialIndex(_ table: DraftTable, _ id: Int) -> DraftIndex? {
    guard let column = random.one(of: usableColumns(table)), column.postgresqlType == nil, !column.isVirtual
    else { return nil }
    let choice: (method: String, operatorClass: String?)?
    switch column.type {
    case .jsonb: choice = ("gin", random.pick(nil, "jsonb_path_ops"))
    case .array(let element) where element.family != .choice: choice = ("gin", nil)
    case .integer, .bigint, .date, .timestamptz: choice = random.pick(("brin", nil), ("hash", nil))
    case .text: choice = features.hasContributed ? ("gin", "gin_trgm_ops") : ("hash", nil)
    case .uuid: choice = ("hash", nil)
    case .vector: choice = ("hnsw", "vector_cosine_ops")
    case .halfvec: choice = ("hnsw", "halfvec_l2_ops")
    case .named(let named):
      switch named.name.name {
      case "int4range", "daterange", "tstzrange", "point": choice = ("gist", nil)
      case "tsvector": choice = random.pick(("gin", nil), ("gist", nil))
      case "inet": choice = ("gist", "inet_ops")
      default: choice = nil
      }
    default: choice = nil
    }
    guard let choice else { return nil }
    var index = DraftIndex(
      id: id, keys: [DraftIndex.Key(value: .column(column.id), operatorClass: choice.operatorClass)])
    index.method = choice.method
    if choice.method == "brin", random.chance(50) { index.parameters = ["pages_per_range": "16"] }
    if choice.method == "hnsw", random.chance(50) { index.parameters = ["m": "8"] }
    if random.chance(15) { index.predicate = condition(table, forIndex: true) }
    return index
  }
}
