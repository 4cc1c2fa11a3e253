import Differ
import SQLExpressions
import SchemaModel

/// What an online plan does with a table's columns before what happens at one stroke: they are filled, and it is
/// proved that none is NULL, while clients go on.
struct EarlyWork {
  /// Columns that come, and what each is called at first.
  var added: [String: String] = [:]
  /// Whether rows get values early, so that nothing is left to fill at one stroke.
  var isFilled = false
  /// The checks that prove that columns have no NULLs, by the columns' names behind.
  var proofs: [String: String] = [:]
}

/// A column that rows get values in, under the name that it has meanwhile.
private struct Assignment {
  var column: Column
  var name: String
  var value: String
  var isAdded: Bool
}

extension MigrationPlanner {
  /// Adds columns that are to be filled, fills them in batches, and proves that columns have no NULLs.
  mutating func planEarly(_ table: KeptTable) throws(UnplannedChange) {
    var work = EarlyWork()
    let assignments = try earlyAssignments(table)
    addEarly(assignments.filter(\.isAdded), to: table)
    for assignment in assignments where assignment.isAdded {
      work.added[assignment.column.name] = assignment.name
    }
    work.isFilled = !assignments.isEmpty
    fillEarly(assignments, table, again: false)
    var proved = assignments.filter { !$0.column.isNullable }.map { (column: $0.column.name, name: $0.name) }
    for column in table.columns where isProvable(column, isFilled: work.isFilled) {
      if !proved.contains(where: { $0.column == column.to.name }) {
        proved.append((column.to.name, column.from.name))
      }
    }
    if !proved.isEmpty {
      work.proofs = prove(proved, table, assignments)
    }
    note(work, of: table.to.name)
  }

  /// Whether it can be proved early that a column has no NULLs.
  private func isProvable(_ column: KeptColumn, isFilled: Bool) -> Bool {
    guard column.fate == .stays, column.from.isNullable, !column.to.isNullable, !column.isPutBack else {
      return false
    }
    return options.isReverse || column.to.backfill == nil || isFilled
  }

  // MARK: Values

  /// The values that rows get early; none where they have to wait for something.
  private mutating func earlyAssignments(_ table: KeptTable) throws(UnplannedChange) -> [Assignment] {
    if options.isReverse { return [] }
    let added = table.added.filter {
      !$0.isGenerated && !$0.isNumbered && ($0.backfill != nil || $0.hasVolatileDefault)
    }
    let filled = table.columns.filter {
      $0.fate == .stays && $0.from.isNullable && !$0.to.isNullable && $0.to.backfill != nil
    }
    // What was NULL is kept at one stroke with all else that is kept.
    if !filled.isEmpty, options.backup != nil { return [] }
    if filled.contains(where: \.from.isGenerated) { return [] }
    if table.columns.contains(where: { $0.fate == .isReplaced && !$0.to.isGenerated }) { return [] }
    let written = Set(filled.map(\.from.name))
    var assignments: [Assignment] = []
    var taken = Set(table.from.columns.map(\.name) + table.to.columns.map(\.name))
    for column in added {
      guard isThereEarly(column.postgresqlType) else { return [] }
      let value: String
      if let backfill = column.backfill {
        let expression = try table.change.overOldRow(backfill, of: column)
        guard isThereEarly(expression, table, except: written) else { return [] }
        value = inEnumeration(try text(expression, table, { $0 }), backfill, column)
      } else {
        guard let volatile = try planned({ () throws(UnsupportedExpression) in try defaultValue(column) })
        else { return [] }
        value = volatile
      }
      // A name shows that rows have their values where nothing else does.
      let isFree = !table.from.columns.contains { $0.name == column.name }
      let name =
        isFree && !column.isNullable
        ? column.name : freeName(for: column.name, ending: endings.new, among: &taken)
      assignments.append(Assignment(column: column, name: name, value: value, isAdded: true))
    }
    for column in filled {
      guard let backfill = column.to.backfill else { continue }
      let expression = try table.change.overOldRow(backfill, of: column.to)
      guard isThereEarly(expression, table, except: written.subtracting([column.from.name])),
        isThereEarly(column.to.postgresqlType),
        let value = try newValue(of: column, in: table, options, namedAs: { $0 })
      else { return [] }
      assignments.append(
        Assignment(column: column.to, name: column.from.name, value: value, isAdded: false))
    }
    return assignments
  }

