import SchemaModel

extension SchemaPair {
  /// The smallest pair that can be found which fails in the same way.
  ///
  /// - Parameter fails: whether a pair does.
  public func shrunk(_ fails: (SchemaPair) -> Bool) -> SchemaPair {
    var pair = self
    var tries = 0
    var isSmaller = true
    while isSmaller, tries < 400 {
      isSmaller = false
      var place = 0
      var candidates = pair.candidates()
      while place < candidates.count, tries < 400 {
        if let smaller = candidates[place] {
          tries += 1
          if fails(smaller) {
            pair = smaller
            isSmaller = true
            candidates = pair.candidates()
            continue
          }
        }
        place += 1
      }
    }
    return pair
  }

  /// Pairs with a little less in them, the largest steps first.
  private func candidates() -> [SchemaPair?] {
    var found: [SchemaPair?] = []
    if rowsPerTable > 0 {
      found += [0, 1, rowsPerTable - 1].filter { $0 < rowsPerTable }.map(withRows)
    }
    let tables = Set((older.tables + newer.tables).map(\.id)).sorted()
    found += tables.map { id in without { $0.removeTable(id) } }
    found += reversions()
    let parts = (older.tables + newer.tables).flatMap { table in
      table.checks.map(\.id) + table.exclusions.map(\.id) + table.indexes.map(\.id)
        + table.foreignKeys.map(\.id)
    }
    found += Set(parts).sorted().map { id in without { $0.removePart(id) } }
    let keys = Set((older.tables + newer.tables).flatMap(\.allKeys).map(\.id)).sorted()
    found += keys.map { id in without { $0.removeKey(id) } }
    let columns = Set((older.tables + newer.tables).flatMap(\.columns).map(\.id)).sorted()
    found += columns.map { id in without { $0.removeColumn(id) } }
    let sequences = Set((older.sequences + newer.sequences).map(\.id)).sorted()
    found += sequences.map { id in without { $0.removeSequence(id) } }
    let enumerations = Set((older.enumerations + newer.enumerations).map(\.id)).sorted()
    found += enumerations.map { id in without { $0.removeEnumeration(id) } }
    let values = Set((older.enumerations + newer.enumerations).flatMap(\.values).map(\.id)).sorted()
    found += values.map { id in without { $0.removeValue(id) } }
    found += plainer()
    return found
  }

  /// The pair with something taken out of both versions; nil where that changes nothing, or is no schema.
  private func without(_ remove: (inout Draft) -> Void) -> SchemaPair? {
    var (older, newer) = (older, newer)
    remove(&older)
    remove(&newer)
    return with(older, newer)
  }

  private func with(_ older: Draft, _ newer: Draft) -> SchemaPair? {
    guard older != self.older || newer != self.newer, !older.tables.isEmpty || !newer.tables.isEmpty else {
      return nil
    }
    var pair = SchemaPair(seed: seed, features: features, older: older, newer: newer, edits: edits)
    pair?.rowsPerTable = rowsPerTable
    return pair
  }

  private func withRows(_ count: Int) -> SchemaPair? {
    var pair = self
    pair.rowsPerTable = count
    return pair
  }

  /// Pairs in which one part of the newer version is as it was.
  private func reversions() -> [SchemaPair?] {
    var found: [SchemaPair?] = []
    for (place, table) in newer.tables.enumerated() {
      guard let old = older.table(table.id) else { continue }
      found.append(changing { $0.tables[place] = old })
      found.append(changing { ($0.tables[place].name, $0.tables[place].schema) = (old.name, old.schema) })
      found.append(changing { $0.tables[place].columns = old.columns })
      found.append(changing { $0.tables[place].primaryKey = old.primaryKey })
      found.append(changing { $0.tables[place].uniques = old.uniques })
      found.append(changing { $0.tables[place].checks = old.checks })
      found.append(changing { $0.tables[place].exclusions = old.exclusions })
      found.append(changing { $0.tables[place].foreignKeys = old.foreignKeys })
      found.append(changing { $0.tables[place].indexes = old.indexes })
      for (position, column) in table.columns.enumerated() {
        guard let before = old.column(column.id), before != column else { continue }
        let paths: [(inout DraftColumn) -> Void] = [
          { $0 = before }, { $0.name = before.name },
          {
            $0.type = before.type; $0.convert = nil
          }, { $0.isNullable = before.isNullable },
          { $0.source = before.source }, { $0.backfill = nil }, { $0.convert = nil },
          { $0.isTouched = before.isTouched }, { $0.comment = before.comment },
        ]
        found += paths.map { change in changing { change(&$0.tables[place].columns[position]) } }
      }
    }
    for (place, sequence) in newer.sequences.enumerated() {
      if let old = older.sequence(sequence.id) { found.append(changing { $0.sequences[place] = old }) }
    }
    for (place, enumeration) in newer.enumerations.enumerated() {
      guard let old = older.enumeration(enumeration.id) else { continue }
      found.append(changing { $0.enumerations[place] = old })
      found.append(changing { $0.enumerations[place].values = old.values })
    }
    return found
  }

  private func changing(_ change: (inout Draft) -> Void) -> SchemaPair? {
    var newer = newer
    change(&newer)
    return with(older, newer)
  }

  /// Pairs with less said in both versions.
  private func plainer() -> [SchemaPair?] {
    var found: [SchemaPair?] = []
    found.append(without { $0.extensions = [] })
    let changes: [(inout DraftTable) -> Void] = [
      { $0.comment = nil }, { for place in $0.columns.indices { $0.columns[place].comment = nil } },
      { for place in $0.columns.indices { $0.columns[place].isTouched = false } },
      {
        for place in $0.columns.indices where $0.columns[place].source.isPlain {
          $0.columns[place].source = .none
        }
      },
      { for place in $0.indexes.indices { $0.indexes[place].comment = nil } },
      { for place in $0.indexes.indices { $0.indexes[place].predicate = nil } },
      { for place in $0.indexes.indices { $0.indexes[place].parameters = [:] } },
      {
        for place in $0.foreignKeys.indices {
          ($0.foreignKeys[place].onDelete, $0.foreignKeys[place].onUpdate) = (nil, nil)
        }
      },
      { for place in $0.foreignKeys.indices { $0.foreignKeys[place].deferrable = nil } },
      { $0.schema = nil }, { $0.isUnlogged = false }, { $0.parameters = [:] },
      {
        for place in $0.columns.indices {
          ($0.columns[place].storage, $0.columns[place].compression) = (nil, nil)
        }
      },
      {
        for place in $0.uniques.indices {
          ($0.uniques[place].including, $0.uniques[place].parameters) = ([], [:])
        }
      },
      { $0.primaryKey?.including = [] }, { $0.primaryKey?.parameters = [:] },
      { for place in $0.checks.indices { $0.checks[place].isNotValid = false } },
      { for place in $0.foreignKeys.indices { $0.foreignKeys[place].isNotValid = false } },
    ]
    for id in Set((older.tables + newer.tables).map(\.id)).sorted() {
      for change in changes {
        found.append(
          without { draft in
            if let place = draft.tables.firstIndex(where: { $0.id == id }) { change(&draft.tables[place]) }
          })
      }
    }
    return found
  }
}

extension Draft {
  /// Takes out a check, an index or a foreign key.
  fileprivate mutating func removePart(_ id: Int) {
    for place in tables.indices {
      tables[place].checks.removeAll { $0.id == id }
      tables[place].exclusions.removeAll { $0.id == id }
      tables[place].indexes.removeAll { $0.id == id }
      tables[place].foreignKeys.removeAll { $0.id == id }
    }
  }
}
