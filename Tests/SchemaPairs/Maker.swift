import SchemaModel

/// Makes drafts and changes them, by the numbers of one generator.
struct Maker {
  var draft = Draft()
  var random: Random
  /// The column that an edit changed last, and those behind it may change again.
  var focus: Int?
  let features: PairFeatures
  /// The version before, where this makes the next one.
  let older: Draft?

  init(_ features: PairFeatures, random: Random, draft: Draft? = nil) {
    self.features = features
    self.random = random
    self.draft = draft ?? Draft()
    older = draft
  }

  /// A whole schema.
  mutating func makeSchema() {
    for _ in 0..<random.number(in: 0...2) { addEnumeration() }
    for _ in 0..<random.number(in: 1...4) { addTable() }
    // References to later tables close circles.
    if random.chance(35), let place = random.one(of: draft.tables.indices) { addForeignKey(place) }
    if random.chance(15) { addSequence() }
    mendStorage()
    if draft.tables.count > 1, random.chance(4) { makeElsewhere() }
    if features.hasContributed, random.chance(5) {
      draft.extensions = [random.pick("pg_trgm", "citext", "btree_gist", "fuzzystrmatch")]
    }
  }

  /// Makes a table that no other refers to one of another target.
  private mutating func makeElsewhere() {
    let referred = Set(draft.tables.flatMap(\.foreignKeys).map(\.table))
    guard let place = draft.tables.firstIndex(where: { !referred.contains($0.id) && $0.foreignKeys.isEmpty })
    else { return }
    draft.tables[place].targets = [features.isPostgreSQL ? .sqlite : .postgresql]
  }

  @discardableResult
  mutating func addEnumeration() -> DraftEnumeration {
    var enumeration = DraftEnumeration(
      id: draft.newID(), schema: schemaName(), name: freshName(Words.enumerations), values: [])
    for _ in 0..<random.number(in: 2...5) { enumeration.values.append(freshValue(of: enumeration)) }
    if random.chance(15) { enumeration.comment = comment() }
    draft.enumerations.append(enumeration)
    return enumeration
  }

  mutating func freshValue(of enumeration: DraftEnumeration) -> DraftValue {
    let id = draft.newID()
    let taken = Set(enumeration.values.map(\.text))
    let word = random.one(of: Words.values) ?? "open"
    let name =
      taken.contains(word) || draft.names.contains("\(enumeration.id)/\(word)") ? "\(word) \(id)" : word
    draft.names.insert("\(enumeration.id)/\(name)")
    return DraftValue(id: id, text: name)
  }

  mutating func addTable() {
    let id = draft.newID()
    draft.tables.append(DraftTable(id: id, schema: schemaName(), name: freshName(Words.tables)))
    let place = draft.tables.count - 1
    makeStoreOptions(place)
    addKeyColumns(place)
    for _ in 0..<random.number(in: 1...5) { addColumn(place) }
    for _ in 0..<random.below(3) { addCheck(place) }
    if random.chance(35) { addUnique(place) }
    if features.isPostgreSQL, random.chance(15) { addExclusion(place) }
    for _ in 0..<random.below(3) { addIndex(place) }
    for _ in 0..<random.below(2) + (random.chance(30) ? 1 : 0) { addForeignKey(place) }
    if random.chance(15) { draft.tables[place].comment = comment() }
    makeStorage(place)
  }

  /// The columns that a primary key begins with, and the key, in most tables.
  private mutating func addKeyColumns(_ place: Int) {
    guard random.chance(92) else { return addColumn(place) }
    let count = random.chance(20) ? 2 : 1
    var columns: [Int] = []
    for number in 0..<count {
      var column = plainColumn(
        draft.tables[place],
        random.pick(.bigint, .integer, .uuid, .bigint, .text, .varchar(length: 40), .smallint))
      column.isNullable = false
      if number == 0, count == 1, random.chance(40) { makeNumbered(&column) }
      columns.append(column.id)
      draft.tables[place].columns.append(column)
    }
    var key = DraftKey(id: draft.newID(), name: constraintName(20), columns: columns)
    makeKeyOptions(&key)
    draft.tables[place].primaryKey = key
  }

  /// Makes a whole-number column count by itself.
  mutating func makeNumbered(_ column: inout DraftColumn) {
    guard column.type.isInteger else { return }
    column.isNullable = false
    switch random.below(4) {
    case 0: column.source = .serial
    case 1 where features.isPostgreSQL && random.chance(50):
      column.source = .identity(
        random.pick("always", "by default"),
        ["start": "\(random.pick(10, 100))", "increment": "\(random.pick(1, 5))", "cache": "2"])
    default: column.source = .identity(random.pick("always", "by default"), [:])
    }
  }
}
