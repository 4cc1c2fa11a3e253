import Catalog
import Compiler
import Differ
import SchemaModel

/// With rows, there and back.
extension Prover {
  mutating func proveWithRows(
    _ plan: Planned, _ before: DatabaseCatalog, _ fresh: DatabaseCatalog, keepsData: Bool
  ) throws {
    let kept = KeptTables(from: older, to: newer)
    let start = try Rows(store, older)
    proof.rows = start.count
    let counters = try store.counters(of: older)
    let traces = try kept.untouched.map { try store.trace(of: $0) }
    do {
      try store.migrate(plan.script)
    } catch {
      try proveStop("\(error)", plan, before, start)
      return
    }
    let catalog = try store.catalog()
    expect("the script", fresh, keepsData ? catalog.withoutBackups : catalog)
    try expectNoDifference("the script", from: to)
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
      try store.migrate(plan.reverse)
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
    try expectNoDifference("the reverse", from: from)
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
}
