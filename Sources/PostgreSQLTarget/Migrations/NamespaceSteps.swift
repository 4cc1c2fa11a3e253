import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// An online plan needs them before it builds anything.
  private var first: (phase: Phase, commit: Commit) {
    options.strategy == .online ? (.announce, .alone) : (.prepare, .together)
  }

  /// PostgreSQL schemas and extensions: made first, dropped last and only where nothing else is in them.
  mutating func planNamespacesAndExtensions() {
    let before = Set(namespaces(difference.from))
    let behind = Set(namespaces(difference.to))
    for name in behind.subtracting(before).sorted() {
      add(
        PlanStep(
          cause: "create the schema `\(name)`",
          statements: ["CREATE SCHEMA IF NOT EXISTS \(identifier(name))"], commit: first.commit),
        in: first.phase)
    }
    if changesExtensions { planExtensions() }
    for name in before.subtracting(behind).sorted() {
      add(
        PlanStep(
          cause: "drop the schema `\(name)`, unless something else is in it",
          statements: [dropUnlessNeeded("SCHEMA", name)]), in: .finish)
    }
  }

  /// Whether the tables that differ need other extensions than before. The others need what they needed.
  private var changesExtensions: Bool {
    var (before, behind) = (
      Schema(extensions: difference.from.extensions), Schema(extensions: difference.to.extensions)
    )
    for change in difference.tables {
      switch change {
      case .add(let table): behind.tables.append(table)
      case .drop(let table): before.tables.append(table)
      case .alter(let change):
        before.tables.append(change.from)
        behind.tables.append(change.to)
      }
    }
    return extensions(before) != extensions(behind)
  }

  private mutating func planExtensions() {
    let old = Dictionary(
      extensions(difference.from).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = extensions(difference.to)
    for named in wanted {
      let name = identifier(named.name)
      guard let known = old[named.name] else {
        let place = named.schema.map { " SCHEMA \(identifier($0))" } ?? ""
        add(
          PlanStep(
            cause: "create the extension `\(named.name)`",
            statements: ["CREATE EXTENSION IF NOT EXISTS \(name)\(place)"], commit: first.commit),
          in: first.phase)
        continue
      }
      if known.schema != named.schema {
        add(
          PlanStep(
            cause: "move the extension `\(named.name)` to the schema `\(named.schema ?? "public")`",
            statements: ["ALTER EXTENSION \(name) SET SCHEMA \(identifier(named.schema ?? "public"))"],
            hazards: [
              Hazard(
                .breaksClients, named.name,
                "clients that name the old schema of `\(named.name)` fail from now on")
            ]), in: .prepare)
      }
    }
    let kept = Set(wanted.map(\.name))
    for named in old.keys.sorted() where !kept.contains(named) {
      add(
        PlanStep(
          cause: "drop the extension `\(named)`, unless something else needs it",
          statements: [dropUnlessNeeded("EXTENSION", named)],
          hazards: [
            Hazard(.breaksClients, named, "clients that use what `\(named)` brings fail from now on")
          ]), in: .finish)
    }
  }

  private func dropUnlessNeeded(_ kind: String, _ name: String) -> String {
    let body = """
      BEGIN
        DROP \(kind) IF EXISTS \(identifier(name));
      EXCEPTION WHEN dependent_objects_still_exist THEN
        RAISE NOTICE USING MESSAGE = \(quoted("the \(kind.lowercased()) \(name) stays: something else needs it"));
      END
      """
    return "DO \(quoted(body))"
  }
}
