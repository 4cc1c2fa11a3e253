import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// PostgreSQL can neither build the index of an exclusion constraint beside others' writes, nor make such a
  /// constraint of an index that is there. So nobody reads or writes the table meanwhile; but a new one is made alone, so
  /// that nothing else waits with it.
  mutating func planMade(
    _ exclusion: ExclusionConstraint, replaces: Bool, _ table: KeptTable
  ) throws(UnplannedChange) {
    let text = try planned { () throws(UnsupportedExpression) in try definition(exclusion) }
    let name = exclusion.name.text
    guard isOnline, !replaces else {
      return addConstraint("exclusion constraint", name, text, table, work: .index, in: .addKeys)
    }
    addConstraint(
      "exclusion constraint", name, text, table, work: .index, commit: .alone, in: .completeKeys,
      [
        CatalogEffect(
          object: .constraint(table.to.name, name), before: nil, after: catalogValue(of: exclusion))
      ]
        + catalogState(of: exclusion.index, on: table.to.name).map {
          CatalogEffect(object: $0.key, before: nil, after: $0.value)
        })
  }
}
