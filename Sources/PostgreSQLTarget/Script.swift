public import SQLExpressions
public import SchemaModel

/// The locks that one transaction may hold: well within the 6,400 of a stock server, which shares them among its
/// sessions.
private let locksOfATransaction = 3000

/// The script that creates a schema in an empty database.
///
/// - Parameters:
///   - schema: checked by ``postgresqlChecks(_:minimumVersion:)``.
///   - source: where it is written, for the header.
/// - Throws: what the checks would have reported.
public func postgresqlScript(_ schema: Schema, source: String) throws(UnsupportedExpression) -> String {
  let schema = schema.narrowed(to: .postgresql)
  let header = commentLine("Made by schemac from \(source). Do not edit.") + "\n"
  return header + "\n" + transactions(try createStatements(schema))
}

/// Statements in one transaction; in several where one would burst the lock table of a stock server.
func transactions(_ statements: [Statement]) -> String {
  guard !statements.isEmpty else { return "" }
  var text = "BEGIN;\n"
  var locks = 0
  for statement in statements {
    if locks + statement.locks > locksOfATransaction {
      text += """

        COMMIT;

        \(commentLine("A new transaction: one alone would need more locks than a stock server has."))
        BEGIN;

        """
      locks = 0
    }
    locks += statement.locks
    text += "\n\(statement.text);\n"
  }
  return text + "\nCOMMIT;\n"
}
