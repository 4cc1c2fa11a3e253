import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  mutating func planColumns(_ table: KeptTable) throws(UnplannedChange) {
    try planDroppedColumns(table)
    for column in table.added {
      attempt { planner throws(UnplannedChange) in try planner.planAddedColumn(column, nil, table) }
    }
    for column in table.columns where column.fate == .isReplaced {
      attempt { planner throws(UnplannedChange) in try planner.planAddedColumn(column.to, column, table) }
    }
    planStoredValues(table)
    planNullable(table)
    try planFilling(table)
    planTypes(table)
    try planProperties(table)
  }

  // MARK: Columns that go

  private mutating func planDroppedColumns(_ table: KeptTable) throws(UnplannedChange) {
    let taken = Set(table.columns.filter { $0.from.name != $0.to.name }.map(\.to.name))
    var early: [String] = []
    var late: [String] = []
    for column in table.dropped {
      if column.isGenerated || taken.contains(column.name) {
        early.append(column.name)
      } else {
        late.append(column.name)
      }
      planHazards(ofDropped: column, table)
    }
    for column in table.columns where column.fate == .isReplaced {
      // What others are filled from stays until they are.
      if column.to.isGenerated, !column.from.isGenerated, !taken.contains(column.from.name) {
        late.append(column.from.name)
      } else {
        early.append(column.from.name)
      }
    }
    addDrop(early, of: table.from.name, in: .dropFirstColumns)
    addDrop(late, of: table.to.name, in: .dropColumns)
  }

  private mutating func addDrop(_ columns: [String], of table: QualifiedName, in phase: Phase) {
    guard !columns.isEmpty else { return }
    let list = columns.map { "DROP COLUMN \(identifier($0))" }.joined(separator: ",\n  ")
    add(
      PlanStep(
        cause: "drop \(listed(columns)) of `\(table)`",
        statements: ["ALTER TABLE \(identifier(table))\(columns.count == 1 ? " " : "\n  ")\(list)"],
        locks: [TableLock(.accessExclusive, on: "\(table)")]), in: phase)
  }

  private mutating func planHazards(ofDropped column: Column, _ table: KeptTable) {
    let object = "\(table.from.name).\(column.name)"
    var hazards = [
      Hazard(.breaksClients, object, "clients that name the column `\(object)` fail from now on")
    ]
    if !column.isGenerated, options.backup == nil || options.isReverse {
      hazards.insert(Hazard(.deletesData, object, "the values of `\(object)` are deleted"), at: 0)
    }
    ask([], because: "drop `\(column.name)` of `\(table.from.name)`", hazards)
  }

  // MARK: Columns that come

  /// - Parameter before: the column that it takes the place of.
  private mutating func planAddedColumn(
    _ column: Column, _ before: KeptColumn?, _ table: KeptTable
  ) throws(UnplannedChange) {
    let name = identifier(table.to.name)
    let object = "\(table.to.name).\(column.name)"
    var definition = column
    let isPutLater = isFilled(column, before, table)
    if isPutLater {
      definition.isNullable = true
      definition.source = .none
      definition.overrides.postgresqlDefault = nil
      if case .serial = column.source { definition.type = column.type }
    } else if !column.isNullable, !column.isNumbered, !column.isGenerated,
      column.valueOfOldRows(options) == nil, column.overrides.postgresqlDefault == nil, !options.isReverse
    {
      throw UnplannedChange(
        "rows of `\(table.to.name)` need a value for the new column `\(column.name)`, which cannot be NULL",
        at: column.origin, help: "give it a `default`, or say what those rows get: `backfill: …`")
    }
    let text = try planned { () throws(UnsupportedExpression) in
      try PostgreSQLTarget.definition(definition)
    }
    var hazards: [Hazard] = []
    var work = Work.none
    if column.isGenerated || column.isNumbered || (!isPutLater && column.hasVolatileDefault) {
      work = .rewrite
      hazards = [
        Hazard(
          .rewritesTable, object, "every row of `\(table.to.name)` is written anew for `\(column.name)`"),
        Hazard(
          .blocksReads, "\(table.to.name)",
          "`\(table.to.name)` can be neither read nor written while its rows are written anew"),
      ]
    }
    if let before, column.isGenerated, !before.from.isGenerated, options.backup == nil {
      hazards.append(
        Hazard(.deletesData, object, "what `\(object)` holds makes room for what is computed"))
    }
    add(
      PlanStep(
        cause: before == nil
          ? "add the column `\(column.name)` to `\(table.to.name)`"
          : "make the column `\(column.name)` of `\(table.to.name)` anew",
        statements: ["ALTER TABLE \(name) ADD COLUMN \(text)"]
          + comment(column.comment, on: "COLUMN \(name).\(identifier(column.name))").map(\.text),
        locks: [TableLock(.accessExclusive, on: "\(table.to.name)")], work: work, hazards: hazards),
      in: column.isGenerated ? .addGeneratedColumns : .addColumns)
  }

  /// Whether an added column is empty at first, and gets its values and what it says of itself later.
  func isFilled(_ column: Column, _ before: KeptColumn?, _ table: KeptTable) -> Bool {
    if column.isGenerated { return false }
    if options.isReverse {
      let hasDefault = column.valueOfOldRows(options) != nil || column.overrides.postgresqlDefault != nil
      return (restores(table) && (!hasDefault || column.isNumbered))
        || (!column.isNullable && !hasDefault && !column.isNumbered)
    }
    return column.backfill != nil || before != nil
  }

  // MARK: Columns that get another type

  /// All in one statement: the rows are written anew once, and each value is made of the row as it was.
  private mutating func planTypes(_ table: KeptTable) {
    var before: [String] = []
    var actions: [String] = []
    var causes: [String] = []
    var hazards: [Hazard] = []
    var rewrites: [String] = []
    for column in table.columns where column.fate == .isRetyped {
      attempt { planner throws(UnplannedChange) in
        let name = identifier(column.to.name)
        let type = typeName(column.to.postgresqlType)
        let object = "\(table.to.name).\(column.to.name)"
        let using = try newValue(of: column, in: table, planner.options) { table.nameAfterRenames($0) }
        let hasOldDefault = column.from.hasDefault || column.from.isSerial && !column.to.isSerial
        if column.from.isNumbered, !column.to.isNumbered {
          before += planner.removedNumbering(column, table)
        } else if hasOldDefault {
          actions.append("ALTER COLUMN \(name) DROP DEFAULT")
        }
        if column.mayBeEmptyForAWhile, !column.from.isNullable {
          actions.append("ALTER COLUMN \(name) DROP NOT NULL")
        }
        actions.append("ALTER COLUMN \(name) TYPE \(type)\(using.map { " USING \($0)" } ?? "")")
        if let value = try planned({ () throws(UnsupportedExpression) in try defaultValue(column.to) }) {
          actions.append("ALTER COLUMN \(name) SET DEFAULT \(value)")
        }
        let change = typeChange(of: name, from: column.from.postgresqlType, to: column.to.postgresqlType)
        if using != nil || change.rewritesTable { rewrites.append(column.to.name) }
        causes.append(
          column.isSwapped ? "`\(object)` to the new \(type)" : "`\(object)` to \(type)")
        guard !column.isSwapped else { return }
        hazards.append(
          Hazard(.breaksClients, object, "clients get `\(object)` as \(type) from now on"))
        hazards += try planner.conversionHazards(column, table)
      }
    }
    guard !actions.isEmpty else { return }
    if !rewrites.isEmpty {
      hazards += [
        Hazard(
          .rewritesTable, "\(table.to.name)",
          "every row of `\(table.to.name)` is written anew for \(listed(rewrites))"),
        Hazard(
          .blocksReads, "\(table.to.name)",
          "`\(table.to.name)` can be neither read nor written while its rows are written anew"),
      ]
    }
    let separator = actions.count == 1 ? " " : "\n  "
    add(
      PlanStep(
        cause: causes.count == 1
          ? "change the type of \(causes[0])"
          : "change types: \(causes.joined(separator: ", "))",
        statements: before + [
          "ALTER TABLE \(identifier(table.to.name))\(separator)\(actions.joined(separator: ",\n  "))"
        ], locks: [TableLock(.accessExclusive, on: "\(table.to.name)")],
        work: rewrites.isEmpty ? .none : .rewrite, hazards: hazards), in: .retypeColumns)
  }

  /// Columns that were computed and are no longer keep what is stored.
  private mutating func planStoredValues(_ table: KeptTable) {
    let columns = table.columns.filter { $0.fate != .isReplaced && $0.from.isGenerated && !$0.to.isGenerated }
    guard !columns.isEmpty else { return }
    let actions = columns.map { "ALTER COLUMN \(identifier($0.to.name)) DROP EXPRESSION" }
    add(
      PlanStep(
        cause: "let \(listed(columns.map(\.to.name))) of `\(table.to.name)` keep what was computed",
        statements: ["ALTER TABLE \(identifier(table.to.name)) \(actions.joined(separator: ", "))"],
        locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .addColumns)
  }

  private func conversionHazards(_ column: KeptColumn, _ table: KeptTable) throws(UnplannedChange) -> [Hazard]
  {
    let object = "\(table.from.name).\(column.from.name)"
    let (from, to) = (column.from.postgresqlType, column.to.postgresqlType)
    if column.statedConversion(options) != nil {
      return [
        Hazard(.dataMayNotFit, object, "values of `\(object)` that cannot be converted stop the migration")
      ]
    }
    switch conversion(from: from, to: to) {
    case .same, .safe:
      return []
    case .unknown where options.isReverse:
      return [
        Hazard(.dataMayNotFit, object, "values of `\(object)` that are no \(typeName(to)) stop the migration")
      ]
    case .narrowing:
      return [
        Hazard(.dataMayNotFit, object, "values of `\(object)` that are no \(typeName(to)) stop the migration")
      ]
    case .lossy(let loss):
      guard options.backup == nil || options.isReverse else { return [] }
      return [Hazard(.convertsLossily, object, "`\(object)` loses \(loss)")]
    case .unknown:
      throw UnplannedChange(
        "values of `\(object)` do not become \(typeName(to)) by themselves", at: column.to.origin,
        help: "say how, over the old row: `convert: \(column.to.name)::\(typeName(to))`")
    }
  }

  // MARK: Values of rows that are there

  /// Rows that are there get the values of new columns, and of columns that become NOT NULL, in one UPDATE: each is
  /// said of the row as it was.
  private mutating func planFilling(_ table: KeptTable) throws(UnplannedChange) {
    guard !options.isReverse else { return }
    var assignments: [(column: String, value: String)] = []
    var conditions: [String] = []
    let newName = { table.nameAfterRenames($0) }
    for column in table.added {
      guard let backfill = column.backfill, !column.isGenerated else { continue }
      let expression = try table.change.overOldRow(backfill, of: column)
      let value = try text(expression, table, newName)
      assignments.append((column.name, inEnumeration(value, backfill, column)))
    }
    for column in table.columns {
      switch column.fate {
      case .isReplaced:
        // It was computed; rows keep what they had.
        guard !column.to.isGenerated, case .generated(let generated) = column.from.source else { continue }
        assignments.append((column.to.name, try text(generated.expression, table, newName)))
      case .stays:
        guard let value = try newValue(of: column, in: table, options, namedAs: newName) else { continue }
        assignments.append((column.to.name, value))
        conditions.append("\(identifier(column.to.name)) IS NULL")
      case .isRetyped:
        continue
      }
    }
    guard !assignments.isEmpty else { return }
    var update =
      "UPDATE \(identifier(table.to.name))\n  SET "
      + assignments.map { "\(identifier($0.column)) = \($0.value)" }.joined(separator: ",\n    ")
    if conditions.count == assignments.count { update += "\n  WHERE \(conditions.joined(separator: " OR "))" }
    let columns = assignments.map(\.column)
    add(
      PlanStep(
        cause: "give the rows of `\(table.to.name)` their \(listed(columns))",
        statements: withoutTrigger(of: table, [update]),
        locks: [TableLock(.rowExclusive, on: "\(table.to.name)")], work: .update,
        hazards: [
          Hazard(
            .rewritesTable, "\(table.to.name)", "rows of `\(table.to.name)` are written anew in one statement"
          )
        ]), in: .fillColumns)
  }

  private func text(
    _ expression: Expression, _ table: KeptTable, _ newName: (String) -> String
  ) throws(UnplannedChange) -> String {
    try planned { () throws(UnsupportedExpression) in
      try sql(table.inlined(expression).renamingColumns(newName))
    }
  }

  /// Statements that write rows without setting the columns that an UPDATE sets by itself.
  func withoutTrigger(of table: KeptTable, _ statements: [String]) -> [String] {
    guard table.to.columns.contains(where: { $0.onUpdate != nil }), keepsTrigger(table) else {
      return statements
    }
    let (name, trigger) = (identifier(table.to.name), identifier(onUpdateName(table.to).name))
    return ["ALTER TABLE \(name) DISABLE TRIGGER \(trigger)"] + statements
      + ["ALTER TABLE \(name) ENABLE TRIGGER \(trigger)"]
  }
}

