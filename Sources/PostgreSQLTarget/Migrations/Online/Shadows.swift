import Differ
import SQLExpressions
import SchemaModel

// A type that writes every row anew would stop everybody meanwhile. A second column of the new type is added instead, a
// trigger gives it the value of whatever is written, the rows that are there are filled in batches, and it takes the
// first one's place.

extension MigrationPlanner {
  /// The columns that can be changed so, by their names behind.
  func shadowedColumns(of table: KeptTable) -> Set<String> {
    Set(table.columns.filter { canBeShadowed($0, table) }.map(\.to.name))
  }

  private func canBeShadowed(_ column: KeptColumn, _ table: KeptTable) -> Bool {
    guard column.fate == .isRetyped, !column.isSwapped, !table.mayRefuseRows,
      !column.from.isGenerated, !column.to.isGenerated, !column.from.isNumbered,
      !column.to.isNumbered, isThereEarly(column.to.postgresqlType),
      isThereEarly(column.from.postgresqlType)
    else { return false }
    let isRewritten = typeChange(
      of: identifier(column.from.name), from: column.from.postgresqlType, to: column.to.postgresqlType
    ).rewritesTable
    guard isRewritten || column.statedConversion(options) != nil else { return false }
    for stated in [column.to.convert, column.to.backfill].compactMap(\.self) {
      // In a trigger that comes before the row is written, what is computed of it is not there yet.
      let computed = Set(table.from.columns.filter(\.isGenerated).map(\.name))
      guard !stated.isVolatile, let expression = try? table.change.overOldRow(stated, of: column.to),
        isThereEarly(expression, table, except: computed)
      else { return false }
    }
    // What others are made of has to stay until they are.
    let others = (table.from.columns + table.to.columns).filter {
      $0.name != column.from.name && $0.name != column.to.name
    }
    return !others.contains { other in
      var expressions = [other.backfill, other.convert].compactMap(\.self)
      if case .generated(let generated) = other.source { expressions.append(generated.expression) }
      return expressions.contains {
        $0.isRaw || !Set($0.columns).isDisjoint(with: [column.from.name, column.to.name])
      }
    }
  }

  mutating func shadowAssignments(_ table: KeptTable) throws(UnplannedChange) -> [Assignment] {
    var assignments: [Assignment] = []
    var taken = Set(table.from.columns.map(\.name) + table.to.columns.map(\.name))
    for column in table.columns where column.isShadowed {
      let old = identifier(column.from.name)
      let value = try newValue(of: column, in: table, options, namedAs: { $0 })
      assignments.append(
        Assignment(
          column: column.to, name: freeName(for: column.to.name, ending: "_schemac_shadow", among: &taken),
          // Assigned and not cast: what does not fit is refused, and not cut.
          value: value ?? old, isAdded: true))
      let object = "\(table.to.name).\(column.to.name)"
      ask(
        [], because: "change the type of `\(object)`",
        [
          Hazard(
            .breaksClients, object,
            "clients get `\(object)` as \(typeName(column.to.postgresqlType)) from now on")
        ] + (try conversionHazards(column, table)) + refusedWrites(column, object))
    }
    return assignments
  }

  private func refusedWrites(_ column: KeptColumn, _ object: String) -> [Hazard] {
    let conversion = conversion(from: column.from.postgresqlType, to: column.to.postgresqlType)
    if column.statedConversion(options) == nil, conversion.keepsMeaning { return [] }
    return [
      Hazard(
        .breaksClients, object,
        "while the plan runs, clients cannot write a `\(column.from.name)` that is no \(typeName(column.to.postgresqlType))"
      )
    ]
  }

  /// The trigger that gives second columns the values of whatever is written.
  func followingStatements(_ shadows: [Assignment], _ table: KeptTable) -> [String] {
    guard !shadows.isEmpty else { return [] }
    let name = shadowTrigger(table)
    return [
      "CREATE FUNCTION \(identifier(name))() RETURNS trigger LANGUAGE plpgsql AS \(quoted(body(shadows)))",
      "CREATE TRIGGER \(identifier(name.name)) BEFORE INSERT OR UPDATE ON \(identifier(table.from.name))"
        + " FOR EACH ROW EXECUTE FUNCTION \(identifier(name))()",
    ]
  }

  /// Plans that the trigger goes, and says what the catalog shows of it.
  mutating func follow(_ shadows: [Assignment], _ table: KeptTable) -> [CatalogEffect] {
    guard !shadows.isEmpty else { return [] }
    let name = shadowTrigger(table)
    let function = identifier(name)
    clearing.append(
      PlanStep(
        cause: "drop what fills the second columns of `\(table.from.name)`",
        statements: ["DROP FUNCTION IF EXISTS \(function)() CASCADE"],
        locks: [TableLock(.accessExclusive, on: "\(table.from.name)")], commit: .alone))
    add(
      PlanStep(
        cause: "drop what fills the second columns of `\(table.from.name)`",
        statements: [
          "DROP TRIGGER \(identifier(name.name)) ON \(identifier(table.from.name))",
          "DROP FUNCTION \(function)()",
        ], locks: [TableLock(.accessExclusive, on: "\(table.from.name)")]), in: .dropTriggers)
    return [
      CatalogEffect(object: .trigger(table.from.name, name.name), before: nil, after: body(shadows))
    ]
  }

  private func shadowTrigger(_ table: KeptTable) -> QualifiedName {
    // Triggers run in the order of their names: this one is the last.
    let beginning = "~schemac_shadow_"
    return QualifiedName(
      schema: table.from.name.schema,
      beginning + clipped(table.from.name.name, toBytes: 63 - beginning.utf8.count))
  }

  private func body(_ shadows: [Assignment]) -> String {
    let values = shadows.map(\.value).joined(separator: ", ")
    let names = shadows.map { "NEW.\(identifier($0.name))" }.joined(separator: ", ")
    return """

      #variable_conflict use_column
      BEGIN
        SELECT \(values) INTO \(names) FROM (SELECT NEW.*) AS written;
        RETURN NEW;
      END

      """
  }
}
