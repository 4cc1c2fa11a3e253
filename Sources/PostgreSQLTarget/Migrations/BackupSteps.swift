import Differ
import SQLExpressions
import SchemaModel

// What a plan deletes is kept in a PostgreSQL schema of its own, and the way back puts it where it was.

extension MigrationPlanner {
  mutating func planBackup() {
    guard options.backup != nil else {
      if options.isReverse { for table in tables { noteLosses(table) } }
      return
    }
    if options.isReverse { putBack() } else { keep() }
  }

  // MARK: Keeping

  mutating func keep() {
    var statements: [String] = []
    for table in droppedTables {
      let columns = table.columns.map { kept($0) }
      statements.append(copy(table.name, columns))
      statements += table.columns.filter(\.isNumbered).map { copyOfCounter($0, table) }
    }
    for table in tables {
      let lost = lostColumns(table)
      guard !lost.isEmpty else { continue }
      guard let key = backupKey(table) else {
        statements.append(copy(table.from.name, table.from.columns.map { kept($0) }))
        ask(
          [], because: "keep what is deleted",
          [
            Hazard(
              .irreversible, "\(table.from.name)",
              "`\(table.from.name)` has no key that stays: its \(listed(lost.map(\.name))) \(lost.count == 1 ? "is" : "are") kept, but the way back cannot tell whose"
            )
          ])
        continue
      }
      let columns = key.map(\.from) + lost.filter { column in !key.contains { $0.from.name == column.name } }
      let changing = table.columns.filter { column in
        keepsNewValue(column)
          && (key.contains { $0.to.name == column.to.name && !column.keepsValues }
            || lost.contains { $0.name == column.from.name })
      }
      let newValues = changing.map { column in
        let old = identifier(column.from.name)
        if column.isSwapped {
          return "\(swappedText(column, table)) AS \(identifier(newValueName(column.from.name)))"
        }
        let value = (try? newValue(of: column, in: table, options, namedAs: { $0 })) ?? nil
        return
          "CAST(\(value ?? old) AS \(typeName(column.to.postgresqlType))) AS \(identifier(newValueName(column.from.name)))"
      }
      statements.append(copy(table.from.name, columns.map { kept($0) } + newValues))
    }
    guard !statements.isEmpty, let backup = options.backup else { return }
    usesBackup = true
    // What is written between the copy and what is done next would be lost; an online plan has the locks by now.
    let copied = droppedTables.map(\.name) + tables.filter { !lostColumns($0).isEmpty }.map(\.from.name)
    let locks = isOnline ? [] : ["LOCK TABLE \(copied.map { identifier($0) }.joined(separator: ", "))"]
    add(
      PlanStep(
        cause: "keep what is deleted in the schema `\(backup)`",
        statements: locks + ["CREATE SCHEMA \(identifier(backup))"] + statements,
        locks: copied.map { TableLock(.accessExclusive, on: "\($0)") }, work: .scan,
        hazards: copied.map { .blocksReads(of: $0, whileRowsAre: "copied") }), in: .prepare)
  }

  /// A column as it is kept: its type need not live as long as the copy.
  func kept(_ column: Column) -> String {
    let name = identifier(column.name)
    return column.postgresqlType.isBuiltIn ? name : "\(name)::text AS \(name)"
  }

  /// The text of the value that a column gets in its enumeration's new type.
  func swappedText(_ column: KeptColumn, _ table: KeptTable) -> String {
    let old = "\(identifier(column.from.name))::text"
    guard let stated = column.statedConversion(options),
      let expression = try? table.change.overOldRow(stated, of: column.to),
      let text = try? sql(NewRows(table, types, options).asText(table.inlined(expression)))
    else { return old }
    return "(\(text))::text"
  }

  /// What a column's new value is kept as, where it is another one: rows are found by it on the way back, and values
  /// that were changed since are told by it.
  func newValueName(_ column: String) -> String {
    "schemac_new_" + clipped(column, toBytes: 63 - "schemac_new_".utf8.count)
  }

