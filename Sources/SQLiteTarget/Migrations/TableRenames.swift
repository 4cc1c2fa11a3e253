import Differ
import SQLExpressions
import SchemaModel

extension Planner {
  /// Tables that get another name, and columns that tables refer to which stay as they are: SQLite then rewrites the
  /// references, so that those tables need no rebuild.
  ///
  /// - Returns: for each table, by its name behind, what its columns are called by then: old to present.
  func renames() -> (steps: [PlanStep], columns: [QualifiedName: [String: String]]) {
    var steps: [PlanStep] = []
    // Otherwise references to the table stay behind.
    var begin = ["PRAGMA legacy_alter_table = OFF"]
    let tables = order.filter(\.isRenamed)
    let changes = Dictionary(tables.map { ($0.name, $0.change) }, uniquingKeysWith: { first, _ in first })
    let renames = inOrder(
      tables.map { Rename(from: $0.oldName, to: $0.name) }, taken: taken, ignoringCase: true)
    for rename in renames {
      let final = changes[rename.to]
      steps.append(
        PlanStep(
          cause: final.map { "rename the table `\($0.from.name)` to `\($0.to.name)`" }
            ?? "move the table `\(rename.from)` out of the way",
          statements: begin + ["ALTER TABLE \(identifier(rename.from)) RENAME TO \(identifier(rename.to))"],
          hazards: final.map {
            [
              Hazard(
                .breaksClients, "\($0.to.name)",
                "clients that name the table `\($0.from.name)` fail from now on")
            ]
          } ?? []))
      begin = []
    }
    var columns: [QualifiedName: [String: String]] = [:]
    let referring = referringTables()
    for migration in order {
      let names = referredRenames(of: migration, by: referring[migration.change.to.name] ?? [])
      guard !names.isEmpty else { continue }
      var present: [String: String] = [:]
      for rename in names {
        present[present.first { $0.value == rename.from }?.key ?? rename.from] = rename.to
        steps.append(
          PlanStep(
            cause:
              "rename `\(rename.from)` of `\(migration.change.to.name)` to `\(rename.to)`, where tables refer to it",
            statements: begin + [
              "ALTER TABLE \(identifier(migration.name)) RENAME COLUMN \(identifier(rename.from)) TO \(identifier(rename.to))"
            ]))
        begin = []
      }
      columns[migration.change.to.name] = present
    }
    return (steps, columns)
  }

  /// The tables that stay as they are, by those that they refer to.
  private func referringTables() -> [QualifiedName: [Table]] {
    var referring: [QualifiedName: [Table]] = [:]
    for table in difference.to.tables
    where difference.keptTables[table.name] != nil && migrations[table.name]?.isRebuilt != true {
      for name in Set(table.foreignKeys.map(\.table)) where name != table.name {
        referring[name, default: []].append(table)
      }
    }
    return referring
  }

  /// Renames of a table's columns, if tables that stay as they are refer to any of them.
  private func referredRenames(of migration: TableMigration, by tables: [Table]) -> [Rename] {
    let change = migration.change
    let names = change.renamedColumns
    guard !names.isEmpty else { return [] }
    let new = Set(names.values)
    let isReferredTo = tables.contains { table in
      table.foreignKeys.contains {
        $0.table == change.to.name && !new.isDisjoint(with: $0.referencedColumns)
      }
    }
    guard isReferredTo else { return [] }
    var renames = names.sorted { $0.key < $1.key }.map { Rename(from: $0.key, to: $0.value) }
    var taken = Set((change.from.columns + change.to.columns).map { $0.name.lowercased() })
    let wanted = Set(new.map { $0.lowercased() })
    for column in migration.droppedColumns where wanted.contains(column.name.lowercased()) {
      let name = freeName("\(column.name)_schemac_old", taken)
      taken.insert(name.lowercased())
      renames.append(Rename(from: column.name, to: name))
    }
    return inOrder(renames, taken: taken, ignoringCase: true)
  }
}
