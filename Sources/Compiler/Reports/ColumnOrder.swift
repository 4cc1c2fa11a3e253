import Differ
import SchemaModel

extension SchemaDifference {
  /// The tables whose columns stand in another order than before, by their newer names. That is no difference: no
  /// client may rest on it, and PostgreSQL cannot change it.
  var reorderedTables: [QualifiedName] {
    let altered = alteredTables
    let places = Dictionary(
      from.tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return to.tables.compactMap { table in
      guard let place = keptTables[table.name].flatMap({ places[$0] }) else { return nil }
      let before = from.tables[place].columns
      guard let change = altered[table.name] else {
        let isSame = before.lazy.map(\.name).elementsEqual(table.columns.lazy.map(\.name))
        return isSame ? nil : table.name
      }
      let was = before.map(\.name)
      let kept = change.keptColumns.map(\.from.name)
      let stays = Set(kept)
      return was.filter(stays.contains) == kept ? nil : table.name
    }
  }
}
