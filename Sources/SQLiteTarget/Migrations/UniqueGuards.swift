import Differ
import SQLExpressions
import SchemaModel

// Rows that would be the same to a key.

extension Planner {
  func uniqueGuards(_ row: NewRow) throws(UnsupportedExpression) -> [RowGuard] {
    let change = row.change
    let table = change.to
    var guards: [RowGuard] = []
    func add(
      _ keys: [String], _ columns: [String]?, where predicate: String? = nil, _ what: String, _ name: String
    )
      throws(UnsupportedExpression)
    {
      let conditions = (predicate.map { ["(\($0))"] } ?? []) + keys.map { "\($0) IS NOT NULL" }
      guards.append(
        RowGuard(
          description: "rows of \(change.from.name) share their \(what), which \(name) forbids",
          count: """
            SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM \(try row.rows(columns, self)) \
            WHERE \(conditions.joined(separator: " AND ")) GROUP BY \(keys.joined(separator: ", ")) \
            HAVING count(*) > 1)
            """))
    }
    if let key = table.primaryKey, change.primaryKey.contains(where: \.isNew) || !isSettled(key.columns, row)
    {
      try add(
        comparedColumns(key.columns, key.sqlite), key.columns, key.columns.joined(separator: ", "),
        key.name.text)
    }
    for unique in table.uniqueConstraints {
      let isNew = change.uniqueConstraints.contains { $0.isNew && $0.object == unique }
      guard isNew || !isSettled(unique.columns, row) else { continue }
      try add(
        comparedColumns(unique.columns, unique.sqlite), unique.columns,
        unique.columns.joined(separator: ", "),
        unique.name.text)
    }
    for index in table.indexes where index.isUnique {
      let isNew = change.indexes.contains { $0.isNew && $0.object == index }
      let expressions = index.keys.map(\.value) + (index.predicate.map { [$0] } ?? [])
      let columns = expressions.contains(where: \.isRaw) ? nil : expressions.flatMap(\.columns)
      guard isNew || !isSettled(columns, row) else { continue }
      var keys: [String] = []
      for key in index.keys {
        let text = try sql(key.value, of: table, after, place: .index, expected: nil)
        let collation =
          key.collation.flatMap(sqliteCollation).flatMap { $0 == key.ownCollation(in: table) ? nil : $0 }
          .map { " COLLATE \($0.rawValue)" } ?? ""
        if case .column = key.value {
          keys.append(text + collation)
        } else {
          keys.append("(\(text))\(collation)")
        }
      }
      var predicate: String?
      if let value = index.predicate {
        predicate = try sql(value, of: table, after, place: .index, expected: .boolean)
      }
      let names = index.keys.map { if case .column(let name) = $0.value { name } else { index.name.text } }
      try add(keys, columns, where: predicate, names.joined(separator: ", "), index.name.text)
    }
    return guards
  }
}

/// A key's columns as the key compares them.
private func comparedColumns(_ columns: [String], _ key: SQLiteKey) -> [String] {
  zip(columns, key.terms(of: columns)).map { column, term in
    identifier(column) + (term.collation.map { " COLLATE \($0.rawValue)" } ?? "")
  }
}

extension Change {
  /// Whether rows may not fit what the object says now: names alone change nothing for them.
  var isNew: Bool {
    switch self {
    case .add: true
    case .drop: false
    case .modify(_, _, let parts): parts != [.name]
    }
  }
}