  /// Whether an expression over the old row means the same before anything else has changed.
  private func isThereEarly(_ expression: Expression, _ table: KeptTable, except written: Set<String>) -> Bool {
    if expression.isRaw { return false }
    var isThere = true
    expression.visit { part in
      switch part {
      case .column(let name):
        guard !written.contains(name), let column = table.from.column(named: name),
          isThereEarly(column.postgresqlType)
        else { return isThere = false }
      case .cast(_, let type): if !isThereEarly(type) { isThere = false }
      default: break
      }
    }
    return isThere
  }

  /// Whether a type and its values are the same before anything else has changed.
  func isThereEarly(_ type: ColumnType) -> Bool {
    guard let name = type.enumerationName else { return true }
    if types.steadyNames.contains(name) { return true }
    if types.extendedNames.contains(name) { return types.changes[name]?.to.name == name }
    return !(difference.from.enumerations + difference.to.enumerations).contains { $0.name == name }
  }

  // MARK: Steps

  private mutating func addEarly(_ assignments: [Assignment], to table: KeptTable) {
    guard !assignments.isEmpty else { return }
    let name = table.from.name
    var actions: [String] = []
    var effects: [CatalogEffect] = []
    for assignment in assignments {
      var column = assignment.column
      column.name = assignment.name
      column.isNullable = true
      column.comment = nil
      if assignment.name != assignment.column.name {
        column.source = .none
        column.overrides.postgresqlDefault = nil
      }
      let default_ = (try? defaultValue(column)) ?? nil
      actions.append("ADD COLUMN \(identifier(column.name)) \(typeName(column.postgresqlType))")
      // Rows that clients write from now on.
      if let default_ { actions.append("ALTER COLUMN \(identifier(column.name)) SET DEFAULT \(default_)") }
      effects += catalogState(of: column, in: table.from).map {
        CatalogEffect(object: $0.key, before: nil, after: $0.value)
      }
    }
    clearing.append(
      PlanStep(
        cause: "drop \(listed(assignments.map(\.name))) of `\(name)`",
        statements: [
          "ALTER TABLE IF EXISTS \(identifier(name)) "
            + assignments.map { "DROP COLUMN IF EXISTS \(identifier($0.name))" }.joined(separator: ", ")
        ], locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone))
    add(
      PlanStep(
        cause: "add \(listed(assignments.map(\.name))) to `\(name)`, without values at first",
        statements: ["ALTER TABLE \(identifier(name)) \(actions.joined(separator: ",\n  "))"],
        locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone), in: .build, effects)
  }

  private mutating func fillEarly(_ assignments: [Assignment], _ table: KeptTable, again: Bool) {
    guard !assignments.isEmpty else { return }
    let name = table.from.name
    let update = BatchedUpdate(
      table: table.from, values: assignments.map { ($0.name, $0.value) },
      isDeferred: difference.from.hasDeferredConstraints)
    let columns = listed(assignments.map(\.name))
    var locks = [TableLock(.rowExclusive, on: "\(name)")]
    if update.trigger != nil { locks.append(TableLock(.shareRowExclusive, on: "\(name)")) }
    var hazards: [Hazard] = []
    if !again, update.key == nil {
      hazards = [
        Hazard(
          .rewritesTable, "\(name)",
          "`\(name)` has no key to go by: its rows are written anew in one statement, and nobody else can write them meanwhile"
        )
      ]
    } else if !again, update.trigger != nil {
      hazards = [
        Hazard(
          .blocksWrites, "\(name)",
          "`\(name)` cannot be written while a batch of its rows is, so that `updated_at` and its like stay")
      ]
    }
    add(
      PlanStep(
        cause: again
          ? "give rows of `\(name)` that were written meanwhile their \(columns)"
          : "give the rows of `\(name)` their \(columns)"
            + (update.key == nil ? "" : ", \(BatchedUpdate.rows) at a time"),
        statements: update.statements, locks: locks, work: .update,
        commit: update.key == nil ? .alone : .outside, hazards: hazards), in: .build)
  }

