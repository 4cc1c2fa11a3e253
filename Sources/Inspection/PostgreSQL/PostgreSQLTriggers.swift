import Catalog
import PostgreSQLTarget
import SchemaModel

extension PostgreSQLInspector {
  /// Finds the trigger that schemac makes for `on_update`. Any other is listed.
  mutating func addTriggers(of found: CatalogTable, to table: inout Table) {
    for trigger in found.triggers {
      let path = "\(found.path).\(trigger.name)"
      let function = triggerFunctions[QualifiedName(schema: found.schema, trigger.name)]
      if trigger.state == nil, let function,
        let kept = table.keepingColumns(trigger: trigger.definition, function: function.definition)
      {
        table = kept
        accounted.insert(QualifiedName(catalogSchema: function.schema, function.name).path)
        let comments = [trigger.comment, function.comment].compactMap(\.self)
        for comment in comments { omit("comment on a trigger", "\(path) (\(comment))") }
      } else {
        omit("trigger", path)
      }
    }
  }
}
