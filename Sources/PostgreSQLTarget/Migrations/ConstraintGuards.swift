import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  mutating func askChecks(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let checks = fates(of: table).checks
    let made = checks.made.filter {
      $0.before?.isValidated != true || $0.parts.contains(.expression)
        || rows.changes($0.object.expression.columns)
        || rows.reorders($0.object.expression.columns)
    }.map(\.object)
    let kept = checks.kept.filter {
      $0.parts.contains(.notValid) || rows.changes($0.to.expression.columns)
    }.map(\.to)
    for check in (made + kept) where check.isValidated {
      guard let (expression, source) = try rows.source(for: [check.expression]) else { continue }
      let condition = try planned { () throws(UnsupportedExpression) in try sql(expression[0]) }
      ask(
        [
          RowGuard(
            description: "rows of \(table.from.name) break \(check.name.text)",
            count: "SELECT count(*) FROM \(source) WHERE NOT (\(condition))",
            comesLast: rows.converts(check.expression.columns))
        ], because: "add the check `\(check.name.text)`",
        [Hazard(.dataMayNotFit, check.name.text, "rows that break `\(check.name.text)` stop the migration")])
    }
  }

  mutating func askKeys(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let fates = fates(of: table)
    let (primary, unique, indexes) = (fates.primaryKey, fates.uniqueConstraints, fates.indexes)
    for made in primary.made where made.parts != [] || made.before == nil || rows.changes(made.object.columns)
    {
      try askUnique(made.object.name.text, made.object.columns.map { .column($0) }, nil, true, rows, table)
    }
    for kept in primary.kept where rows.changes(kept.to.columns) {
      try askUnique(kept.to.name.text, kept.to.columns.map { .column($0) }, nil, true, rows, table)
    }
    for key in unique.made.filter({ $0.before == nil || $0.parts != [] || rows.changes($0.object.columns) })
      .map(\.object)
      + unique.kept.map(\.to).filter({ rows.changes($0.columns) })
    {
      try askUnique(
        key.name.text, key.columns.map { .column($0) }, nil, key.nullsAreDistinct, rows, table)
    }
    let judged: [ChangedPart] = [.columns, .unique, .nullsNotDistinct, .where]
    for index in indexes.made.filter({ made in
      made.before == nil || made.parts.contains(where: judged.contains)
        || rows.changes(made.object.allColumns)
    }).map(\.object) + indexes.kept.map(\.to).filter({ rows.changes($0.allColumns) }) where index.isUnique {
      try askUnique(
        index.name.text, index.keys.map(\.value), index.predicate, index.nullsAreDistinct, rows, table)
    }
  }

  mutating func askUnique(
    _ name: String, _ keys: [Expression], _ predicate: Expression?, _ nullsAreDistinct: Bool, _ rows: NewRows,
    _ table: KeptTable
  ) throws(UnplannedChange) {
    if rows.wereUnique(keys, nullsAreDistinct) { return }
    guard let (expressions, source) = try rows.source(for: keys + (predicate.map { [$0] } ?? [])) else {
      return
    }
    let texts = try expressions.map { expression throws(UnplannedChange) in
      try planned { () throws(UnsupportedExpression) in try sql(expression) }
    }
    let keyTexts = texts.prefix(keys.count)
    var conditions = nullsAreDistinct ? keyTexts.map { "(\($0)) IS NOT NULL" } : []
    if predicate != nil, let text = texts.last { conditions.append("(\(text))") }
    let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
    let grouping = keyTexts.map { "(\($0))" }.joined(separator: ", ")
    let columns = keys.flatMap(\.columns).joined(separator: ", ")
    ask(
      [
        RowGuard(
          description: "rows of \(table.from.name) share their \(columns), which \(name) forbids",
          count:
            "SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM \(source)\(filter) GROUP BY \(grouping) HAVING count(*) > 1) AS repeated",
          comesLast: rows.converts(keys.flatMap(\.columns) + (predicate?.columns ?? [])))
      ], because: "make `\(name)` unique",
      [
        Hazard(
          .dataMayNotFit, name, "rows of `\(table.from.name)` that share their \(columns) stop the migration")
      ])
  }

  mutating func askReferences(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let keys = foreignKeyFates(of: table)
    for (key, isNew) in keys.made.map({
      (
        $0.object,
        $0.before?.isValidated != true || $0.parts.contains(.columns) || $0.parts.contains(.references)
      )
    })
      + keys.kept.map({ ($0.to, $0.parts.contains(.notValid)) })
    where key.isValidated {
      let parent = tablesBehind[key.table].map { NewRows($0, types, options) }
      guard isNew || rows.changes(key.columns) || parent?.changes(key.referencedColumns) == true else {
        continue
      }
      // A row that has no value in one of the columns refers to nothing, and may.
      if key.columns.contains(where: rows.isEmpty) { continue }
      guard let condition = try unmatched(key, rows, parent) else { continue }
      ask(
        [
          RowGuard(
            description:
              "rows of \(table.from.name) refer by \(key.columns.joined(separator: ", ")) to no row of \(key.table)",
            count: condition,
            comesLast: rows.converts(key.columns) || parent?.converts(key.referencedColumns) == true)
        ], because: "add the foreign key `\(key.name.text)`",
        [
          Hazard(
            .dataMayNotFit, key.name.text,
            "rows of `\(table.from.name)` that refer to nothing by `\(key.name.text)` stop the migration")
        ])
    }
  }

  /// A query for the rows that refer to nothing.
  func unmatched(
    _ key: ForeignKey, _ rows: NewRows, _ parent: NewRows?
  ) throws(UnplannedChange) -> String? {
    var children: [String] = []
    for (position, column) in key.columns.enumerated() {
      guard let value = try rows.value(of: column) else { return nil }
      children.append("\(value) AS child_\(position + 1)")
    }
    let numbers = 1...key.columns.count
    let filter = numbers.map { "child_\($0) IS NOT NULL" }.joined(separator: " AND ")
    let source =
      "(SELECT \(children.joined(separator: ", ")) FROM \(identifier(rows.table.from.name))) AS child"
    // A table that comes with this plan has no rows yet, unless they are put back.
    if let place = addedPlaces[key.table] {
      let added = addedTables[place]
      guard options.isReverse, options.backup != nil else {
        return "SELECT count(*) FROM \(source) WHERE \(filter)"
      }
      let columns = key.referencedColumns.compactMap { added.column(named: $0) }
      guard columns.allSatisfy({ $0.postgresqlType.isBuiltIn }) else { return nil }
      let match = zip(columns, numbers).map { "\(identifier($0.name)) = child_\($1)" }.joined(
        separator: " AND ")
      return
        "SELECT count(*) FROM \(source) WHERE \(filter) AND NOT EXISTS (SELECT 1 FROM \(copyName(added.name)) AS parent WHERE \(match))"
    }
    // Nor can the way back tell what rows were referred to, where their keys are lost.
    if let parent = parent?.table, options.isReverse, !restores(parent),
      key.referencedColumns.contains(where: { name in parent.added.contains { $0.name == name } })
    {
      return "SELECT count(*) FROM \(source) WHERE \(filter)"
    }
    var parents: [String] = []
    for (position, column) in key.referencedColumns.enumerated() {
      var value: String? = identifier(column)
      if let parent { value = try parent.value(of: column) }
      guard let value else { return nil }
      parents.append("\(value) AS parent_\(position + 1)")
    }
    let name = parent?.table.from.name ?? difference.keptTables[key.table] ?? key.table
    let match = numbers.map { "parent_\($0) = child_\($0)" }.joined(separator: " AND ")
    return
      "SELECT count(*) FROM \(source) WHERE \(filter) AND NOT EXISTS (SELECT 1 FROM (SELECT \(parents.joined(separator: ", ")) FROM \(identifier(name))) AS parent WHERE \(match))"
  }
}

extension Index {
  /// Every column that it names.
  var allColumns: [String] {
    keys.flatMap(\.value.columns) + (predicate?.columns ?? [])
  }
}
