import SchemaModel

/// What tables, columns and keys are in one store alone.
extension Maker {
  mutating func makeStoreOptions(_ place: Int) {
    guard !features.isPostgreSQL else { return }
    if random.chance(20) { draft.tables[place].isLoose = true }
    if random.chance(20) { draft.tables[place].isWithoutRowid = true }
    if random.chance(15) { draft.tables[place].isNameless = true }
  }

  /// How a column's texts are compared.
  mutating func makeCollation(_ column: inout DraftColumn) {
    guard column.type.family == .text, column.postgresqlType == nil, random.chance(8) else { return }
    column.collation = collation()
  }

  mutating func makeKeyOptions(_ key: inout DraftKey) {
    guard !features.isPostgreSQL else { return }
    if random.chance(10) { key.onConflict = random.pick("ignore", "replace", "fail") }
    if random.chance(10) { key.isDescending = true }
  }

  mutating func changeStore() {
    guard let place = anyPlace() else { return }
    switch random.below(features.isPostgreSQL ? 1 : 6) {
    case 0, 1:
      let column = anyColumn { $0.type.family == .text && $0.postgresqlType == nil }
      guard let column else { return }
      let collation = collation()
      draft.change(column.id) { $0.collation = $0.collation == nil ? collation : nil }
    case 2: draft.tables[place].isLoose.toggle()
    case 3: draft.tables[place].isWithoutRowid.toggle()
    case 4: draft.tables[place].isNameless.toggle()
    default:
      guard let position = random.one(of: draft.tables[place].uniques.indices) else { return }
      var key = draft.tables[place].uniques[position]
      (key.onConflict, key.isDescending) = (nil, false)
      makeKeyOptions(&key)
      draft.tables[place].uniques[position] = key
    }
  }

  private mutating func collation() -> String { features.isPostgreSQL ? "C" : random.pick("nocase", "rtrim") }
}
