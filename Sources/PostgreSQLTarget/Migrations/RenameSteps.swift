import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Tables, columns, constraints, indexes and sequences under their new names, before anything else of them changes.
  mutating func planRenames() {
    planMoves()
    planRelationNames()
    for table in tables {
      planColumnNames(table)
      planConstraintNames(table)
    }
  }

  /// Tables that go to another PostgreSQL schema take their indexes and sequences along.
  private mutating func planMoves() {
    // A place that one leaves may be another's.
    var waiting = tables.filter { $0.from.name.schema != $0.to.name.schema }
    while !waiting.isEmpty {
      let next = waiting.firstIndex { table in
        let place = QualifiedName(schema: table.to.name.schema, table.from.name.name)
        return !waiting.contains { $0.from.name == place }
      }
      let table = waiting.remove(at: next ?? 0)
      let schema = table.to.name.schema ?? "public"
      add(
        PlanStep(
          cause: "move `\(table.from.name)` to the schema `\(schema)`",
          statements: ["ALTER TABLE \(identifier(table.from.name)) SET SCHEMA \(identifier(schema))"],
          locks: [TableLock(.accessExclusive, on: "\(table.from.name)")],
          hazards: [
            Hazard(
              .breaksClients, "\(table.from.name)",
              "clients that name `\(table.from.name)` fail from now on")
          ]), in: .rename)
    }
  }

  /// Tables, indexes and sequences share their names within a PostgreSQL schema.
  private mutating func planRelationNames() {
    var renames: [String?: [RelationRename]] = [:]
    for table in tables {
      let schema = table.to.name.schema
      func collect(
        _ kind: String, _ old: String, _ new: String, verb: String, hazard: Hazard? = nil
      ) {
        guard old != new else { return }
        renames[schema, default: []].append(
          RelationRename(
            rename: Rename(from: old, to: new), verb: verb,
            cause: "rename the \(kind) `\(old)` to `\(new)`", table: "\(table.to.name)", hazard: hazard))
      }
      collect(
        "table", table.from.name.name, table.to.name.name, verb: "TABLE",
        hazard: Hazard(
          .breaksClients, "\(table.from.name)", "clients that name `\(table.from.name)` fail from now on"))
      let fates = fates(of: table)
      for (old, new) in keptNames(fates.indexes) { collect("index", old, new, verb: "INDEX") }
      // The index behind a key gives its constraint the name.
      for (old, new) in keptNames(fates.primaryKey) {
        collect("primary key", old, new, verb: "INDEX")
      }
      for (old, new) in keptNames(fates.uniqueConstraints) {
        collect("unique constraint", old, new, verb: "INDEX")
      }
      for (old, new) in keptNames(fates.exclusions) {
        collect("exclusion constraint", old, new, verb: "INDEX")
      }
      for column in table.columns where column.keepsSequence {
        collect(
          "sequence", derivedName(table.from.name.name, column.from.name, "seq"),
          derivedName(table.to.name.name, column.to.name, "seq"), verb: "SEQUENCE IF EXISTS")
      }
    }
    for schema in renames.keys.sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
      let wanted = renames[schema] ?? []
      let byOldName = Dictionary(wanted.map { ($0.rename.from, $0) }, uniquingKeysWith: { first, _ in first })
      let byNewName = Dictionary(wanted.map { ($0.rename.to, $0) }, uniquingKeysWith: { first, _ in first })
      for rename in inOrder(wanted.map(\.rename)) {
        // What makes a detour is known by its old name at first, and by its new one in the end.
        let known = byNewName[rename.to]
        guard let relation = known ?? byOldName[rename.from] else { continue }
        let old = identifier(QualifiedName(schema: schema, rename.from))
        add(
          PlanStep(
            cause: known?.cause ?? "move `\(rename.from)` out of the way",
            statements: ["ALTER \(relation.verb) \(old) RENAME TO \(identifier(rename.to))"],
            // An index and a sequence have locks of their own.
            locks: relation.verb == "TABLE" ? [TableLock(.accessExclusive, on: relation.table)] : [],
            hazards: known?.hazard.map { [$0] } ?? []), in: .rename)
      }
    }
  }

  private mutating func planColumnNames(_ table: KeptTable) {
    let name = identifier(table.to.name)
    let renames = table.columns.filter { !$0.isMadeAgain && $0.from.name != $0.to.name }.map {
      Rename(from: $0.from.name, to: $0.to.name)
    }
    let taken = Set(table.from.columns.map(\.name) + table.to.columns.map(\.name))
    let ordered = inOrder(renames, taken: taken)
    let notNull = notNullNames(table)
    for (position, rename) in ordered.enumerated() {
      let isLast = position == ordered.count - 1
      add(
        PlanStep(
          cause: "rename the column `\(rename.from)` of `\(table.to.name)` to `\(rename.to)`",
          statements: [
            "ALTER TABLE \(name) RENAME COLUMN \(identifier(rename.from)) TO \(identifier(rename.to))"
          ] + (isLast ? notNull : []),
          locks: [TableLock(.accessExclusive, on: "\(table.to.name)")],
          hazards: [
            Hazard(
              .breaksClients, "\(table.from.name).\(rename.from)",
              "clients that name the column `\(rename.from)` of `\(table.from.name)` fail from now on")
          ]), in: .rename)
    }
    if ordered.isEmpty, !notNull.isEmpty {
      add(
        PlanStep(
          cause: "let the NOT NULLs of `\(table.to.name)` follow, which have names from PostgreSQL 18 on",
          statements: notNull, locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .rename)
    }
  }

  /// From 18 on PostgreSQL names the constraint behind NOT NULL after its table and column, and keeps the name.
  private func notNullNames(_ table: KeptTable) -> [String] {
    let columns = table.columns.filter { !$0.isMadeAgain && !$0.from.isNullable }
    let renames = columns.map {
      Rename(
        from: derivedName(table.from.name.name, $0.from.name, "not_null"),
        to: derivedName(table.to.name.name, $0.to.name, "not_null"))
    }
    let ordered = inOrder(renames)
    guard !ordered.isEmpty else { return [] }
    let name = identifier(table.to.name)
    let statements = ordered.map { rename in
      let text =
        "ALTER TABLE \(name) RENAME CONSTRAINT \(identifier(rename.from)) TO \(identifier(rename.to));\n"
      guard isOnline, options.isReverse else { return "    " + text }
      // The way there may have ended before the column was NOT NULL.
      return """
            IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = \(quoted(name))::regclass AND conname = \(quoted(rename.from))) THEN
              \(text)    END IF;

        """
    }
    let body = """
      BEGIN
        IF current_setting('server_version_num')::integer >= 180000 THEN
      \(statements.joined())  END IF;
      END
      """
    return ["DO \(quoted(body))"]
  }

  /// Checks and foreign keys have their names within their table.
  private mutating func planConstraintNames(_ table: KeptTable) {
    let names =
      keptNames(fates(of: table).checks) + keptNames(foreignKeyFates(of: table))
    for rename in inOrder(names.map { Rename(from: $0.old, to: $0.new) }) {
      add(
        PlanStep(
          cause: "rename the constraint `\(rename.from)` of `\(table.to.name)` to `\(rename.to)`",
          statements: [
            "ALTER TABLE \(identifier(table.to.name)) RENAME CONSTRAINT \(identifier(rename.from)) TO \(identifier(rename.to))"
          ], locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .rename)
    }
  }

  /// The constraints or indexes that stay as they are but for their names.
  private func keptNames<Object: NamedObject>(_ fates: ObjectFates<Object>) -> [(old: String, new: String)] {
    fates.kept.map { ($0.from.name.text, $0.to.name.text) }
  }
}

/// Another name for something that shares its names with all tables of a PostgreSQL schema.
private struct RelationRename {
  var rename: Rename
  /// What it is, behind ALTER.
  var verb: String
  var cause: String
  /// The table that it belongs to.
  var table: String
  var hazard: Hazard?
}

extension KeptColumn {
  /// Whether one sequence numbers it before and behind.
  var keepsSequence: Bool {
    guard !isMadeAgain else { return false }
    return switch (from.source, to.source) {
    case (.identity, .identity), (.serial, .serial): true
    default: false
    }
  }
}
