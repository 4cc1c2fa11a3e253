import Differ
import SchemaModel

extension SchemaDifference {
  /// The tables whose columns stand in another order than before, by their newer names. That is no difference: no
  /// client may rest on it, and PostgreSQL cannot change it.
  var reorderedTables: [QualifiedName] {
    let altered = alteredTables
    let before = Dictionary(from.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return to.tables.compactMap { table in
      guard let old = keptTables[table.name].flatMap({ before[$0] }) else { return nil }
      guard let change = altered[table.name] else {
        let isSame = old.columns.lazy.map(\.name).elementsEqual(table.columns.lazy.map(\.name))
        return isSame ? nil : table.name
      }
      let was = old.columns.map(\.name)
      let kept = change.keptColumns.map(\.from.name)
      let stays = Set(kept)
      return was.filter(stays.contains) == kept ? nil : table.name
    }
  }
}
