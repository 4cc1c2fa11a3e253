import SchemaModel

/// What a column says of its values.
extension Maker {
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
        table.allKeys.contains { ($0.columns + $0.including).contains(column.id) }
          || table.foreignKeys.contains { $0.columns.contains(column.id) }
          || table.indexes.contains { index in
            index.including.contains(column.id) || index.predicate?.columns.contains(column.id) == true
              || index.keys.contains { $0.value.columns.contains(column.id) }
          }
      }
  }
}