  /// Whether the value that the plan gives is kept too: where it can be said, and is the same whenever it is.
  func keepsNewValue(_ column: KeptColumn) -> Bool {
    let (older, newer) = options.isReverse ? (column.to, column.from) : (column.from, column.to)
    if column.isSwapped { return newer.convert?.isVolatile == false && !older.postgresqlType.isArray }
    return older.postgresqlType.isBuiltIn && newer.postgresqlType.isBuiltIn
      && !older.isGenerated && !newer.isGenerated
      && newer.convert?.isVolatile != true && newer.backfill?.isVolatile != true
  }

  func copy(_ table: QualifiedName, _ columns: [String]) -> String {
    "CREATE TABLE \(copyName(table)) AS\n  SELECT \(columns.joined(separator: ", ")) FROM \(identifier(table))"
  }

  /// How far a column's numbers have come: none is given twice, also when the row that had it is gone.
  func copyOfCounter(_ column: Column, _ table: Table) -> String {
    let create = "CREATE TABLE \(counterName(column, table)) AS SELECT last_value, is_called FROM "
    let body = """
      BEGIN
        EXECUTE \(quoted(create)) || \(serialSequence(column, table));
      END
      """
    return "DO \(quoted(body))"
  }

  func counterName(_ column: Column, _ table: Table) -> String {
    identifier(
      QualifiedName(
        schema: options.backup, clipped("\(table.name).\(column.name)", toBytes: 52) + ".sequence"))
  }

  func copyName(_ table: QualifiedName) -> String {
    identifier(QualifiedName(schema: options.backup, "\(table)"))
  }

  /// The columns whose values the forward plan deletes or changes for good, by the older version's names.
  func lostColumns(_ table: KeptTable) -> [Column] {
    if options.isReverse {
      return table.added.filter { !$0.isGenerated }
        + table.columns.filter { loses($0, from: $0.to, to: $0.from) }.map(\.to)
    }
    return table.dropped.filter { !$0.isGenerated }
      + table.columns.filter { loses($0, from: $0.from, to: $0.to) }.map(\.from)
  }

  /// Whether the way from one version of a column to the other loses values, or that there were none.
  func loses(_ column: KeptColumn, from: Column, to: Column) -> Bool {
    if from.isGenerated { return false }
    if to.isGenerated { return true }
    if from.isNullable, !to.isNullable, to.backfill != nil { return true }
    if column.isSwapped || column.getsValuesBack { return to.convert != nil && to.convert != from.convert }
    guard column.parts.contains(.type) else { return false }
    if to.convert != nil { return true }
    return !conversion(from: from.postgresqlType, to: to.postgresqlType).keepsMeaning
  }

  /// Columns that tell rows apart in both versions: those of a key of the older one, or of the newer one, which holds
  /// for the rows that there are once the plan has run. Nil where there are none.
  func backupKey(_ table: KeptTable) -> [KeptColumn]? {
    let older = options.isReverse ? table.to : table.from
    let newer = options.isReverse ? table.from : table.to
    for (owner, isOlder) in [(older, true), (newer, false)] {
      for names in owner.keys {
        let columns = names.compactMap { name in
          isOlder == options.isReverse ? table.column(behind: name) : table.column(before: name)
        }
        let isKey =
          columns.count == names.count
          && columns.allSatisfy { !$0.from.isNullable && !$0.to.isNullable && tellsRowsApart($0) }
        if isKey { return columns }
      }
    }
    return nil
  }

  /// Whether rows can be told by a column: its values stay, or the way between the old ones and the new ones is known.
  func tellsRowsApart(_ column: KeptColumn) -> Bool {
    column.keepsValues || column.fate == .isRetyped && keepsNewValue(column)
  }
}

extension KeptColumn {
  /// Whether its values are the same before and behind, so that rows can be told by them.
  var keepsValues: Bool {
    switch fate {
    case .stays: !from.isGenerated && !to.isGenerated && from.postgresqlType.isBuiltIn
    case .isRetyped:
      from.postgresqlType.isInteger && to.postgresqlType.isInteger && to.convert == nil && from.convert == nil
    case .isReplaced: false
    }
  }
}

extension ColumnType {
  /// The type of an array's members, or the type itself.
  var innermost: ColumnType { element?.innermost ?? self }

  /// Whether the type is PostgreSQL's own, and there whatever a schema says.
  var isBuiltIn: Bool {
    switch self {
    case .enumeration, .vector, .halfvec, .named: false
    case .array(let element): element.isBuiltIn
    default: true
    }
  }
}
