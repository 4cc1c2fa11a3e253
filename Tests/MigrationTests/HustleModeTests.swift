import Catalog
import Compiler
import Diagnostics
import Differ
import Foundation
import SchemaModel
import TestSupport
import Testing

/// The case to show: a real system's eight tables become two, and nothing is lost.
@Suite("HustleMode's eight tables become two, and eight again")
struct HustleModeTests {
  @Test("PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    try withTemporaryDatabaseString(server) { try prove(PostgreSQLStore(server, $0)) }
  }

  @Test("SQLite")
  func sqlite() throws {
    try withTemporaryFolder { try prove(SQLiteStore(in: $0)) }
  }

  private func prove(_ store: any Store) throws {
    let (before, after) = (try compiled("before"), try compiled("after"))
    try store.clean()
    try store.execute(try script(after, store.target))
    let two = try store.catalog()
    try store.clean()
    try store.execute(try script(before, store.target))
    try store.execute(rows)
    let eight = try store.catalog()
    let held = try store.rows(of: eight)
    #expect(eight.tables.count == 8 && held.count == 8 && held.values.allSatisfy { !$0.isEmpty })

    let migration = try migration(
      from: before.schema, to: after.schema, target: store.target,
      options: MigrationOptions(keepsData: true), fromName: "before", toName: "after")
    #expect(migration.plan.hazards.allSatisfy { !$0.id.isRefused })
    let forth = try store.runByClient(migration.script)
    #expect(forth.status == 0, "\(forth.errors)\(forth.output)")
    #expect(try differences(from: two.ignoringColumnOrder, to: store.catalog().withoutBackup) == [])
    for (table, rows) in try store.rows(of: two) { #expect(rows == held[table], "\(table)") }

    let back = try store.runByClient(migration.reverseScript)
    #expect(back.status == 0, "\(back.errors)\(back.output)")
    #expect(try differences(from: eight.ignoringColumnOrder, to: store.catalog().ignoringColumnOrder) == [])
    #expect(try store.rows(of: eight) == held)
  }

  private func compiled(_ version: String) throws -> CompiledSchema {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = CaseFolder(path: root.path + "/schemas/hustlemode/" + version)
    let compiled = compile(try folder.schemaFiles(), targets: TargetSet([.postgresql, .sqlite]))
    try #require(!compiled.hasErrors, "\(TextRenderer().render(compiled.diagnostics))")
    return compiled
  }

  private func script(_ compiled: CompiledSchema, _ target: Target) throws -> String {
    try #require(try emit(compiled, for: target, database: "hustlemode", source: "schemas").first?.text)
  }

  /// Rows for all eight tables, in words that both databases take.
  private var rows: String {
    let (ann, bob) = ("00000000-0000-4000-8000-0000000000a1", "00000000-0000-4000-8000-0000000000b2")
    func id(_ number: Int) -> String { "10000000-0000-4000-8000-00000000000\(number)" }
    let (day, hour) = ("'2025-03-01'", "'2025-03-01 08:00:00.000'")
    return """
      INSERT INTO users (id, phone_number, email, name, last_active) VALUES
        ('\(ann)', '+4915112345', 'ann@example.org', 'Ann', NULL), ('\(bob)', '+4915154321', NULL, 'Bób', \(hour));
      INSERT INTO user_preferences (user_id, default_personality) VALUES
        ('\(ann)', 'cheerleader'), ('\(bob)', 'taskmaster');
      INSERT INTO user_sessions (id, user_id, token_hash, metadata, created_at, expires_at) VALUES
        ('\(id(1))', '\(ann)', '\(String(repeating: "a", count: 64))', '{"agent":"x"}', \(hour), '2025-04-01 08:00:00.000'),
        ('\(id(2))', '\(bob)', '\(String(repeating: "b", count: 64))', '{}', \(hour), '2025-05-01 08:00:00.000');
      INSERT INTO conversation_history (id, user_id, session_id, role, content, personality) VALUES
        ('\(id(3))', '\(ann)', '\(id(1))', 'user', 'It''s late', NULL),
        ('\(id(4))', '\(bob)', NULL, 'assistant', 'Go on!', 'cheerleader');
      INSERT INTO goals (id, user_id, title, target_value, unit, start_date) VALUES
        ('\(id(5))', '\(ann)', 'Run', 42.2, 'km', \(day)), ('\(id(6))', '\(bob)', 'Read', NULL, NULL, \(day));
      INSERT INTO goal_progress (id, goal_id, recorded_on, percent_complete, value) VALUES
        ('\(id(7))', '\(id(5))', \(day), 12.5, 5.25);
      INSERT INTO check_ins (id, user_id, goal_id, status, prompt, scheduled_for, sent_at) VALUES
        ('\(id(8))', '\(ann)', '\(id(5))', 'sent', 'How far?', \(hour), \(hour)),
        ('\(id(9))', '\(bob)', NULL, 'scheduled', 'How many?', \(hour), NULL);
      INSERT INTO check_in_responses (id, check_in_id, user_id, message, mood) VALUES
        ('\(id(1))', '\(id(8))', '\(ann)', 'Five', 7);
      """
  }
}
