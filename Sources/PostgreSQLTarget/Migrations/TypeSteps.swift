import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// All in one statement: the rows are written anew once, and each value is made of the row as it was.
  mutating func planTypes(_ table: KeptTable) {
    var actions: [String] = []
    var causes: [String] = []
    var hazards: [Hazard] = []
    var rewrites: [String] = []
    for column in table.columns where column.fate == .isRetyped && !column.isShadowed {
      attempt { planner throws(UnplannedChange) in
        let name = identifier(column.to.name)
        let type = typeName(column.to.postgresqlType)
        let object = "\(table.to.name).\(column.to.name)"
        let using = try newValue(of: column, in: table, planner.options) { table.nameAfterRenames($0) }
        let hasOldDefault =
          column.from.hasDefault || column.from.isSerial && column.to.isNumbered && !column.to.isSerial
        if hasOldDefault {
          actions.append("ALTER COLUMN \(name) DROP DEFAULT")
        }
        if column.mayBeEmptyForAWhile, !column.from.isNullable {
          actions.append("ALTER COLUMN \(name) DROP NOT NULL")
        }
        actions.append(
          "ALTER COLUMN \(name) TYPE \(type)\(collationClause(column.to))\(using.map { " USING \($0)" } ?? "")"
        )
        if let value = try planned({ () throws(UnsupportedExpression) in try defaultValue(column.to) }) {
          actions.append("ALTER COLUMN \(name) SET DEFAULT \(value)")
        }
        let change = typeChange(of: name, from: column.from.postgresqlType, to: column.to.postgresqlType)
        if using != nil || change.rewritesTable { rewrites.append(column.to.name) }
        causes.append(
          !column.isSwapped && !column.parts.contains(.type)
            ? "`\(object)` to \(type)\(collationClause(column.to))"
            : column.isSwapped ? "`\(object)` to the new \(type)" : "`\(object)` to \(type)")
        if column.isRecollated { hazards += planner.collationHazards(column, table) }
        guard !column.isSwapped, column.parts.contains(.type) else { return }
        hazards.append(
          Hazard(.breaksClients, object, "clients get `\(object)` as \(type) from now on"))
        hazards += try planner.conversionHazards(column, table)
      }
    }
    guard !actions.isEmpty else { return }
    let sorted = rewrites.isEmpty ? hazards.filter { $0.id == .buildsIndex } : []
    if !rewrites.isEmpty {
      hazards += [
        Hazard(
          .rewritesTable, "\(table.to.name)",
          "every row of `\(table.to.name)` is written anew for \(listed(rewrites))"),
        .blocksReads(of: table.to.name, whileRowsAre: "written anew"),
      ]
    }
    let separator = actions.count == 1 ? " " : "\n  "
    add(
      PlanStep(
        cause: causes.count == 1
          ? "change the type of \(causes[0])"
          : "change types: \(causes.joined(separator: ", "))",
        statements: [
          "ALTER TABLE \(identifier(table.to.name))\(separator)\(actions.joined(separator: ",\n  "))"
        ], locks: [TableLock(.accessExclusive, on: "\(table.to.name)")],
        work: rewrites.isEmpty ? (sorted.isEmpty ? .none : .index) : .rewrite, hazards: hazards),
      in: .retypeColumns)
  }

  /// Columns that were computed and are no longer keep what is stored.
  mutating func planStoredValues(_ table: KeptTable) {
    let columns = table.columns.filter { $0.fate != .isReplaced && $0.from.isGenerated && !$0.to.isGenerated }
    guard !columns.isEmpty else { return }
    let actions = columns.map { "ALTER COLUMN \(identifier($0.from.name)) DROP EXPRESSION" }
    // Before anything that it was computed of goes.
    add(
      PlanStep(
        cause: "let \(listed(columns.map(\.from.name))) of `\(table.from.name)` keep what was computed",
        statements: ["ALTER TABLE \(identifier(table.from.name)) \(actions.joined(separator: ", "))"],
        locks: [TableLock(.accessExclusive, on: "\(table.from.name)")]), in: .dropIndexes)
  }

  /// The indexes over a column hold its values in their order, and are built anew with it.
  private func collationHazards(_ column: KeptColumn, _ table: KeptTable) -> [Hazard] {
    let name = column.to.name
    let isIndexed =
      table.to.keys.contains { $0.contains(name) }
      || table.to.indexes.contains { $0.plainColumns.contains(name) }
    guard isIndexed else { return [] }
    return [
      Hazard(
        .buildsIndex, "\(table.to.name).\(name)",
        "the indexes over `\(name)` of `\(table.to.name)` are built anew, in another order"),
      .blocksReads(of: table.to.name, whileRowsAre: "sorted anew"),
    ]
  }

  func conversionHazards(_ column: KeptColumn, _ table: KeptTable) throws(UnplannedChange) -> [Hazard] {
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
    case .lossy(let loss):
      guard options.backup == nil || options.isReverse else { return [] }
      return [Hazard(.convertsLossily, object, "`\(object)` loses \(loss)")]
    case .unknown where !options.isReverse:
      throw UnplannedChange(
        "values of `\(object)` do not become \(typeName(to)) by themselves", at: column.to.origin,
        help: "say how, over the old row: `convert: \(column.to.name)::\(typeName(to))`")
    case .narrowing, .unknown:
      return [
        Hazard(.dataMayNotFit, object, "values of `\(object)` that are no \(typeName(to)) stop the migration")
      ]
    }
  }
}
