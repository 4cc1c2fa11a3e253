import SchemaModel

/// Taking something out, with all that cannot be without it.
extension Draft {
  mutating func removeTable(_ id: Int) {
    tables.removeAll { $0.id == id }
    for place in tables.indices { tables[place].foreignKeys.removeAll { $0.table == id } }
  }

  mutating func removeColumn(_ id: Int) {
    guard let place = tables.firstIndex(where: { $0.column(id) != nil }), tables[place].columns.count > 1
    else { return }
    removeUses(of: id, with: [])
    // The computed columns may have been all the others.
    if tables[place].columns.count > 1 { tables[place].columns.removeAll { $0.id == id } }
  }

  /// Takes out what names a column: keys and references only where they are wanted.
  mutating func removeUses(of id: Int, with kept: Set<UseKind>) {
    for place in tables.indices {
      if !kept.contains(.keys) {
        let keys = tables[place].allKeys.filter { ($0.columns + $0.including).contains(id) }
        for key in keys { removeKey(key.id) }
        tables[place].foreignKeys.removeAll { $0.columns.contains(id) || $0.references.contains(id) }
      }
      guard !kept.contains(.expressions) else { continue }
      tables[place].checks.removeAll { $0.expression.columns.contains(id) }
      tables[place].exclusions.removeAll { $0.columns.contains(id) }
      let dropped = tables[place].indexes.filter { index in
        let isKey = index.keys.contains {
          $0.value.columns.contains(id)
            && (!kept.contains(.keys) || $0.column == nil || $0.operatorClass != nil || $0.collation != nil
              || index.method != nil)
        }
        return isKey || !kept.contains(.keys) && index.including.contains(id)
          || index.predicate?.columns.contains(id) == true
      }
      tables[place].indexes.removeAll { index in dropped.contains { $0.id == index.id } }
      let computed = tables[place].columns.filter {
        $0.source.expression?.columns.contains(id) == true && $0.source.isGenerated
      }
      for column in computed where column.id != id { removeColumn(column.id) }
    }
  }

  /// Kinds of what can name a column.
  enum UseKind: Hashable, Sendable {
    case keys, expressions
  }

  /// Takes out a primary key or unique constraint, and the foreign keys that need it.
  mutating func removeKey(_ id: Int) {
    guard let place = tables.firstIndex(where: { $0.allKeys.contains { $0.id == id } }) else { return }
    if tables[place].primaryKey?.id == id { tables[place].primaryKey = nil }
    tables[place].uniques.removeAll { $0.id == id }
    removeLooseReferences(to: tables[place].id)
  }

  /// Takes out foreign keys that refer to columns which are no key any more.
  mutating func removeLooseReferences(to id: Int) {
    guard let table = table(id) else { return }
    let keys = table.allKeys.filter { $0.deferrable == nil }.map { $0.columns.sorted() }
    for place in tables.indices {
      tables[place].foreignKeys.removeAll { $0.table == id && !keys.contains($0.references.sorted()) }
    }
  }

  mutating func removeSequence(_ id: Int) {
    for column in tables.flatMap(\.columns) where column.source.expression?.sequences.contains(id) == true {
      change(column.id) { $0.source = .none }
    }
    sequences.removeAll { $0.id == id }
  }

  mutating func removeEnumeration(_ id: Int) {
    for column in tables.flatMap(\.columns) where column.type.enumerationID == id { removeColumn(column.id) }
    guard !tables.flatMap(\.columns).contains(where: { $0.type.enumerationID == id }) else { return }
    enumerations.removeAll { $0.id == id }
  }

  /// Takes out a value and what names it.
  mutating func removeValue(_ id: Int) {
    for place in enumerations.indices where enumerations[place].values.count > 1 {
      enumerations[place].values.removeAll { $0.id == id }
    }
    for place in tables.indices {
      tables[place].checks.removeAll { $0.expression.values.contains(id) }
      tables[place].exclusions.removeAll { exclusion in
        exclusion.predicate?.values.contains(id) == true
          || exclusion.elements.contains { $0.value.values.contains(id) }
      }
      tables[place].indexes.removeAll { index in
        index.predicate?.values.contains(id) == true || index.keys.contains { $0.value.values.contains(id) }
      }
      for column in tables[place].columns {
        if case .value(id, _) = column.source { change(column.id) { $0.source = .none } }
        if column.source.expression?.values.contains(id) == true { removeColumn(column.id) }
      }
    }
  }

  mutating func change(_ column: Int, _ body: (inout DraftColumn) -> Void) {
    for place in tables.indices {
      guard let position = tables[place].columns.firstIndex(where: { $0.id == column }) else { continue }
      body(&tables[place].columns[position])
    }
  }

  /// The columns that foreign keys bind to a column, itself among them: they have one type.
  func bound(to column: Int) -> [Int] {
    var found = [column]
    var next = 0
    while next < found.count {
      for key in tables.flatMap(\.foreignKeys) {
        for (own, other) in zip(key.columns, key.references) {
          if own == found[next], !found.contains(other) { found.append(other) }
          if other == found[next], !found.contains(own) { found.append(own) }
        }
      }
      next += 1
    }
    return found
  }
}

extension DraftTable {
  /// The primary key and the unique constraints.
  var allKeys: [DraftKey] { (primaryKey.map { [$0] } ?? []) + uniques }
}

extension DraftSource {
  var expression: DraftExpression? {
    switch self {
    case .expression(let expression), .generated(let expression): expression
    default: nil
    }
  }
}
