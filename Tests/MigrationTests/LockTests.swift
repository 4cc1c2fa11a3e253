import Compiler
import Differ
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// Each step of an online plan is run alone, and what `pg_locks` shows of it is compared with what the plan says.
@Suite("A plan says which locks it takes on tables that are there")
struct LockTests {
  @Test("Of every step of every case", .enabled(if: TestServer.areWanted), arguments: Topic.all)
  func locks(_ topic: Topic) throws {
    try withTemporaryDatabaseString(.postgreSQL18) { string in
      let store = try PostgreSQLStore(.postgreSQL18, string)
      for item in topic.cases where item.isFor(.postgresql) && item.refusal(.postgresql) == nil {
        let (from, to) = (try item.compiled("from", .postgresql), try item.compiled("to", .postgresql))
        let script = try item.createScript("from", .postgresql)
        guard store.offers(script + (try item.createScript("to", .postgresql)), item.versions),
          item.stops("stops", .postgresql) == nil
        else { continue }
        let migration = try item.migration(from, to, .postgresql, strategy: .online)
        guard migration.plan.strategy == .online else { continue }
        try store.clean()
        try store.execute(script)
        try store.execute(item.rows(.postgresql))
        for step in migration.plan.steps where !step.statements.isEmpty {
          try expectLocks(of: step, "\(topic.name)/\(item.folder.name)", string, store)
        }
      }
    }
  }

  private func expectLocks(
    of step: PlanStep, _ name: String, _ string: String, _ store: PostgreSQLStore
  ) throws {
    let before = try tables(store)
    // What takes the locks beforehand is left out: it would hide those of the statements.
    let statements = step.statements
    let found: [(table: String, mode: TableLock.Mode)]
    if step.commit != .outside {
      found = try taken(statements, store)
    } else if let seen = try observed(statements, step, string, store) {
      found = seen
    } else {
      // No row is left for a second pass, or rows have no key in common with the one that holds it up.
      #expect(step.work == .update, "\(name): \(step.cause): nobody saw it wait")
      return
    }
    let behind = try tables(store)
    // Readers and writers of rows are in nobody's way.
    var strong: [String: TableLock.Mode] = [:]
    for (table, mode) in found where mode > .rowExclusive {
      guard let old = before[table] else { continue }
      let claimed = [old, behind[table]].compactMap(\.self).flatMap { name in
        step.locks.filter { $0.table == name }.map(\.mode)
      }.max()
      strong[old] = mode
      #expect(claimed == mode, "\(name): \(step.cause): \(old)")
    }
    for lock in step.locks where lock.mode > .rowExclusive {
      let isTaken = found.contains { table, mode in
        mode == lock.mode && (before[table] == lock.table || behind[table] == lock.table)
      }
      #expect(isTaken, "\(name): \(step.cause): nothing takes \(lock.mode.rawValue) on \(lock.table)")
    }
  }

  /// The names of the tables, by their numbers.
  private func tables(_ store: PostgreSQLStore) throws -> [String: String] {
    let rows = try store.query(
      """
      SELECT c.oid::text, CASE WHEN nspname = 'public' THEN relname ELSE nspname || '.' || relname END
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind = 'r' AND nspname !~ '^(pg_|information_schema$)'
      """)
    return Dictionary(rows.map { ($0[0] ?? "", $0[1] ?? "") }, uniquingKeysWith: { first, _ in first })
  }

  private func taken(
    _ statements: [String], _ store: PostgreSQLStore
  ) throws -> [(table: String, mode: TableLock.Mode)] {
    try store.execute("BEGIN")
    for statement in statements { try store.execute(statement) }
    let locks = try modes("pg_backend_pid()", store)
    try store.execute("COMMIT")
    return locks
  }

  /// What cannot run in a transaction is held up by others, and looked at from outside.
  private func observed(
    _ statements: [String], _ step: PlanStep, _ string: String, _ store: PostgreSQLStore
  ) throws -> [(table: String, mode: TableLock.Mode)]? {
    let table = try #require(step.locks.first?.table).split(separator: ".").map { "\"\($0)\"" }
    let name = table.joined(separator: ".")
    try store.execute("BEGIN")
    if step.work == .update {
      try store.execute("SELECT FROM \(name) FOR UPDATE")
    } else {
      try store.execute("LOCK TABLE \(name) IN ROW EXCLUSIVE MODE")
    }
    let watcher = try PostgreSQLConnection(string)
    let other = Thread {
      guard let connection = try? PostgreSQLConnection(string + " application_name=observed") else { return }
      for statement in statements { try? connection.execute(statement) }
    }
    other.start()
    let pid = "(SELECT max(pid) FROM pg_stat_activity WHERE application_name = 'observed')"
    var locks: [(table: String, mode: TableLock.Mode)]?
    for _ in 0..<500 where locks == nil && !other.isFinished {
      Thread.sleep(forTimeInterval: 0.01)
      let waits = try watcher.query(
        "SELECT 1 FROM pg_stat_activity WHERE pid = \(pid) AND wait_event_type = 'Lock'")
      // At first it may wait for something else.
      guard !waits.isEmpty else { continue }
      let held = try modes(pid) { try watcher.query($0) }
      if held.contains(where: { $0.mode > .rowShare }) { locks = held }
    }
    try store.execute("COMMIT")
    for _ in 0..<500 {
      if try watcher.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'observed'").isEmpty {
        break
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    return locks
  }

  private func modes(_ pid: String, _ store: PostgreSQLStore) throws -> [(
    table: String, mode: TableLock.Mode
  )] {
    try modes(pid) { try store.query($0) }
  }

  private func modes(
    _ pid: String, query: (String) throws -> [[String?]]
  ) throws -> [(table: String, mode: TableLock.Mode)] {
    let rows = try query(
      """
      SELECT relation::text, mode FROM pg_locks WHERE pid = \(pid) AND granted AND locktype = 'relation'
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """)
    var strongest: [String: TableLock.Mode] = [:]
    for row in rows {
      guard let table = row[0], let mode = TableLock.Mode.allCases.first(where: { $0.catalogName == row[1] })
      else { continue }
      strongest[table] = max(strongest[table] ?? mode, mode)
    }
    return strongest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension TableLock.Mode {
  /// As `pg_locks` has it: `AccessExclusiveLock`.
  fileprivate var catalogName: String {
    rawValue.split(separator: " ").map { $0.capitalized }.joined() + "Lock"
  }
}
