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
    [target = store.target, strategy = store.strategy] from, to, keepsData throws(NotPlanned) in
    try Planned(from: from, to: to, target: target, keepsData: keepsData, strategy: strategy)
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
