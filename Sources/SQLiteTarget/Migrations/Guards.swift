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

  /// Statements that count all rows that may not be there, print the numbers, and stop where there are any.
  static func statements(_ guards: [RowGuard]) -> [String] {
    var known = Set<RowGuard>()
    let guards = guards.filter { known.insert($0).inserted }
    if guards.isEmpty { return [] }
    var names = Set<String>()
    let checks = guards.map(\.description).filter { names.insert($0).inserted }.map {
      "  CONSTRAINT \(identifier($0)) CHECK (problem <> \(quoted($0)) OR number = 0)"
    }
    // A temporary table hides the schema's own of that name, which may be counted.
    var found = "schemac_found"
    while guards.contains(where: { $0.count.contains(found) }) { found += "_" }
    return
      ["CREATE TEMP TABLE \(found) (number INTEGER, problem TEXT)"]
      + guards.map { "INSERT INTO \(found)\n  SELECT (\($0.count)), \(quoted($0.description))" } + [
        "SELECT number || ' ' || problem FROM \(found) WHERE number > 0",
        "CREATE TEMP TABLE schemac_guard (\n  number INTEGER,\n  problem TEXT,\n\(checks.joined(separator: ",\n"))\n)",
        "INSERT INTO schemac_guard SELECT number, problem FROM \(found)",
        "DROP TABLE temp.schemac_guard",
        "DROP TABLE temp.\(found)",
      ]
  }
}

extension Planner {
  /// Adds what is asked around the whole plan to its first and last step.
  func addGuards(of rebuilt: [TableMigration], to steps: inout [PlanStep]) {
    guard !steps.isEmpty else { return }
    steps[0].head = unknownObjects()
    let counted = referring(to: rebuilt)
    guard !counted.isEmpty else { return }
    let before = counted.compactMap { difference.keptTables[$0]?.name }
    steps[0].head.append("CREATE TEMP TABLE schemac_violations AS\n  SELECT (\(violations(before))) AS found")
    steps[steps.count - 1].tail +=
      Guard.none(
        "the change would break references",
        count: "SELECT (\(violations(counted.map(\.name)))) > found FROM temp.schemac_violations")
      + ["DROP TABLE temp.schemac_violations"]
  }

  /// Stops where an index or trigger of a table that changes, or a view or trigger that names it, is not in the
  /// schema: it would be lost, or make the change fail.
  private func unknownObjects() -> [String] {
    var tables = difference.tables.compactMap { if case .drop(let table) = $0 { table } else { nil } }
    for migration in order
    where migration.isRebuilt || migration.isRenamed || !migration.droppedColumns.isEmpty {
      tables.append(migration.change.from)
    }
    guard !tables.isEmpty else { return [] }
    let known =
      tables.flatMap { $0.indexes.map(\.name.text) }
      + difference.from.tables.flatMap { table in
        table.columns.filter { $0.onUpdate != nil }.map { onUpdateName($0, of: table) }
      }
    let rows = tables.map { "(\(quoted($0.name.name)), \(quoted(pattern(of: $0.name.name))))" }
    let isUnknown =
      known.isEmpty ? "" : " AND object.name NOT IN (\(known.map(quoted).joined(separator: ", ")))"
    return [
      """
      CREATE TEMP TABLE schemac_unknown AS
        SELECT object.type, object.name, touched.name AS changes
        FROM sqlite_schema AS object, (
          SELECT column1 AS name, column2 AS pattern FROM (VALUES \(rows.joined(separator: ", ")))
        ) AS touched
        WHERE object.sql IS NOT NULL\(isUnknown) AND (
          object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
          OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern)
      """,
      """
      SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
        FROM temp.schemac_unknown
      """,
    ]
      + Guard.none(
        "the schema does not know objects that hang on tables that change",
        count: "SELECT count(*) FROM temp.schemac_unknown") + ["DROP TABLE temp.schemac_unknown"]
  }

  /// What an object's text that names a table looks like: the name as a word of its own.
  private func pattern(of name: String) -> String {
    let escaped = name.map { character in
      switch character {
      case "*", "?", "[": "[\(character)]"
      // Where it stands in quotes, those inside it are doubled.
      case "\"", "'", "`": "*"
      // SQLite's lower() knows no other letters.
      default: character.isASCII ? character.lowercased() : String(character)
      }
    }.joined()
    return "*[^a-z0-9_]\(escaped)[^a-z0-9_]*"
  }

  /// The tables behind whose references are looked at: those that are rebuilt or come back, and all that refer to
  /// them: a check of a table alone sees nothing where its own rows are lost.
  private func referring(to rebuilt: [TableMigration]) -> [QualifiedName] {
    var touched = Set(rebuilt.map(\.change.to.name))
    if options.isReverse, options.backup != nil {
      for case .add(let table) in difference.tables { touched.insert(table.name) }
    }
    return difference.to.tables.filter { table in
      touched.contains(table.name) || table.foreignKeys.contains { touched.contains($0.table) }
    }.filter { !$0.foreignKeys.isEmpty }.map(\.name)
  }

  /// A query for the number of references to nothing.
  private func violations(_ tables: [String]) -> String {
    """
    SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) \
    WHERE checked.type = 'table' AND checked.name IN (\(tables.map(quoted).joined(separator: ", ")))
    """
  }
}
