public import Differ
import SQLExpressions
public import SchemaModel

/// The plan that leads a PostgreSQL database from one version of a schema to another, in one transaction.
///
/// - Throws: a change that is not planned yet: it is named, never left out.
public func postgresqlPlan(
  _ difference: SchemaDifference, from: Schema, to: Schema
) throws(UnplannedChange) -> Plan {
  if from.narrowed(to: .postgresql).isEmpty {
    let statements = try planned { () throws(UnsupportedExpression) in
      try createStatements(to.narrowed(to: .postgresql)).map(\.text)
    }
    return Plan(steps: [PlanStep(cause: "create everything", statements: statements)])
  }
  if let change = difference.enumerations.first {
    throw UnplannedChange("\(change.verb) the enumeration `\(change.object.name)` is not planned yet")
  }
  if case .add(let added)? = difference.extensions.first {
    throw UnplannedChange("adding the extension `\(added.name)` is not planned yet")
  }
  var plan = Plan()
  for change in difference.tables {
    switch change {
    case .add(let table):
      throw UnplannedChange("adding the table `\(table.name)` is not planned yet")
    case .drop(let table):
      throw UnplannedChange("dropping the table `\(table.name)` is not planned yet")
    case .alter(let table):
      plan.steps += try steps(table)
    }
  }
  return plan
}

private func steps(_ change: TableDifference) throws(UnplannedChange) -> [PlanStep] {
  if change.isRenamed || change.changesComment {
    throw UnplannedChange("renaming `\(change.from.name)` or changing its comment is not planned yet")
  }
  let table = identifier(change.to.name)
  var steps: [PlanStep] = []
  for column in change.columns { steps += try columnSteps(column, change) }
  try refuseDefinitions(change.primaryKey, "primary key", change.to)
  try refuseDefinitions(change.uniqueConstraints, "unique constraint", change.to)
  try refuseDefinitions(change.checks, "check", change.to)
  try refuseDefinitions(change.foreignKeys, "foreign key", change.to)
  try refuseDefinitions(change.indexes, "index", change.to)
  let constraintRenames =
    names(change.primaryKey) + names(change.uniqueConstraints) + names(change.checks)
    + names(change.foreignKeys)
  for (old, new) in constraintRenames {
    steps.append(
      PlanStep(
        cause: "rename the constraint `\(old)` to `\(new)`",
        statements: [
          "ALTER TABLE \(table) RENAME CONSTRAINT \(identifier(old)) TO \(identifier(new))"
        ]))
  }
  for (old, new) in names(change.indexes) {
    let index = identifier(QualifiedName(schema: change.to.name.schema, old))
    steps.append(
      PlanStep(
        cause: "rename the index `\(old)` to `\(new)`",
        statements: ["ALTER INDEX \(index) RENAME TO \(identifier(new))"]))
  }
  return steps
}

private func columnSteps(
  _ column: Change<Column>, _ difference: TableDifference
) throws(UnplannedChange) -> [PlanStep] {
  let table = difference.to
  let tableName = identifier(table.name)
  switch column {
  case .rename(let from, let to):
    return [try renaming(from, to, table)]
  case .add(let column):
    guard column.isAddedAtOnce else { throw unplanned("adding", column, table) }
    let text = try planned { () throws(UnsupportedExpression) in try definition(column) }
    return [
      PlanStep(
        cause: "add the column `\(column.name)` to `\(table.name)`",
        statements: ["ALTER TABLE \(tableName) ADD COLUMN \(text)"]
          + comment(column.comment, on: "COLUMN \(tableName).\(identifier(column.name))").map(\.text))
    ]
  case .drop(let column):
    throw unplanned("dropping", column, table)
  case .modify(let from, let to):
    var only = from
    only.isNullable = to.isNullable
    guard only == to else { throw unplanned("changing", to, table) }
    return [nullability(to, difference)]
  }
}

