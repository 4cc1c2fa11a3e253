import Catalog
import Compiler
import Differ
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// A script is cut off behind each of its statements; run again it comes to its end, and its reverse leads back.
@Suite("An online migration that is cut off anywhere is gone on with, or led back")
struct InterruptionTests {
  /// Who goes.
  enum Killed: String, CaseIterable, CustomTestStringConvertible {
    case client = "the client"
    case backend = "the client's backend too"

    /// What psql reads behind a statement.
    var command: String {
      switch self {
      case .client: "\\! kill -9 $PPID\n"
      case .backend: "SELECT pg_terminate_backend(pg_backend_pid());\n"
      }
    }

    var testDescription: String { rawValue }
  }

  static let cases = Topic.all.first { $0.name == "online" }?.cases.map(\.folder.path) ?? []

  @Test("Cut off behind any statement", .enabled(if: TestServer.areWanted), arguments: cases, Killed.allCases)
  func everywhere(_ path: String, _ killed: Killed) throws {
    // The oldest server and the newest share the work.
    let server = killed == .client ? TestServer.postgreSQL18 : .postgreSQL15
    try withTemporaryDatabaseString(server) { string in
      let run = try InterruptedRun(MigrationCase(CaseFolder(path: path)), PostgreSQLStore(server, string))
      let points = run.points
      try #require(points.count > 3)
      for point in points { try run.prove(cutOffAt: point, killed) }
    }
  }
}

extension InterruptionTests {
  @Test(
    "A client is killed while its index is built", .enabled(if: TestServer.areWanted),
    arguments: TestServer.allCases)
  func whileAnIndexIsBuilt(_ server: TestServer) throws {
    let path = try #require(Self.cases.first { $0.hasSuffix("everything_new") })
    try withTemporaryDatabaseString(server) { string in
      let run = try InterruptedRun(MigrationCase(CaseFolder(path: path)), PostgreSQLStore(server, string))
      let build = try #require(run.script.range(of: "CREATE UNIQUE INDEX CONCURRENTLY")).lowerBound
      _ = try run.begin(cutOffAt: build, .client)
      // Somebody else is writing the table: the build waits.
      let writer = try PostgreSQLConnection(string)
      try writer.execute("BEGIN; LOCK TABLE orders IN ROW EXCLUSIVE MODE")
      let client = try server.startedPsql(run.script, in: string + " application_name=builder")
      let watcher = try PostgreSQLConnection(string)
      let waiting =
        "SELECT pid::text FROM pg_stat_activity WHERE application_name = 'builder' AND wait_event_type = 'Lock'"
      var pid: String?
      for _ in 0..<1000 where pid == nil {
        Thread.sleep(forTimeInterval: 0.01)
        pid = try watcher.query(waiting).first?.first ?? nil
      }
      let backend = try #require(pid)
      kill(client.processIdentifier, SIGKILL)
      client.waitUntilExit()
      // Its backend goes on; nobody may come between.
      let second = try run.store.runByClient(run.script)
      #expect(
        second.status != 0 && second.errors.contains("another migration is running"), "\(second.errors)")
      try watcher.execute("SELECT pg_terminate_backend(\(backend))")
      try writer.execute("ROLLBACK")
      let invalid = "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid"
      #expect(try watcher.query(invalid) == [["orders_customer_id_email_key"]])
      let last = try run.store.runByClient(run.script)
      #expect(last.status == 0, "\(last.errors)")
      let found = differences(
        from: run.behind.ignoringColumnOrder, to: try run.store.catalog().withoutBackup)
      #expect(found == [], "\(last.output)")
    }
  }

  @Test("Somebody else was there, and the script names what is off", .enabled(if: TestServer.areWanted))
  func somethingIsOff() throws {
    let path = try #require(Self.cases.first { $0.hasSuffix("everything_new") })
    try withTemporaryDatabaseString(.postgreSQL18) { string in
      let run = try InterruptedRun(
        MigrationCase(CaseFolder(path: path)), PostgreSQLStore(.postgreSQL18, string))
      let strange = [
        "ALTER TABLE orders ADD COLUMN token text":
          "the type of the column orders.token: found text, expected uuid",
        "CREATE INDEX orders_customer_id_idx ON orders (total)":
          "the index orders_customer_id_idx: found btree (total), expected nothing",
        "ALTER TABLE orders ADD CONSTRAINT paid CHECK (total > 5)":
          "the constraint paid of orders: found check, expected nothing",
      ]
      for (statement, message) in strange {
        let before = try run.fill()
        try run.store.execute("DELETE FROM orders WHERE total <= 5; " + statement)
        let stopped = try run.store.runByClient(run.script)
        #expect(stopped.status != 0 && stopped.errors.contains("nothing was changed"), "\(stopped.errors)")
        #expect(stopped.errors.contains(message), "\(stopped.errors)")
        #expect(differences(from: before, to: try run.store.catalog()).count == 1, "\(statement)")
      }
      // What the plan does not touch is nobody's business.
      _ = try run.fill()
      try run.store.execute("ALTER TABLE orders ADD COLUMN other text; CREATE INDEX other ON orders (other)")
      let done = try run.store.runByClient(run.script)
      #expect(done.status == 0, "\(done.errors)")
    }
  }
}

