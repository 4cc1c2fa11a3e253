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

  // MARK: What a column says

  mutating func changeNullability() {
    let keys = Set(draft.tables.flatMap { $0.primaryKey?.columns ?? [] })
    let column = anyColumn {
      !keys.contains($0.id) && $0.source.isPlain && $0.targets == nil
    }
    guard let column else { return }
    let isReferring = draft.tables.flatMap(\.foreignKeys).contains { $0.columns.contains(column.id) }
    if !column.isNullable {
      draft.change(column.id) {
        $0.isNullable = true; $0.backfill = nil
      }
    } else {
      let table = draft.tables.first { $0.column(column.id) != nil }
      let value = random.chance(65) && !isReferring ? table.flatMap { lateValue(column.type, $0) } : nil
      draft.change(column.id) {
        $0.isNullable = false
        $0.backfill = value?.columns.contains(column.id) == true ? nil : value
      }
      mendActions()
    }
  }

  /// Foreign keys cannot set NULL in what is NOT NULL.
  mutating func mendActions() {
    for place in draft.tables.indices {
      for position in draft.tables[place].foreignKeys.indices {
        let key = draft.tables[place].foreignKeys[position]
        let columns = key.columns.compactMap(draft.tables[place].column)
        guard !columns.allSatisfy(\.isNullable) else { continue }
        for path in [\DraftForeignKey.onDelete, \.onUpdate] where key[keyPath: path]?.hasPrefix("set") == true
        {
          draft.tables[place].foreignKeys[position][keyPath: path] = "cascade"
        }
      }
    }
  }

  mutating func changeDefault() {
    guard
      let column = anyColumn({
        $0.source.isPlain && $0.postgresqlType == nil && $0.sqliteType == nil && !$0.isTouched
      })
    else { return }
    let source = random.chance(30) ? DraftSource.none : randomDefault(column.type) ?? .none
    draft.change(column.id) { $0.source = source }
  }

  mutating func changeOnUpdate() {
    let column = anyColumn {
      if case .timestamptz = $0.type { $0.source.isPlain } else { false }
    }
    guard let column else { return }
    draft.change(column.id) { $0.isTouched.toggle() }
  }

  /// Between plain, numbered and computed.
  mutating func changeSource() {
    let isPostgreSQL = features.isPostgreSQL
    let soleKeys = Set(draft.tables.compactMap { $0.primaryKey?.columns }.filter { $0.count == 1 }.joined())
    let column = anyColumn { column in
      column.source.isGenerated || column.type.isInteger && (isPostgreSQL || soleKeys.contains(column.id))
    }
    guard let column else { return }
    var changed = column
    switch column.source {
    case .generated where features.hasVirtualColumns && random.chance(30) && !isIndexed(column):
      changed.isVirtual.toggle()
    case .generated:
      changed.isVirtual = false
      let table = draft.tables.first { $0.column(column.id) != nil }
      if random.chance(40), let table, let other = generatedColumn(table), other.type == column.type {
        changed.source = other.source
      } else {
        changed.source = .none
      }
    case .identity, .serial:
      if random.chance(50) { changed.source = .none } else { makeNumbered(&changed) }
    default:
      if random.chance(75) {
        makeNumbered(&changed)
      } else if let table = draft.tables.first(where: { $0.column(column.id) != nil }),
        !table.allKeys.contains(where: { $0.columns.contains(column.id) }),
        draft.bound(to: column.id).count == 1,
        let other = generatedColumn(table), other.type == column.type,
        other.source.expression?.columns.contains(column.id) == false,
        !table.columns.contains(where: {
          $0.source.isGenerated && $0.source.expression?.columns.contains(column.id) == true
        })
      {
        changed.source = other.source
        changed.isNullable = true
        (changed.convert, changed.backfill) = (nil, nil)
      }
    }
    draft.change(column.id) { $0 = changed }
    mendActions()
  }

  /// Whether a key or an index names it, or it is of a type that PostgreSQL wants stored.
  private func isIndexed(_ column: DraftColumn) -> Bool {
    column.type.family == .choice
      || column.source.expression?.columns.contains { draft.column($0)?.type.family == .choice } == true
      || draft.tables.contains { table in
        table.allKeys.contains { $0.columns.contains(column.id) }
          || table.foreignKeys.contains { $0.columns.contains(column.id) }
          || table.indexes.contains { index in
            index.including.contains(column.id) || index.predicate?.columns.contains(column.id) == true
              || index.keys.contains { $0.value.columns.contains(column.id) }
          }
      }
  }
}
