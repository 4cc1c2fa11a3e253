import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Defaults, NOT NULL and numbering, once every row has its values.
  mutating func planProperties(_ table: KeptTable) throws(UnplannedChange) {
    var actions: [String] = []
    var before: [String] = []
    var behind: [String] = []
    var causes: [String] = []
    var scans = false
    var proved: [(column: String, check: String)] = []
    // What makes a column NOT NULL: at once, where it is known that no row is NULL, else when that is found out.
    func notNull(_ column: Column) -> [String] {
      let action = "ALTER COLUMN \(identifier(column.name)) SET NOT NULL"
      if let proof = proof(of: column, table) { return [action, proof] }
      guard let check = lateCheck(of: column, table) else {
        scans = true
        return [action]
      }
      proved.append((column.name, check))
      return [
        "ADD CONSTRAINT \(identifier(check)) CHECK (\(identifier(column.name)) IS NOT NULL) NOT VALID"
      ]
    }
    for column in table.columns where !column.isMadeAgain {
      let name = identifier(column.to.name)
      let count = before.count + behind.count
      try planNumbering(column, table, &before, &actions, &behind)
      if column.fate == .stays, !column.to.isGenerated,
        column.parts.contains(.default) || column.from.isGenerated,
        !column.to.isNumbered, !(column.from.isSerial && !column.to.hasDefault)
      {
        if let value = try planned({ () throws(UnsupportedExpression) in try defaultValue(column.to) }) {
          actions.append("ALTER COLUMN \(name) SET DEFAULT \(value)")
          causes.append("give `\(column.to.name)` its default")
        } else if column.from.hasDefault {
          actions.append("ALTER COLUMN \(name) DROP DEFAULT")
          causes.append("take the default of `\(column.to.name)` away")
        }
      }
      if column.from.isNullable || column.mayBeEmptyForAWhile, !column.to.isNullable {
        actions += notNull(column.to)
        causes.append("make `\(column.to.name)` NOT NULL")
      }
      if before.count + behind.count > count || column.parts.contains(.identity) {
        causes.append("change how `\(column.to.name)` is numbered")
      }
    }
    let isNew =
      table.added.map { ($0, nil) } + table.columns.filter(\.isMadeAgain).map { ($0.to, $0) }
    for (column, old) in isNew as [(Column, KeptColumn?)] where isFilled(column, old, table) {
      let name = identifier(column.name)
      causes.append("let `\(column.name)` be what it says")
      if let value = try planned({ () throws(UnsupportedExpression) in try defaultValue(column) }) {
        actions.append("ALTER COLUMN \(name) SET DEFAULT \(value)")
      }
      if !column.isNullable { actions += notNull(column) }
      if column.isNumbered { behind += try addedNumbering(column, table) }
    }
    guard !before.isEmpty || !actions.isEmpty || !behind.isEmpty else { return }
    var statements = before
    if !actions.isEmpty {
      statements.append(
        "ALTER TABLE \(identifier(table.to.name))\(actions.count == 1 ? " " : "\n  ")\(actions.joined(separator: ",\n  "))"
      )
    }
    add(
      PlanStep(
        cause: "in `\(table.to.name)`, \(causes.joined(separator: "; "))",
        statements: statements + behind,
        // A sequence has a lock of its own.
        locks: statements.isEmpty && behind.allSatisfy { $0.hasPrefix("ALTER SEQUENCE") }
          ? [] : [TableLock(.accessExclusive, on: "\(table.to.name)")],
        work: scans ? .scan : .none,
        hazards: scans
          ? [
            Hazard(.scansTable, "\(table.to.name)", "every row of `\(table.to.name)` is read"),
            .blocksReads(of: table.to.name, whileRowsAre: "read"),
          ] : []), in: .alterColumns)
    proveLate(proved, of: table)
  }

  /// What goes with NOT NULL: the check that proved it, so that PostgreSQL need not read the rows again.
  private func proof(of column: Column, _ table: KeptTable) -> String? {
    earlyWork[table.to.name]?.proofs[column.name].map { "DROP CONSTRAINT \(identifier($0))" }
  }

  /// Columns that may be NULL from now on, before rows are.
  mutating func planNullable(_ table: KeptTable) {
    let columns = table.columns.filter {
      !$0.isMadeAgain && !$0.from.isNullable && $0.to.isNullable
    }
    guard !columns.isEmpty else { return }
    let actions = columns.map { "ALTER COLUMN \(identifier($0.to.name)) DROP NOT NULL" }
    add(
      PlanStep(
        cause: "let \(listed(columns.map(\.to.name))) of `\(table.to.name)` be NULL",
        statements: ["ALTER TABLE \(identifier(table.to.name)) \(actions.joined(separator: ", "))"],
        locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .addColumns)
  }

  private func planNumbering(
    _ column: KeptColumn, _ table: KeptTable, _ before: inout [String], _ actions: inout [String],
    _ behind: inout [String]
  ) throws(UnplannedChange) {
    let name = identifier(column.to.name)
    switch (column.from.source, column.to.source) {
    case (.identity(let old), .identity(let new)):
      // Its sequence has got its name already.
      var renamed = old
      renamed.sequenceName = new.sequenceName
      let isSame =
        column.from.type == column.to.type
        && renamed.withoutUsualOptions(of: column.to.type) == new.withoutUsualOptions(of: column.to.type)
      if renamed != new, !isSame { actions.append("ALTER COLUMN \(name) \(changes(from: old, to: new))") }
    case (.serial, .serial):
      if column.fate == .isRetyped {
        behind.append(
          "ALTER SEQUENCE \(identifier(sequence(column.to, table))) AS \(typeName(column.to.type))")
      }
    case (.identity, .serial), (.serial, .identity):
      behind += [try changedNumbering(column, table)]
    case (_, .identity), (_, .serial):
      if column.from.hasDefault, column.fate == .stays {
        before.append("ALTER TABLE \(identifier(table.to.name)) ALTER COLUMN \(name) DROP DEFAULT")
      }
      behind += try addedNumbering(column.to, table)
    default:
      break
    }
  }

  /// Columns that nothing numbers any more give their sequences' names away before anything gets another name.
  mutating func planRemovedNumbering(_ table: KeptTable) {
    let columns = table.columns.filter { !$0.isMadeAgain && $0.from.isNumbered && !$0.to.isNumbered }
    guard !columns.isEmpty else { return }
    add(
      PlanStep(
        cause: "let nothing number \(listed(columns.map(\.from.name))) of `\(table.from.name)`",
        statements: columns.flatMap {
          removedNumbering(
            of: $0.from.name, $0, table.from.name, identifier(oldSequence($0, table.from.name.schema, table)))
        }, locks: [TableLock(.accessExclusive, on: "\(table.from.name)")]), in: .dropFirstColumns)
  }

  /// Nothing of it is left: neither the default nor the sequence.
  private func removedNumbering(
    of name: String, _ column: KeptColumn, _ table: QualifiedName, _ sequence: String
  ) -> [String] {
    let alter = "ALTER TABLE \(identifier(table)) ALTER COLUMN \(identifier(name))"
    if case .identity = column.from.source { return ["\(alter) DROP IDENTITY"] }
    return ["\(alter) DROP DEFAULT", "DROP SEQUENCE \(sequence)"]
  }

  /// Numbers go on behind the highest that is there.
  private func addedNumbering(_ column: Column, _ table: KeptTable) throws(UnplannedChange) -> [String] {
    try startedNumbering(column, table) + [numbersGoOn(column, table.to)]
  }

  private func startedNumbering(_ column: Column, _ table: KeptTable) throws(UnplannedChange) -> [String] {
    let alter = "ALTER TABLE \(identifier(table.to.name)) ALTER COLUMN \(identifier(column.name))"
    if case .identity(let identity) = column.source {
      return ["\(alter) ADD \(definition(identity, in: table.to.name))"]
    }
    let name = identifier(sequence(column, table))
    // It is logged as its table is, and follows it where that changes.
    return [
      "CREATE \(table.from.overrides.isUnlogged ? "UNLOGGED " : "")SEQUENCE \(name) AS \(typeName(column.type)) OWNED BY \(identifier(table.to.name)).\(identifier(column.name))",
      "\(alter) SET DEFAULT nextval(\(quoted(name)))",
    ]
  }

  /// One kind of numbering in another's place: no number is given twice.
  private func changedNumbering(_ column: KeptColumn, _ table: KeptTable) throws(UnplannedChange) -> String {
    let sequence = identifier(oldSequence(column, table.to.name.schema, table))
    let statements =
      removedNumbering(of: column.to.name, column, table.to.name, sequence)
      + (try startedNumbering(column.to, table))
    let body = """
      DECLARE
        schemac_last bigint;
        schemac_sequence text := \(serialSequence(column.to, table.to));
      BEGIN
        EXECUTE 'SELECT CASE WHEN is_called THEN last_value END FROM ' || schemac_sequence INTO schemac_last;
      \(statements.map { "  \($0);\n" }.joined())  IF schemac_last IS NOT NULL THEN
          PERFORM setval(\(serialSequence(column.to, table.to)), schemac_last);
        END IF;
      END
      """
    return "DO \(quoted(body))"
  }

  /// Sets a column's sequence behind the highest number that is there.
  func numbersGoOn(_ column: Column, _ table: Table) -> String {
    let name = identifier(column.name)
    var last = "max(\(name))"
    var reached = "\(last) >= 1"
    if case .identity(let identity) = column.source {
      let falls = (identity.increment ?? 1) < 0
      last = falls ? "min(\(name))" : last
      // Before its first number there is nothing to go on from.
      reached =
        falls
        ? "\(last) <= \(identity.start ?? identity.maximum ?? -1)"
        : "\(last) >= \(identity.start ?? identity.minimum ?? 1)"
    }
    return
      "SELECT setval(\(serialSequence(column, table)), \(last)) FROM \(identifier(table.name)) HAVING \(reached)"
  }

  func serialSequence(_ column: Column, _ table: Table) -> String {
    "pg_get_serial_sequence(\(quoted(identifier(table.name))), \(quoted(column.name)))"
  }

  private func sequence(_ column: Column, _ table: KeptTable) -> QualifiedName {
    column.sequenceName(in: table.to.name)
  }

  /// The sequence of a column that will have none: nobody renamed it.
  private func oldSequence(_ column: KeptColumn, _ schema: String?, _ table: KeptTable) -> QualifiedName {
    QualifiedName(schema: schema, column.from.sequenceName(in: table.from.name).name)
  }

  /// Every option is said, as what is not said stays as it was.
  private func changes(from old: Identity, to new: Identity) -> String {
    var parts: [String] = []
    if old.generation != new.generation {
      parts.append("SET GENERATED \(new.generation == .always ? "ALWAYS" : "BY DEFAULT")")
    }
    let increment = new.increment ?? 1
    if increment != old.increment ?? 1 { parts.append("SET INCREMENT BY \(increment)") }
    if new.minimum != old.minimum || (increment < 0) != ((old.increment ?? 1) < 0) {
      parts.append(new.minimum.map { "SET MINVALUE \($0)" } ?? "SET NO MINVALUE")
    }
    if new.maximum != old.maximum || (increment < 0) != ((old.increment ?? 1) < 0) {
      parts.append(new.maximum.map { "SET MAXVALUE \($0)" } ?? "SET NO MAXVALUE")
    }
    let start = new.start ?? (increment < 0 ? new.maximum ?? -1 : new.minimum ?? 1)
    parts.append("SET START WITH \(start)")
    if new.cache != old.cache { parts.append("SET CACHE \(new.cache ?? 1)") }
    if new.cycles != old.cycles { parts.append(new.cycles ? "SET CYCLE" : "SET NO CYCLE") }
    return parts.joined(separator: " ")
  }
}

extension Column {
  var isSerial: Bool {
    if case .serial = source { true } else { false }
  }
}
