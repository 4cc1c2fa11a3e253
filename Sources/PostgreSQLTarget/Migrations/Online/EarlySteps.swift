import Differ
import SQLExpressions
import SchemaModel

// What is done with columns early, one transaction or batch after the other.

extension MigrationPlanner {
  mutating func addEarly(
    _ assignments: [Assignment], shadows: [Assignment], to table: KeptTable
  ) {
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
      let value = (try? defaultValue(column)) ?? nil
      actions.append("ADD COLUMN \(identifier(column.name)) \(typeName(column.postgresqlType))")
      // Rows that clients write from now on.
      if let value { actions.append("ALTER COLUMN \(identifier(column.name)) SET DEFAULT \(value)") }
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
        statements: ["ALTER TABLE \(identifier(name)) \(actions.joined(separator: ",\n  "))"]
          + followingStatements(shadows, table),
        locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone), in: .build,
      effects + follow(shadows, table))
  }

  mutating func fillEarly(_ assignments: [Assignment], _ table: KeptTable, again: Bool) {
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
        commit: update.key == nil ? .alone : .outside, hazards: hazards),
      in: again ? .prove : .build)
  }

  mutating func prove(
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
        ], locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone,
        hazards: columns.map { column in
          let object = "\(table.to.name).\(column.column)"
          return Hazard(
            .breaksClients, object,
            "from here on, clients cannot write rows of `\(name)` without `\(column.column)`")
        }), in: .prove,
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
      in: .prove,
      checks.map {
        CatalogEffect(object: .constraint(name, $0.1), before: "check not valid", after: "check")
      })
    return proofs
  }
}
