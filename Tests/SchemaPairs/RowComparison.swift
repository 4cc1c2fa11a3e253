import SchemaModel

/// The rows of all tables of a version.
struct Rows: Equatable {
  private(set) var tables: [QualifiedName: [[String?]]] = [:]

  init(_ store: some ProofStore, _ schema: Schema) throws {
    for table in schema.tables {
      tables[table.name] = try store.rows(of: table).sorted { $0.key < $1.key }
    }
  }

  var count: Int { tables.values.reduce(0) { $0 + $1.count } }

  /// Without the columns that are given up, `table.column`, and those that are computed from them.
  func without(_ columns: Set<String>, _ schema: Schema) -> Rows {
    guard !columns.isEmpty else { return self }
    var rows = self
    for table in schema.tables {
      let isGivenUp = { (name: String) in columns.contains("\(table.name).\(name)") }
      let places = table.columns.indices.filter { place in
        let column = table.columns[place]
        if case .generated(let generated) = column.source,
          generated.expression.columns.contains(where: isGivenUp)
        {
          return false
        }
        return !isGivenUp(column.name)
      }
      if places.isEmpty { rows.tables[table.name] = nil; continue }
      rows.tables[table.name] = tables[table.name]?.map { row in places.map { row[$0] } }.sorted {
        $0.key < $1.key
      }
    }
    return rows
  }

  /// What differs from other rows of the same tables.
  func differences(to other: Rows) -> [String] {
    tables.keys.sorted().filter { tables[$0] != other.tables[$0] }.map { name in
      "rows of \(name): \(text(tables[name])) became \(text(other.tables[name]))"
    }
  }

  private func text(_ rows: [[String?]]?) -> String {
    guard let rows else { return "no table" }
    return "\(rows.count) "
      + rows.map { "(" + $0.map { $0 ?? "NULL" }.joined(separator: ", ") + ")" }.joined(separator: " ")
      .prefix(600)
  }
}

/// Whether the rows of kept tables are there, with the values that a change does not touch.
struct RowComparison {
  private(set) var failures: [String] = []
  /// Columns whose values a change makes anew.
  private(set) var skipped = 0

  mutating func compare(_ kept: KeptTables, _ before: Rows, _ after: Rows) {
    for pair in kept.pairs {
      compare(pair, kept, before.tables[pair.from.name] ?? [], after.tables[pair.to.name] ?? [])
    }
  }

  private mutating func compare(
    _ pair: KeptTables.Pair, _ kept: KeptTables, _ before: [[String?]], _ after: [[String?]]
  ) {
    let title = "rows of \(pair.to.name)"
    guard before.count == after.count else {
      return failures.append("\(title): there were \(before.count), and there are \(after.count)")
    }
    var sure: [(Int, Int, Conversion)] = []
    var filled: [(Int, Int, Conversion)] = []
    for (old, new) in pair.columns {
      guard let from = pair.from.columns.firstIndex(where: { $0.name == old.name }),
        let to = pair.to.columns.firstIndex(where: { $0.name == new.name }),
        let conversion = Conversion(old, new, in: pair, kept)
      else {
        skipped += 1
        continue
      }
      if old.isNullable && !new.isNullable {
        filled.append((from, to, conversion))
      } else {
        sure.append((from, to, conversion))
      }
    }
    let was = before.map { row in sure.map { from, _, conversion in row[from].map(conversion.callAsFunction) }
    }
    let isNow = after.map { row in sure.map { _, to, conversion in row[to].map(conversion.form) } }
    if was.sorted(by: { $0.key < $1.key }) != isNow.sorted(by: { $0.key < $1.key }) {
      let columns = sure.map { pair.to.columns[$0.1].name }.joined(separator: ", ")
      return failures.append("\(title): (\(columns)) were \(text(was)), and are \(text(isNow))")
    }
    let keys = Set(was.map(\.key))
    for (from, to, conversion) in filled {
      let name = pair.to.columns[to].name
      if after.contains(where: { $0[to] == nil }) { failures.append("\(title): \(name) is still NULL") }
      // Rows can be told apart by what is sure; else there is nothing to compare.
      guard keys.count == was.count else { continue }
      let values = Dictionary(zip(isNow.map(\.key), after.map { $0[to].map(conversion.form) })) { first, _ in
        first
      }
      for (row, key) in zip(before, was.map(\.key)) {
        guard let value = row[from], let now = values[key], now != conversion(value) else { continue }
        failures.append("\(title): \(name) was \(value), and is \(now ?? "NULL")")
      }
    }
  }

  private func text(_ rows: [[String?]]) -> String {
    String(
      rows.map { "(" + $0.map { $0 ?? "NULL" }.joined(separator: ", ") + ")" }.joined(separator: " ").prefix(
        600))
  }
}

extension [String?] {
  /// A text that tells rows apart.
  fileprivate var key: String { map { $0.map { "+\($0)" } ?? "-" }.joined(separator: "\u{1F}") }
}
