import SchemaModel

extension Schema {
  /// The columns that count, with their tables.
  fileprivate var counting: [(table: Table, column: Column)] {
    tables.flatMap { table in table.columns.filter(\.counts).map { (table, $0) } }
  }
}

extension Column {
  /// Whether it numbers itself.
  var counts: Bool {
    switch source {
    case .identity, .serial: true
    case .none, .default, .generated: false
    }
  }
}

extension ProofStore {
  /// The next number of every column that counts, by `table.column`.
  func counters(of schema: Schema) throws -> [String: String] {
    var counters: [String: String] = [:]
    for (table, column) in schema.counting {
      counters["\(table.name).\(column.name)"] = try counter(of: column, in: table)
    }
    return counters
  }

  /// What is wrong with the counters after a script.
  func counterFailures(_ kept: KeptTables, _ before: [String: String]) throws -> [String] {
    var failures: [String] = []
    for pair in kept.pairs {
      for (old, new) in pair.columns where new.counts {
        let title = "after the script, the counter of \(pair.to.name).\(new.name)"
        let next = try counter(of: new, in: pair.to)
        if old.counts, old.source == new.source {
          let was = before["\(pair.from.name).\(old.name)"]
          if was != next { failures.append("\(title) is \(next ?? "none"), and was \(was ?? "none")") }
        } else if target == .postgresql, let next = next.flatMap(Int.init) {
          let largest = try rows(of: pair.to).compactMap { row in
            pair.to.columns.firstIndex { $0.name == new.name }.flatMap { row[$0] }.flatMap(Int.init)
          }.max()
          if let largest, largest >= next {
            failures.append("\(title) gives \(next), and there is a \(largest)")
          }
        }
      }
    }
    return failures
  }
}
