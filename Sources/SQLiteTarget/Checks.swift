public import Diagnostics
import SQLExpressions
public import SchemaModel

/// What SQLite would refuse of a schema, understand otherwise than it is meant, or cannot enforce.
///
/// - Parameter minimumVersion: the oldest SQLite that the script is for: 3037 is 3.37.
public func sqliteChecks(_ schema: Schema, minimumVersion: Int) -> [Diagnostic] {
  let schema = schema.narrowed(to: .sqlite)
  var checks = Checks(schema: schema, enumerations: Enumerations(schema))
  if minimumVersion < 3037, schema.tables.contains(where: { !$0.overrides.sqlite.isLoose }) {
    checks.diagnostics.append(
      Diagnostic(
        .refusedByTarget, "STRICT tables, which keep values as they are, need SQLite 3.37", at: nil,
        help:
          "write `sqlite: { version: 3.37 }`, or later, or `sqlite: { strict: false }` at each table"))
  }
  checks.checkNames()
  for table in schema.tables {
    if table.columns.isEmpty {
      checks.refuse("`\(table.name)` has no column in SQLite, and a table there needs one", at: table.origin)
    }
    if table.columns.count > 2000 {
      checks.refuse(
        "`\(table.name)` has \(table.columns.count) columns, and SQLite holds 2,000", at: table.origin)
    }
    checks.checkOptions(table)
    if table.freeRowNumberName == nil, !table.overrides.sqlite.isWithoutRowid,
      table.columns.contains(where: { $0.onUpdate != nil })
    {
      checks.refuse(
        "`\(table.name)` has columns of all three names that SQLite has for a row's number, which `on_update` needs",
        at: table.origin, help: "rename one of `rowid`, `_rowid_` and `oid`")
    }
    for column in table.columns { checks.checkColumn(column, of: table) }
    checks.checkConstraints(table)
    for exclusion in table.exclusions {
      checks.refuse(
        "SQLite has no exclusion constraints, and the rows of `\(table.name)` would not be kept apart",
        at: exclusion.origin, help: checks.elsewhere)
    }
    for index in table.indexes { checks.checkIndex(index, of: table) }
  }
  return checks.diagnostics
}

struct Checks {
  let schema: Schema
  let enumerations: Enumerations
  var diagnostics: [Diagnostic] = []

  let elsewhere = "leave it to the others: `targets: [postgresql]`"

  mutating func refuse(_ message: String, at origin: Origin, help: String? = nil) {
    diagnostics.append(Diagnostic(.refusedByTarget, message, at: origin.span, help: help))
  }

  mutating func warn(_ id: DiagnosticID, _ message: String, at origin: Origin, help: String? = nil) {
    diagnostics.append(Diagnostic(id, .warning, message, at: origin.span, help: help))
  }

  // MARK: Names

  /// SQLite does not tell capitals from small letters, and has one space for tables, views and indexes.
  mutating func checkNames() {
    var taken: [String: Origin] = [:]
    for table in schema.tables {
      check(name: table.name.name, of: "table", at: table.origin, &taken)
      var columns: [String: Origin] = [:]
      for column in table.columns {
        let key = column.name.asciiLowercased
        if let other = columns[key] {
          refuseDouble(column.name, "columns of `\(table.name)`", at: column.origin, other)
        }
        columns[key] = column.origin
      }
    }
    for table in schema.tables {
      for index in table.indexes { check(name: index.name.text, of: "index", at: index.origin, &taken) }
    }
  }

  private mutating func check(
    name: String, of kind: String, at origin: Origin, _ taken: inout [String: Origin]
  ) {
    let key = name.asciiLowercased
    if key.hasPrefix("sqlite_") {
      refuse(
        "SQLite keeps names that begin with `sqlite_` for itself, and the \(kind) is `\(name)`", at: origin)
    }
    if let other = taken[key] { refuseDouble(name, "tables or indexes", at: origin, other) }
    taken[key] = origin
  }

  private mutating func refuseDouble(_ name: String, _ kind: String, at origin: Origin, _ other: Origin) {
    diagnostics.append(
      Diagnostic(
        .duplicateName,
        "there are two \(kind) `\(name)` to SQLite, which knows neither capitals nor PostgreSQL schemas",
        at: origin.span,
        labels: other.span.map { [Diagnostic.Label(span: $0, message: "the other one")] } ?? []))
  }

  // MARK: Columns

  mutating func checkColumn(_ column: Column, of table: Table) {
    if column.ownForm == nil { checkType(column) }
    checkOwnForm(column, of: table)
    switch column.source {
    case .identity, .serial:
      checkNumbering(column, of: table)
    case .default(let value) where column.overrides.sqliteDefault == nil:
      check(value, of: table, .default, column.type, at: column.origin, "the default of `\(column.name)`")
    case .generated(let generated):
      let what = "the generated column `\(column.name)`"
      check(generated.expression, of: table, .generated, column.type, at: column.origin, what)
      if table.primaryKey?.columns.contains(column.name) == true {
        refuse("\(what) cannot be in a primary key in SQLite", at: column.origin)
      }
    case .none, .default:
      break
    }
    if let value = column.overrides.sqliteDefault {
      do throws(UnsupportedExpression) {
        _ = try ownSQLiteExpression(value)
      } catch {
        refuse("`sqlite.default` of `\(column.name)`: \(error.message)", at: column.origin, help: error.help)
      }
    }
    if let onUpdate = column.onUpdate {
      check(onUpdate, of: table, .trigger, column.type, at: column.origin, "`on_update` of `\(column.name)`")
    }
  }

