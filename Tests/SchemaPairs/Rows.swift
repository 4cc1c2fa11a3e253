import SchemaModel

/// Makes statements that fill the tables of a draft. A server may refuse any of them.
struct RowMaker {
  let draft: Draft
  let newer: Draft
  let features: PairFeatures
  let seed: UInt64
  let rowsPerTable: Int

  /// Every third pair has values at the ends of their types.
  private var isWild: Bool {
    var random = Random(seed, 77)
    return random.chance(33)
  }

  /// In most pairs rows are to satisfy what the newer version asks, so that most migrations run.
  private var fits: Bool {
    var random = Random(seed, 78)
    return random.chance(60)
  }

  func statements() -> [String] {
    let values = ValueMaker(draft: draft, features: features, isWild: isWild, newer: fits ? newer : nil)
    var made: [Int: [[Int: String]]] = [:]
    var statements: [String] = []
    let tables = draft.tables.filter { $0.targets?.contains(features.target) ?? true }
    for table in inOrder(tables) {
      for row in 0..<rowsPerTable {
        let content = content(table, row, values, made)
        made[table.id, default: []].append(content)
        statements.append(insert(table, content))
      }
    }
    return statements + updates(tables, made)
  }

  /// Tables behind those that they refer to, as far as that goes.
  private func inOrder(_ tables: [DraftTable]) -> [DraftTable] {
    var left = tables
    var ordered: [DraftTable] = []
    while !left.isEmpty {
      let place =
        left.firstIndex { table in
          table.foreignKeys.allSatisfy { key in key.table == table.id || !left.contains { $0.id == key.table }
          }
        } ?? 0
      ordered.append(left.remove(at: place))
    }
    return ordered
  }

  private func content(
    _ table: DraftTable, _ row: Int, _ values: ValueMaker, _ made: [Int: [[Int: String]]]
  ) -> [Int: String] {
    var content: [Int: String] = [:]
    for column in table.columns where column.targets?.contains(features.target) ?? true {
      var random = Random(seed, column.id, row)
      switch column.source {
      case .generated: continue
      case .identity(_, let options):
        // The number that the server gives; it is known where nothing was refused before.
        content[column.id] =
          "\((options["start"].flatMap(Int.init) ?? 1) + row * (options["increment"].flatMap(Int.init) ?? 1))"
      case .serial: content[column.id] = "\(row + 1)"
      case .none, .literal, .value, .expression:
        if column.isNullable, !needsValue(column), random.chance(22) {
          content[column.id] = "NULL"
        } else {
          content[column.id] = values.literal(column, row: row, &random)
        }
      }
    }
    for key in table.foreignKeys { refer(key, table, row, made, &content) }
    return content
  }

  /// Whether the newer version has no NULLs in the column, and says no value for them.
  private func needsValue(_ column: DraftColumn) -> Bool {
    guard fits, let later = newer.column(column.id) else { return false }
    return !later.isNullable && later.backfill == nil
  }

  /// Gives a foreign key's columns a row's values of the other table, or of the row itself.
  private func refer(
    _ key: DraftForeignKey, _ table: DraftTable, _ row: Int, _ made: [Int: [[Int: String]]],
    _ content: inout [Int: String]
  ) {
    var random = Random(seed, key.id, row)
    let parents = made[key.table] ?? []
    let isOwn = key.table == table.id && (parents.isEmpty || random.chance(30))
    let parent = isOwn ? content : random.one(of: parents)
    for (column, referenced) in zip(key.columns, key.references) {
      let isNullable = table.column(column)?.isNullable ?? false
      if let parent, !(isNullable && random.chance(15) && !(table.column(column).map(needsValue) ?? false)) {
        content[column] = parent[referenced] ?? "NULL"
      } else if isNullable {
        content[column] = "NULL"
      }
    }
  }

  private func insert(_ table: DraftTable, _ content: [Int: String]) -> String {
    let columns = table.columns.filter { column in
      guard content[column.id] != nil else { return false }
      switch column.source {
      case .identity, .serial: return false
      case .literal, .value, .expression:
        var random = Random(seed, column.id, 5000)
        return !random.chance(15)
      case .none, .generated: return true
      }
    }
    let name = tableName(table)
    guard !columns.isEmpty else { return "INSERT INTO \(name) DEFAULT VALUES" }
    let names = columns.map { identifier($0.name) }.joined(separator: ", ")
    let values = columns.map { content[$0.id] ?? "NULL" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(names)) VALUES (\(values))"
  }

  /// References that could not be there when their row was: they close circles.
  private func updates(_ tables: [DraftTable], _ made: [Int: [[Int: String]]]) -> [String] {
    var statements: [String] = []
    for table in tables {
      for key in table.foreignKeys {
        guard let parent = made[key.table]?.last else { continue }
        let own = key.columns.compactMap(table.column)
        guard own.allSatisfy(\.isNullable), own.allSatisfy({ $0.source.isPlain }) else { continue }
        let sets = zip(own, key.references).map { "\(identifier($0.name)) = \(parent[$1] ?? "NULL")" }
        let isNull = own.map { "\(identifier($0.name)) IS NULL" }.joined(separator: " AND ")
        statements.append("UPDATE \(tableName(table)) SET \(sets.joined(separator: ", ")) WHERE \(isNull)")
      }
    }
    return statements
  }

  private func tableName(_ table: DraftTable) -> String {
    (features.isPostgreSQL ? table.schema.map { identifier($0) + "." } ?? "" : "") + identifier(table.name)
  }

  private func identifier(_ name: String) -> String { "\"\(name.doubling("\""))\"" }
}
