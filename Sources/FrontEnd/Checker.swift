import Diagnostics
import SQLExpressions
import SchemaModel

/// Checks what only the whole schema shows, and completes it: names that were not said, columns that a reference
/// left out.
struct Checker {
  var diagnostics: [Diagnostic] = []
  /// Every table's position by its name.
  var tables: [QualifiedName: Int] = [:]
  var enumerations: [QualifiedName: Enumeration] = [:]

  mutating func check(_ schema: inout Schema) {
    removeDuplicates(&schema)
    for (position, table) in schema.tables.enumerated() { tables[table.name] = position }
    // The keys apart: as long as the schema were read, every change to it would copy all of its tables.
    let primaryKeys = schema.tables.map(\.primaryKey)
    for position in schema.tables.indices { complete(&schema.tables[position], primaryKeys) }
    let scopeNames = Set(enumerations.keys)
    for position in schema.tables.indices {
      checkKeys(schema.tables[position])
      checkForeignKeys(schema.tables[position], schema)
      checkColumns(schema.tables[position])
      checkExpressions(schema.tables[position], scopeNames)
    }
    checkSequences(&schema)
    nameObjects(&schema)
  }

  mutating func report(
    _ id: DiagnosticID, _ message: String, at origin: Origin, labels: [Diagnostic.Label] = [],
    help: String? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, at: origin.span, labels: labels, help: help))
  }

  // MARK: Tables and enumerations

  private mutating func removeDuplicates(_ schema: inout Schema) {
    var first: [QualifiedName: Origin] = [:]
    schema.enumerations = schema.enumerations.filter { enumeration in
      guard let earlier = first[enumeration.name] else {
        first[enumeration.name] = enumeration.origin
        enumerations[enumeration.name] = enumeration
        return true
      }
      report(
        .duplicateName, "there are two enumerations `\(enumeration.name)`", at: enumeration.origin,
        labels: label(earlier, "the other one"))
      return false
    }
    schema.tables = schema.tables.filter { table in
      guard let earlier = first[table.name] else {
        first[table.name] = table.origin
        return true
      }
      let other = enumerations[table.name] == nil ? "two tables" : "a table and an enumeration"
      report(
        .duplicateName, "there are \(other) `\(table.name)`", at: table.origin,
        labels: label(earlier, "the other one"),
        help: enumerations[table.name] == nil
          ? nil : "a table is a type too, to PostgreSQL: give one of them another name")
      return false
    }
    var extensions = Set<String>()
    schema.extensions = schema.extensions.filter { named in
      if extensions.insert(named.name).inserted { return true }
      report(.duplicateName, "the extension `\(named.name)` is named twice", at: named.origin)
      return false
    }
  }

  /// Fills in what a reference leaves out, the other table's primary key; and leaves out what says nothing.
  private mutating func complete(_ table: inout Table, _ primaryKeys: [PrimaryKey?]) {
    for position in table.columns.indices {
      guard case .identity(var identity) = table.columns[position].source, let own = identity.sequenceName,
        own == derivedName(table.name.name, table.columns[position].name, "seq")
      else { continue }
      identity.sequenceName = nil
      table.columns[position].source = .identity(identity)
    }
    for position in table.foreignKeys.indices {
      let foreignKey = table.foreignKeys[position]
      guard foreignKey.referencedColumns.isEmpty, let target = tables[foreignKey.table] else { continue }
      guard let key = primaryKeys[target] else {
        report(
          .foreignKeyNotUnique,
          "`\(foreignKey.table)` has no primary key that the foreign key could refer to",
          at: foreignKey.origin, help: "name the columns: `\(foreignKey.table)(…)`")
        continue
      }
      table.foreignKeys[position].referencedColumns = key.columns
    }
  }

  /// A column, or a report that the table does not have it.
  mutating func column(
    _ name: String, of table: Table, at origin: Origin, _ what: String
  ) -> Column? {
    if let column = table.column(named: name) { return column }
    var diagnostic = Diagnostic.unknownColumn(
      name, of: table.name, with: table.columns.map(\.name), in: what, at: origin.span)
    diagnostic.labels = label(table.origin, "the table")
    diagnostics.append(diagnostic)
    return nil
  }

  /// A thing may exist only where all of its columns do.
  mutating func checkTargets(
    _ targets: TargetSet, of what: String, _ table: Table, columns: [String], at origin: Origin
  ) {
    for target in targets.intersection(table.targets).targets where target != .swift && target != .zerodb {
      for name in columns {
        guard let column = table.column(named: name), !column.targets.contains(target) else { continue }
        report(
          .refusedByTarget,
          "\(what) names the column `\(name)`, which does not exist on \(target.rawValue)", at: origin,
          help:
            "say where it exists: `targets: [\(targets.subtracting(TargetSet([target])).targets.map(\.rawValue).joined(separator: ", "))]`"
        )
      }
    }
  }
}

extension Diagnostic {
  /// A column that a table does not have.
  static func unknownColumn(
    _ name: String, of table: QualifiedName, with columns: [String], in what: String, at span: SourceSpan?
  ) -> Diagnostic {
    Diagnostic(
      .unknownColumn, "\(what) names the column `\(name)`, which `\(table)` does not have", at: span,
      help: columns.contains(name)
        ? "a letter of `\(name)` is composed in another way there: copy the name from the column"
        : suggestion(for: name, among: columns).map { "did you mean `\($0)`?" }
          ?? "its columns are \(columns.prefix(20).map { "`\($0)`" }.joined(separator: ", "))"
          + (columns.count > 20 ? ", …" : ""))
  }
}