  private mutating func prove(
    _ columns: [(column: String, name: String)], _ table: KeptTable, _ assignments: [Assignment]
  ) -> [String: String] {
    let name = table.from.name
    var taken = Set(table.from.constraintNames + table.to.constraintNames)
    var proofs: [String: String] = [:]
    for column in columns {
      proofs[column.column] = freeName(for: column.name, ending: endings.proof, among: &taken)
    }
    let checks = columns.compactMap { column in proofs[column.column].map { (column.name, $0) } }
    let alter = "ALTER TABLE \(identifier(name))\(checks.count == 1 ? " " : "\n  ")"
    let list = listed(columns.map(\.name))
    clearing.append(
      PlanStep(
        cause: "drop what proves that \(list) of `\(name)` have values",
        statements: [
          "ALTER TABLE IF EXISTS \(identifier(name)) "
            + checks.map { "DROP CONSTRAINT IF EXISTS \(identifier($0.1))" }.joined(separator: ", ")
        ], locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone))
    add(
      PlanStep(
        cause: "let \(list) of `\(name)` not become NULL any more",
        statements: [
          alter
            + checks.map {
              "ADD CONSTRAINT \(identifier($0.1)) CHECK (\(identifier($0.0)) IS NOT NULL) NOT VALID"
            }.joined(separator: ",\n  ")
        ], locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone), in: .build,
      checks.map {
        CatalogEffect(object: .constraint(name, $0.1), before: nil, after: "check not valid")
      })
    if assignments.contains(where: { !$0.column.isNullable }) {
      fillEarly(assignments.filter { !$0.column.isNullable }, table, again: true)
    }
    add(
      PlanStep(
        cause: "find out whether \(list) of `\(name)` have values in all rows",
        statements: [
          alter + checks.map { "VALIDATE CONSTRAINT \(identifier($0.1))" }.joined(separator: ",\n  ")
        ], locks: [TableLock(.shareUpdateExclusive, on: "\(name)")], work: .scan, commit: .alone,
        hazards: [Hazard(.scansTable, "\(name)", "every row of `\(name)` is read, while clients go on")]),
      in: .build,
      checks.map {
        CatalogEffect(object: .constraint(name, $0.1), before: "check not valid", after: "check")
      })
    return proofs
  }
}

extension Schema {
  /// Whether a constraint waits for the end of its transaction by itself.
  var hasDeferredConstraints: Bool {
    tables.contains { table in
      table.foreignKeys.contains { $0.deferral == .initiallyDeferred }
        || table.uniqueConstraints.contains { $0.deferral == .initiallyDeferred }
    }
  }
}

extension Table {
  var constraintNames: [String] {
    [primaryKey?.name.text].compactMap(\.self) + uniqueConstraints.map(\.name.text) + checks.map(\.name.text)
      + foreignKeys.map(\.name.text)
  }
}

/// A name made of another one that nothing has yet.
func freeName(for name: String, ending: String, among taken: inout Set<String>) -> String {
  var number = 1
  while true {
    let ending = number == 1 ? ending : "\(ending)\(number)"
    let free = clipped(name, toBytes: 63 - ending.utf8.count) + ending
    if taken.insert(free).inserted { return free }
    number += 1
  }
}
