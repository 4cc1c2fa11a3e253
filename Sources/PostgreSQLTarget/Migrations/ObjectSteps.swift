import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Constraints, indexes and the trigger of a table: what changes, or hangs on what changes, goes and comes again.
  mutating func planObjects(_ table: KeptTable) throws(UnplannedChange) {
    let foreignKeys = foreignKeyFates(of: table)
    for key in foreignKeys.dropped {
      dropConstraint("foreign key", key.name.text, table, with: key.table, in: .dropForeignKeys)
    }
    for made in foreignKeys.made { planMade(made.object, insteadOf: made.before, table) }
    for kept in foreignKeys.kept where kept.parts.contains(.deferrable) {
      let clause = kept.to.deferral == .notDeferrable ? " NOT DEFERRABLE" : kept.to.deferral.clause
      add(
        PlanStep(
          cause: "change when the foreign key `\(kept.to.name.text)` is checked",
          statements: [
            "ALTER TABLE \(identifier(table.to.name)) ALTER CONSTRAINT \(identifier(kept.to.name.text))\(clause)"
          ], locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .addForeignKeys)
    }
    for kept in foreignKeys.kept where kept.parts.contains(.notValid) { planValidated(kept.to, table) }
    try planTrigger(table)
    try planChecks(table)
    try planIndexes(table)
    planKeys(table)
    try planExclusions(table)
  }

  private mutating func planExclusions(_ table: KeptTable) throws(UnplannedChange) {
    let exclusions = fates(of: table).exclusions
    for exclusion in exclusions.dropped {
      dropConstraint("exclusion constraint", exclusion.name.text, table, in: .dropIndexes)
    }
    for made in exclusions.made { try planMade(made.object, replaces: made.before != nil, table) }
  }

  private mutating func planChecks(_ table: KeptTable) throws(UnplannedChange) {
    let checks = fates(of: table).checks
    for check in checks.dropped { dropConstraint("check", check.name.text, table, in: .dropIndexes) }
    for made in checks.made {
      try planMade(made.object, insteadOf: made.before, table)
    }
    for kept in checks.kept where kept.parts.contains(.notValid) { planValidated(kept.to, table) }
  }

  private mutating func planKeys(_ table: KeptTable) {
    let unique = fates(of: table).uniqueConstraints
    for key in unique.dropped {
      dropConstraint("unique constraint", key.name.text, table, in: .dropIndexes)
    }
    for made in unique.made {
      planMade(Key(made.object), replaces: made.before != nil, table)
    }
    for kept in unique.kept {
      planParameters(of: kept.to.name.text, from: kept.from.keyIndex, to: kept.to.keyIndex, table)
    }
    let primary = fates(of: table).primaryKey
    for key in primary.dropped { dropConstraint("primary key", key.name.text, table, in: .dropIndexes) }
    for made in primary.made {
      planMade(Key(made.object), replaces: made.before != nil, table)
    }
    for kept in primary.kept {
      planParameters(of: kept.to.name.text, from: kept.from.keyIndex, to: kept.to.keyIndex, table)
    }
  }

  private mutating func planIndexes(_ table: KeptTable) throws(UnplannedChange) {
    let indexes = fates(of: table).indexes
    for index in indexes.dropped {
      let name = QualifiedName(schema: table.from.name.schema, index.name.text)
      let comesAgain = indexes.made.contains { $0.before?.name.text == index.name.text }
      if try planDroppedOnline(index, comesAgain: comesAgain, table) { continue }
      add(
        PlanStep(
          cause: "drop the index `\(index.name.text)`",
          statements: ["DROP INDEX \(ifExists)\(identifier(name))"],
          locks: [TableLock(.accessExclusive, on: "\(table.from.name)")],
          hazards: comesAgain
            ? []
            : [
              Hazard(
                .dropsIndex, index.name.text, "queries that use the index `\(index.name.text)` get slower")
            ]), in: .dropIndexes)
    }
    for made in indexes.made {
      let index = made.object
      if try planMadeOnline(index, insteadOf: made.before, table) { continue }
      let text = try planned { () throws(UnsupportedExpression) in try createIndex(index, on: table.to.name) }
      let name = identifier(QualifiedName(schema: table.to.name.schema, index.name.text))
      add(
        PlanStep(
          cause: "create the index `\(index.name.text)` on `\(table.to.name)`",
          statements: [text] + comment(index.comment, on: "INDEX \(name)").map(\.text),
          locks: [TableLock(.share, on: "\(table.to.name)")], work: .index,
          hazards: [
            Hazard(
              .buildsIndex, index.name.text, "the index `\(index.name.text)` is built over every row"),
            Hazard(
              .blocksWrites, "\(table.to.name)",
              "`\(table.to.name)` cannot be written while the index is built"),
          ]), in: .addIndexes)
    }
    for kept in indexes.kept where kept.parts.contains(.comment) {
      let name = identifier(QualifiedName(schema: table.to.name.schema, kept.to.name.text))
      add(
        PlanStep(
          cause: "comment on the index `\(kept.to.name.text)`",
          statements: [commentStatement(kept.to.comment, on: "INDEX \(name)")]), in: .comment)
    }
  }

  // MARK: Triggers

  private mutating func planTrigger(_ table: KeptTable) throws(UnplannedChange) {
    guard !keepsTrigger(table) else { return }
    if table.from.columns.contains(where: { $0.onUpdate != nil }) { dropTrigger(of: table.from) }
    let made = try planned { () throws(UnsupportedExpression) in try onUpdateStatements(table.to) }
    guard !made.isEmpty else { return }
    add(
      PlanStep(
        cause:
          "let updates of `\(table.to.name)` set \(listed(table.to.columns.filter { $0.onUpdate != nil }.map(\.name)))",
        statements: made, locks: [TableLock(.shareRowExclusive, on: "\(table.to.name)")]), in: .addTriggers)
  }

  /// Whether the trigger behind the columns that an UPDATE sets stays as it is.
  func keepsTrigger(_ table: KeptTable) -> Bool {
    let before = try? onUpdateStatements(table.from)
    return before != nil && before == (try? onUpdateStatements(table.to))
  }

  mutating func dropTrigger(of table: Table) {
    let name = onUpdateName(table)
    add(
      PlanStep(
        cause: "drop the trigger of `\(table.name)`",
        statements: [
          "DROP TRIGGER \(identifier(name.name)) ON \(identifier(table.name))",
          "DROP FUNCTION \(identifier(name))()",
        ], locks: [TableLock(.accessExclusive, on: "\(table.name)")]), in: .dropTriggers)
  }

  // MARK: Constraints

  /// - Parameter parent: the table that a foreign key refers to; its triggers go too.
  mutating func dropConstraint(
    _ kind: String, _ name: String, _ table: KeptTable, with parent: QualifiedName? = nil, in phase: Phase
  ) {
    if isOnline, options.isReverse, kind != "check", kind != "foreign key", kind != "exclusion constraint" {
      looseIndexes.append(identifier(QualifiedName(schema: table.from.name.schema, name)))
    }
    add(
      PlanStep(
        cause: "drop the \(kind) `\(name)` of `\(table.from.name)`",
        statements: [
          "ALTER TABLE \(identifier(table.from.name)) DROP CONSTRAINT \(ifExists)\(identifier(name))"
        ],
        locks: Set([table.from.name, parent ?? table.from.name]).sorted().map {
          TableLock(.accessExclusive, on: "\($0)")
        }), in: phase)
  }

  mutating func addConstraint(
    _ kind: String, _ name: String, _ definition: String, _ table: KeptTable, work: Work,
    commit: Commit = .together, in phase: Phase, _ effects: [CatalogEffect] = []
  ) {
    let table = table.to.name
    let read =
      work == .index
      ? Hazard(.buildsIndex, name, "the index behind `\(name)` is built over every row")
      : Hazard(.scansTable, "\(table)", "every row of `\(table)` is read for `\(name)`")
    add(
      PlanStep(
        cause: "add the \(kind) `\(name)` to `\(table)`",
        statements: ["ALTER TABLE \(identifier(table)) ADD \(definition)"],
        locks: [TableLock(.accessExclusive, on: "\(table)")], work: work, commit: commit,
        hazards: work == .none ? [] : [read, .blocksReads(of: table, whileRowsAre: "read")]), in: phase,
      effects)
  }

  mutating func addForeignKey(_ key: ForeignKey, _ table: Table) {
    add(
      PlanStep(
        cause: "add the foreign key `\(key.name.text)` to `\(table.name)`",
        statements: ["ALTER TABLE \(identifier(table.name)) ADD \(addition(key))"],
        locks: [
          TableLock(.shareRowExclusive, on: "\(table.name)"),
          TableLock(.shareRowExclusive, on: "\(key.table)"),
        ], work: key.isValidated ? .scan : .none,
        hazards: addedPlaces[table.name] != nil || !key.isValidated
          ? []
          : [
            Hazard(
              .scansTable, "\(table.name)", "every row of `\(table.name)` is read for `\(key.name.text)`"),
            Hazard(
              .blocksWrites, "\(table.name)",
              "`\(table.name)` and `\(key.table)` cannot be written while the rows are read"),
          ]), in: .addForeignKeys)
  }

  // MARK: Comments

  mutating func planComments(_ table: KeptTable) {
    let name = identifier(table.to.name)
    if table.change.changesComment {
      add(
        PlanStep(
          cause: "comment on `\(table.to.name)`",
          statements: [commentStatement(table.to.comment, on: "TABLE \(name)")],
          locks: [TableLock(.shareUpdateExclusive, on: "\(table.to.name)")]), in: .comment)
    }
    for column in table.columns where !column.isMadeAgain && column.parts.contains(.comment) {
      add(
        PlanStep(
          cause: "comment on `\(table.to.name).\(column.to.name)`",
          statements: [
            commentStatement(column.to.comment, on: "COLUMN \(name).\(identifier(column.to.name))")
          ], locks: [TableLock(.shareUpdateExclusive, on: "\(table.to.name)")]), in: .comment)
    }
  }
}
