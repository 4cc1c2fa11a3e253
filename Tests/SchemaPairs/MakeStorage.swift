import SchemaModel

// What says how PostgreSQL stores things, and which rows it has looked at.

extension Maker {
  mutating func makeStorage(_ place: Int) {
    guard features.isPostgreSQL else { return }
    var table = draft.tables[place]
    table.isUnlogged = random.chance(8)
    if random.chance(10) { table.parameters = tableParameters() }
    for place in table.columns.indices where random.chance(6) { makeStorage(&table.columns[place]) }
    for place in table.uniques.indices where random.chance(15) {
      var key = table.uniques[place]
      makeStorage(&key, table)
      table.uniques[place] = key
    }
    if var key = table.primaryKey, random.chance(8) {
      makeStorage(&key, table)
      table.primaryKey = key
    }
    for place in table.checks.indices where random.chance(12) { table.checks[place].isNotValid = true }
    draft.tables[place] = table
  }

  private mutating func tableParameters() -> [String: String] {
    random.pick(
      ["fillfactor": "70"], ["autovacuum_enabled": "false", "fillfactor": "90"],
      ["autovacuum_vacuum_scale_factor": "0.05"], ["toast_tuple_target": "512"])
  }

  /// How long values are kept, where some may be.
  mutating func makeStorage(_ column: inout DraftColumn) {
    guard hasLongValues(column) else { return }
    column.storage = random.pick(nil, "external", "main", "plain", "extended")
    column.compression = random.pick(nil, "pglz")
  }

  private mutating func makeStorage(_ key: inout DraftKey, _ table: DraftTable) {
    let others = keyColumns(table).map(\.id).filter { !key.columns.contains($0) }
    if random.chance(60), let other = random.one(of: others) { key.including = [other] }
    if random.chance(60) { key.parameters = ["fillfactor": random.pick("60", "80")] }
  }

  /// Whether some values of a column may be too long for a row.
  private func hasLongValues(_ column: DraftColumn) -> Bool {
    guard column.postgresqlType == nil, !column.isVirtual else { return false }
    switch column.type {
    case .text, .varchar, .bytea, .jsonb, .json, .numeric: return true
    default: return false
    }
  }

  /// What is logged refers to what is logged alone, and short values have no storage of their own.
  mutating func mendStorage() {
    for place in draft.tables.indices {
      for position in draft.tables[place].columns.indices
      where !hasLongValues(draft.tables[place].columns[position]) {
        draft.tables[place].columns[position].storage = nil
        draft.tables[place].columns[position].compression = nil
      }
    }
    var isMended = false
    while !isMended {
      isMended = true
      for table in draft.tables where !table.isUnlogged {
        let referred = Set(table.foreignKeys.map(\.table))
        for place in draft.tables.indices
        where draft.tables[place].isUnlogged && referred.contains(draft.tables[place].id) {
          draft.tables[place].isUnlogged = false
          isMended = false
        }
      }
    }
  }

  // MARK: Changes

  /// Makes a table logged or not, with all that has to follow.
  mutating func changeLogging() {
    guard features.isPostgreSQL, let place = anyPlace() else { return }
    let isUnlogged = !draft.tables[place].isUnlogged
    var next = [draft.tables[place].id]
    var seen: Set<Int> = []
    while let id = next.popLast() {
      guard seen.insert(id).inserted, let place = draft.tables.firstIndex(where: { $0.id == id }) else {
        continue
      }
      draft.tables[place].isUnlogged = isUnlogged
      next +=
        isUnlogged
        ? draft.tables.filter { $0.foreignKeys.contains { $0.table == id } }.map(\.id)
        : draft.tables[place].foreignKeys.map(\.table)
    }
  }

  mutating func changeStorage() {
    guard features.isPostgreSQL, let place = anyPlace() else { return }
    switch random.below(4) {
    case 0:
      let parameters = tableParameters()
      draft.tables[place].parameters = draft.tables[place].parameters.isEmpty ? parameters : [:]
    case 1:
      guard let position = random.one(of: draft.tables[place].columns.indices) else { return }
      var column = draft.tables[place].columns[position]
      makeStorage(&column)
      draft.tables[place].columns[position] = column
    case 2:
      if var key = draft.tables[place].primaryKey {
        key.parameters = key.parameters.isEmpty ? ["fillfactor": "75"] : [:]
        draft.tables[place].primaryKey = key
      }
    default:
      guard let position = random.one(of: draft.tables[place].uniques.indices) else { return }
      var key = draft.tables[place].uniques[position]
      (key.including, key.parameters) = ([], [:])
      if random.chance(70) { makeStorage(&key, draft.tables[place]) }
      draft.tables[place].uniques[position] = key
    }
  }

  /// Lets a check or a foreign key hold for all rows, or for those to come.
  mutating func changeValidity() {
    guard features.isPostgreSQL, let place = anyPlace() else { return }
    if random.chance(50), let position = random.one(of: draft.tables[place].checks.indices) {
      draft.tables[place].checks[position].isNotValid.toggle()
    } else if let position = random.one(of: draft.tables[place].foreignKeys.indices) {
      draft.tables[place].foreignKeys[position].isNotValid.toggle()
    }
  }
}
