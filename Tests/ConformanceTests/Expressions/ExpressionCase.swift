import SchemaModel
import Testing

/// An expression, what SQLite is told, and what PostgreSQL 15 said.
///
/// In text: the expression on a line of its own; below, indented, `=` and SQLite's spelling or `!` and the reason why
/// there is none; `:` and PostgreSQL's answer for each of ``ExpressionRows`` (`t`, `f`, `n` for NULL, `e` for an
/// error), where it is a condition; `?` and each warning.
struct ExpressionCase: Sendable, CustomTestStringConvertible {
  var text: String
  var sql: String?
  var refusal: String?
  var answers: String?
  var warnings: [String] = []

  var testDescription: String { text }

  static let conditionsAndValues = [numbers, decimals, texts, patterns, times, documents, edges, refused]
    .flatMap(cases)

  static func cases(_ text: String) -> [ExpressionCase] {
    var cases: [ExpressionCase] = []
    for line in text.split(separator: "\n") {
      let rest = String(line.dropFirst(4))
      switch line.prefix(4) {
      case "  = ": cases[cases.count - 1].sql = rest
      case "  ! ": cases[cases.count - 1].refusal = rest
      case "  : ": cases[cases.count - 1].answers = rest
      case "  ? ": cases[cases.count - 1].warnings.append(rest)
      default: cases.append(ExpressionCase(text: String(line)))
      }
    }
    return cases
  }
}
