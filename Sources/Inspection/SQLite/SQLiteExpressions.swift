import Catalog
import SQLExpressions
import SchemaModel

extension SQLiteInspector {
  /// What an expression could have been that stands so in SQLite, the likeliest first. Each is to be tried.
  func portableCandidates(_ text: String, over table: Table) -> [Expression] {
    let names = table.columns.map(\.name)
    func read(_ text: String) -> Expression? {
      try? parseExpression(text, columns: names, table: table.name)
    }
    var candidates: [Expression] = []
    for expression in [read(portableText(text, columns: names)), read(text)] {
      guard let expression else { continue }
      for candidate in [
        expression.raised.asLike, expression.asLike, expression, expression.ofBigints,
        expression.ignoringCase,
      ]
      where !candidates.contains(candidate) {
        candidates.append(candidate)
      }
    }
    // In a schema these two are functions of many rows.
    candidates.removeAll { candidate in
      var isOfRows = false
      candidate.visit { part in
        if case .call(let call) = part, ["min", "max"].contains(call.name.name) { isOfRows = true }
      }
      return isOfRows
    }
    // Text that the tree does not know is the last resort.
    return candidates.filter { !$0.isRaw } + candidates.filter(\.isRaw)
  }
}
