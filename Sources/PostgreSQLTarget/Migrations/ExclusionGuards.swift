import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Rows that exclude one another are counted where that takes no longer than sorting them: where all is compared by
  /// `=`, but for one range at most. Of other operators the server alone knows how to find them; it stops the plan.
  mutating func askExclusions(_ rows: NewRows, _ table: KeptTable) throws(UnplannedChange) {
    let exclusions = fates(of: table).exclusions
    let judged: Set<ChangedPart> = [.elements, .where]
    let made = exclusions.made.filter {
      $0.before == nil || !judged.isDisjoint(with: $0.parts) || rows.changes($0.object.columns)
    }.map(\.object)
    for exclusion in made + exclusions.kept.map(\.to).filter({ rows.changes($0.columns) }) {
      let name = exclusion.name.text
      let guards = try rowsThatExclude(exclusion, rows, table).map {
        [
          RowGuard(
            description: "rows of \(table.from.name) exclude others, by \(name)", count: $0,
            comesLast: rows.converts(exclusion.columns) || table.retypes(exclusion.columns))
        ]
      }
      ask(
        guards ?? [], because: "add the exclusion constraint `\(name)`",
        [
          Hazard(
            .dataMayNotFit, name, "rows of `\(table.from.name)` that `\(name)` excludes stop the migration")
        ])
    }
  }

  /// A query for the rows that exclude others; nil where there is none that is fast.
  private func rowsThatExclude(
    _ exclusion: ExclusionConstraint, _ rows: NewRows, _ table: KeptTable
  ) throws(UnplannedChange) -> String? {
    let scope = ExpressionScope(table: table.to, schema: difference.to)
    let ranges = exclusion.elements.filter { $0.comparison == "&&" && $0.key.value.isRange(in: scope) }
    let equal = exclusion.elements.filter { $0.comparison == "=" }
    guard ranges.count <= 1, ranges.count + equal.count == exclusion.elements.count,
      exclusion.elements.allSatisfy({ $0.key.operatorClass == nil && $0.key.collation == nil })
    else { return nil }
    let wanted = (equal + ranges).map(\.key.value) + (exclusion.predicate.map { [$0] } ?? [])
    guard let (expressions, source) = try rows.source(for: wanted.map(table.castingRetyped)) else {
      return nil
    }
    let texts = try expressions.map { expression throws(UnplannedChange) in
      try planned { () throws(UnsupportedExpression) in "(\(try sql(expression)))" }
    }
    let keys = texts.prefix(exclusion.elements.count)
    var conditions = keys.map { "\($0) IS NOT NULL" }
    if exclusion.predicate != nil { conditions.append(contentsOf: texts.suffix(1)) }
    let filter = conditions.joined(separator: " AND ")
    let groups = keys.prefix(equal.count).joined(separator: ", ")
    guard !ranges.isEmpty, let range = keys.last else {
      return
        "SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM \(source) WHERE \(filter) GROUP BY \(groups) HAVING count(*) > 1) AS repeated"
    }
    // Sorted, any range that overlaps a later one overlaps the next.
    let partition = groups.isEmpty ? "" : "PARTITION BY \(groups) "
    return
      "SELECT count(*) FROM (SELECT \(range) AS held, lag(\(range)) OVER (\(partition)ORDER BY \(range)) AS earlier FROM \(source) WHERE \(filter)) AS sorted WHERE held && earlier"
  }
}

extension KeptTable {
  /// Whether one of the columns gets another type.
  fileprivate func retypes(_ names: [String]) -> Bool {
    names.contains { column(behind: $0)?.fate == .isRetyped }
  }

  /// The expression over columns of the types that they get: a function that makes a range takes no other.
  fileprivate func castingRetyped(_ expression: Expression) -> Expression {
    if case .column(let name) = expression, let column = column(behind: name), column.fate == .isRetyped,
      column.to.postgresqlType.isBuiltIn
    {
      return .cast(expression, to: column.to.postgresqlType)
    }
    return expression.mapChildren(castingRetyped)
  }
}

/// PostgreSQL's own types of ranges; each has a function of its name that makes one.
private let rangeTypes: Set<String> = [
  "daterange", "int4range", "int8range", "numrange", "tsrange", "tstzrange",
]

extension Expression {
  /// Whether it gives a range.
  fileprivate func isRange(in scope: ExpressionScope) -> Bool {
    if case .call(let call) = self { return call.name.schema == nil && rangeTypes.contains(call.name.name) }
    guard case .named(let type)? = inferredType(in: scope) else { return false }
    return type.name.schema == nil && rangeTypes.contains(type.name.name)
  }
}
