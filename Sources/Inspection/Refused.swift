import Catalog
import SQLExpressions
import SchemaModel

extension Schema {
  /// Takes out what a database has and the schema language refuses, since it cannot work or says nothing.
  ///
  /// - Parameter target: the database's; what PostgreSQL alone refuses SQLite's keep.
  mutating func removeRefused(by target: Target, _ omit: (_ kind: String, _ name: String) -> Void) {
    for place in tables.indices {
      let path = tables[place].name.path
      // The columns of keys, and those that their indexes have beside them.
      var seen: Set<[[String]]> = []
      if let key = tables[place].primaryKey { seen.insert([key.columns, key.keyIndex.including]) }
      tables[place].uniqueConstraints.removeAll { unique in
        let isRepeated =
          target == .postgresql && !seen.insert([unique.columns, unique.keyIndex.including]).inserted
        if isRepeated { omit("repeated unique constraint", "\(path).\(unique.name.text)") }
        return isRepeated
      }
    }
    let all = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for place in tables.indices {
      let table = tables[place]
      tables[place].foreignKeys = table.foreignKeys.filter { key in
        guard let reason = refusal(of: key, table, all[key.table], target) else { return true }
        let isNameless = table.overrides.sqlite.hasNamelessConstraints && key.name.isDerived
        let name = isNameless ? key.columns.joined(separator: ", ") : key.name.text
        omit("foreign key \(reason)", "\(table.name.path).\(name)")
        return false
      }
    }
  }

  private func refusal(
    of key: ForeignKey, _ table: Table, _ other: Table?, _ target: Target
  ) -> String? {
    guard let other else { return "to a table that is not in the schema" }
    let columns = key.columns.compactMap { table.column(named: $0) }
    let others = key.referencedColumns.compactMap { other.column(named: $0) }
    guard columns.count == key.columns.count, others.count == key.referencedColumns.count,
      columns.count == others.count
    else { return "to columns that are not there" }
    guard other.isUnique(key.referencedColumns.sorted()) else { return "to columns that are no key" }
    guard target == .sqlite || zip(columns, others).allSatisfy({ $0.type.isComparable(with: $1.type) })
    else {
      return "between types that cannot be compared"
    }
    let actions = [key.onDelete, key.onUpdate]
    let cannotBe = columns.contains { column in
      let isSet = actions.contains(.setNull) || actions.contains(.setDefault) || key.onUpdate == .cascade
      if column.isGenerated, isSet { return true }
      if actions.contains(.setNull), !column.isNullable { return true }
      return actions.contains(.setDefault) && !column.isNullable && column.source == .none
    }
    return cannotBe ? "whose action cannot be carried out" : nil
  }
}

extension Table {
  /// Whether a foreign key can refer to the columns, which are sorted.
  fileprivate func isUnique(_ wanted: [String]) -> Bool {
    if primaryKey?.columns.sorted() == wanted { return true }
    if let unique = uniqueConstraints.first(where: { $0.columns.sorted() == wanted }) {
      return unique.deferral == .notDeferrable
    }
    return indexes.contains { index in
      index.isUnique && index.predicate == nil
        && index.keys.map { key in if case .column(let name) = key.value { name } else { "" } }.sorted()
          == wanted
    }
  }
}
