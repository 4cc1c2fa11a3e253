import SchemaModel

extension Maker {
  private mutating func anyPlace(where condition: (DraftTable) -> Bool) -> Int? {
    random.one(of: draft.tables.indices.filter { condition(draft.tables[$0]) })
  }

  mutating func changeUnique() {
    guard let place = anyPlace(where: { !$0.uniques.isEmpty }),
      let position = random.one(of: draft.tables[place].uniques.indices)
    else { return }
    if features.isPostgreSQL, random.chance(50) {
      if random.chance(50) {
        draft.tables[place].uniques[position].nullsNotDistinct.toggle()
      } else {
        draft.tables[place].uniques[position].deferrable = random.pick(nil, "true", "initially deferred")
      }
    } else if let column = random.one(of: keyColumns(draft.tables[place])),
      !draft.tables[place].uniques[position].columns.contains(column.id)
    {
      draft.tables[place].uniques[position].columns.append(column.id)
    }
    draft.removeLooseReferences(to: draft.tables[place].id)
  }

  mutating func dropCheck() {
    guard let place = anyPlace(where: { !$0.checks.isEmpty }) else { return }
    draft.tables[place].checks.remove(at: random.below(draft.tables[place].checks.count))
  }

  mutating func changeCheck() {
    guard let place = anyPlace(where: { !$0.checks.isEmpty }), let condition = condition(draft.tables[place])
    else { return }
    draft.tables[place].checks[random.below(draft.tables[place].checks.count)].expression = condition
  }

  /// Gives a constraint or an index another name. One without a name keeps the derived one.
  mutating func renameConstraint() {
    guard let place = anyPlace() else { return }
    let name = "renamed_\(draft.newID())"
    var table = draft.tables[place]
    if table.primaryKey?.name != nil, random.chance(40) {
      table.primaryKey?.name = name
    } else if let position = table.uniques.firstIndex(where: { $0.name != nil }) {
      table.uniques[position].name = name
    } else if let position = table.exclusions.firstIndex(where: { $0.name != nil }) {
      table.exclusions[position].name = name
    } else if let position = table.checks.firstIndex(where: { $0.name != nil }) {
      table.checks[position].name = name
    } else if let position = table.indexes.firstIndex(where: { $0.name != nil }) {
      table.indexes[position].name = name
    } else if let position = table.foreignKeys.firstIndex(where: { $0.name != nil }) {
      table.foreignKeys[position].name = name
    }
    draft.tables[place] = table
  }

  /// A foreign key in a table that may hold rows: new columns for it can be NULL.
  mutating func addLateForeignKey() {
    guard let place = anyPlace() else { return }
    let before = draft.tables[place].columns.count
    addForeignKey(place)
    for position in draft.tables[place].columns.indices.dropFirst(before) {
      draft.tables[place].columns[position].isNullable = true
    }
  }

  mutating func dropForeignKey() {
    guard let place = anyPlace(where: { !$0.foreignKeys.isEmpty }) else { return }
    draft.tables[place].foreignKeys.remove(at: random.below(draft.tables[place].foreignKeys.count))
  }

  mutating func changeForeignKey() {
    guard let place = anyPlace(where: { !$0.foreignKeys.isEmpty }) else { return }
    let position = random.below(draft.tables[place].foreignKeys.count)
    if random.chance(60) {
      var key = draft.tables[place].foreignKeys[position]
      chooseActions(&key, draft.tables[place])
      draft.tables[place].foreignKeys[position] = key
    } else {
      draft.tables[place].foreignKeys[position].deferrable = random.pick(nil, "true", "initially deferred")
    }
    mendActions()
  }

  /// Another primary key, one more or less column in it, or none.
  mutating func changePrimaryKey() {
    guard let place = anyPlace() else { return }
    let table = draft.tables[place]
    if let key = table.primaryKey, random.chance(60) {
      let isCounted = key.columns.contains { table.column($0)?.source.isPlain == false }
      if isCounted, !features.isPostgreSQL { return }
      draft.removeKey(key.id)
    }
    guard draft.tables[place].primaryKey == nil, random.chance(75) else { return }
    addPrimaryKey(place)
  }

  mutating func dropIndex() {
    guard let place = anyPlace(where: { !$0.indexes.isEmpty }) else { return }
    draft.tables[place].indexes.remove(at: random.below(draft.tables[place].indexes.count))
  }

  mutating func changeIndex() {
    guard let place = anyPlace(where: { !$0.indexes.isEmpty }) else { return }
    let position = random.below(draft.tables[place].indexes.count)
    var index = draft.tables[place].indexes[position]
    switch random.below(4) {
    case 0: index.predicate = index.predicate == nil ? condition(draft.tables[place], forIndex: true) : nil
    case 1 where index.method == nil: index.keys[0].isDescending.toggle()
    case 2 where index.method == nil && index.including.isEmpty && !index.nullsNotDistinct:
      index.isUnique.toggle()
    case 3 where features.isPostgreSQL && index.method == nil:
      index.parameters = index.parameters.isEmpty ? ["fillfactor": "75"] : [:]
    default: index.comment = index.comment == nil ? comment() : nil
    }
    draft.tables[place].indexes[position] = index
  }
}
