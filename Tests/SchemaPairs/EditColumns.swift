import SchemaModel

extension Maker {
  mutating func changeTableComment() {
    guard let place = anyPlace() else { return }
    draft.tables[place].comment = random.chance(65) ? comment() : nil
  }

  mutating func moveTable() {
    guard features.isPostgreSQL, let place = anyPlace() else { return }
    draft.tables[place].schema = otherSchema(draft.tables[place].schema)
  }

  mutating func otherSchema(_ schema: String?) -> String? {
    guard features.isPostgreSQL else { return nil }
    let all: [String?] = [nil, "auth", "app", "moved to"]
    return random.one(of: all.filter { $0 != schema }) ?? nil
  }

  // MARK: Adding and taking away

  /// A column for a table that may hold rows.
  mutating func addLateColumn() {
    guard let place = anyPlace() else { return }
    var column = randomColumn(draft.tables[place])
    if column.source == .none, !column.isNullable {
      if random.chance(75) {
        column.backfill = lateValue(column.type, draft.tables[place])
      }
      if column.backfill == nil, random.chance(92) { column.isNullable = true }
    }
    draft.tables[place].columns.insert(column, at: random.below(draft.tables[place].columns.count + 1))
    focus = column.id
  }

  /// A value for rows that have none: a constant, or another column's.
  mutating func lateValue(_ type: ColumnType, _ table: DraftTable) -> DraftExpression? {
    guard let constant = constant(type) else { return nil }
    let twins = usableColumns(table).filter {
      $0.type == type && $0.postgresqlType == nil && $0.sqliteType == nil
    }
    guard random.chance(45), let twin = random.one(of: twins) else { return constant }
    return twin.isNullable ? "coalesce(\(twin), \(constant))" : .column(twin.id)
  }

  /// One column for another, which hands its values over and goes.
  mutating func replaceColumn() {
    guard let old = anyColumn({ $0.source.isPlain && $0.postgresqlType == nil && $0.sqliteType == nil }),
      let place = draft.tables.firstIndex(where: { $0.column(old.id) != nil }),
      draft.tables[place].columns.count > 1
    else { return }
    var column = plainColumn(draft.tables[place], old.type)
    column.isNullable = old.isNullable
    column.backfill = .column(old.id)
    draft.tables[place].columns.append(column)
    draft.removeColumn(old.id)
    focus = column.id
  }

  mutating func renameColumn() {
    guard let column = anyColumn(), let table = draft.tables.first(where: { $0.column(column.id) != nil })
    else { return }
    let name = freshColumnName(table)
    draft.change(column.id) { $0.name = name }
  }

  mutating func changeColumnComment() {
    guard let column = anyColumn() else { return }
    let text = random.chance(65) ? comment() : nil
    draft.change(column.id) { $0.comment = text }
  }
}