/// A column under another name, and what PostgreSQL named after it.
private func renaming(_ from: Column, _ to: Column, _ table: Table) throws(UnplannedChange) -> PlanStep {
  let tableName = identifier(table.name)
  var statements = [
    "ALTER TABLE \(tableName) RENAME COLUMN \(identifier(from.name)) TO \(identifier(to.name))"
  ]
  if !from.isNullable { statements.append(renameNotNull(from.name, to.name, table)) }
  switch from.source {
  case .identity, .serial:
    let sequence = QualifiedName(
      schema: table.name.schema, derivedName(table.name.name, from.name, "seq"))
    let newName = identifier(derivedName(table.name.name, to.name, "seq"))
    statements.append("ALTER SEQUENCE IF EXISTS \(identifier(sequence)) RENAME TO \(newName)")
  case .none, .default, .generated:
    break
  }
  if to.onUpdate != nil {
    // The function names the column in its text.
    let function = try planned { () throws(UnsupportedExpression) in
      try onUpdateFunction(table, replacing: true)
    }
    if let function { statements.append(function) }
  }
  return PlanStep(
    cause: "rename the column `\(from.name)` of `\(table.name)` to `\(to.name)`",
    statements: statements,
    hazards: [
      Hazard(
        .breaksClients, "clients that name the column `\(from.name)` of `\(table.name)` fail from now on")
    ])
}

private func nullability(_ column: Column, _ difference: TableDifference) -> PlanStep {
  let table = difference.to
  let tableName = identifier(table.name)
  let name = identifier(column.name)
  if column.isNullable {
    return PlanStep(
      cause: "let `\(column.name)` of `\(table.name)` be NULL",
      statements: ["ALTER TABLE \(tableName) ALTER COLUMN \(name) DROP NOT NULL"])
  }
  // The rows are counted before anything changes: under the column's old name.
  let oldName = difference.oldName(of: column.name)
  return PlanStep(
    cause: "make `\(column.name)` of `\(table.name)` NOT NULL",
    statements: ["ALTER TABLE \(tableName) ALTER COLUMN \(name) SET NOT NULL"],
    guards: [
      RowGuard(
        description: "rows of \(table.name) have no \(oldName)", table: tableName,
        condition: "\(identifier(oldName)) IS NULL")
    ],
    hazards: [
      Hazard(.dataMayNotFit, "rows of `\(table.name)` without `\(oldName)` stop the migration"),
      Hazard(.scansTable, "every row of `\(table.name)` is read"),
      Hazard(.blocksReads, "`\(table.name)` can be neither read nor written while its rows are read"),
    ])
}

/// From 18 on PostgreSQL names the constraint behind NOT NULL after its column, and keeps the name.
private func renameNotNull(_ old: String, _ new: String, _ table: Table) -> String {
  let body = """
    BEGIN
      IF current_setting('server_version_num')::integer >= 180000 THEN
        ALTER TABLE \(identifier(table.name)) RENAME CONSTRAINT \
    \(identifier(notNullName(table, old))) TO \(identifier(notNullName(table, new)));
      END IF;
    END
    """
  return "DO \(quoted(body))"
}

private func notNullName(_ table: Table, _ column: String) -> String {
  derivedName(table.name.name, column, "not_null")
}

private func unplanned(_ verb: String, _ column: Column, _ table: Table) -> UnplannedChange {
  UnplannedChange("\(verb) the column `\(column.name)` of `\(table.name)` is not planned yet")
}

private func names<Object: NamedObject>(_ changes: [Change<Object>]) -> [(String, String)] {
  changes.compactMap {
    if case .rename(let from, let to) = $0 { (from.name.text, to.name.text) } else { nil }
  }
}

private func refuseDefinitions<Object: NamedObject>(
  _ changes: [Change<Object>], _ kind: String, _ table: Table
) throws(UnplannedChange) {
  for change in changes where !change.isRename {
    throw UnplannedChange(
      "\(change.verb) the \(kind) `\(change.object.name.text)` of `\(table.name)` is not planned yet")
  }
}
