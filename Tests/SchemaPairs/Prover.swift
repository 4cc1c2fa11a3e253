import Catalog
import Compiler
import Differ
import LiveSchemas
import SchemaModel

/// Proves one migration.
struct Prover<Store: ProofStore> {
  let from: CompiledSchema
  let to: CompiledSchema
  let store: Store
  let planner: Planner
  let older: Schema
  let newer: Schema
  var proof = Proof()

  init(from: CompiledSchema, to: CompiledSchema, store: Store, planner: @escaping Planner) {
    self.planner = planner
    self.from = from
    self.to = to
    self.store = store
    older = from.schema.narrowed(to: store.target)
    newer = to.schema.narrowed(to: store.target)
  }

  mutating func prove(_ rows: RowSource, keepsData: Bool) throws {
    let plain: Planned
    let keeping: Planned
    do throws(NotPlanned) {
      plain = try planned(keepsData: false)
      keeping = try planned(keepsData: true)
    } catch {
      proof.outcome = .unplanned(error.message)
      return
    }
    proveSecondDifference()
    let fresh = try created(to)
    let before = try created(from)
    if plain.isEmpty {
      proof.outcome = .same
      expect("nothing differs, and yet", before, fresh)
      return
    }
    try proveFromDatabase(fresh)
    try proveWithoutRows(plain, before, fresh)
    // What went wrong there may have left anything.
    if !proof.failures.isEmpty { _ = try created(from) }
    try fill(rows)
    try proveWithRows(keepsData ? keeping : plain, before, fresh, keepsData: keepsData)
  }

  func planned(keepsData: Bool) throws(NotPlanned) -> Planned {
    try planner(from.schema, to.schema, keepsData)
  }

  mutating func proveSecondDifference() {
    do throws(NotPlanned) {
      let second = try planner(to.schema, to.schema, false)
      if !second.isEmpty { proof.failures.append("a second diff is not empty: \(second.script)") }
    } catch {
      proof.failures.append("a second diff is refused: \(error.message)")
    }
  }

  func created(_ version: CompiledSchema) throws -> DatabaseCatalog {
    try store.clean()
    try store.execute(
      try emit(version, for: store.target, database: "", source: "a pair").map(\.text).joined())
    return try store.catalog()
  }

  func fill(_ rows: RowSource) throws {
    switch rows {
    case .script(let script): try store.execute(script)
    case .candidates(let statements): try store.fill(statements)
    }
  }

  /// Both ways with empty tables, where nothing can be lost and nothing can stop a script.
  mutating func proveWithoutRows(_ plan: Planned, _ before: DatabaseCatalog, _ fresh: DatabaseCatalog)
    throws
  {
    guard run(plan.script, "without rows, the script") else { return }
    expect("without rows, the script", fresh, try store.catalog())
    try expectNoDifference("without rows, the script", from: to)
    guard run(plan.reverse, "without rows, the reverse") else { return }
    expect("without rows, the reverse", before, try store.catalog())
    try expectNoDifference("without rows, the reverse", from: from)
  }

  mutating func run(_ script: String, _ what: String) -> Bool {
    do {
      try store.migrate(script)
      return true
    } catch {
      proof.failures.append("\(what) fails: \(error)")
      return false
    }
  }

  /// Compares the database with a version by itself, as a nightly job does.
  mutating func expectNoDifference(_ what: String, from version: CompiledSchema) throws {
    let live = try store.live(LiveRequest(other: OtherVersion(version.schema)))
    proof.failures += try live.changes(to: version.schema).map { "\(what), compared: \($0)" }
    proof.failures += live.inDoubt.map { "\(what), in doubt: \($0)" }
  }

  /// A plan that begins at what the database says leads to the newer version as well.
  private mutating func proveFromDatabase(_ fresh: DatabaseCatalog) throws {
    // What the newer version does not speak of is left alone there.
    let namespaces = Set(newer.namespaces)
    let extensions = Set(newer.extensions.map(\.name))
    guard older.tables.count % 3 == 1, older.namespaces.allSatisfy(namespaces.contains),
      older.extensions.allSatisfy({ extensions.contains($0.name) })
    else { return }
    let found = try store.live(LiveRequest(other: OtherVersion(to.schema))).schema()
    let plan: Planned
    do throws(NotPlanned) {
      plan = try planner(found, to.schema, false)
    } catch {
      proof.failures.append("from the database, it is not planned: \(error.message)")
      return
    }
    if run(plan.script, "from the database, the script") {
      expect("from the database, the script", fresh, try store.catalog())
    }
    _ = try created(from)
  }

  /// Compares catalogs; the order of columns is of no account.
  mutating func expect(_ what: String, _ wanted: DatabaseCatalog, _ found: DatabaseCatalog) {
    proof.failures += differences(from: wanted.ignoringColumnOrder, to: found.ignoringColumnOrder)
      .map { "\(what): \($0)" }
  }
}

extension Schema {
  /// The PostgreSQL schemas that it speaks of.
  fileprivate var namespaces: [String] {
    (tables.map(\.name.schema) + enumerations.map(\.name.schema)).map { $0 ?? "public" }
  }
}