  private mutating func checkType(_ column: Column) {
    switch support(column.type) {
    case .whole:
      break
    case .partial(let reason):
      warn(.notEnforced, "`\(column.name)`: \(reason)", at: column.origin)
    case .none(let reason):
      refuse(
        "`\(column.name)` is of type `\(column.type.spelling)`: \(reason)", at: column.origin,
        help:
          "say how SQLite keeps it, `sqlite: { type: text }`, or leave it to the others: `targets: [postgresql]`"
      )
    }
  }

  // MARK: Constraints and indexes

  mutating func checkConstraints(_ table: Table) {
    for unique in table.uniqueConstraints {
      if !unique.nullsAreDistinct {
        refuse(
          "SQLite has no unique constraint that counts NULLs as equal", at: unique.origin, help: elsewhere)
      }
      if unique.deferral != .notDeferrable {
        refuse("SQLite has no unique constraint that is deferrable", at: unique.origin, help: elsewhere)
      }
      warnOfPhysicalParts(unique.keyIndex, of: unique.name, at: unique.origin)
    }
    if let key = table.primaryKey { warnOfPhysicalParts(key.keyIndex, of: key.name, at: key.origin) }
    for key in table.foreignKeys where !key.isValidated { refuseUnvalidated(key.name, at: key.origin) }
    for constraint in table.checks {
      if !constraint.isValidated { refuseUnvalidated(constraint.name, at: constraint.origin) }
      check(
        constraint.expression, of: table, .check, .boolean, at: constraint.origin,
        "the check `\(constraint.name.text)`")
    }
  }

  /// SQLite would refuse the rows that PostgreSQL leaves alone, wherever they are copied.
  private mutating func refuseUnvalidated(_ name: ObjectName, at origin: Origin) {
    refuse(
      "`\(name.text)` is `not_valid`, and SQLite has no constraint that rows which are there may break",
      at: origin, help: elsewhere)
  }

  mutating func checkIndex(_ index: Index, of table: Table) {
    if index.method != "btree", index.method != "hash" {
      refuse("SQLite has no index of method `\(index.method)`", at: index.origin, help: elsewhere)
      return
    }
    if !index.nullsAreDistinct {
      refuse("SQLite has no unique index that counts NULLs as equal", at: index.origin, help: elsewhere)
    }
    if index.isUnique, !index.including.isEmpty {
      refuse("SQLite has no unique index that includes further columns", at: index.origin, help: elsewhere)
    }
    warnOfPhysicalParts(index)
    for key in index.keys {
      if let operatorClass = key.operatorClass, !operatorClass.isOfPatterns {
        refuse("SQLite has no operator class `\(operatorClass)`", at: index.origin, help: elsewhere)
      }
      // What PostgreSQL calls C, SQLite does anyway: it compares bytes.
      if let collation = key.collation, sqliteCollation(collation) == nil {
        refuse(
          "SQLite does not have PostgreSQL's collation `\(collation)`", at: index.origin, help: elsewhere)
      }
      if case .column = key.value { continue }
      check(key.value, of: table, .index, nil, at: index.origin, "the index `\(index.name.text)`")
    }
    if let predicate = index.predicate {
      check(
        predicate, of: table, .index, .boolean, at: index.origin,
        "`where` of the index `\(index.name.text)`")
    }
  }

  private mutating func warnOfPhysicalParts(_ index: KeyIndex, of name: ObjectName, at origin: Origin) {
    let parts =
      (index.including.isEmpty ? [] : ["its included columns"])
      + (index.storageParameters.isEmpty ? [] : ["its storage parameters"])
    guard !parts.isEmpty else { return }
    warn(
      .notEnforced,
      "the key `\(name.text)` is made in SQLite without \(parts.joined(separator: " and ")), which SQLite does not have",
      at: origin)
  }

  /// What makes an index quick and does not change what it finds.
  private mutating func warnOfPhysicalParts(_ index: Index) {
    var parts: [String] = []
    if index.method == "hash" { parts.append("its method `hash`") }
    if !index.storageParameters.isEmpty { parts.append("its storage parameters") }
    if index.keys.contains(where: { $0.operatorClass?.isOfPatterns == true }) {
      parts.append("its operator class")
    }
    if index.keys.contains(where: { $0.nullsFirst != nil && $0.nullsFirst == $0.isDescending }) {
      parts.append("where it sorts NULLs")
    }
    guard !parts.isEmpty else { return }
    warn(
      .notEnforced,
      "the index `\(index.name.text)` is made in SQLite without \(parts.joined(separator: " and ")), which SQLite does not have",
      at: index.origin)
  }

  private mutating func check(
    _ expression: Expression, of table: Table, _ place: ExpressionPlace, _ expected: ColumnType?,
    at origin: Origin, _ what: String
  ) {
    let enumerations = enumerations
    do throws(UnsupportedExpression) {
      let printed = try sqliteExpression(
        expression, scope: enumerations.scope(of: table), place: place, expected: expected,
        enumerationValues: enumerations.values(of:))
      for warning in printed.warnings { warn(.meaningDiffers, "\(what): \(warning)", at: origin) }
      for name in Set(expression.columns).sorted() {
        warnOfCollation(table.column(named: name), what, at: origin)
      }
    } catch {
      refuse("\(what): \(error.message)", at: origin, help: error.help ?? elsewhere)
    }
  }
}

extension String {
  /// Whether an operator class is one that compares text by its bytes, as SQLite does anyway.
  fileprivate var isOfPatterns: Bool { hasSuffix("_pattern_ops") }

  /// In small letters as SQLite folds them: ASCII alone.
  fileprivate var asciiLowercased: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
