import Differ
import SQLExpressions
import SchemaModel

/// Rebuilds a table: a new one beside it, its rows copied, the old one dropped, the new one renamed; then its
/// indexes and triggers, which went with the old one. The script around it has switched foreign keys off: DROP TABLE
/// would delete the rows that refer to the table.
func rebuild(
  _ change: TableDifference, from: Schema, to: Schema
) throws(UnplannedChange) -> PlanStep {
  let table = change.to
  let enumerations = Enumerations(to)
  let name = identifier(table.name.name)
  let newName = freeName("\(table.name.name)_schemac_new", from, to)
  let copied = try copiedColumns(change)
  var statements = [
    try planned { () throws(UnsupportedExpression) in try createTable(table, enumerations, named: newName) },
    "INSERT INTO \(identifier(newName)) (\(identifiers(copied.map(\.to))))\n  SELECT \(identifiers(copied.map(\.from))) FROM \(name)",
  ]
  if change.from.rowNumberColumn != nil, table.rowNumberColumn != nil {
    statements += keepCounter(of: table.name.name, in: newName)
  }
  statements += [
    "DROP TABLE \(name)",
    "ALTER TABLE \(identifier(newName)) RENAME TO \(name)",
  ]
  statements += try planned { () throws(UnsupportedExpression) in
    var following: [String] = []
    for index in table.indexes { following.append(try createIndex(index, on: table, enumerations)) }
    return following + (try onUpdateStatements(table, enumerations))
  }
  return PlanStep(
    cause: "rebuild `\(table.name)`: \(causes(change).joined(separator: "; "))",
    statements: statements, guards: guards(change),
    head: [
      RebuildGuards.unknownObjects(change.from, from), RebuildGuards.countViolations(table, to),
    ].flatMap { $0 },
    tail: RebuildGuards.compareViolations(table, to),
    hazards: [
      Hazard(
        .rewritesTable, "every row of `\(table.name)` is written anew, and nobody else can write meanwhile")
    ] + hazards(change))
}

/// The columns whose values go over, under their old and new names.
private func copiedColumns(
  _ change: TableDifference
) throws(UnplannedChange) -> [(from: String, to: String)] {
  for column in change.columns {
    switch column {
    case .rename:
      continue
    case .add(let added):
      guard added.isAddedAtOnce else {
        throw UnplannedChange(
          "adding the column `\(added.name)` to `\(change.to.name)` is not planned yet")
      }
    case .drop(let dropped):
      throw UnplannedChange(
        "dropping the column `\(dropped.name)` of `\(change.to.name)` is not planned yet")
    case .modify(let from, let to):
      var only = from
      only.isNullable = to.isNullable
      guard only == to else {
        throw UnplannedChange(
          "changing the column `\(to.name)` of `\(change.to.name)` is not planned yet")
      }
    }
  }
  let changesNamesAlone =
    change.primaryKey.allSatisfy(\.isRename) && change.uniqueConstraints.allSatisfy(\.isRename)
    && change.checks.allSatisfy(\.isRename) && change.foreignKeys.allSatisfy(\.isRename)
    && change.indexes.allSatisfy(\.isRename)
  if !changesNamesAlone {
    throw UnplannedChange(
      "changing the constraints or indexes of `\(change.to.name)` is not planned yet")
  }
  return change.to.columns.compactMap { column in
    if case .generated = column.source { return nil }
    let old = change.oldName(of: column.name)
    return change.from.column(named: old) == nil ? nil : (from: old, to: column.name)
  }
}

/// AUTOINCREMENT never gives a number twice, also when the row that had it is gone.
private func keepCounter(of table: String, in newName: String) -> [String] {
  [
    "DELETE FROM sqlite_sequence WHERE name = \(quoted(newName))",
    "INSERT INTO sqlite_sequence (name, seq)\n  SELECT \(quoted(newName)), seq FROM sqlite_sequence WHERE name = \(quoted(table))",
  ]
}

private func freeName(_ wanted: String, _ from: Schema, _ to: Schema) -> String {
  let taken = Set((from.tables + to.tables).map { $0.name.name.lowercased() })
  var name = wanted
  var number = 1
  while taken.contains(name.lowercased()) {
    number += 1
    name = wanted + String(number)
  }
  return name
}

private func causes(_ change: TableDifference) -> [String] {
  var causes: [String] = []
  for column in change.columns {
    switch column {
    case .add(let added): causes.append("add `\(added.name)`")
    case .drop(let dropped): causes.append("drop `\(dropped.name)`")
    case .rename(let from, let to): causes.append("rename `\(from.name)` to `\(to.name)`")
    case .modify(_, let to):
      causes.append(to.isNullable ? "let `\(to.name)` be NULL" : "make `\(to.name)` NOT NULL")
    }
  }
  if change.changesReferences { causes.append("a column that it refers to has another name") }
  return causes.isEmpty ? ["other names of constraints"] : causes
}

private func guards(_ change: TableDifference) -> [RowGuard] {
  return change.columns.compactMap { column in
    guard case .modify(let from, let to) = column, from.isNullable, !to.isNullable else { return nil }
    return RowGuard(
      description: "rows of \(change.to.name) have no \(to.name)",
      table: identifier(change.to.name.name),
      condition: "\(identifier(change.oldName(of: to.name))) IS NULL")
  }
}

private func hazards(_ change: TableDifference) -> [Hazard] {
  change.columns.compactMap { column in
    switch column {
    case .rename(let from, _):
      Hazard(
        .breaksClients, "clients that name the column `\(from.name)` of `\(change.to.name)` fail from now on")
    case .modify(let from, let to) where from.isNullable && !to.isNullable:
      Hazard(.dataMayNotFit, "rows of `\(change.to.name)` without `\(to.name)` stop the migration")
    case .add, .drop, .modify:
      nil
    }
  }
}
