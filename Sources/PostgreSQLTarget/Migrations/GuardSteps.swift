import Differ
import SQLExpressions
import SchemaModel

// Rows that would stop the plan are counted before its first change.

extension MigrationPlanner {
  mutating func planGuards(_ table: KeptTable) throws(UnplannedChange) {
    let rows = NewRows(table, types, options)
    for column in table.columns { try askColumn(column, rows, table) }
    for column in table.added { try askAdded(column, rows, table) }
    for column in table.to.columns where column.isGenerated {
      if let kept = table.column(behind: column.name), kept.fate != .isReplaced { continue }
      try askComputed(column, rows, table)
    }
    for column in table.columns where column.to.isNumbered && !column.from.isNumbered {
      askNumbers(column, table)
    }
    for column in table.columns where column.fate == .isReplaced && !column.to.isGenerated {
      try askAdded(column.to, rows, table)
    }
    try askChecks(rows, table)
    try askKeys(rows, table)
    try askReferences(rows, table)
  }

  // MARK: Columns

  private mutating func askColumn(
    _ column: KeptColumn, _ rows: NewRows, _ table: KeptTable
  ) throws(UnplannedChange) {
    let old = identifier(column.from.name)
    let name = identifier(table.from.name)
    let object = "\(table.from.name).\(column.from.name)"
    if column.isSwapped { try askRemovedValues(column, table) }
    if column.fate == .isRetyped, !column.isSwapped, column.statedConversion(options) == nil,
      let misfits = typeChange(of: old, from: column.from.postgresqlType, to: column.to.postgresqlType)
        .misfits
    {
      let type = typeName(column.to.postgresqlType)
      ask(
        [
          RowGuard(
            description: "rows of \(table.from.name) have a \(column.from.name) that is no \(type)",
            table: name,
            condition: misfits, comesFirst: true)
        ], because: "change the type of `\(object)`")
    }
    if !column.isSwapped, let stated = column.statedConversion(options) {
      try askMisfits(of: stated, in: column.to, table)
    }
    if column.from.isNullable, !column.to.isNullable, !options.isReverse, let backfill = column.to.backfill {
      try askMisfits(of: backfill, in: column.to, table)
    }
    guard !column.to.isNullable, column.fate != .isReplaced, !column.to.isGenerated else { return }
    let isFilled = column.to.backfill != nil && !options.isReverse
    let mayBeNull =
      column.from.isNullable
      ? !(isFilled && column.to.backfill?.isConstant == true) : column.statedConversion(options) != nil
    guard mayBeNull, let value = try rows.value(of: column.to.name) else { return }
    let filled = isFilled ? " and get none" : ""
    ask(
      [
        RowGuard(
          description: "rows of \(table.from.name) have no \(column.from.name)\(filled)", table: name,
          condition: "\(value) IS NULL")
      ], because: "make `\(object)` NOT NULL",
      column.from.isNullable
        ? [
          Hazard(
            .dataMayNotFit, object,
            "rows of `\(table.from.name)` without `\(column.from.name)` stop the migration")
        ]
        : [])
  }

  /// What `backfill:` or `convert:` gives may be no value of the column.
  private mutating func askMisfits(
    of value: Expression, in column: Column, _ table: KeptTable
  ) throws(UnplannedChange) {
    guard !value.isConstant, !value.isRaw else { return }
    let expression = table.inlined(try table.change.overOldRow(value, of: column))
    let scope = ExpressionScope(table: table.from, schema: difference.from)
    guard let given = expression.inferredType(in: scope) else { return }
    let text = try planned { () throws(UnsupportedExpression) in try sql(expression) }
    let type = column.postgresqlType
    guard let misfits = typeChange(of: "(\(text))", from: given, to: type).misfits else { return }
    ask(
      [
        RowGuard(
          description: "rows of \(table.from.name) get a \(column.name) that is no \(typeName(type))",
          table: identifier(table.from.name), condition: misfits, comesFirst: true)
      ], because: "give `\(table.to.name).\(column.name)` its values")
  }

