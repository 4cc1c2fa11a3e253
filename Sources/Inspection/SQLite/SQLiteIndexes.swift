import Catalog
import SQLExpressions
import SchemaModel

extension SQLiteInspector {
  mutating func addIndexes(of found: CatalogTable, to table: inout Table) {
    for index in found.indexes {
      guard let held = held(index, table) else {
        let keys = index.keys.map { $0.text + ($0.collation.map { " COLLATE \($0)" } ?? "") }
        let rows = index.predicate.map { " WHERE \($0)" } ?? ""
        omit("index", "\(found.name).\(index.name) (\(keys.joined(separator: ", "))\(rows))")
        continue
      }
      table.indexes.append(held)
    }
  }

  private func held(_ found: CatalogIndex, _ table: Table) -> Index? {
    /// Each key and the predicate is tried alone.
    func made(_ keys: [IndexKey], _ predicate: Expression? = nil) -> CatalogIndex? {
      making.index(
        Index(name: ObjectName(found.name), keys: keys, isUnique: found.isUnique, predicate: predicate),
        of: table)
    }
    var keys: [IndexKey] = []
    for key in found.keys {
      let candidates =
        key.isExpression
        ? portableCandidates(key.text, over: table) : [Expression.column(key.text)]
      let tried = candidates.map {
        IndexKey(
          value: $0, isDescending: key.isDescending,
          collation: key.collation.map { QualifiedName($0.lowercased()) })
      }
      guard let held = tried.first(where: { made([$0])?.keys == [key] }) else { return nil }
      keys.append(held)
    }
    var predicate: Expression?
    if let text = found.predicate {
      predicate = portableCandidates(text, over: table).first { made(keys, $0)?.predicate == text }
      if predicate == nil { return nil }
    }
    return Index(
      name: ObjectName(found: found.name), keys: keys, isUnique: found.isUnique, predicate: predicate)
  }
}