/// A column's value in the newer version, over a row of the older one; nil where it is what it was, as PostgreSQL
/// converts it by itself.
///
/// - Parameter newName: what a column of the older version is called where the value stands.
func newValue(
  of column: KeptColumn, in table: KeptTable, _ options: PlanOptions, namedAs newName: (String) -> String
) throws(UnplannedChange) -> String? {
  let type = column.to.postgresqlType
  let name = identifier(newName(column.from.name))
  var value: String?
  if column.isSwapped, let stated = column.statedConversion(options) {
    // Old values and new ones meet as texts: neither type knows all of them.
    let expression = try table.change.overOldRow(stated, of: column.to)
    let text = try planned { () throws(UnsupportedExpression) in
      try sql(table.enumerationsAsText(table.inlined(expression)).renamingColumns(newName))
    }
    value = "(\(text))::text\(type.isArray ? "[]" : "")::\(typeName(type))"
  } else if column.isSwapped, column.isPutBack {
    // What the type does not know is put back later.
    let text = "\(name)::text\(type.isArray ? "[]" : "")"
    let known = column.knownValues.map { quoted($0) }.joined(separator: ", ")
    let fits = type.isArray ? "\(text) <@ ARRAY[\(known)]" : "\(text) IN (\(known))"
    value = "CASE WHEN \(fits) THEN \(text)::\(typeName(type)) END"
  } else if column.isSwapped {
    value = "\(name)::text\(type.isArray ? "[]" : "")::\(typeName(type))"
  } else if let stated = column.statedConversion(options) {
    let expression = try table.change.overOldRow(stated, of: column.to)
    value = try planned { () throws(UnsupportedExpression) in
      try sqlOperand(table.inlined(expression).renamingColumns(newName))
    }
    if type.enumerationName != nil { value = value.map { "\($0)::\(typeName(type))" } }
  } else if column.fate == .isRetyped, conversion(from: column.from.postgresqlType, to: type) == .unknown {
    // Only on the way back: what was cast to another type is cast again.
    value = "CAST(\(name) AS \(typeName(type)))"
  }
  if column.from.isNullable, !column.to.isNullable, let backfill = column.to.backfill, !options.isReverse {
    let expression = try table.change.overOldRow(backfill, of: column.to)
    let filler = try planned { () throws(UnsupportedExpression) in
      inEnumeration(try sql(table.inlined(expression).renamingColumns(newName)), backfill, column.to)
    }
    let base = value ?? (column.fate == .isRetyped ? "CAST(\(name) AS \(typeName(type)))" : name)
    value = "coalesce(\(base), \(filler))"
  }
  return value
}

