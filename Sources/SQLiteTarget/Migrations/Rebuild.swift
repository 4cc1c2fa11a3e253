import Diagnostics
import Differ
import SQLExpressions
import SchemaModel

extension Planner {
  /// What is done to a table that both versions have.
  ///
  /// - Parameter present: what its columns are called by now, where that is something else than in the older version.
  func alter(
    _ migration: TableMigration, present: [String: String]
  ) throws(UnplannedChanges) -> [PlanStep] {
    let change = migration.change
    // Rows are counted at the head, where everything has its old name.
    let counted = try NewRow(change, self)
    let row = try NewRow(change, self, source: migration.name, present: present)
    do throws(UnplannedChange) {
      let guards = try self.guards(counted)
      let kept = options.isReverse ? nil : keptRows(row)
      if migration.isRebuilt {
        var step = try planned { () throws(UnsupportedExpression) in
          try rebuild(migration, row, kept)
        }
        step.guards = guards
        return [step]
      }
      var steps = try planned { () throws(UnsupportedExpression) in
        try alterations(migration, row, kept)
      }
      if steps.isEmpty, !guards.isEmpty {
        steps = [PlanStep(cause: "look at the rows of `\(change.to.name)`", statements: [])]
      }
      if !steps.isEmpty { steps[0].guards = guards }
      return steps
    } catch {
      let origin = error.origin == Origin() ? change.to.origin : error.origin
      throw UnplannedChanges([UnplannedChange(error.message, at: origin, help: error.help)])
    }
  }

  /// Rebuilds a table: a new one beside it, its rows copied, the old one dropped, the new one renamed; then its
  /// indexes and triggers, which went with the old one. The script around it has switched foreign keys off: DROP TABLE
  /// would delete the rows that refer to the table.
  private func rebuild(
    _ migration: TableMigration, _ row: NewRow, _ kept: KeptRows?
  ) throws(UnsupportedExpression) -> PlanStep {
    let table = migration.change.to
    let newName = freeName("\(table.name.name)_schemac_new", taken)
    var columns = table.columns.filter { row.values[$0.name] != nil }.map { identifier($0.name) }
    var values = table.columns.compactMap { row.values[$0.name]?.sql }
    if case .rowNumber(let old, let new)? = kept?.key, table.rowNumberColumn == nil {
      columns.insert(new, at: 0)
      values.insert(old, at: 0)
    }
    var statements = [
      try createTable(table, after, named: newName),
      "\(table.insertion) \(identifier(newName)) (\(columns.joined(separator: ", ")))\n  SELECT \(values.joined(separator: ", "))\n  FROM \(row.source)",
    ]
    statements += kept?.statements(row, rebuilt: newName) ?? []
    if migration.keepsCounter { statements += copyCounter(of: table.name.name, to: newName) }
    statements += [
      "DROP TABLE \(row.source)", "ALTER TABLE \(identifier(newName)) RENAME TO \(row.source)",
    ]
    for index in table.indexes { statements.append(try createIndex(index, on: table, after)) }
    statements += try onUpdateStatements(table, after)
    let rewriting = Hazard(
      .rewritesTable, "\(table.name)",
      "every row of `\(table.name)` is written anew, and nobody else can write meanwhile")
    return PlanStep(
      cause: "rebuild `\(table.name)`: \(causes(migration.change, kept).joined(separator: "; "))",
      statements: statements, work: .rewrite, hazards: [rewriting] + hazards(row, kept))
  }

  /// ALTER TABLE, and other indexes and triggers.
  private func alterations(
    _ migration: TableMigration, _ row: NewRow, _ kept: KeptRows?
  ) throws(UnsupportedExpression) -> [PlanStep] {
    let change = migration.change
    let table = change.to
    let name = identifier(table.name.name)
    var steps: [PlanStep] = []
    if let kept {
      steps.append(
        PlanStep(
          cause: "keep what goes of `\(table.name)` in `\(kept.table)`",
          statements: kept.statements(row, rebuilt: nil)))
    }
    for column in migration.droppedColumns {
      steps.append(
        PlanStep(
          cause: "drop the column `\(column.name)` of `\(table.name)`",
          statements: ["ALTER TABLE \(name) DROP COLUMN \(identifier(column.name))"],
          work: .rewrite, hazards: hazards(dropped: column, of: table, kept)))
    }
    for column in migration.addedColumns {
      steps.append(
        PlanStep(
          cause: "add the column `\(column.name)` to `\(table.name)`",
          statements: ["ALTER TABLE \(name) ADD COLUMN \(try definition(column, of: table, after))"],
          hazards: options.isReverse ? hazards(comesBackEmpty: column, of: table) : []))
    }
    for index in migration.addedIndexes {
      steps.append(
        PlanStep(
          cause: "create the index `\(index.name.text)` on `\(table.name)`",
          statements: [try createIndex(index, on: table, after)], work: .index,
          hazards: hazards(index, change)))
    }
    for trigger in try migration.addedTriggers(self) {
      steps.append(PlanStep(cause: "create a trigger of `\(table.name)`", statements: [trigger]))
    }
    return steps
  }

