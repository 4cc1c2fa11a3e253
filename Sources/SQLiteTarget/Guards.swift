import Differ
import SQLExpressions
import SchemaModel

/// Conditions that stop a plain script.
///
/// SQLite has no IF: a row goes into a temporary table whose CHECK refuses it, and is named for the message.
/// `sqlite3 -bail` then ends, and the transaction with it.
enum Guard {
  /// Statements that stop the script where a query counts anything but 0.
  ///
  /// - Parameters:
  ///   - message: what SQLite says then.
  ///   - count: a query that gives one number.
  static func none(_ message: String, count: String) -> [String] {
    [
      "CREATE TEMP TABLE schemac_guard (\n  found INTEGER CONSTRAINT \(identifier(message)) CHECK (found = 0)\n)",
      "INSERT INTO schemac_guard \(count)",
      "DROP TABLE temp.schemac_guard",
    ]
  }

  static func statements(_ rows: RowGuard) -> [String] {
    [
      "SELECT found || \(quoted(" " + rows.description)) FROM (\n  SELECT count(*) AS found FROM \(rows.table) WHERE \(rows.condition)\n) WHERE found > 0"
    ]
      + none(rows.description, count: "SELECT count(*) FROM \(rows.table) WHERE \(rows.condition)")
  }
}

/// What a rebuild asks before and behind it.
enum RebuildGuards {
  /// Stops where an index or trigger of the table, or a view or trigger that names it, is not in the schema: a
  /// rebuild would lose it, or fail on it.
  static func unknownObjects(_ table: Table, _ schema: Schema) -> [String] {
    let name = quoted(table.name.name)
    let known = schema.tables.flatMap { table in
      table.indexes.map(\.name.text)
        + table.columns.filter { $0.onUpdate != nil }.map { onUpdateName($0, of: table) }
    }
    let list = known.sorted().map(quoted).joined(separator: ", ")
    let condition = """
      sql IS NOT NULL AND name NOT IN (\(list)) AND (
          tbl_name = \(name) COLLATE NOCASE AND type IN ('index', 'trigger')
          OR type IN ('view', 'trigger') AND \(mention(of: table.name.name)))
      """
    return [
      "SELECT 'the schema does not know the ' || type || ' ' || name FROM sqlite_schema\n  WHERE \(condition)"
    ]
      + Guard.none(
        "the schema does not know objects that hang on \(table.name.name)",
        count: "SELECT count(*) FROM sqlite_schema\n  WHERE \(condition)")
  }

  /// Whether an object's text names a table: the name as a word of its own.
  private static func mention(of name: String) -> String {
    let escaped = name.lowercased().map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
    return "' ' || lower(sql) || ' ' GLOB \(quoted("*[^a-z0-9_]\(escaped)[^a-z0-9_]*"))"
  }

  /// Keeps the number of broken references that were there before.
  static func countViolations(_ table: Table, _ schema: Schema) -> [String] {
    ["CREATE TEMP TABLE \(tableName(table)) AS\n  SELECT \(violations(table, schema)) AS found"]
  }

  /// Stops where the rebuild broke a reference.
  static func compareViolations(_ table: Table, _ schema: Schema) -> [String] {
    Guard.none(
      "the rebuild of \(table.name.name) would break references",
      count: "SELECT \(violations(table, schema)) > found FROM temp.\(tableName(table))")
      + ["DROP TABLE temp.\(tableName(table))"]
  }

  private static func tableName(_ table: Table) -> String {
    identifier("schemac_violations_\(table.name.name)")
  }

  /// Broken references of the table itself, and of every table that refers to it: a check of the table alone
  /// sees nothing where its own rows are lost.
  private static func violations(_ table: Table, _ schema: Schema) -> String {
    let others = schema.tables.filter { other in
      other.name != table.name && other.foreignKeys.contains { $0.table == table.name }
    }
    return ([table] + others).map {
      "(SELECT count(*) FROM pragma_foreign_key_check(\(quoted($0.name.name))))"
    }
    .joined(separator: " + ")
  }
}