/// One migration, begun again and again.
struct InterruptedRun {
  let item: MigrationCase
  let store: PostgreSQLStore
  let script: String
  let reverse: String
  let from: String
  let behind: DatabaseCatalog

  init(_ item: MigrationCase, _ store: PostgreSQLStore) throws {
    self.item = item
    self.store = store
    let (from, to) = (try item.compiled("from", .postgresql), try item.compiled("to", .postgresql))
    let plain = try item.migration(from, to, .postgresql, strategy: .online)
    // Rows that nothing was kept of may stop the way back.
    let migration =
      plain.reverse.steps.contains { !$0.guards.isEmpty }
      ? try item.migration(from, to, .postgresql, keepsData: true, strategy: .online) : plain
    script = migration.script
    reverse = migration.reverseScript
    self.from = try item.createScript("from", .postgresql)
    try store.clean()
    try store.execute(try item.createScript("to", .postgresql))
    behind = try store.catalog()
  }

  /// Where it is cut off: behind everything that does something.
  var points: [String.Index] {
    let ends = script.statementEnds
    return zip([script.startIndex] + ends, ends).compactMap { start, end in
      let statement = script[start..<end].split(separator: "\n").last { !$0.hasPrefix("--") } ?? ""
      return statement.hasPrefix("SET ") || statement.hasPrefix("BEGIN") ? nil : end
    }
  }

  func prove(cutOffAt point: String.Index, _ killed: InterruptionTests.Killed) throws {
    let place = "\(item.folder.name), \(killed.rawValue), behind `\(lastLine(before: point))`"
    let before = try begin(cutOffAt: point, killed)
    let again = try store.runByClient(script)
    #expect(again.status == 0, "\(place): \(again.errors)")
    #expect(
      differences(from: behind.ignoringColumnOrder, to: try store.catalog().withoutBackup) == [], "\(place)")
    let third = try store.runByClient(script)
    #expect(
      third.status == 0 && third.output.contains("everything is done already"),
      "\(place): \(third.output)\(third.errors)")
    _ = try begin(cutOffAt: point, killed)
    let back = try store.runByClient(reverse)
    #expect(back.status == 0, "\(place), the way back: \(back.errors)")
    let found = differences(from: before.ignoringColumnOrder, to: try store.catalog().ignoringColumnOrder)
    #expect(found == [], "\(place), the way back")
  }

  /// Makes the older version with its rows, and kills a run of the script.
  func begin(
    cutOffAt point: String.Index, _ killed: InterruptionTests.Killed
  ) throws -> DatabaseCatalog {
    let before = try fill()
    let cut = try store.runByClient(script[..<point] + "\n" + killed.command)
    #expect(cut.status != 0, "the run goes on")
    return before
  }

  /// Makes the older version with its rows.
  func fill() throws -> DatabaseCatalog {
    try store.clean()
    try store.execute(from)
    try store.execute(item.rows(.postgresql))
    return try store.catalog()
  }

  private func lastLine(before point: String.Index) -> Substring {
    script[..<point].split(separator: "\n").last ?? ""
  }
}

extension String {
  /// The places behind the semicolons that end statements, as psql reads them.
  var statementEnds: [String.Index] {
    var ends: [String.Index] = []
    var index = startIndex
    var isQuoted = false
    while index < endIndex {
      let character = self[index]
      if isQuoted {
        if character == "'" { isQuoted = false }
      } else if character == "'" {
        isQuoted = true
      } else if character == "-", self[index...].hasPrefix("--") {
        index = self[index...].firstIndex(of: "\n") ?? endIndex
        continue
      } else if character == "\\" {
        // A command of psql's ends with its line.
        index = self[index...].firstIndex(of: "\n") ?? endIndex
        continue
      } else if character == ";" {
        ends.append(self.index(after: index))
      }
      index = self.index(after: index)
    }
    return ends
  }
}
