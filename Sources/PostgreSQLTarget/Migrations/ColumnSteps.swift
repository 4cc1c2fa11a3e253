import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  mutating func planColumns(_ table: KeptTable) throws(UnplannedChange) {
    try planDroppedColumns(table)
    for column in table.added {
      attempt { planner throws(UnplannedChange) in try planner.planAddedColumn(column, nil, table) }
    }
    for column in table.columns where column.isMadeAgain {
      attempt { planner throws(UnplannedChange) in try planner.planAddedColumn(column.to, column, table) }
    }
    planRemovedNumbering(table)
    planStoredValues(table)
    planNullable(table)
    try planFilling(table)
    planTypes(table)
    try planProperties(table)
  }

  // MARK: Columns that go

  mutating func planDroppedColumns(_ table: KeptTable) throws(UnplannedChange) {
    let taken = Set(table.columns.filter { $0.from.name != $0.to.name }.map(\.to.name))
    var early: [String] = []
    var late: [String] = []
    for column in table.dropped {
      if column.isGenerated || taken.contains(column.name) {
        early.append(column.name)
      } else {
        late.append(column.name)
      }
      planHazards(ofDropped: column, table)
    }
    for column in table.columns where column.isMadeAgain {
      // What others are filled from stays until they are.
      if column.to.isGenerated, !column.from.isGenerated, !taken.contains(column.from.name) {
        late.append(column.from.name)
      } else {
        early.append(column.from.name)
      }
    }
    // What is computed of a column goes before it.
    let computed = Set(table.from.columns.filter(\.isGenerated).map(\.name))
    let ordered = early.filter(computed.contains) + early.filter { !computed.contains($0) }
    addDrop(ordered, of: table.from.name, in: .dropFirstColumns)
    addDrop(late, of: table.to.name, in: .dropColumns)
  }

  mutating func addDrop(_ columns: [String], of table: QualifiedName, in phase: Phase) {
    guard !columns.isEmpty else { return }
    let list = columns.map { "DROP COLUMN \(identifier($0))" }.joined(separator: ",\n  ")
    add(
      PlanStep(
        cause: "drop \(listed(columns)) of `\(table)`",
        statements: ["ALTER TABLE \(identifier(table))\(columns.count == 1 ? " " : "\n  ")\(list)"],
        locks: [TableLock(.accessExclusive, on: "\(table)")]), in: phase)
  }

  mutating func planHazards(ofDropped column: Column, _ table: KeptTable) {
    let object = "\(table.from.name).\(column.name)"
    var hazards = [
      Hazard(.breaksClients, object, "clients that name the column `\(object)` fail from now on")
    ]
    if !column.isGenerated, options.backup == nil || options.isReverse {
      hazards.insert(Hazard(.deletesData, object, "the values of `\(object)` are deleted"), at: 0)
    }
    ask([], because: "drop `\(column.name)` of `\(table.from.name)`", hazards)
  }

  // MARK: Columns that come

  /// - Parameter before: the column that it takes the place of.
  mutating func planAddedColumn(
    _ column: Column, _ before: KeptColumn?, _ table: KeptTable
  ) throws(UnplannedChange) {
    let name = identifier(table.to.name)
    let object = "\(table.to.name).\(column.name)"
    if before?.isShadowed != false, let early = earlyWork[table.to.name]?.added[column.name] {
      return nameEarlyColumn(early, column, table)
    }
    var definition = column
    let isPutLater = isFilled(column, before, table)
    if isPutLater {
      definition.isNullable = true
      definition.source = .none
      definition.overrides.postgresqlDefault = nil
      if case .serial = column.source { definition.type = column.type }
    } else if !column.isNullable, !column.isNumbered, !column.isGenerated,
      column.valueOfOldRows(options) == nil, column.overrides.postgresqlDefault == nil, !options.isReverse
    {
      throw UnplannedChange(
        "rows of `\(table.to.name)` need a value for the new column `\(column.name)`, which cannot be NULL",
        at: column.origin, help: "give it a `default`, or say what those rows get: `backfill: …`")
    }
    let text = try planned { () throws(UnsupportedExpression) in
      try PostgreSQLTarget.definition(definition, in: table.to.name)
    }
    var hazards: [Hazard] = []
    var work = Work.none
    if column.isVirtual {
      // Nothing is stored; whether each row has a value is looked at.
      if !column.isNullable {
        work = .scan
        hazards = [
          Hazard(
            .scansTable, "\(table.to.name)", "every row of `\(table.to.name)` is read for `\(column.name)`"),
          .blocksReads(of: table.to.name, whileRowsAre: "read"),
        ]
      }
    } else if column.isGenerated || column.isNumbered || (!isPutLater && column.hasVolatileDefault) {
      work = .rewrite
      hazards = [
        Hazard(
          .rewritesTable, object, "every row of `\(table.to.name)` is written anew for `\(column.name)`"),
        .blocksReads(of: table.to.name, whileRowsAre: "written anew"),
      ]
    }
    if let before, column.isGenerated, !before.from.isGenerated, options.backup == nil {
      hazards.append(
        Hazard(.deletesData, object, "what `\(object)` holds makes room for what is computed"))
    }
    add(
      PlanStep(
        cause: before == nil
          ? "add the column `\(column.name)` to `\(table.to.name)`"
          : "make the column `\(column.name)` of `\(table.to.name)` anew",
        statements: ["ALTER TABLE \(name) ADD COLUMN \(text)"]
          + comment(column.comment, on: "COLUMN \(name).\(identifier(column.name))").map(\.text),
        locks: [TableLock(.accessExclusive, on: "\(table.to.name)")], work: work, hazards: hazards),
      in: column.isGenerated ? .addGeneratedColumns : .addColumns)
  }

  /// A column that is there already, and has its values.
  private mutating func nameEarlyColumn(_ early: String, _ column: Column, _ table: KeptTable) {
    let name = identifier(table.to.name)
    var statements: [String] = []
    if early != column.name {
      statements.append(
        "ALTER TABLE \(name) RENAME COLUMN \(identifier(early)) TO \(identifier(column.name))")
    }
    statements += comment(column.comment, on: "COLUMN \(name).\(identifier(column.name))").map(\.text)
    guard !statements.isEmpty else { return }
    add(
      PlanStep(
        cause: "let `\(column.name)` of `\(table.to.name)` be seen", statements: statements,
        locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .addColumns)
  }

  /// Whether an added column is empty at first, and gets its values and what it says of itself later.
  func isFilled(_ column: Column, _ before: KeptColumn?, _ table: KeptTable) -> Bool {
    if column.isGenerated { return false }
    if before?.isShadowed != false, earlyWork[table.to.name]?.added[column.name] != nil { return true }
    if options.isReverse {
      let hasDefault = column.valueOfOldRows(options) != nil || column.overrides.postgresqlDefault != nil
      return (restores(table) && (!hasDefault || column.isNumbered))
        || (!column.isNullable && !hasDefault && !column.isNumbered)
    }
    return column.backfill != nil || before != nil
  }
}

/// Names in backticks, between commas.
func listed(_ names: [String]) -> String {
  names.map { "`\($0)`" }.joined(separator: ", ")
}
