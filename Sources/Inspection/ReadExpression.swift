import SQLExpressions
import SchemaModel

/// Reads what a server prints for expressions into what a person would have written.
struct ExpressionReader {
  let scope: ExpressionScope
  private let table: Table
  private let names: [String]

  /// - Parameters:
  ///   - table: with its columns' types.
  ///   - enumerations: the schema's.
  init(_ table: Table, enumerations: Set<QualifiedName>) {
    self.table = table
    names = table.columns.map(\.name)
    scope = ExpressionScope(table: table, enumerations: enumerations)
  }

  /// The expression, such that a schema that says it says the same; nil where no schema can.
  ///
  /// - Parameter expected: the type of the expression's place, if it has one.
  func read(_ text: String, expected: ColumnType? = nil) -> Expression? {
    guard let parsed = try? parseExpression(text) else { return nil }
    return [plain(parsed, expected: expected), parsed].first { isReadBack($0, expected: expected) }
  }

  /// Whether a schema's reader finds the same meaning in what a schema's writer writes.
  private func isReadBack(_ expression: Expression, expected: ColumnType?) -> Bool {
    guard let text = try? expression.spelling(),
      let back = try? parseExpression(text, columns: names, table: table.name)
    else { return false }
    return back == expression
      || back.canonical(in: scope, expected: expected) == expression.canonical(in: scope, expected: expected)
  }

  /// The expression without what the server adds: casts that it does by itself, and lists as arrays. The meaning stays.
  private func plain(_ expression: Expression, expected: ColumnType?) -> Expression {
    let meaning = expression.canonical(in: scope, expected: expected)
    let type = expression.inferredType(in: scope)
    func means(_ other: Expression) -> Bool {
      // A constant takes the type of its place; all else has to have it.
      (other.isConstant || other.inferredType(in: scope) == type) && !other.meetsUnlikeArrays(scope)
        && other.canonical(in: scope, expected: expected) == meaning
    }
    var plain = expression
    let numbered = plain.withNumbers
    if numbered != plain, means(numbered) { plain = numbered }
    let formed = plain.withForms
    if formed != plain, means(formed) { plain = formed }
    let listed = plain.withLists
    if listed != plain, means(listed) { plain = listed }
    let ranged = plain.withRanges
    if ranged != plain, means(ranged) { plain = ranged }
    let count = plain.castCount
    guard count > 0 else { return plain }
    let bare = plain.withoutCasts { _ in true }
    if means(bare) { return bare }
    let withoutConstants = plain.withoutCastsOfConstants
    if withoutConstants != plain, means(withoutConstants) { plain = withoutConstants }
    // One by one, unless that would take long.
    var place = 0
    while place < min(plain.castCount, 60) {
      let shorter = plain.withoutCasts { $0 == place }
      if means(shorter) { plain = shorter } else { place += 1 }
    }
    return plain
  }
}
