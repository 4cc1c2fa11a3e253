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
    try askExclusions(rows, table)
    try askReferences(rows, table)
  }

  // MARK: Columns

  mutating func askColumn(
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
            condition: misfits)
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
          condition: "\(value) IS NULL", comesLast: rows.converts([column.to.name]))
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
  mutating func askMisfits(
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
          table: identifier(table.from.name), condition: misfits)
      ], because: "give `\(table.to.name).\(column.name)` its values")
  }

  /// A computed value may be none that its column takes.
  mutating func askComputed(
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
            table: source, condition: misfits)
        ], because: "compute `\(table.to.name).\(column.name)`")
    }
    guard !column.isNullable else { return }
    ask(
      [
        RowGuard(
          description: "rows of \(table.from.name) get no \(column.name)", table: source,
          condition: "(\(text)) IS NULL", comesLast: rows.converts(generated.expression.columns))
      ], because: "compute `\(table.to.name).\(column.name)`")
  }

  mutating func askAdded(
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
          table: identifier(table.from.name), condition: "\(value) IS NULL", comesLast: true)
      ], because: "make `\(table.to.name).\(column.name)` NOT NULL",
      [
        Hazard(
          .dataMayNotFit, "\(table.to.name).\(column.name)",
          "rows of `\(table.from.name)` for which `backfill` gives nothing stop the migration")
      ])
  }

  /// A sequence cannot go on behind a number that it does not reach.
  mutating func askNumbers(_ column: KeptColumn, _ table: KeptTable) {
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

  mutating func askRemovedValues(
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
