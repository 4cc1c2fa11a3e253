import Differ
import SQLExpressions
import SchemaModel

/// The tables that locks are taken on, by what steps call them.
struct LockedNames {
  /// The older version's tables.
  let before: [String: QualifiedName]
  /// The newer version's tables.
  let behind: [String: QualifiedName]
  /// The tables that both versions have, under their old names, by their new ones.
  let kept: [String: QualifiedName]

  init(_ difference: SchemaDifference) {
    func names(_ pairs: some Sequence<(QualifiedName, QualifiedName)>) -> [String: QualifiedName] {
      Dictionary(pairs.map { ("\($0.0)", $0.1) }, uniquingKeysWith: { first, _ in first })
    }
    before = names(difference.from.tables.map { ($0.name, $0.name) })
    behind = names(difference.to.tables.map { ($0.name, $0.name) })
    kept = names(difference.keptTables.map { ($0.key, $0.value) })
  }
}

extension MigrationPlanner {
  /// Takes the locks of everything that happens at one stroke: all of them or none, so that nobody waits for one table
  /// while the plan waits for another.
  func lockStatement(_ steps: [PlanStep], _ names: LockedNames) -> String? {
    // Most steps speak of a table by its name behind; those of the first phases by its name before.
    let modes = strongest(steps.flatMap(\.locks)) { [names.before[$0], names.kept[$0]].compactMap(\.self) }
    return modes.isEmpty ? nil : lockingAll(modes)
  }

  /// A step that waits for a table takes its lock so too.
  func locking(_ step: PlanStep, _ names: [String: QualifiedName]) -> PlanStep {
    guard step.commit == .alone, step.work != .update else { return step }
    let modes = strongest(step.locks.filter { $0.mode > .shareUpdateExclusive }) {
      names[$0].map { [$0] } ?? []
    }
    guard !modes.isEmpty else { return step }
    var step = step
    step.locking = lockingAll(modes)
    return step
  }
}

/// The strongest lock on each table, in the order of the tables' names.
///
/// - Parameter names: the tables that a name may mean.
private func strongest(
  _ locks: [TableLock], _ names: (String) -> [QualifiedName]
) -> [(table: QualifiedName, mode: TableLock.Mode)] {
  var modes: [QualifiedName: TableLock.Mode] = [:]
  for lock in locks {
    for name in names(lock.table) { modes[name] = max(modes[name] ?? lock.mode, lock.mode) }
  }
  return modes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}

/// How often locks are tried for.
private let tries = 100

/// Tries for locks again and again, and lets others by in between.
private func lockingAll(_ locks: [(table: QualifiedName, mode: TableLock.Mode)]) -> String {
  let statements = locks.map { "      LOCK TABLE \(identifier($0.table)) IN \($0.mode.rawValue) MODE;\n" }
    .joined()
  let body = """
    BEGIN
      FOR schemac_try IN 1..\(tries) LOOP
        BEGIN
    \(statements)      RETURN;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
          IF schemac_try = \(tries) THEN RAISE; END IF;
        END;
        PERFORM pg_sleep(least(schemac_try, 10));
      END LOOP;
    END
    """
  return "DO \(quoted(body))"
}