  private func causes(_ change: TableDifference, _ kept: KeptRows?) -> [String] {
    var causes = change.optionCauses
    for column in change.columns {
      switch column {
      case .add(let added): causes.append("add `\(added.name)`")
      case .drop(let dropped): causes.append("drop `\(dropped.name)`")
      case .modify(let old, let new, let parts):
        if parts.contains(.name) { causes.append("rename `\(old.name)` to `\(new.name)`") }
        if parts.contains(.type), old.type.spelling == new.type.spelling {
          causes.append("keep `\(new.name)` in another way")
        } else if parts.contains(.type) {
          causes.append("make `\(new.name)` `\(new.type.spelling)`, from `\(old.type.spelling)`")
        }
        if parts.contains(.nullable) {
          causes.append(new.isNullable ? "let `\(new.name)` be NULL" : "make `\(new.name)` NOT NULL")
        }
        if parts.contains(.default) { causes.append("another default of `\(new.name)`") }
        if parts.contains(.identity) { causes.append("another way to number `\(new.name)`") }
        if parts.contains(.generated) { causes.append("compute `\(new.name)` otherwise") }
        if parts.contains(.collation) { causes.append("compare `\(new.name)` otherwise") }
        if parts.contains(.overrides) { causes.append("another rule of SQLite for `\(new.name)`") }
      }
    }
    for (old, new) in change.keptColumns where touches(old.type) {
      causes.append("other values of `\(new.name)`")
    }
    func say<Object: NamedObject>(_ changes: [Change<Object>], _ kind: String) {
      for change in changes {
        switch change {
        case .add(let new): causes.append("add the \(kind) `\(new.name.text)`")
        case .drop(let old): causes.append("drop the \(kind) `\(old.name.text)`")
        case .modify(let old, let new, [.name]) where old.name.text == new.name.text:
          break
        case .modify(let old, let new, [.name]):
          causes.append("rename the \(kind) `\(old.name.text)` to `\(new.name.text)`")
        case .modify(_, let new, _): causes.append("change the \(kind) `\(new.name.text)`")
        }
      }
    }
    say(change.primaryKey, "primary key")
    say(change.uniqueConstraints, "unique constraint")
    say(change.checks, "check")
    say(change.foreignKeys, "foreign key")
    if let kept { causes.append("keep what goes in `\(kept.table)`") }
    return causes
  }
}

extension TableMigration {
  /// Whether the numbers of rows go on where they were.
  fileprivate var keepsCounter: Bool {
    guard change.from.hasCounter, change.to.hasCounter, let old = change.from.rowNumberColumn,
      let new = change.to.rowNumberColumn
    else { return false }
    return change.keptColumns.contains { $0.from.name == old.name && $0.to.name == new.name }
  }
}

extension TableDifference {
  /// What differs in the kind of table that SQLite has.
  fileprivate var optionCauses: [String] {
    let (old, new) = (from.sqliteKind, to.sqliteKind)
    var causes: [String] = []
    if old.isLoose != new.isLoose {
      causes.append(new.isLoose ? "make it a table that is not STRICT" : "make it STRICT")
    }
    if old.isWithoutRowid != new.isWithoutRowid {
      causes.append(
        new.isWithoutRowid ? "make it a WITHOUT ROWID table" : "give its rows numbers of their own")
    }
    if old.hasNamelessConstraints != new.hasNamelessConstraints {
      causes.append(new.hasNamelessConstraints ? "take its constraints' names" : "name its constraints")
    }
    return causes
  }
}
