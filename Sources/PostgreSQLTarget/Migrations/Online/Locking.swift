import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Takes the locks of everything that happens at one stroke: all of them or none, so that nobody waits for one table
  /// while the plan waits for another.
  func lockStep(_ steps: [PlanStep]) -> PlanStep? {
    let before = namesBefore
    let behind = Dictionary(
      difference.keptTables.map { ("\($0.key)", $0.value) }, uniquingKeysWith: { first, _ in first })
    // Most steps speak of a table by its name behind; those of the first phases by its name before.
    let modes = strongest(steps.flatMap(\.locks)) { [before[$0], behind[$0]].compactMap(\.self) }
    guard !modes.isEmpty else { return nil }
    return PlanStep(
      cause: "take the locks of what follows, all of them or none", statements: [lockStatement(modes)],
      locks: modes.map { TableLock($0.mode, on: "\($0.table)") }, timeouts: Timeouts(lock: 3, statement: 0))
  }

  /// A step that waits for a table takes its lock so too.
  func locking(_ step: PlanStep, isLate: Bool) -> PlanStep {
    guard step.commit == .alone, step.work != .update else { return step }
    let names =
      isLate
      ? Dictionary(
        difference.to.tables.map { ("\($0.name)", $0.name) }, uniquingKeysWith: { first, _ in first })
      : namesBefore
    let modes = strongest(step.locks.filter { $0.mode > .shareUpdateExclusive }) {
      names[$0].map { [$0] } ?? []
    }
    guard !modes.isEmpty else { return step }
    var step = step
    step.statements.insert(lockStatement(modes), at: 0)
    return step
  }

  private var namesBefore: [String: QualifiedName] {
    Dictionary(difference.from.tables.map { ("\($0.name)", $0.name) }, uniquingKeysWith: { first, _ in first })
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
private func lockStatement(_ locks: [(table: QualifiedName, mode: TableLock.Mode)]) -> String {
  let statements = locks.map { "      LOCK TABLE \(identifier($0.table)) IN \($0.mode.rawValue) MODE;\n" }.joined()
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