/// A value for a column of an enumeration: text becomes one of its values only when it is told to.
private func inEnumeration(_ value: String, _ expression: Expression, _ column: Column) -> String {
  guard column.postgresqlType.enumerationName != nil, !expression.isConstant else { return value }
  return "(\(value))::\(typeName(column.postgresqlType))"
}

/// Names in backticks, between commas.
func listed(_ names: [String]) -> String {
  names.map { "`\($0)`" }.joined(separator: ", ")
}

extension KeptTable {
  /// What a column of the older version is called once the renames are done.
  func nameAfterRenames(_ name: String) -> String {
    guard let column = column(before: name), column.fate != .isReplaced else { return name }
    return column.to.name
  }

  /// The expression with the columns whose types are swapped, which are under their old names, as texts.
  func enumerationsAsText(_ expression: Expression) -> Expression {
    if case .column(let name) = expression, let column = column(before: name), column.isSwapped {
      return .cast(expression, to: column.from.postgresqlType.isArray ? .array(of: .text) : .text)
    }
    if case .cast(let value, let type) = expression, let name = type.enumerationName,
      columns.contains(where: { $0.isSwapped && $0.to.postgresqlType.enumerationName == name })
    {
      return .cast(enumerationsAsText(value), to: type.isArray ? .array(of: .text) : .text)
    }
    return expression.mapChildren { enumerationsAsText($0) }
  }

