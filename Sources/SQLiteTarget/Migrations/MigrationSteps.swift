public import Differ
import SQLExpressions
import SchemaModel

/// The plan that leads a SQLite database from one version of a schema to another: ALTER TABLE where that alone does
/// it, one rebuild for each other table that changes, and nothing for those that don't.
///
/// What goes goes first, then names change hands, then what is there changes and what is new comes. So nothing is ever
/// in the way of anything.
///
/// - Throws: every change that a person has to say more about.
public func sqlitePlan(
  _ difference: SchemaDifference, options: PlanOptions
) throws(UnplannedChanges) -> Plan {
  let planner = Planner(difference, options: options)
  var plan = Plan()
  plan.steps = planner.droppedNames()
  for case .drop(let table) in difference.tables { plan.steps.append(planner.drop(table)) }
  let names = planner.renames()
  plan.steps += names.steps
  var rebuilt: [TableMigration] = []
  var unplanned: [UnplannedChange] = []
  var added = Set<QualifiedName>()
  for case .add(let table) in difference.tables { added.insert(table.name) }
  for table in difference.to.tables {
    do throws(UnplannedChanges) {
      if added.contains(table.name) {
        plan.steps.append(try planner.create(table))
      } else if let migration = planner.migrations[table.name] {
        plan.steps += try planner.alter(migration, present: names.columns[table.name] ?? [:])
        if migration.isRebuilt { rebuilt.append(migration) }
      }
    } catch {
      unplanned += error.changes
    }
  }
  if !unplanned.isEmpty { throw UnplannedChanges(unplanned) }
  plan.steps += planner.droppedBackups()
  planner.addGuards(of: rebuilt, to: &plan.steps)
  plan.notes = planner.notes()
  if let backup = options.backup, plan.steps.contains(where: { $0.names(backup) }) { plan.backup = backup }
  return plan
}

extension PlanStep {
  fileprivate func names(_ backup: String) -> Bool { statements.contains { $0.contains(backup) } }
}

extension Planner {
  // MARK: What goes

  /// Indexes and triggers that go before all else: those that no rebuild takes along, and those whose names are wanted.
  fileprivate func droppedNames() -> [PlanStep] {
    var owners: [String: QualifiedName] = [:]
    for table in difference.to.tables {
      owners[table.name.name.lowercased()] = table.name
      for index in table.indexes { owners[index.name.text.lowercased()] = table.name }
      for column in table.columns where column.onUpdate != nil {
        owners[onUpdateName(column, of: table).lowercased()] = table.name
      }
    }
    var steps: [PlanStep] = []
    for migration in order {
      func isInTheWay(_ name: String) -> Bool {
        !migration.isRebuilt
          || owners[name.lowercased()].map { $0 != migration.change.to.name } == true
      }
      let old = migration.change.from
      let indexes = migration.isRebuilt ? old.indexes : migration.droppedIndexes
      for index in indexes where isInTheWay(index.name.text) {
        steps.append(
          PlanStep(
            cause: "drop the index `\(index.name.text)` of `\(old.name)`",
            statements: ["DROP INDEX \(identifier(index.name.text))"]))
      }
      for trigger in migration.droppedTriggers where isInTheWay(trigger) {
        steps.append(
          PlanStep(
            cause: "drop the trigger `\(trigger)` of `\(old.name)`",
            statements: ["DROP TRIGGER \(identifier(trigger))"]))
      }
    }
    return steps
  }

  fileprivate func drop(_ table: Table) -> PlanStep {
    let name = identifier(table.name.name)
    guard let kept = backupName(table), !options.isReverse else {
      return PlanStep(
        cause: "drop the table `\(table.name)`", statements: ["DROP TABLE \(name)"],
        hazards: [Hazard(.deletesData, "\(table.name)", "the rows of `\(table.name)` are deleted")])
    }
    return PlanStep(
      cause: "keep the rows of `\(table.name)` in `\(kept)`, and drop the table",
      statements: keep(table, in: kept) + ["DROP TABLE \(name)"])
  }

  // MARK: What comes

  fileprivate func create(_ table: Table) throws(UnplannedChanges) -> PlanStep {
    do throws(UnsupportedExpression) {
      var statements = try createStatements(table, after)
      guard let kept = backupName(table), options.isReverse else {
        return PlanStep(
          cause: "create the table `\(table.name)`", statements: statements,
          hazards: options.isReverse
            ? [
              Hazard(
                .irreversible, "\(table.name)",
                "the rows that `\(table.name)` held are lost: it comes back empty")
            ]
            : [])
      }
      statements.insert(contentsOf: restore(table, from: kept), at: 1)
      return PlanStep(
        cause: "create the table `\(table.name)`, with its rows from `\(kept)`", statements: statements)
    } catch {
      throw UnplannedChanges([UnplannedChange(error.message, at: table.origin, help: error.help)])
    }
  }

  /// What was kept on the way here has been put back.
  fileprivate func droppedBackups() -> [PlanStep] {
    guard options.isReverse, options.backup != nil else { return [] }
    var names: [String] = []
    for case .add(let table) in difference.tables { names += backupName(table).map { [$0] } ?? [] }
    names += order.compactMap { restoredRows(of: $0.change)?.table }
    return names.map {
      PlanStep(cause: "drop what was kept in `\($0)`", statements: ["DROP TABLE \(identifier($0))"])
    }
  }

  fileprivate func notes() -> [String] {
    var notes: [String] = []
    for migration in order where options.backup != nil && !options.isReverse {
      guard let row = try? NewRow(migration.change, self), let kept = keptRows(row), kept.isFragile else {
        continue
      }
      notes.append(
        "`\(migration.change.from.name)` has no key that stays: what is kept of it lies beside SQLite's own numbers of its rows, which VACUUM may change"
      )
    }
    let comments = order.filter { $0.change.changesComment }.map { "`\($0.change.to.name)`" }
    guard !comments.isEmpty else { return notes }
    return notes + [
      "SQLite has no comments: other ones of \(comments.joined(separator: ", ")) change nothing"
    ]
  }
}