  /// A computed value may be none that its column takes.
  private mutating func askComputed(
    _ column: Column, _ rows: NewRows, _ table: KeptTable
  ) throws(UnplannedChange) {
    guard case .generated(let generated) = column.source,
      let (expressions, source) = try rows.source(for: [generated.expression])
    else { return }
    let text = try planned { () throws(UnsupportedExpression) in try sql(expressions[0]) }
    let type = column.postgresqlType
    let scope = ExpressionScope(table: table.to, enumerations: [])
    if let computed = generated.expression.inferredType(in: scope),
      let misfits = typeChange(of: "(\(text))", from: computed, to: type).misfits
    {
      ask(
        [
          RowGuard(
            description: "rows of \(table.from.name) get a \(column.name) that is no \(typeName(type))",
            table: source, condition: misfits, comesFirst: true)
        ], because: "compute `\(table.to.name).\(column.name)`")
    }
    guard !column.isNullable else { return }
    ask(
      [
        RowGuard(
          description: "rows of \(table.from.name) get no \(column.name)", table: source,
          condition: "(\(text)) IS NULL")
      ], because: "compute `\(table.to.name).\(column.name)`")
  }

  private mutating func askAdded(
    _ column: Column, _ rows: NewRows, _ table: KeptTable
  ) throws(UnplannedChange) {
    if !options.isReverse, !column.isGenerated, let backfill = column.backfill {
      try askMisfits(of: backfill, in: column, table)
    }
    guard !column.isNullable, !column.isGenerated else { return }
    let hasDefault = column.valueOfOldRows(options) != nil || column.overrides.postgresqlDefault != nil
    if options.isReverse {
      if hasDefault || (column.isNumbered && !restores(table)) { return }
      ask(
        [
          RowGuard(
            description: "rows of \(table.from.name) would have no \(column.name)",
            count: rowsWithoutCopy(table))
        ], because: "make `\(table.to.name).\(column.name)` NOT NULL",
        [
          Hazard(
            .dataMayNotFit, "\(table.to.name).\(column.name)",
            "rows of `\(table.from.name)` that nothing was kept of stop the way back")
        ])
      return
    }
    guard let backfill = column.backfill, !backfill.isConstant, let value = try rows.value(of: column.name)
    else { return }
    ask(
      [
        RowGuard(
          description: "rows of \(table.from.name) get no \(column.name)",
          table: identifier(table.from.name), condition: "\(value) IS NULL")
      ], because: "make `\(table.to.name).\(column.name)` NOT NULL",
      [
        Hazard(
          .dataMayNotFit, "\(table.to.name).\(column.name)",
          "rows of `\(table.from.name)` for which `backfill` gives nothing stop the migration")
      ])
  }

  /// A sequence cannot go on behind a number that it does not reach.
  private mutating func askNumbers(_ column: KeptColumn, _ table: KeptTable) {
    guard case .identity(let identity) = column.to.source, column.fate == .stays else { return }
    let old = identifier(column.from.name)
    let limit =
      (identity.increment ?? 1) < 0
      ? identity.minimum.map { "\(old) < \($0)" } : identity.maximum.map { "\(old) > \($0)" }
    guard let limit else { return }
    ask(
      [
        RowGuard(
          description:
            "rows of \(table.from.name) have a \(column.from.name) beyond the limit of its numbering",
          table: identifier(table.from.name), condition: limit)
      ], because: "number `\(table.to.name).\(column.to.name)`")
  }