  /// The expression with columns that are gone before the rows are filled in the place where they were computed.
  func inlined(_ expression: Expression) -> Expression {
    if case .column(let name) = expression, let column = from.column(named: name),
      case .generated(let generated) = column.source, replacedBefore.contains(name)
    {
      return generated.expression
    }
    return expression.mapChildren { inlined($0) }
  }
}

extension KeptColumn {
  /// What the schema says a value becomes in its new type.
  ///
  /// An enumeration that loses values is a new type too; there, what the older version says as well is done.
  func statedConversion(_ options: PlanOptions) -> Expression? {
    if options.isReverse { return nil }
    if isSwapped { return to.convert == from.convert ? nil : to.convert }
    return parts.contains(.type) ? to.convert : nil
  }
}

extension Column {
  /// Whether DEFAULT stands at it in the database.
  var hasDefault: Bool {
    if overrides.postgresqlDefault != nil { return true }
    if case .default = source { return true }
    return false
  }

  /// Whether each row gets a value of its own, so that rows that are there have to be written.
  var hasVolatileDefault: Bool {
    if let value = overrides.postgresqlDefault { return value.isVolatile }
    if case .default(let value) = source { return value.isVolatile }
    return false
  }
}

extension Expression {
  /// Whether it may give another value whenever it is asked; what stands still in a transaction does not. A function
  /// that is not PostgreSQL's own may.
  var isVolatile: Bool {
    if isRaw { return true }
    var found = false
    visit { part in
      guard case .call(let call) = part else { return }
      if call.name.schema != nil || volatileFunctions.contains(call.name.name) { found = true }
    }
    return found
  }
}

private let volatileFunctions: Set<String> = [
  "clock_timestamp", "currval", "gen_random_bytes", "gen_random_uuid", "gen_salt", "lastval", "nextval",
  "random",
  "random_normal", "setval", "timeofday", "uuid_generate_v1", "uuid_generate_v1mc", "uuid_generate_v4",
  "uuidv4",
  "uuidv7",
]
