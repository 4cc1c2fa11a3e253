import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Primary key, unique constraints and indexes.
  mutating func checkKeys(_ table: Table) {
    if let key = table.primaryKey {
      for name in key.columns {
        guard let column = table.column(named: name) else { continue }
        if column.isNullable {
          report(
            .badColumn, "`\(name)` is in the primary key and cannot be NULL", at: column.origin,
            labels: label(key.origin, "the primary key"), help: "remove the `?` behind its type")
        }
      }
      checkTargets(
        table.targets, of: "the primary key", table, columns: key.columns + key.keyIndex.including,
        at: key.origin)
    }
    for (position, unique) in table.uniqueConstraints.enumerated() {
      // PostgreSQL makes one of two equal ones, and does not say so.
      let earlier = table.uniqueConstraints[..<position].first {
        $0.columns == unique.columns && $0.keyIndex.including == unique.keyIndex.including
          && !$0.targets.isDisjoint(with: unique.targets)
      }
      let isKey =
        table.primaryKey?.columns == unique.columns
        && table.primaryKey?.keyIndex.including == unique.keyIndex.including
      if unique.targets.contains(.postgresql), let other = isKey ? table.primaryKey?.origin : earlier?.origin
      {
        report(
          .duplicateName,
          "the unique constraint repeats \(isKey ? "the primary key" : "another one"), and PostgreSQL would leave it out",
          at: unique.origin, labels: label(other, "the same columns"), help: "remove it")
      }
      checkTargets(
        unique.targets, of: "the unique constraint", table,
        columns: unique.columns + unique.keyIndex.including,
        at: unique.origin)
    }
    for exclusion in table.exclusions {
      checkTargets(
        exclusion.targets, of: "the exclusion constraint", table, columns: exclusion.columns,
        at: exclusion.origin)
    }
    for index in table.indexes {
      var columns = index.including
      for key in index.keys {
        columns += key.value.columns
      }
      checkTargets(index.targets, of: "the index", table, columns: columns, at: index.origin)
    }
  }

  /// References: the table, its columns, their uniqueness, their types, and what the actions need.
  mutating func checkForeignKeys(_ table: Table, _ schema: Schema) {
    for foreignKey in table.foreignKeys {
      let columns = foreignKey.columns.compactMap { table.column(named: $0) }
      checkTargets(
        foreignKey.targets, of: "the foreign key", table, columns: foreignKey.columns,
        at: foreignKey.origin)
      guard let position = tables[foreignKey.table] else {
        report(
          .unknownTable, "there is no table `\(foreignKey.table)`", at: foreignKey.origin,
          help: helpForUnknownTable(foreignKey.table, schema))
        continue
      }
      let other = schema.tables[position]
      let otherColumns = foreignKey.referencedColumns.compactMap {
        column($0, of: other, at: foreignKey.origin, "the foreign key")
      }
      guard !foreignKey.referencedColumns.isEmpty else { continue }
      guard foreignKey.columns.count == foreignKey.referencedColumns.count else {
        report(
          .foreignKeyColumns,
          "the foreign key has \(counted(foreignKey.columns)) and refers to \(counted(foreignKey.referencedColumns))",
          at: foreignKey.origin, labels: label(other.origin, "the table that it refers to"),
          help: "it refers to \(foreignKey.referencedColumns.map { "`\($0)`" }.joined(separator: ", "))")
        continue
      }
      guard columns.count == otherColumns.count, columns.count == foreignKey.columns.count else { continue }
      checkTables(foreignKey, table, other)
      checkUniqueness(foreignKey, other)
      // SQLite compares anything with anything.
      let isPostgreSQL = foreignKey.targets.contains(.postgresql) && table.targets.contains(.postgresql)
      if isPostgreSQL { checkTypes(foreignKey, zip(columns, otherColumns).map { ($0, $1) }, other) }
      checkActions(foreignKey, columns)
    }
  }

  private func helpForUnknownTable(_ name: QualifiedName, _ schema: Schema) -> String? {
    if let table = name.schema, tables[QualifiedName(table)] != nil {
      return "did you mean `\(table)(\(name.name))`?"
    }
    return suggestion(for: name.description, among: schema.tables.map(\.name.description))
      .map { "did you mean `\($0)`?" }
  }

  private mutating func checkTables(_ foreignKey: ForeignKey, _ table: Table, _ other: Table) {
    for target in foreignKey.targets.intersection(table.targets).targets
    where (target == .postgresql || target == .sqlite) && !other.targets.contains(target) {
      report(
        .refusedByTarget,
        "the foreign key refers to `\(other.name)`, which does not exist on \(target.rawValue)",
        at: foreignKey.origin, labels: label(other.origin, "the table that it refers to"),
        help: "give the foreign key `targets`")
    }
  }

  private mutating func checkUniqueness(_ foreignKey: ForeignKey, _ other: Table) {
    let wanted = foreignKey.referencedColumns.sorted()
    if other.primaryKey?.columns.sorted() == wanted { return }
    if let unique = other.uniqueConstraints.first(where: { $0.columns.sorted() == wanted }) {
      if unique.deferral != .notDeferrable {
        report(
          .foreignKeyNotUnique,
          "the foreign key refers to a unique constraint that is deferrable, which PostgreSQL refuses",
          at: foreignKey.origin, labels: label(unique.origin, "the unique constraint"))
      }
      return
    }
    let hasIndex = other.indexes.contains { index in
      index.isUnique && index.predicate == nil
        && index.keys.allSatisfy { $0.value.columns.count == 1 && $0.isPlainColumn }
        && index.keys.flatMap(\.value.columns).sorted() == wanted
    }
    if hasIndex { return }
    let list = foreignKey.referencedColumns.map { "`\($0)`" }.joined(separator: ", ")
    report(
      .foreignKeyNotUnique, "\(list) of `\(other.name)` is neither its primary key nor unique",
      at: foreignKey.origin, labels: label(other.origin, "the table that it refers to"),
      help:
        "refer to its primary key, or add `unique: [[\(foreignKey.referencedColumns.joined(separator: ", "))]]` there"
    )
  }

  private mutating func checkTypes(
    _ foreignKey: ForeignKey, _ pairs: [(Column, Column)], _ other: Table
  ) {
    for (column, otherColumn) in pairs where !column.type.isComparable(with: otherColumn.type) {
      report(
        .foreignKeyTypes,
        "PostgreSQL does not compare `\(column.type.spelling)`, which `\(column.name)` is, with `\(otherColumn.type.spelling)`, which `\(other.name).\(otherColumn.name)` is",
        at: foreignKey.origin,
        labels: label(column.origin, "one type") + label(otherColumn.origin, "the other type"),
        help: "give `\(column.name)` the type `\(otherColumn.type.spelling)`")
    }
  }

  private mutating func checkActions(_ foreignKey: ForeignKey, _ columns: [Column]) {
    for column in columns {
      for action in Set([foreignKey.onDelete, foreignKey.onUpdate]).sorted(by: { $0.rawValue < $1.rawValue })
      {
        guard let reason = obstacle(to: action, column, onUpdate: foreignKey.onUpdate) else { continue }
        report(
          .foreignKeyAction, "`\(action.rawValue)` cannot be: `\(column.name)` \(reason)",
          at: foreignKey.origin, labels: label(column.origin, "the column"),
          help: action == .setNull && !column.isNullable
            ? "add a `?` behind its type, or choose another action" : nil)
      }
    }
  }

  /// Why a foreign key's action cannot be carried out on a column; nil where it can.
  private func obstacle(
    to action: ForeignKey.Action, _ column: Column, onUpdate: ForeignKey.Action
  ) -> String? {
    if case .generated = column.source {
      let changesColumn =
        action == .setNull || action == .setDefault || action == .cascade && onUpdate == .cascade
      return changesColumn ? "is generated" : nil
    }
    if action == .setNull, !column.isNullable { return "is NOT NULL" }
    if action == .setDefault, !column.isNullable, column.source == .none {
      return "has no default and is NOT NULL"
    }
    return nil
  }
}

extension IndexKey {
  /// Whether the key is a column and nothing more.
  var isPlainColumn: Bool {
    if case .column = value { true } else { false }
  }
}

private func counted(_ columns: [String]) -> String {
  "\(columns.count) column\(columns.count == 1 ? "" : "s")"
}