  private mutating func askRemovedValues(
    _ column: KeptColumn, _ table: KeptTable
  ) throws(UnplannedChange) {
    guard let name = column.from.postgresqlType.enumerationName, let change = types.changes[name],
      !change.removedValues.isEmpty
    else { return }
    let values = change.removedValues.map { quoted($0) }.joined(separator: ", ")
    let isArray = column.from.postgresqlType.isArray
    let old = identifier(column.from.name)
    var condition = isArray ? "\(old)::text[] && ARRAY[\(values)]" : "\(old)::text IN (\(values))"
    var description =
      "have a \(column.from.name) that is removed: \(change.removedValues.joined(separator: ", "))"
    if let stated = column.statedConversion(options) {
      let expression = try table.change.overOldRow(stated, of: column.to)
      let text = try planned { () throws(UnsupportedExpression) in
        try sql(NewRows(table, types, options).asText(table.inlined(expression)))
      }
      let known = change.to.values.map { quoted($0.name) }.joined(separator: ", ")
      condition =
        isArray ? "NOT ((\(text))::text[] <@ ARRAY[\(known)])" : "(\(text))::text NOT IN (\(known))"
      description = "get a \(column.to.name) that \(change.to.name) does not have"
    }
    let object = "\(table.from.name).\(column.from.name)"
    let rows =
      column.isPutBack
      ? "\(rowsWithoutCopy(table)) AND (\(condition))"
      : "SELECT count(*) FROM \(identifier(table.from.name)) WHERE \(condition)"
    ask(
      [
        RowGuard(description: "rows of \(table.from.name) \(description)", count: rows)
      ], because: "remove values of `\(change.from.name)`",
      [Hazard(.dataMayNotFit, object, "rows of `\(table.from.name)` with a removed value stop the migration")]
    )
  }

  // MARK: Constraints

  private mutating func askChecks(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let checks = fates(table, table.change.checks, table.from.checks, table.to.checks)
    let made = checks.made.filter {
      $0.before == nil || $0.parts.contains(.expression) || rows.changes($0.object.expression.columns)
        || rows.reorders($0.object.expression.columns)
    }.map(\.object)
    let kept = checks.kept.filter { rows.changes($0.to.expression.columns) }.map(\.to)
    for check in made + kept {
      guard let (expression, source) = try rows.source(for: [check.expression]) else { continue }
      let condition = try planned { () throws(UnsupportedExpression) in try sql(expression[0]) }
      ask(
        [
          RowGuard(
            description: "rows of \(table.from.name) break \(check.name.text)",
            count: "SELECT count(*) FROM \(source) WHERE NOT (\(condition))")
        ], because: "add the check `\(check.name.text)`",
        [Hazard(.dataMayNotFit, check.name.text, "rows that break `\(check.name.text)` stop the migration")])
    }
  }

  private mutating func askKeys(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let primary = fates(
      table, table.change.primaryKey, table.from.primaryKey.map { [$0] } ?? [],
      table.to.primaryKey.map { [$0] } ?? [])
    let unique = fates(
      table, table.change.uniqueConstraints, table.from.uniqueConstraints, table.to.uniqueConstraints)
    let indexes = fates(table, table.change.indexes, table.from.indexes, table.to.indexes)
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

  private mutating func askUnique(
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
            "SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM \(source)\(filter) GROUP BY \(grouping) HAVING count(*) > 1) AS repeated"
        )
      ], because: "make `\(name)` unique",
      [
        Hazard(
          .dataMayNotFit, name, "rows of `\(table.from.name)` that share their \(columns) stop the migration")
      ])
  }

  private mutating func askReferences(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let keys = fates(table, table.change.foreignKeys, table.from.foreignKeys, table.to.foreignKeys)
    for (key, isNew) in keys.made.map({
      ($0.object, $0.before == nil || $0.parts.contains(.columns) || $0.parts.contains(.references))
    })
      + keys.kept.map({ ($0.to, false) })
    {
      let parent = keptTable(key.table, behind: true).map { NewRows($0, types, options) }
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
            count: condition)
        ], because: "add the foreign key `\(key.name.text)`",
        [
          Hazard(
            .dataMayNotFit, key.name.text,
            "rows of `\(table.from.name)` that refer to nothing by `\(key.name.text)` stop the migration")
        ])
    }
  }

  /// A query for the rows that refer to nothing.
  private func unmatched(
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
    if let added = addedTables.first(where: { $0.name == key.table }) {
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
  fileprivate var allColumns: [String] {
    keys.flatMap(\.value.columns) + (predicate?.columns ?? [])
  }
}

extension Expression {
  /// Whether it is a value, the same for every row, and not NULL.
  var isConstant: Bool {
    switch self {
    case .literal(let literal): literal != .null
    case .cast(let value, _), .unary(.minus, let value): value.isConstant
    default: false
    }
  }
}
