import Catalog
public import Compiler
import Differ
public import SchemaModel

/// Proves the migration between two versions on a real database: without rows, and with rows that are to be kept.
///
/// After the script the catalog is that of the newer version; rows and values that the change does not touch are there; tables
/// of which nothing changes are as they were; nothing differs any more. After the reverse script the catalog is that of
/// the older version, and with everything kept the rows are as at the beginning. Rows may stop the script
/// at its head; then nothing has happened.
///
/// - Returns: what does not hold.
/// - Throws: where the database fails outside of what is to be proved.
public func prove(
  from: CompiledSchema, to: CompiledSchema, rows: RowSource, keepsData: Bool = true, on store: some ProofStore
) throws -> Proof {
  try prove(from: from, to: to, rows: rows, keepsData: keepsData, on: store) {
    [target = store.target, versions = to.options.versions] from, to, keepsData throws(NotPlanned) in
    try Planned(from: from, to: to, target: target, keepsData: keepsData, versions: versions)
  }
}

/// Plans the way between two versions; the last one says whether everything is kept.
public typealias Planner = (Schema, Schema, Bool) throws(NotPlanned) -> Planned

/// The same, with plans from elsewhere: so that the proof itself can be tried.
public func prove(
  from: CompiledSchema, to: CompiledSchema, rows: RowSource, keepsData: Bool = true,
  on store: some ProofStore, planning planner: @escaping Planner
) throws -> Proof {
  var prover = Prover(from: from, to: to, store: store, planner: planner)
  try prover.prove(rows, keepsData: keepsData)
  return prover.proof
}

private struct Prover<Store: ProofStore> {
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
    try proveWithoutRows(plain, before, fresh)
    // What went wrong there may have left anything.
    if !proof.failures.isEmpty { _ = try created(from) }
    try fill(rows)
    try proveWithRows(keepsData ? keeping : plain, before, fresh, keepsData: keepsData)
  }

  private func planned(keepsData: Bool) throws(NotPlanned) -> Planned {
    try planner(from.schema, to.schema, keepsData)
  }

  private mutating func proveSecondDifference() {
    do throws(NotPlanned) {
      let second = try planner(to.schema, to.schema, false)
      if !second.isEmpty { proof.failures.append("a second diff is not empty: \(second.script)") }
    } catch {
      proof.failures.append("a second diff is refused: \(error.message)")
    }
  }

  private func created(_ version: CompiledSchema) throws -> DatabaseCatalog {
    try store.clean()
    try store.execute(
      try emit(version, for: store.target, database: "", source: "a pair").map(\.text).joined())
    return try store.catalog()
  }

  private func fill(_ rows: RowSource) throws {
    switch rows {
    case .script(let script): try store.execute(script)
    case .candidates(let statements): try store.fill(statements)
    }
  }

  /// Both ways with empty tables, where nothing can be lost and nothing can stop a script.
  private mutating func proveWithoutRows(_ plan: Planned, _ before: DatabaseCatalog, _ fresh: DatabaseCatalog)
    throws
  {
    guard run(plan.script, "without rows, the script") else { return }
    expect("without rows, the script", fresh, try store.catalog())
    guard run(plan.reverse, "without rows, the reverse") else { return }
    expect("without rows, the reverse", before, try store.catalog())
  }

  private mutating func proveWithRows(
    _ plan: Planned, _ before: DatabaseCatalog, _ fresh: DatabaseCatalog, keepsData: Bool
  ) throws {
    let kept = KeptTables(from: older, to: newer)
    let start = try Rows(store, older)
    proof.rows = start.count
    let counters = try store.counters(of: older)
    let traces = try kept.untouched.map { try store.trace(of: $0) }
    do {
      try store.execute(plan.script)
    } catch {
      try proveStop("\(error)", plan, before, start)
      return
    }
    let catalog = try store.catalog()
    expect("the script", fresh, keepsData ? catalog.withoutBackups : catalog)
    proof.failures += try store.brokenReferences().map { "after the script, a broken reference: \($0)" }
    guard proof.failures.isEmpty else { return }
    var comparison = RowComparison()
    comparison.compare(kept, start, try Rows(store, newer))
    proof.failures += comparison.failures.map { "after the script, \($0)" }
    proof.skipped = comparison.skipped
    for (table, trace) in zip(kept.untouched, traces) where try store.trace(of: table) != trace {
      proof.failures.append("the script touched \(table.name), which does not change")
    }
    proof.failures += try store.counterFailures("after the script", kept.counting, counters)
    let given = keepsData ? plan.losses : kept.remade(older)
    if keepsData {
      for loss in plan.losses.sorted() where kept.hasLastingKey(loss) {
        proof.failures.append("the reverse gives up \(loss), though there is a key that stays")
      }
    }
    try proveReverse(plan, before, start, givingUp: given)
    guard proof.failures.isEmpty, proof.outcome == .migrated else { return }
    proof.failures += try store.counterFailures("after the reverse", kept.countingBefore(older), counters)
  }

  /// - Parameter columns: those whose values are not brought back, `table.column`.
  private mutating func proveReverse(
    _ plan: Planned, _ before: DatabaseCatalog, _ start: Rows, givingUp columns: Set<String>
  ) throws {
    let (catalog, rows) = (try store.catalog(), try Rows(store, newer))
    do {
      try store.execute(plan.reverse)
    } catch {
      // Rows that nothing is kept for may need a value; then nothing has happened.
      let isStop = plan.reverseGuards.contains { "\(error)".contains($0.description) }
      guard isStop, !columns.isEmpty else { return proof.failures.append("the reverse fails: \(error)") }
      proof.outcome = .stoppedBack
      expect("the reverse stopped, and", catalog, try store.catalog())
      proof.failures += rows.differences(to: try Rows(store, newer)).map { "the reverse stopped, and \($0)" }
      return
    }
    expect("the reverse", before, try store.catalog())
    guard proof.failures.isEmpty else { return }
    let end = try Rows(store, older)
    proof.failures += start.without(columns, older).differences(to: end.without(columns, older))
      .map { "after the reverse, \($0)" }
  }

  /// Whether the script stopped where it may, and nothing has happened.
  private mutating func proveStop(
    _ message: String, _ plan: Planned, _ before: DatabaseCatalog, _ start: Rows
  ) throws {
    guard let stop = plan.guards.first(where: { message.contains($0.description) }) else {
      proof.failures.append("the script fails: \(message)")
      return
    }
    proof.outcome = .stopped(stop.description)
    expect("the script stopped, and", before, try store.catalog())
    guard proof.failures.isEmpty else { return }
    proof.failures += start.differences(to: try Rows(store, older)).map { "the script stopped, and \($0)" }
    guard let count = try store.value(stop.count).flatMap(Int.init), count > 0 else {
      return proof.failures.append("the script stopped for no row: \(message)")
    }
    // SQLite says the number in a row of its own, in front of the error.
    if store.target == .postgresql, !message.contains("\(count) \(stop.description)") {
      proof.failures.append("the script stopped for \(count) rows, and says \(message)")
    }
  }

  private mutating func run(_ script: String, _ what: String) -> Bool {
    do {
      try store.execute(script)
      return true
    } catch {
      proof.failures.append("\(what) fails: \(error)")
      return false
    }
  }

  /// Compares catalogs; the order of columns is of no account.
  private mutating func expect(_ what: String, _ wanted: DatabaseCatalog, _ found: DatabaseCatalog) {
    proof.failures += differences(from: wanted.ignoringColumnOrder, to: found.ignoringColumnOrder)
      .map { "\(what): \($0)" }
  }
}
