import SQLExpressions
import SchemaModel

/// An UPDATE of rows that lack values, a few at a time: each batch is lasting when it is done, and nobody waits for
/// more than one.
struct BatchedUpdate {
  /// Few enough to be written in some milliseconds.
  static let rows = 1000
  /// How often a batch is tried while others hold its rows.
  private static let tries = 1000

  let table: Table
  /// What is set; rows in which one of these columns is NULL are written.
  let values: [(column: String, value: String)]
  /// Whether constraints wait for the end of a transaction by themselves.
  let isDeferred: Bool

  /// Columns that tell rows apart and put them in an order; nil where there are none.
  var key: [String]? {
    table.keys.first { names in
      names.allSatisfy { name in table.column(named: name).map { !$0.isNullable } ?? false }
    }
  }

  /// The trigger that sets columns of its own whenever a row is written.
  var trigger: String? {
    table.columns.contains { $0.onUpdate != nil } ? onUpdateName(table).name : nil
  }

  /// In batches one statement, which ends its own transactions.
  var statements: [String] {
    let name = identifier(table.name)
    guard let key else {
      return constraints + quietly("UPDATE \(name)\n  \(assignments)\n  WHERE \(lacking)")
    }
    let columns = identifiers(key)
    let variables = key.indices.flatMap { position in
      ["low", "high"].map {
        "  schemac_\($0)_\(position + 1) \(name).\(identifier(key[position]))%TYPE;\n"
      }
    }
    let low = key.indices.map { "schemac_low_\($0 + 1)" }.joined(separator: ", ")
    let high = key.indices.map { "schemac_high_\($0 + 1)" }.joined(separator: ", ")
    let begins = key.count == 1 ? "\(columns) >= \(low)" : "(\(columns)) >= (\(low))"
    let ends = key.count == 1 ? "\(columns) < \(high)" : "(\(columns)) < (\(high))"
    func batch(_ condition: String) -> String {
      let update = "UPDATE \(name) \(assignments)\n          WHERE \(condition) AND (\(lacking))"
      let statements = (constraints + quietly(update)).map { "        \($0);\n" }.joined()
      return """
            FOR schemac_try IN 1..\(Self.tries) LOOP
              BEGIN
        \(statements)        EXIT;
              EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
                IF schemac_try = \(Self.tries) THEN RAISE; END IF;
              END;
              PERFORM pg_sleep(0.1);
            END LOOP;
            COMMIT;

        """
    }
    let body = """
      #variable_conflict use_column
      DECLARE
      \(variables.joined())BEGIN
        SELECT \(columns) INTO \(low) FROM \(name) ORDER BY \(columns) LIMIT 1;
        LOOP
          SELECT \(columns) INTO \(high) FROM \(name) WHERE \(begins) ORDER BY \(columns) OFFSET \(Self.rows) LIMIT 1;
          EXIT WHEN NOT FOUND;
      \(batch("\(begins) AND \(ends)"))    PERFORM pg_sleep(0.01);
      \(key.indices.map { "    schemac_low_\($0 + 1) := schemac_high_\($0 + 1);\n" }.joined())  END LOOP;
        IF schemac_low_1 IS NOT NULL THEN
      \(batch(begins))  END IF;
      END
      """
    return ["DO \(quoted(body))"]
  }

  private var assignments: String {
    "SET " + values.map { "\(identifier($0.column)) = \($0.value)" }.joined(separator: ", ")
  }

  private var lacking: String {
    values.map { "\(identifier($0.column)) IS NULL" }.joined(separator: " OR ")
  }

  /// A table with open questions cannot be altered.
  private var constraints: [String] {
    isDeferred && trigger != nil ? ["SET CONSTRAINTS ALL IMMEDIATE"] : []
  }

  private func quietly(_ update: String) -> [String] {
    guard let trigger else { return [update] }
    let alter = "ALTER TABLE \(identifier(table.name))"
    return [
      "\(alter) DISABLE TRIGGER \(identifier(trigger))", update,
      "\(alter) ENABLE TRIGGER \(identifier(trigger))",
    ]
  }
}
