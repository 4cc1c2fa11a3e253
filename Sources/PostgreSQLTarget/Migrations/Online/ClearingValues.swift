import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// What takes values away again that were added to an enumeration before anything used them: PostgreSQL removes no
  /// value, so that the type is made again. It is done only where they are there.
  mutating func clearValues(of change: EnumerationDifference) {
    var grown = change.from
    grown.values = change.to.values
    var before = difference.from
    before.enumerations = before.enumerations.map { $0.name == grown.name ? grown : $0 }
    var back = SchemaDifference(from: before, to: difference.from)
    back.enumerations = [.alter(EnumerationDifference(from: grown, to: change.from))]
    back.keptTables = Dictionary(
      difference.from.tables.map { ($0.name, $0.name) }, uniquingKeysWith: { first, _ in first })
    var planner = MigrationPlanner(back, PlanOptions(isReverse: true))
    planner.plan()
    let steps = planner.result.steps
    let fact = CatalogObject.type(grown.name)
    let body = """
      BEGIN
        IF (SELECT (\(fact.expression)) FROM (VALUES (\(quoted(fact.relation)))) AS fact (relation)) = \(quoted(valueList(grown.values.map(\.name)))) THEN
      \(steps.flatMap(\.statements).map { "    \($0);\n" }.joined())  END IF;
      END
      """
    clearing.append(
      PlanStep(
        cause: "take the added values of the type `\(change.from.name)` away",
        statements: ["DO \(quoted(body))"], locks: steps.flatMap(\.locks), work: .rewrite, commit: .alone))
  }
}
