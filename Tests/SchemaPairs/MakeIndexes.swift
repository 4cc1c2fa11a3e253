import SchemaModel

extension Maker {
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

  private mutating func methodParameters(_ method: String) -> [String: String] {
    switch method {
    case "brin": random.pick(["pages_per_range": "16"], ["autosummarize": "on", "pages_per_range": "8"])
    case "hnsw": random.pick(["m": "8"], ["ef_construction": "32", "m": "4"])
    case "gin": random.pick(["fastupdate": "off"], ["gin_pending_list_limit": "128"])
    case "gist": random.pick(["buffering": "on"], ["fillfactor": "80"])
    case "hash": ["fillfactor": "60"]
    default: [:]
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
      case "tsvector": choice = random.pick(("gin", nil), ("gist", nil), ("gist", "tsvector_ops"))
      case "inet": choice = ("gist", "inet_ops")
      default: choice = nil
      }
    default: choice = nil
    }
    guard let choice else { return nil }
    var index = DraftIndex(
      id: id, keys: [DraftIndex.Key(value: .column(column.id), operatorClass: choice.operatorClass)])
    index.method = choice.method
    if choice.operatorClass == "tsvector_ops" {
      index.keys[0].operatorClassParameters = ["siglen": random.pick("64", "200")]
    }
    if random.chance(50) { index.parameters = methodParameters(choice.method) }
    if random.chance(15) { index.predicate = condition(table, forIndex: true) }
    return index
  }
}
