public import SchemaModel

/// Reads an expression as a person writes it or as PostgreSQL's catalog prints it.
///
/// Names without quotes are folded to lower case, as SQL does. Text that is cut into tokens safely but whose
/// grammar the tree doesn't know comes back as `.raw`, whole and trimmed.
/// - Throws: where brackets or quotes aren't closed, and for what never belongs in an expression: `;`,
///   comments, a backslash, dollar sign or comma outside quotes and brackets, NUL, what psql would replace,
///   nothing at all, or nesting deeper than 200.
public func parseExpression(_ text: String) throws(SQLSyntaxError) -> Expression {
  try parseExpression(text, columns: [])
}

/// Reads an expression over a table's columns.
///
/// A name without quotes that is exactly a column's means that column, whatever its case (`createdAt >
/// now()`), even where SQL reserves the word (`order > 0`), unless the word is a value (`user`). Any other is
/// folded to lower case.
/// - Parameters:
///   - text: the expression.
///   - columns: the table's columns.
///   - table: its name; a column may be qualified by it. Where it is nil, by any name.
/// - Throws: as `parseExpression(_:)`.
public func parseExpression(
  _ text: String, columns: some Sequence<String>, table: QualifiedName? = nil
) throws(SQLSyntaxError) -> Expression {
  var parser = Parser(tokens: try Lexer.tokens(of: text), text: text, columns: Set(columns), table: table)
  guard parser.tokens.count > 1 else {
    throw SQLSyntaxError(message: "the expression is empty", offset: 0)
  }
  do throws(ParseFailure) {
    let expression = try parser.expression()
    if parser.current.kind == .end { return expression }
  } catch {
    if case .refused(let error) = error { throw error }
  }
  try parser.refuseSeveralExpressions()
  return .raw(trimmed(text))
}

/// `text` without the blanks at its ends.
func trimmed(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard let first = bytes.firstIndex(where: { !$0.isBlank }),
    let last = bytes.lastIndex(where: { !$0.isBlank })
  else { return "" }
  return String(decoding: bytes[first...last], as: UTF8.self)
}

extension Parser {
  /// A comma outside brackets would let raw text end the place that it stands in and begin another.
  func refuseSeveralExpressions() throws(SQLSyntaxError) {
    var depth = 0
    for token in tokens where token.kind == .punctuation {
      switch token.text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth == 0:
        throw error("a comma stands outside brackets", at: token)
      default: break
      }
    }
  }
}
