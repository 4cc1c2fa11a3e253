import SQLExpressions
import SchemaModel

/// What keeps a table's `on_update` columns: a function and a trigger of one name. Empty where there are none.
///
/// An UPDATE that leaves the column unchanged sets it; one that changes it wins.
func onUpdateStatements(_ table: Table) throws(UnsupportedExpression) -> [String] {
  guard let function = try onUpdateFunction(table) else { return [] }
  let name = onUpdateName(table)
  return [
    function,
    "CREATE TRIGGER \(identifier(name.name)) BEFORE UPDATE ON \(identifier(table.name))"
      + " FOR EACH ROW EXECUTE FUNCTION \(identifier(name))()",
  ]
}

/// The function behind a table's trigger, new or in another's place; nil where the table needs none.
func onUpdateFunction(
  _ table: Table, replacing: Bool = false
) throws(UnsupportedExpression) -> String? {
  guard let body = try onUpdateBody(table) else { return nil }
  let name = identifier(onUpdateName(table))
  let quote = dollarQuote(notIn: body)
  return """
    CREATE \(replacing ? "OR REPLACE " : "")FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS \(quote)\(body)\(quote)
    """
}

/// What that function does.
func onUpdateBody(_ table: Table) throws(UnsupportedExpression) -> String? {
  var body = ""
  for column in table.columns {
    guard let value = column.onUpdate else { continue }
    let name = identifier(column.name)
    body += """
        IF NEW.\(name) IS NOT DISTINCT FROM OLD.\(name) THEN
          NEW.\(name) := \(try sql(value));
        END IF;

      """
  }
  return body.isEmpty ? nil : "\nBEGIN\n\(body)  RETURN NEW;\nEND\n"
}

/// The name of the trigger and of its function.
func onUpdateName(_ table: Table) -> QualifiedName {
  var base = table.name.name
  while base.utf8.count > 63 - "_on_update".utf8.count { base.unicodeScalars.removeLast() }
  return QualifiedName(schema: table.name.schema, base + "_on_update")
}

/// A dollar quote that the text does not end. Bytes are compared: an accent behind the quote would hide it otherwise.
private func dollarQuote(notIn text: String) -> String {
  var quote = "$on_update$"
  var number = 1
  while Array(text.utf8).contains(quote.utf8) {
    number += 1
    quote = "$on_update\(number)$"
  }
  return quote
}
