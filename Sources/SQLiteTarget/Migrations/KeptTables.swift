import SQLExpressions
import SchemaModel

// Tables that go and are kept, and come again.

extension Planner {
  /// Copies a table's rows, and the number that it counted up to.
  func keep(_ table: Table, in kept: String) -> [String] {
    // Columns without a type keep every value as it is.
    let columns = storedColumns(table)
    return [
      "CREATE TABLE \(identifier(kept)) (\(columns.map(doublyQuoted).joined(separator: ", ")))",
      "INSERT INTO \(identifier(kept))\n  SELECT \(identifiers(columns)) FROM \(identifier(table.name.name))",
    ] + (!table.hasCounter ? [] : copyCounter(of: table.name.name, to: kept))
  }

  /// The same the other way round. An INSERT has counted by then.
  func restore(_ table: Table, from kept: String) -> [String] {
    let columns = storedColumns(table)
    let name = table.name.name
    var statements = [
      "\(table.insertion) \(identifier(name)) (\(identifiers(columns)))\n  SELECT \(columns.map(doublyQuoted).joined(separator: ", ")) FROM \(identifier(kept))"
    ]
    if table.hasCounter {
      statements += copyCounter(of: kept, to: name)
      statements.append("DELETE FROM sqlite_sequence WHERE name = \(quoted(kept))")
    }
    return statements
  }

  /// The kept rows of a table with some of its columns, as what stands behind FROM. What SQLite computes is not kept.
  func rows(of table: Table, keptIn kept: String, _ columns: [String]) throws(UnsupportedExpression) -> String
  {
    let computed = try computedColumns(of: table, among: columns)
    if computed.isEmpty { return identifier(kept) }
    return "(SELECT *, \(computed.joined(separator: ", ")) FROM \(identifier(kept)))"
  }

  /// The columns that SQLite computes, over its others: `value AS name`.
  ///
  /// - Parameter columns: those that are wanted; nil for all of them.
  func computedColumns(
    of table: Table, among columns: [String]?
  ) throws(UnsupportedExpression) -> [String] {
    var computed: [String] = []
    for column in table.columns {
      guard case .generated(let said) = column.source, columns?.contains(column.name) != false else {
        continue
      }
      let value = try WatchedExpression(
        said.expression, of: table, after, place: .generated, expected: column.type)
      computed.append("\(value.quiet) AS \(identifier(column.name))")
    }
    return computed
  }

  private func storedColumns(_ table: Table) -> [String] {
    table.columns.filter { !$0.isGenerated }.map(\.name)
  }
}

/// AUTOINCREMENT never gives a number twice, also when the row that had it is gone.
func copyCounter(of table: String, to other: String) -> [String] {
  [
    "DELETE FROM sqlite_sequence WHERE name = \(quoted(other))",
    "INSERT INTO sqlite_sequence (name, seq)\n  SELECT \(quoted(other)), seq FROM sqlite_sequence WHERE name = \(quoted(table))",
  ]
}
