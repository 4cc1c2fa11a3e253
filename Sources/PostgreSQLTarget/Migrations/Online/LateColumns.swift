import Differ
import SQLExpressions
import SchemaModel

// Columns that become NOT NULL and have no values before what happens at one stroke: rows to come must have one from
// then on, and whether all have is found out behind it.

extension MigrationPlanner {
  /// The name of the check that stands for NOT NULL meanwhile; nil where the column has to be NOT NULL at once.
  func lateCheck(of column: Column, _ table: KeptTable) -> String? {
    guard isOnline, !column.isNumbered else { return nil }
    // A primary key sees to it itself.
    let isKey = fates(of: table).primaryKey.made.contains {
      $0.before != nil && $0.object.columns.contains(column.name)
    }
    guard !isKey else { return nil }
    var taken = Set(table.from.constraintNames + table.to.constraintNames)
    return freeName(for: column.name, ending: endings.proof, among: &taken)
  }

  mutating func proveLate(_ columns: [(column: String, check: String)], of table: KeptTable) {
    guard !columns.isEmpty else { return }
    let name = table.to.name
    let list = listed(columns.map(\.column))
    let alter = "ALTER TABLE \(identifier(name))\(columns.count == 1 ? " " : "\n  ")"
    func actions(_ action: (String, String) -> String) -> String {
      alter + columns.map { action(identifier($0.column), identifier($0.check)) }.joined(separator: ",\n  ")
    }
    clearingFirst.append(
      PlanStep(
        cause: "drop what stands for NOT NULL at \(list) of `\(name)`",
        statements: [
          "ALTER TABLE IF EXISTS \(identifier(name)) "
            + columns.map { "DROP CONSTRAINT IF EXISTS \(identifier($0.check))" }.joined(separator: ", ")
        ], locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone))
    add(
      PlanStep(
        cause: "find out whether \(list) of `\(name)` have values in all rows",
        statements: [actions { "VALIDATE CONSTRAINT \($1)" }],
        locks: [TableLock(.shareUpdateExclusive, on: "\(name)")], work: .scan, commit: .alone,
        hazards: [Hazard(.scansTable, "\(name)", "every row of `\(name)` is read, while clients go on")]),
      in: .completeColumns,
      columns.map {
        CatalogEffect(object: .constraint(name, $0.check), before: "check not valid", after: "check")
      })
    add(
      PlanStep(
        cause: "make \(list) of `\(name)` NOT NULL, as is known now",
        statements: [actions { "ALTER COLUMN \($0) SET NOT NULL, DROP CONSTRAINT \($1)" }],
        locks: [TableLock(.accessExclusive, on: "\(name)")], commit: .alone), in: .completeColumns,
      columns.flatMap {
        [
          CatalogEffect(object: .constraint(name, $0.check), before: "check", after: nil),
          CatalogEffect(object: .nullability(name, $0.column), before: "NULL", after: "NOT NULL"),
        ]
      })
  }
}
