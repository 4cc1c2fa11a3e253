import SchemaModel

/// A kind of change that somebody makes to a schema.
enum Edit: String, CaseIterable, Hashable, Sendable {
  case addTable, dropTable, renameTable, commentTable, moveTable
  case addColumn, dropColumn, renameColumn, retypeColumn, changeNullability, changeDefault, changeSource
  case changeOnUpdate, commentColumn, replaceColumn, reorderColumns, takeName, shiftNames, changeTargets,
    changeOverride, changeStore
  case addEnumeration, dropEnumeration, renameEnumeration, addValue, removeValue, renameValue, reorderValues
  case commentEnumeration, moveEnumeration, changeExtensions
  case addUnique, dropUnique, changeUnique, addCheck, dropCheck, changeCheck, renameConstraint
  case addForeignKey, dropForeignKey, changeForeignKey, changePrimaryKey
  case addIndex, dropIndex, changeIndex
  case changeLogging, changeStorage, changeValidity
  case addExclusion, dropExclusion, changeExclusion
  case addSequence, dropSequence, changeSequence

  /// How often it is taken, against the others.
  var weight: Int {
    switch self {
    case .retypeColumn: 12
    case .addColumn, .renameColumn, .changeNullability: 8
    case .dropColumn, .changeDefault, .changeSource, .addValue, .removeValue, .renameTable: 5
    case .commentTable, .commentColumn, .commentEnumeration, .reorderColumns, .changeOnUpdate,
      .takeName, .shiftNames, .changeTargets, .changeOverride, .changeExtensions:
      2
    case .addExclusion, .dropExclusion, .changeExclusion, .addSequence, .dropSequence, .changeSequence: 2
    case .addEnumeration, .dropEnumeration, .moveTable, .moveEnumeration: 2
    default: 4
    }
  }

  static let weighted = allCases.flatMap { Array(repeating: $0, count: $0.weight) }
}

extension Maker {
  /// Makes one change.
  mutating func apply(_ edit: Edit) {
    switch edit {
    case .addTable: addTable()
    case .dropTable: if draft.tables.count > 1, let table = anyTable() { draft.removeTable(table.id) }
    case .renameTable: changeTable { $0.freshName(Words.tables) }
    case .commentTable: changeTableComment()
    case .moveTable: moveTable()
    case .addColumn: addLateColumn()
    case .dropColumn: if let column = anyColumn() { draft.removeColumn(column.id) }
    case .renameColumn: renameColumn()
    case .retypeColumn: retypeColumn()
    case .changeNullability: changeNullability()
    case .changeDefault: changeDefault()
    case .changeSource: changeSource()
    case .changeOnUpdate: changeOnUpdate()
    case .commentColumn: changeColumnComment()
    case .replaceColumn: replaceColumn()
    case .takeName: takeName()
    case .shiftNames: shiftNames()
    case .changeTargets: changeTargets()
    case .changeOverride: changeOverride()
    case .changeStore: changeStore()
    case .changeExtensions: changeExtensions()
    case .reorderColumns: if let place = anyPlace() { draft.tables[place].columns.shuffle(using: &random) }
    case .addEnumeration: addUsedEnumeration()
    case .dropEnumeration: dropEnumeration()
    case .renameEnumeration:
      changeEnumeration { maker, place in
        maker.draft.enumerations[place].name = maker.freshName(Words.enumerations)
      }
    case .addValue: addValue()
    case .removeValue: removeValue()
    case .renameValue: renameValue()
    case .reorderValues:
      changeEnumeration { maker, place in maker.draft.enumerations[place].values.shuffle(using: &maker.random)
      }
    case .commentEnumeration:
      changeEnumeration { maker, place in
        maker.draft.enumerations[place].comment = maker.random.chance(60) ? maker.comment() : nil
      }
    case .moveEnumeration:
      changeEnumeration { maker, place in
        maker.draft.enumerations[place].schema = maker.otherSchema(maker.draft.enumerations[place].schema)
      }
    case .addUnique: if let place = anyPlace() { addUnique(place) }
    case .dropUnique: if let key = random.one(of: draft.tables.flatMap(\.uniques)) { draft.removeKey(key.id) }
    case .changeUnique: changeUnique()
    case .addCheck: if let place = anyPlace() { addCheck(place) }
    case .dropCheck: dropCheck()
    case .changeCheck: changeCheck()
    case .renameConstraint: renameConstraint()
    case .addForeignKey: addLateForeignKey()
    case .dropForeignKey: dropForeignKey()
    case .changeForeignKey: changeForeignKey()
    case .changePrimaryKey: changePrimaryKey()
    case .addIndex: if let place = anyPlace() { addIndex(place) }
    case .dropIndex: dropIndex()
    case .changeIndex: changeIndex()
    case .changeLogging: changeLogging()
    case .changeStorage: changeStorage()
    case .changeValidity: changeValidity()
    case .addExclusion: if let place = anyPlace() { addExclusion(place) }
    case .dropExclusion: dropExclusion()
    case .changeExclusion: changeExclusion()
    case .addSequence: addSequence()
    case .dropSequence: dropSequence()
    case .changeSequence: changeSequence()
    }
    mendStorage()
  }

  // MARK: Choosing

  mutating func anyPlace() -> Int? {
    if random.chance(35), let focus, let place = draft.tables.firstIndex(where: { $0.column(focus) != nil }) {
      return place
    }
    return random.one(of: draft.tables.indices)
  }

  mutating func anyTable() -> DraftTable? { anyPlace().map { draft.tables[$0] } }

  /// A column that is there on the target; often the one that was changed last.
  mutating func anyColumn(_ condition: (DraftColumn) -> Bool = { _ in true }) -> DraftColumn? {
    if random.chance(35), let column = focus.flatMap(draft.column), condition(column) { return column }
    let column = random.one(of: draft.tables.flatMap { usableColumns($0) }.filter(condition))
    focus = column?.id ?? focus
    return column
  }

  mutating func changeEnumeration(_ body: (inout Self, Int) -> Void) {
    guard let place = random.one(of: draft.enumerations.indices) else { return }
    body(&self, place)
  }

  mutating func changeTable(_ body: (inout Self) -> String) {
    guard let place = anyPlace() else { return }
    draft.tables[place].name = body(&self)
  }

}
