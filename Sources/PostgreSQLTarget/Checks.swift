public import Diagnostics
import SQLExpressions
public import SchemaModel

/// What a PostgreSQL server would refuse of a schema, or understand otherwise than it is meant.
///
/// - Parameter minimumVersion: the oldest server that the script is for, by its major version.
public func postgresqlChecks(_ schema: Schema, minimumVersion: Int) -> [Diagnostic] {
  let schema = schema.narrowed(to: .postgresql)
  var checks = Checks(version: minimumVersion)
  let unlogged = Set(schema.tables.filter(\.overrides.isUnlogged).map(\.name))
  checks.checkNames(schema)
  let enumerations = Set(schema.enumerations.map(\.name))
  for table in schema.tables {
    let scope = ExpressionScope(table: table, enumerations: enumerations)
    checks.checkColumns(table, scope)
    checks.checkConstraints(table)
    checks.checkParameters(of: table)
    checks.checkReferences(of: table, unlogged)
    for exclusion in table.exclusions { checks.checkExclusion(exclusion, scope) }
    for index in table.indexes { checks.checkIndex(index, table, scope) }
  }
  return checks.diagnostics
}

struct Checks {
  let version: Int
  var diagnostics: [Diagnostic] = []

  mutating func refuse(
    _ message: String, at origin: Origin, id: DiagnosticID = .refusedByTarget, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, at: origin.span, help: help))
  }

  // MARK: Columns and constraints

  mutating func checkColumns(_ table: Table, _ scope: ExpressionScope) {
    if table.columns.count > 1600 {
      refuse(
        "`\(table.name)` has \(table.columns.count) columns, and PostgreSQL holds 1,600", at: table.origin)
    }
    for column in table.columns {
      if systemColumns.contains(column.name) {
        refuse(
          "`\(column.name)` is the name of a column that every PostgreSQL table has", at: column.origin,
          help: "choose another name")
      }
      if let collation = column.overrides.postgresqlCollation, !column.postgresqlType.mayHaveCollation {
        refuse(
          "`\(column.name)` is of type `\(column.postgresqlType.spelling)`, which has no collation, and says `\(collation)`",
          at: column.origin)
      }
      if case .generated(let generated) = column.source {
        if !generated.isStored, version < 18 {
          refuse(
            "`\(column.name)` is generated and not stored, which PostgreSQL has from 18 on",
            at: column.origin, help: "write `stored: true`, or `postgresql: { version: 18 }`")
        }
        checkImmutable(
          generated.expression, scope, "the generated column `\(column.name)`", at: column.origin)
      }
      checkStorage(column)
      if column.onUpdate != nil, !column.type.hasEquality {
        refuse(
          "`on_update` of `\(column.name)` compares values, and `\(column.type.spelling)` has no equality",
          at: column.origin)
      }
    }
  }

  private mutating func checkStorage(_ column: Column) {
    let type = column.postgresqlType
    let (storage, compression) = (column.overrides.postgresqlStorage, column.overrides.postgresqlCompression)
    guard type.isOfFixedLength else { return }
    if let storage, storage != .plain {
      refuse(
        "`\(column.name)` cannot have the storage `\(storage.rawValue)`: no value of `\(type.spelling)` is too long for a row",
        at: column.origin, help: "leave `storage` out")
    }
    if compression != nil {
      refuse(
        "`\(column.name)` cannot be compressed: no value of `\(type.spelling)` is too long for a row",
        at: column.origin, help: "leave `compression` out")
    }
  }

  mutating func checkConstraints(_ table: Table) {
    for unique in table.uniqueConstraints {
      if !unique.nullsAreDistinct { needs(15, "`nulls_not_distinct`", at: unique.origin) }
      checkEquality(unique.columns, table, at: unique.origin)
      checkParameters(unique.keyIndex.storageParameters, ofMethod: "btree", at: unique.origin)
    }
    if let key = table.primaryKey {
      checkEquality(key.columns, table, at: key.origin)
      checkParameters(key.keyIndex.storageParameters, ofMethod: "btree", at: key.origin)
    }
  }

  /// What is logged cannot refer to what is gone after a crash.
  mutating func checkReferences(of table: Table, _ unlogged: Set<QualifiedName>) {
    guard !table.overrides.isUnlogged, !unlogged.isEmpty else { return }
    for key in table.foreignKeys where unlogged.contains(key.table) {
      refuse(
        "`\(table.name)` refers to `\(key.table)`, which is unlogged and gone after a crash", at: key.origin,
        help: "make both unlogged, or neither")
    }
  }

  private mutating func checkEquality(_ columns: [String], _ table: Table, at origin: Origin) {
    for name in columns {
      guard let column = table.column(named: name), !column.type.hasEquality else { continue }
      refuse(
        "`\(name)` is of type `\(column.type.spelling)`, which PostgreSQL cannot compare", at: origin,
        help: "use `jsonb`, or leave the column out of the key")
    }
  }

  mutating func needs(_ wanted: Int, _ what: String, at origin: Origin) {
    guard version < wanted else { return }
    refuse(
      "\(what) needs PostgreSQL \(wanted), and the schema is for \(version) or later", at: origin,
      help: "say so if every server is new enough: `postgresql: { version: \(wanted) }`")
  }

  // MARK: Names

  mutating func checkNames(_ schema: Schema) {
    for enumeration in schema.enumerations { checkLength(enumeration.name, at: enumeration.origin) }
    for sequence in schema.sequences { checkLength(sequence.name, at: sequence.origin) }
    for table in schema.tables {
      checkLength(table.name, at: table.origin)
      for column in table.columns { checkLength(column.name, at: column.origin) }
      let named: [(ObjectName, Origin)] =
        table.uniqueConstraints.map { ($0.name, $0.origin) }
        + table.exclusions.map { ($0.name, $0.origin) } + table.checks.map { ($0.name, $0.origin) }
        + table.foreignKeys.map { ($0.name, $0.origin) } + table.indexes.map { ($0.name, $0.origin) }
        + (table.primaryKey.map { [($0.name, $0.origin)] } ?? [])
      for (name, origin) in named { checkLength(name.text, at: origin) }
      checkClippedNames(table.columns.map { ($0.name, $0.origin) })
      checkClippedNames(named.map { ($0.text, $1) })
    }
    checkClippedNames(schema.tables.map { ($0.name.name, $0.origin) })
  }

  private mutating func checkLength(_ name: QualifiedName, at origin: Origin) {
    checkLength(name.name, at: origin)
    if let schema = name.schema { checkLength(schema, at: origin) }
  }

  private mutating func checkLength(_ name: String, at origin: Origin) {
    guard name.utf8.count > 63 else { return }
    refuse(
      "the name `\(name)` is longer than the 63 bytes that PostgreSQL keeps", at: origin, id: .longName,
      help: "shorten it")
  }

  /// Long names that are one to the server.
  private mutating func checkClippedNames(_ names: [(String, Origin)]) {
    guard names.contains(where: { $0.0.utf8.count > 63 }) else { return }
    var first: [[UInt8]: Origin] = [:]
    for (name, origin) in names {
      let kept = Array(name.utf8.prefix(63))
      if let earlier = first[kept] {
        diagnostics.append(
          Diagnostic(
            .duplicateName, "the name `\(name)` is another's, within the 63 bytes that PostgreSQL keeps",
            at: origin.span,
            labels: earlier.span.map { [Diagnostic.Label(span: $0, message: "the other one")] } ?? []))
      } else {
        first[kept] = origin
      }
    }
  }
}

private let systemColumns: Set<String> = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"]

extension ColumnType {
  /// Whether PostgreSQL can tell whether two values are equal.
  var hasEquality: Bool {
    switch self {
    case .json: false
    case .named(let named): !["xml", "point", "line", "polygon", "box", "path"].contains(named.name.name)
    case .array(let element): element.hasEquality
    default: true
    }
  }
}

extension ColumnType {
  /// Whether values are compared by a collation, or nobody knows.
  fileprivate var mayHaveCollation: Bool {
    switch self {
    case .array(let element): element.mayHaveCollation
    case .named: true
    default: isText
    }
  }
}
