import SQLExpressions
import SchemaModel
import Testing

@testable import SQLiteTarget

/// What became of each operator and function: a line of the document each.
struct ExpressionTable {
  private struct Line {
    /// Expressions that were compared and are the same.
    var compared = 0
    var warnings: Set<String> = []
    var refusals: Set<String> = []
    /// What is to be said besides.
    var notes: [String] = []
  }

  private var lines: [String: Line] = [:]
  let rows: Int

  init(rows: Int) {
    self.rows = rows
    for name in Feature.all { lines[name] = Line() }
  }

  /// An expression that both answer alike for every row.
  mutating func addSame(_ expression: Expression) {
    for name in Feature.names(in: expression) { lines[name, default: Line()].compared += 1 }
  }

  mutating func addWarning(_ message: String, _ expression: Expression) {
    if let name = culprit(expression, message) { lines[name, default: Line()].warnings.insert(message) }
  }

  mutating func addRefusal(_ message: String, _ expression: Expression) {
    if let name = culprit(expression, message) { lines[name, default: Line()].refusals.insert(message) }
  }

  mutating func addNote(_ note: String, _ name: String) {
    lines[name, default: Line()].notes.append(note)
  }

  /// The operator or function that a message is about: the root of the smallest part that has it by itself.
  private func culprit(_ expression: Expression, _ message: String) -> String? {
    for child in expression.children where messages(child).contains(message) {
      if let name = culprit(child, message) { return name }
    }
    return Feature.name(of: expression)
  }

  private func messages(_ expression: Expression) -> [String] {
    do {
      return try ExpressionTests.spelling(expression).warnings
    } catch let error as UnsupportedExpression {
      return [error.message]
    } catch {
      return []
    }
  }

  /// The table; a name of which nothing is known is a failure.
  func markdown() -> String {
    let groups: [(title: String, names: Set<String>)] = [
      ("operator", Feature.operators), ("form", Set(Feature.forms)), ("function", Feature.functions),
    ]
    return groups.map { group in
      let head = """
        | \(group.title) | PostgreSQL 15, 16 and 18 and SQLite | expressions × rows compared |
        |---|---|---:|
        """
      return ([head] + group.names.sorted().map(line)).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func line(_ name: String) -> String {
    let line = lines[name] ?? Line()
    var parts = line.compared > 0 ? ["same"] : []
    parts += line.notes
    if !line.warnings.isEmpty { parts.append("warned: " + line.warnings.sorted().joined(separator: "; ")) }
    if !line.refusals.isEmpty { parts.append("refused: " + line.refusals.sorted().joined(separator: "; ")) }
    if parts.isEmpty { Issue.record("no case says what becomes of \(name)") }
    let count = line.compared > 0 ? "\(line.compared) × \(rows)" : "0"
    func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
    let code = name.allSatisfy { !$0.isUppercase } ? "`\(name)`" : name
    return "| \(cell(code)) | \(cell(parts.joined(separator: "<br>"))) | \(count) |"
  }
}
