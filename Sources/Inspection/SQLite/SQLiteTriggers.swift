import Catalog
import SQLExpressions
import SQLiteTarget
import SchemaModel

extension SQLiteInspector {
  /// Finds the triggers that schemac makes for `on_update`. Any other is listed.
  mutating func addTriggers(of found: CatalogTable, to place: Int) {
    var table = schema.tables[place]
    for (position, column) in table.columns.enumerated() {
      let name = sqliteOnUpdateName(column, of: table)
      guard let trigger = found.triggers.first(where: { $0.name == name }) else { continue }
      table.columns[position].onUpdate = candidates(column, trigger.definition).first { candidate in
        var alone = schema.tables[place]
        alone.columns[position].onUpdate = candidate
        // The condition looks at the table's other triggers; the assignment does not.
        guard let made = making.triggers(of: alone)[name], let begin = made.firstRange(of: " BEGIN ") else {
          return false
        }
        return trigger.definition.hasSuffix(made[begin.lowerBound...])
      }
    }
    let made = making.triggers(of: table)
    for trigger in found.triggers where made[trigger.name] != trigger.definition {
      omit("trigger", "\(found.name).\(trigger.name)")
      for (position, column) in table.columns.enumerated()
      where sqliteOnUpdateName(column, of: table) == trigger.name {
        table.columns[position].onUpdate = nil
      }
    }
    schema.tables[place] = table
  }

  /// What an `on_update` could have been: a usual value, or the constant that stands in the trigger.
  private func candidates(_ column: Column, _ definition: String) -> [Expression] {
    let assigned = definition.firstRange(of: " = ").map { definition[$0.upperBound...] }
    let text = assigned.map { rest in
      String(rest[..<(rest.ranges(of: " WHERE ").last?.lowerBound ?? rest.endIndex)])
    }
    let constant = text.flatMap { try? parseExpression($0) }.flatMap { $0.isRaw ? nil : $0 }
    return usualValues + (constant.map { [$0] } ?? [])
  }
}
