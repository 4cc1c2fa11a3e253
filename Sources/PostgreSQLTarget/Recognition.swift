package import SQLExpressions
package import SchemaModel

/// The extensions that follow from what a schema uses, without those that it names.
package func impliedExtensions(of schema: Schema) -> [String] {
  let named = Set(schema.extensions.map(\.name))
  return extensions(schema).map(\.name).filter { !named.contains($0) }
}

/// The statements that create a table with its indexes, without its foreign keys: whoever compares a schema with a
/// database finds out by them what a server makes of it.
package func postgresqlStatements(creating table: Table) throws(UnsupportedExpression) -> [String] {
  try createStatements(table, foreignKeys: []).map(\.text)
}

/// A name as PostgreSQL prints it: in quotes where it needs any.
package func postgresqlName(_ name: QualifiedName) -> String { identifier(name) }

extension Table {
  /// The table with its `on_update` columns, where a trigger and its function, as the server prints them, are the ones
  /// that would be made for these; nil where they are any others.
  package func keepingColumns(trigger: String, function: String) -> Table? {
    let name = identifier(onUpdateName(self))
    let head = """
      CREATE OR REPLACE FUNCTION \(identifier(onUpdateName(self).inSchema))()
       RETURNS trigger
       LANGUAGE plpgsql
      AS $function$
      """
    let expected =
      "CREATE TRIGGER \(identifier(onUpdateName(self).name)) BEFORE UPDATE ON \(identifier(self.name))"
      + " FOR EACH ROW EXECUTE FUNCTION \(name)()"
    let end = "$function$\n"
    guard trigger == expected, function.hasPrefix(head), function.hasSuffix(end) else { return nil }
    let body = String(function.dropFirst(head.count).dropLast(end.count))
    var table = self
    for position in columns.indices {
      guard let text = body.value(of: columns[position]), let value = try? parseExpression(text) else {
        continue
      }
      table.columns[position].onUpdate = value
    }
    // What would be made of the table has to be the function that is there.
    guard let made = try? onUpdateFunction(table), let start = made.firstRange(of: "\nBEGIN\n"),
      let last = made.range(ofLast: "\nEND\n")
    else { return nil }
    return made[start.lowerBound..<last] == body[...] ? table : nil
  }
}

extension QualifiedName {
  /// The name with its schema, even where that is the default one.
  fileprivate var inSchema: QualifiedName { QualifiedName(schema: schema ?? "public", name) }
}

extension String {
  /// What a function's body sets a column to.
  fileprivate func value(of column: Column) -> String? {
    let name = identifier(column.name)
    let before = "\n  IF NEW.\(name) IS NOT DISTINCT FROM OLD.\(name) THEN\n    NEW.\(name) := "
    guard let start = firstRange(of: before),
      let end = self[start.upperBound...].firstRange(of: ";\n  END IF;\n")
    else { return nil }
    return String(self[start.upperBound..<end.lowerBound])
  }

  /// Where the last occurrence of a text ends.
  fileprivate func range(ofLast text: String) -> String.Index? {
    ranges(of: text).last?.upperBound
  }
}
