import SchemaModel

extension Maker {
  mutating func addUsedEnumeration() {
    let enumeration = addEnumeration()
    guard random.chance(80), let place = anyPlace() else { return }
    var column = plainColumn(draft.tables[place], .draft(enumeration))
    column.isNullable = random.chance(50)
    if !column.isNullable { column.source = randomDefault(column.type) ?? .none }
    draft.tables[place].columns.append(column)
  }

  /// Its columns become text, or go.
  mutating func dropEnumeration() {
    guard let enumeration = random.one(of: draft.enumerations) else { return }
    if random.chance(50) {
      for column in draft.tables.flatMap(\.columns) where column.type == .draft(enumeration) {
        draft.removeUses(of: column.id, with: [.keys])
        draft.change(column.id) {
          $0.type = .text
          if case .value = $0.source { $0.source = .none }
        }
      }
    }
    draft.removeEnumeration(enumeration.id)
  }

  mutating func addValue() {
    guard let place = random.one(of: draft.enumerations.indices) else { return }
    let enumeration = draft.enumerations[place]
    let value = freshValue(of: enumeration)
    draft.enumerations[place].values.insert(value, at: random.below(enumeration.values.count + 1))
    // What is added is often used at once.
    let column = draft.tables.flatMap { usableColumns($0) }.first {
      $0.type == .draft(enumeration) && $0.source.isPlain
    }
    guard random.chance(40), let column else { return }
    if random.chance(50) {
      draft.change(column.id) { $0.source = .value(value.id, of: enumeration.id) }
    } else if let table = draft.tables.firstIndex(where: { $0.column(column.id) != nil }) {
      let expression: DraftExpression = "\(column) <> \(value, of: enumeration)"
      draft.tables[table].checks.append(DraftCheck(id: draft.newID(), name: nil, expression: expression))
    }
  }

  mutating func removeValue() {
    guard let enumeration = random.one(of: draft.enumerations.filter { $0.values.count > 1 }),
      let value = random.one(of: enumeration.values)
    else { return }
    draft.removeValue(value.id)
  }

  mutating func renameValue() {
    guard let place = random.one(of: draft.enumerations.indices),
      let position = random.one(of: draft.enumerations[place].values.indices)
    else { return }
    let fresh = freshValue(of: draft.enumerations[place]).text
    draft.enumerations[place].values[position].text = fresh
  }
}
