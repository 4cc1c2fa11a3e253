import Catalog
import Compiler
import Differ
import LiveSchemas
import SchemaModel
import SchemaPairs
import TestSupport
import Testing

/// Proves a case in a database: apply(A) + migrate(A to B) = apply(B), no row is lost, and the reverse leads back.
struct Proof {
  var item: MigrationCase
  var store: any Store
  var strategy = Strategy.transaction
  private var target: Target { store.target }
  private var name: String {
    item.folder.path.split(separator: "/").suffix(2).joined(separator: "/")
      + (strategy == .online ? ", online" : "")
  }

  func run() throws {
    guard item.isFor(target), item.refusal(target) == nil else { return }
    let (from, to) = (try item.createScript("from", target), try item.createScript("to", target))
    guard store.offers(from + to, item.versions) else { return }
    try store.clean()
    try store.execute(to)
    let fresh = try store.catalog()
    try expectNoDifference("right after it was applied", from: "to")
    let versions = (from: try item.compiled("from", target), to: try item.compiled("to", target))
    let keeping = try item.migration(
      versions.from, versions.to, target, keepsData: true, strategy: strategy)
    if let stops = item.stops("stops", target) {
      _ = try fill(from)
      return try proveStop(keeping.script, stops)
    }
    try prove(keeping, from, fresh, keepsAll: true, isKept: true)
    let plain = try item.migration(versions.from, versions.to, target, strategy: strategy)
    guard plain.script != keeping.script || plain.reverseScript != keeping.reverseScript else { return }
    try prove(plain, from, fresh, keepsAll: false, isKept: !plain.losesSomething)
  }

  private func prove(
    _ migration: Migration, _ from: String, _ fresh: DatabaseCatalog, keepsAll: Bool, isKept: Bool
  ) throws {
    let way = keepsAll ? "keeping all" : "keeping nothing"
    // The others run in the library's session. What is online is for psql alone.
    let byClient = keepsAll || strategy == .online
    let (before, rows) = try fill(from)
    let kept = KeptValues(
      from: try item.compiled("from", target).schema, to: try item.compiled("to", target).schema, target)
    let values = try kept.before.map { try store.query($0) }
    guard try run(migration.script, byClient, "the script, \(way)") else { return }
    expectSame("behind the script, \(way)", fresh, try store.catalog())
    try expectNoDifference("behind the script, \(way)", from: "to")
    for (position, query) in kept.after.enumerated() {
      let found = try store.query(query)
      #expect(found == values[position], "\(name): the script, \(way), changes what \(query) gives")
    }
    let lines = try store.lines(item.queries("after", target))
    #expect(lines == item.rows("after", target), "\(name): after the script, \(way)")
    if target == .sqlite { try expectIntactSQLite() }
    guard isKept else { return }
    let between = item.text("between", "sql", target)
    if let between { try store.execute(between) }
    if let stops = item.stops("back_stops", target) { return try proveStop(migration.reverseScript, stops) }
    guard try run(migration.reverseScript, byClient, "the reverse, \(way)") else { return }
    expectSame("behind the reverse, \(way)", before, try store.catalog())
    try expectNoDifference("behind the reverse, \(way)", from: "from")
    let back = try store.lines(item.queries("back", target))
    #expect(back == item.rows("back", target), "\(name): after the reverse, \(way)")
    guard between == nil else { return }
    let restored = try store.rows(of: before)
    for (table, old) in rows where restored[table] != old {
      Issue.record("\(name): the reverse, \(way): \(table) had \(old), and has \(restored[table] ?? [])")
    }
    guard item.isRepeated, try run(migration.script, byClient, "the script again, \(way)") else { return }
    expectSame("behind the script again, \(way)", fresh, try store.catalog())
  }

  /// Makes the older version with its rows.
  private func fill(_ from: String) throws -> (catalog: DatabaseCatalog, rows: [String: [[String?]]]) {
    try store.clean()
    try store.execute(from)
    try store.execute(item.rows(target))
    let catalog = try store.catalog()
    return (catalog, try store.rows(of: catalog))
  }

  private func run(_ script: String, _ byClient: Bool, _ what: String) throws -> Bool {
    if byClient {
      let run = try store.runByClient(script)
      if run.status == 0 { return true }
      Issue.record("\(name): \(what) fails: \(run.errors)\(run.output)")
    } else {
      do {
        try store.execute(script)
        return true
      } catch {
        Issue.record("\(name): \(what) fails: \(error)")
      }
    }
    return false
  }

  /// A script stops with a message, and nothing has happened.
  private func proveStop(_ script: String, _ texts: [String]) throws {
    let before = try store.catalog()
    let rows = try store.rows(of: before)
    let run = try store.runByClient(script)
    #expect(run.status != 0, "\(name): the script doesn't stop")
    for text in texts where !(run.output + run.errors).contains(text) {
      Issue.record("\(name): the script doesn't say `\(text)`, but: \(run.output)\(run.errors)")
    }
    let found = differences(from: before, to: try store.catalog())
    #expect(found == [], "\(name): behind the stop")
    #expect(try store.rows(of: before) == rows, "\(name): the stop leaves other rows")
  }

  private func expectSame(_ what: String, _ wanted: DatabaseCatalog, _ found: DatabaseCatalog) {
    let found = differences(from: wanted.ignoringColumnOrder, to: found.withoutBackup)
    #expect(found == [], "\(name): \(what)")
  }

  /// A database and the version that it is of have no difference.
  private func expectNoDifference(_ what: String, from version: String) throws {
    let schema = try item.compiled(version, target).schema
    let live = try store.live(LiveRequest(other: OtherVersion(schema)))
    #expect(try live.changes(to: schema) == [], "\(name): \(what)")
    #expect(live.inDoubt == [], "\(name): \(what)")
  }

  private func expectIntactSQLite() throws {
    #expect(try store.query("PRAGMA integrity_check") == [["ok"]], "\(name)")
    #expect(try store.query("SELECT name FROM sqlite_temp_schema") == [], "\(name)")
  }
}

extension Migration {
  /// Whether the plan or its reverse says that the way back doesn't restore everything.
  fileprivate var losesSomething: Bool {
    plan.hazards.contains { $0.id.isRefused } || reverse.hazards.contains { $0.id == .irreversible }
  }
}
