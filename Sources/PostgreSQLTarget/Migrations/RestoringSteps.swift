import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// Whether columns of the table get back what was kept of them.
  func restores(_ table: KeptTable) -> Bool {
    options.isReverse && options.backup != nil && backupKey(table) != nil && !lostColumns(table).isEmpty
  }

  mutating func putBack() {
    var copies = addedTables.flatMap { table in
      [copyName(table.name)] + table.columns.filter(\.isNumbered).map { counterName($0, table) }
    }
    for table in tables {
      let lost = lostColumns(table)
      guard !lost.isEmpty else {
        noteLosses(table)
        continue
      }
      copies.append(copyName(table.to.name))
      guard let key = backupKey(table) else {
        noteLosses(table)
        continue
      }
      let assignments = lost.map { column in
        "\(identifier(column.name)) = \(valuePutBack(column, table))"
      }
      let match = key.map { column in
        let name = identifier(column.to.name)
        if column.keepsValues { return "present.\(name) = kept.\(name)" }
        let new = identifier(newValueName(column.to.name))
        return "present.\(name) = CAST(kept.\(new) AS \(typeName(column.to.postgresqlType)))"
      }
      let update = """
        UPDATE \(identifier(table.to.name)) AS present
          SET \(assignments.joined(separator: ",\n    "))
          FROM \(copyName(table.to.name)) AS kept
          WHERE \(match.joined(separator: " AND "))
        """
      add(
        PlanStep(
          cause: "put \(listed(lost.map(\.name))) of `\(table.to.name)` back",
          statements: withoutTrigger(of: table, [update]),
          locks: [TableLock(.rowExclusive, on: "\(table.to.name)")], work: .update,
          hazards: overwritten(lost, table)), in: .restoreColumns)
    }
    guard !copies.isEmpty, let backup = options.backup else { return }
    usesBackup = true
    add(
      PlanStep(
        cause: "drop the schema `\(backup)`, whose rows are back",
        statements: ["DROP TABLE \(copies.joined(separator: ", "))", "DROP SCHEMA \(identifier(backup))"]),
      in: .dropCopies)
  }

  /// What was kept of a column, unless its row has got another value since.
  func valuePutBack(_ column: Column, _ table: KeptTable) -> String {
    let name = identifier(column.name)
    let type = typeName(column.postgresqlType)
    let old = column.postgresqlType.isBuiltIn ? "kept.\(name)" : "kept.\(name)::\(type)"
    guard let kept = table.column(behind: column.name), kept.fate != .isReplaced else { return old }
    let isFilled = kept.fate == .stays && !kept.from.isGenerated
    guard keepsNewValue(kept) else {
      return isFilled ? "CASE WHEN kept.\(name) IS NOT NULL THEN present.\(name) END" : old
    }
    if kept.isSwapped {
      // What the older type does not know is nothing by now.
      let new = "kept.\(identifier(newValueName(column.name)))"
      let known = kept.knownValues.map { quoted($0) }.joined(separator: ", ")
      return
        "CASE WHEN present.\(name)::text IS NOT DISTINCT FROM CASE WHEN \(new) IN (\(known)) THEN \(new) END THEN \(old) ELSE present.\(name) END"
    }
    let given = "CAST(kept.\(identifier(newValueName(column.name))) AS \(type))"
    if case .json = column.postgresqlType.innermost {
      // json has no equality.
      return
        "CASE WHEN present.\(name)::text IS NOT DISTINCT FROM \(given)::text THEN \(old) ELSE present.\(name) END"
    }
    return "CASE WHEN present.\(name) IS NOT DISTINCT FROM \(given) THEN \(old) ELSE present.\(name) END"
  }

  func overwritten(_ lost: [Column], _ table: KeptTable) -> [Hazard] {
    let converted = lost.filter { column in
      guard let kept = table.column(behind: column.name) else { return false }
      return kept.fate == .isReplaced || !keepsNewValue(kept)
    }
    guard !converted.isEmpty else { return [] }
    return [
      Hazard(
        .irreversible, "\(table.to.name)",
        "\(listed(converted.map(\.name))) of `\(table.to.name)` get the old values back, also where they were changed since"
      )
    ]
  }

  /// The rows of a table that the forward plan dropped.
  func restoredRows(of table: Table) -> [String] {
    guard options.isReverse, options.backup != nil else { return [] }
    let columns = table.columns.filter { !$0.isGenerated }
    guard !columns.isEmpty else { return [] }
    let values = columns.map { column in
      let name = identifier(column.name)
      return column.postgresqlType.isBuiltIn ? name : "\(name)::\(typeName(column.postgresqlType))"
    }
    let isAlways = columns.contains { column in
      if case .identity(let identity) = column.source { identity.generation == .always } else { false }
    }
    return [
      "INSERT INTO \(identifier(table.name)) (\(identifiers(columns.map(\.name))))\(isAlways ? " OVERRIDING SYSTEM VALUE" : "")\n  SELECT \(values.joined(separator: ", ")) FROM \(copyName(table.name))"
    ]
      + columns.filter(\.isNumbered).map {
        "SELECT setval(\(serialSequence($0, table)), last_value, is_called) FROM \(counterName($0, table))"
      }
  }

  /// A question whether rows came since, which have nothing to put back.
  func rowsWithoutCopy(_ table: KeptTable) -> String {
    guard restores(table), let key = backupKey(table) else {
      return "SELECT count(*) FROM \(identifier(table.from.name))"
    }
    let match = key.map { column in
      "present.\(identifier(column.from.name)) = kept.\(identifier(column.keepsValues ? column.to.name : newValueName(column.to.name)))"
    }
    return
      "SELECT count(*) FROM \(identifier(table.from.name)) AS present WHERE NOT EXISTS (SELECT 1 FROM \(copyName(table.to.name)) AS kept WHERE \(match.joined(separator: " AND ")))"
  }

  /// What the way back cannot restore.
  mutating func noteLosses(_ table: KeptTable) {
    let filled = table.columns.filter {
      $0.to.isNullable && !$0.from.isNullable && $0.from.backfill != nil && !$0.parts.contains(.type)
    }.map(\.to.name)
    var hazards = lostColumns(table).filter { !filled.contains($0.name) }.map { column in
      let object = "\(table.to.name).\(column.name)"
      return Hazard(.irreversible, object, "what `\(object)` held is lost")
    }
    for name in filled {
      let object = "\(table.to.name).\(name)"
      hazards.append(
        Hazard(.irreversible, object, "rows without `\(object)` keep the value that they were given"))
    }
    ask([], because: "lead `\(table.from.name)` back", hazards)
  }
}
