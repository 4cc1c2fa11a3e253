import SchemaModel

extension Maker {
  /// Gives something the name of its neighbour, which goes.
  mutating func takeName() {
    switch random.below(4) {
    case 0:
      let tables = random.some(2, of: draft.tables)
      guard tables.count == 2, tables[0].schema == tables[1].schema else { return }
      draft.removeTable(tables[1].id)
      renameTable(tables[0].id, tables[1].name)
    case 1:
      guard let place = random.one(of: draft.enumerations.indices) else { return }
      let values = random.some(2, of: draft.enumerations[place].values)
      guard values.count == 2 else { return }
      draft.removeValue(values[1].id)
      guard let position = draft.enumerations[place].values.firstIndex(where: { $0.id == values[0].id })
      else { return }
      draft.enumerations[place].values[position].text = values[1].text
    default:
      guard let (first, second) = neighbours() else { return }
      draft.removeColumn(second.id)
      guard draft.column(second.id) == nil else { return }
      draft.change(first.id) { $0.name = second.name }
    }
  }

  /// Gives something the name of its neighbour, which gets a new one.
  mutating func shiftNames() {
    if random.chance(30) {
      let tables = random.some(2, of: draft.tables)
      guard tables.count == 2, tables[0].schema == tables[1].schema else { return }
      renameTable(tables[1].id, freshName(Words.tables))
      renameTable(tables[0].id, tables[1].name)
    } else if let (first, second) = neighbours(),
      let table = draft.tables.first(where: { $0.column(first.id) != nil })
    {
      let name = freshColumnName(table)
      draft.change(second.id) { $0.name = name }
      draft.change(first.id) { $0.name = second.name }
    }
  }

  private mutating func neighbours() -> (DraftColumn, DraftColumn)? {
    guard let table = anyTable() else { return nil }
    let columns = random.some(2, of: table.columns)
    return columns.count == 2 ? (columns[0], columns[1]) : nil
  }

  private mutating func renameTable(_ id: Int, _ name: String) {
    guard let place = draft.tables.firstIndex(where: { $0.id == id }) else { return }
    draft.tables[place].name = name
  }

  /// A column that is for another target alone from now on, or was until now.
  mutating func changeTargets() {
    let others: [Target] = [features.isPostgreSQL ? .sqlite : .postgresql]
    if let column = random.one(of: draft.tables.flatMap(\.columns).filter { $0.targets != nil }),
      random.chance(60)
    {
      draft.change(column.id) {
        $0.targets = nil
        if $0.source == .none { $0.isNullable = true }
      }
    } else if let place = anyPlace(), usableColumns(draft.tables[place]).count > 1,
      let column = random.one(of: usableColumns(draft.tables[place]))
    {
      draft.removeUses(of: column.id, with: [])
      guard usableColumns(draft.tables[place]).count > 1 else { return }
      draft.change(column.id) { $0.targets = others }
    }
  }

  mutating func changeExtensions() {
    guard features.hasContributed else { return }
    if draft.extensions.isEmpty || random.chance(40) {
      let name = random.pick("pg_trgm", "citext", "btree_gin", "fuzzystrmatch")
      if !draft.extensions.contains(name) { draft.extensions.append(name) }
    } else {
      draft.extensions.remove(at: random.below(draft.extensions.count))
    }
  }

  /// What a block per target says of a column.
  mutating func changeOverride() {
    let column = anyColumn { $0.type == .text && $0.source == .none && $0.targets == nil }
    guard let column else { return }
    draft.removeUses(of: column.id, with: [])
    let types =
      features.isPostgreSQL
      ? (features.hasContributed ? ["citext", "varchar(80)"] : ["varchar(80)"]) : ["text", "any"]
    let type = random.one(of: types)
    let isPostgreSQL = features.isPostgreSQL
    draft.change(column.id) {
      if isPostgreSQL {
        $0.postgresqlType = $0.postgresqlType == nil ? type : nil
      } else {
        $0.sqliteType = $0.sqliteType == nil ? type : nil
        $0.sqliteDefault = nil
      }
    }
  }
}
