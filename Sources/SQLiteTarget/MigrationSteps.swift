public import Differ
import SQLExpressions
public import SchemaModel

/// The plan that leads a SQLite database from one version of a schema to another: ALTER TABLE where it can, one
/// rebuild for each other table that changes.
///
/// - Throws: a change that is not planned yet: it is named, never left out.
public func sqlitePlan(
  _ difference: SchemaDifference, from: Schema, to: Schema
) throws(UnplannedChange) -> Plan {
  let to = to.narrowed(to: .sqlite)
  let enumerations = Enumerations(to)
  if from.narrowed(to: .sqlite).isEmpty {
    return Plan(
      steps: try to.tables.map { table throws(UnplannedChange) in
        PlanStep(
          cause: "create the table `\(table.name)`",
          statements: try planned { () throws(UnsupportedExpression) in
            try createStatements(table, enumerations)
          })
      })
  }
  if let change = difference.enumerations.first {
    throw UnplannedChange(
      "\(change.verb) the values of the enumeration `\(change.object.name)` is not planned yet")
  }
  let from = from.narrowed(to: .sqlite)
  var plan = Plan()
  for change in (difference.tables + referringTables(difference, from, to)) {
    switch change {
    case .add(let table):
      throw UnplannedChange("adding the table `\(table.name)` is not planned yet")
    case .drop(let table):
      throw UnplannedChange("dropping the table `\(table.name)` is not planned yet")
    case .alter(let change):
      if change.isRenamed {
        throw UnplannedChange("renaming the table `\(change.from.name)` is not planned yet")
      }
      if let steps = try addedColumns(change, enumerations), !steps.isEmpty {
        plan.steps += steps
      } else if !change.isOfCommentsAlone {
        plan.steps.append(try rebuild(change, from: from, to: to))
      }
    }
  }
  return plan
}

/// Tables that do not change but refer to columns that get another name: a reference holds the name as text.
private func referringTables(
  _ difference: SchemaDifference, _ from: Schema, _ to: Schema
) -> [TableChange] {
  var renamed: [QualifiedName: Set<String>] = [:]
  var changed = Set<QualifiedName>()
  for case .alter(let change) in difference.tables {
    renamed[change.to.name] = Set(change.renamedColumns.values)
    changed.insert(change.to.name)
  }
  return to.tables.compactMap { table in
    let isStale = table.foreignKeys.contains { key in
      !(renamed[key.table] ?? []).isDisjoint(with: key.referencedColumns)
    }
    guard isStale, !changed.contains(table.name), let old = from.table(named: table.name) else { return nil }
    return .alter(TableDifference(from: old, to: table, changesReferences: true))
  }
}

/// ADD COLUMN does where columns are added that can be NULL and nothing else changes.
private func addedColumns(
  _ change: TableDifference, _ enumerations: Enumerations
) throws(UnplannedChange) -> [PlanStep]? {
  guard change.changesColumnsAlone else { return nil }
  var steps: [PlanStep] = []
  for column in change.columns {
    guard case .add(let added) = column, added.isAddedAtOnce else { return nil }
    let definition = try planned { () throws(UnsupportedExpression) in
      try SQLiteTarget.definition(added, of: change.to, enumerations)
    }
    steps.append(
      PlanStep(
        cause: "add the column `\(added.name)` to `\(change.to.name)`",
        statements: ["ALTER TABLE \(identifier(change.to.name.name)) ADD COLUMN \(definition)"]))
  }
  return steps
}

extension TableDifference {
  fileprivate var changesColumnsAlone: Bool {
    primaryKey.isEmpty && uniqueConstraints.isEmpty && checks.isEmpty && foreignKeys.isEmpty
      && indexes.isEmpty
  }

  fileprivate var isOfCommentsAlone: Bool {
    changesColumnsAlone && columns.isEmpty && !changesReferences
  }
}
