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

  /// What is wrong with the counters of a version, behind a script that came from another: one that both have goes on
  /// where it was, and a new one gives no number that is there.
  func counterFailures(
    _ what: String, _ pairs: [(from: CountedColumn?, to: CountedColumn)], _ before: [String: String]
  ) throws -> [String] {
    var failures: [String] = []
    for pair in pairs {
      let title = "\(what), the counter of \(pair.to.title)"
      let next = try counter(of: pair.to.column, in: pair.to.table)
      if let from = pair.from, from.column.source == pair.to.column.source {
        let was = before[from.title]
        if was != next { failures.append("\(title) is \(next ?? "none"), and was \(was ?? "none")") }
      } else if target == .postgresql, let next = next.flatMap(Int.init) {
        let place = pair.to.table.columns.firstIndex { $0.name == pair.to.column.name }
        let largest = try rows(of: pair.to.table).compactMap { row in
          place.flatMap { row[$0] }.flatMap(Int.init)
        }.max()
        if let largest, largest >= next {
          failures.append("\(title) gives \(next), and there is a \(largest)")
        }
      }
    }
    return failures
  }
}

/// A column that numbers itself.
struct CountedColumn {
  var table: Table
  var column: Column

  init?(_ table: Table, _ column: Column) {
    guard column.counts else { return nil }
    self.table = table
    self.column = column
  }

  var title: String { "\(table.name).\(column.name)" }
}

extension KeptTables {
  /// The columns of the newer version that count, with what they were.
  var counting: [(from: CountedColumn?, to: CountedColumn)] {
    pairs.flatMap { pair in
      pair.columns.compactMap { old, new in
        CountedColumn(pair.to, new).map { (CountedColumn(pair.from, old), $0) }
      }
    }
  }

  /// The columns of the older version that count, with what they were before the reverse.
  func countingBefore(_ older: Schema) -> [(from: CountedColumn?, to: CountedColumn)] {
    older.tables.flatMap { table in
      table.columns.compactMap { column in
        CountedColumn(table, column).map { counted in
          let pair = pairs.first { $0.from.name == table.name }
          let isKept =
            pair?.columns.contains { $0.from.name == column.name && $0.to.source == column.source } ?? false
          return (isKept ? counted : nil, counted)
        }
      }
    }
  }
}
