import Catalog
import SQLExpressions
import SchemaModel

/// What a schema says, and what a PostgreSQL catalog says, as lines that are equal where the meaning is.
///
/// Texts of the server are read into the expression tree, so that its spelling makes no difference.
struct Facts {
  private(set) var lines: Set<String> = []

  private mutating func add(_ parts: [String?]) {
    lines.insert(parts.compactMap { $0 }.joined(separator: " | "))
  }

  // MARK: What the schema means

  init(_ schema: Schema) {
    let schema = schema.narrowed(to: .postgresql)
    for enumeration in schema.enumerations {
      add([
        "enumeration", full(enumeration.name), enumeration.values.map(\.name).description,
        enumeration.comment,
      ])
    }
    for table in schema.tables { add(table, ExpressionScope(table: table, schema: schema)) }
  }

  private mutating func add(_ table: Table, _ scope: ExpressionScope) {
    let name = full(table.name)
    add(["table", name, table.comment])
    let keyColumns = table.primaryKey?.columns ?? []
    for (position, column) in table.columns.enumerated() {
      let type = column.overrides.postgresqlType ?? column.type
      var source =
        column.overrides.postgresqlDefault.map {
          drawsFromSequence($0) ? "sequence" : "default " + text($0, scope, type)
        } ?? "nothing"
      switch column.source {
      case .default(let value) where drawsFromSequence(column.overrides.postgresqlDefault ?? value):
        source = "sequence"
      case .default(let value):
        source = "default " + text((column.overrides.postgresqlDefault ?? value), scope, type)
      case .identity(let identity): source = "identity \(identity.generation.rawValue)"
      case .generated(let generated):
        source = "generated \(generated.isStored) " + text(generated.expression, scope, type)
      case .serial: source = "sequence"
      case .none: break
      }
      add([
        "column", name, String(position), column.name, type.comparable,
        column.isNullable && !keyColumns.contains(column.name) ? "nullable" : "not null", source,
        column.comment,
      ])
      if column.onUpdate != nil { add(["on update", name]) }
    }
    if let key = table.primaryKey { add(["primary key", name, key.name.text, key.columns.description]) }
    for unique in table.uniqueConstraints {
      add([
        "unique", name, unique.name.text, unique.columns.description, "\(!unique.nullsAreDistinct)",
        deferral(unique.deferral),
      ])
    }
    for check in table.checks {
      add(["check", name, check.name.text, text(check.expression, scope, .boolean)])
    }
    for exclusion in table.exclusions { add(["exclusion", name, exclusion.name.text]) }
    for key in table.foreignKeys {
      add([
        "foreign key", name, key.name.text, key.columns.description, full(key.table),
        key.referencedColumns.description, key.onUpdate.rawValue, key.onDelete.rawValue,
        deferral(key.deferral),
      ])
    }
    for index in table.indexes {
      add([
        "index", name, index.name.text, index.method, "\(index.isUnique)", "\(!index.nullsAreDistinct)",
        index.keys.map { key in
          "\(text(key.value, scope, nil)) \(key.collation.map(\.description) ?? "") \(key.isDescending) \(key.nullsFirst ?? key.isDescending) \(key.operatorClass ?? "")"
        }.description,
        index.including.description, index.predicate.map { text($0, scope, .boolean) } ?? "all rows",
        index.storageParameters.map { "\($0.name)=\($0.value)" }.sorted().description, index.comment,
      ])
    }
  }

  // MARK: What the server says

  /// - Parameter schema: tells the columns' types, which reading an expression takes.
  init(_ catalog: DatabaseCatalog, readBy schema: Schema) throws {
    for enumeration in catalog.enumerations {
      add([
        "enumeration", "\(enumeration.schema).\(enumeration.name)", enumeration.values.description,
        enumeration.comment,
      ])
    }
    for table in catalog.tables {
      let name = QualifiedName(schema: table.schema == "public" ? nil : table.schema, table.name)
      let scope = ExpressionScope(
        table: schema.table(named: name) ?? Table(name: name), schema: schema)
      try add(table, scope, schema)
    }
  }

  private mutating func add(_ table: CatalogTable, _ scope: ExpressionScope, _ schema: Schema) throws {
    let name = "\(table.schema).\(table.name)"
    add(["table", name, table.comment])
    for (position, column) in table.columns.enumerated() {
      let type = try parseType(column.type).resolved(schema)
      var source = "nothing"
      if let identity = column.identity {
        source = "identity \(identity.generation)"
      } else if let generated = column.generated {
        source = "generated \(generated.isStored) " + (try text(generated.expression, scope, type))
      } else if let value = column.default {
        source = value.hasPrefix("nextval(") ? "sequence" : "default " + (try text(value, scope, type))
      }
      add([
        "column", name, String(position), column.name, type.comparable,
        column.isNotNull ? "not null" : "nullable", source, column.comment,
      ])
    }
    if !table.triggers.isEmpty { add(["on update", name]) }
    for constraint in table.constraints { try add(constraint, name, scope) }
    for index in table.indexes {
      add([
        "index", name, index.name, index.method, "\(index.isUnique)", "\(index.nullsNotDistinct)",
        try index.keys.map { key in
          let value =
            key.isExpression ? try text(key.text, scope, nil) : "\(Expression.column(unquoted(key.text)))"
          return
            "\(value) \(key.collation.map(\.description) ?? "") \(key.isDescending) \(key.nullsFirst ?? key.isDescending) \(key.operatorClass ?? "")"
        }.description,
        index.including.map(unquoted).description,
        try index.predicate.map { try text($0, scope, .boolean) } ?? "all rows",
        index.storageParameters.sorted().description, index.comment,
      ])
    }
  }

  private mutating func add(
    _ constraint: CatalogConstraint, _ table: String, _ scope: ExpressionScope
  ) throws {
    let name = constraint.name ?? ""
    let columns = constraint.columns.description
    switch constraint.kind {
    case .primaryKey: add(["primary key", table, name, columns])
    case .unique:
      add(["unique", table, name, columns, "\(constraint.nullsNotDistinct)", constraint.deferral.rawValue])
    case .check: add(["check", table, name, try text(constraint.expression ?? "", scope, .boolean)])
    case .foreignKey:
      let reference = constraint.reference
      add([
        "foreign key", table, name, columns, "\(reference?.schema ?? "").\(reference?.table ?? "")",
        reference?.columns.description, reference?.onUpdate, reference?.onDelete,
        constraint.deferral.rawValue,
      ])
    case .exclusion: add(["exclusion", table, name])
    case .notNull: break
    }
  }
}

private func drawsFromSequence(_ value: Expression) -> Bool {
  if case .call(let call) = value { call.name.name == "nextval" } else { !value.sequences.isEmpty }
}

private func full(_ name: QualifiedName) -> String {
  "\(name.schema ?? "public").\(name.name)"
}

private func text(_ expression: Expression, _ scope: ExpressionScope, _ expected: ColumnType?) -> String {
  // What the tree does not know, the server spells in its own way.
  if expression.isRaw { return "raw text" }
  return "\(expression.canonical(in: scope, expected: expected))"
}

private func text(_ serverText: String, _ scope: ExpressionScope, _ expected: ColumnType?) throws -> String {
  text(try parseExpression(serverText), scope, expected)
}

private func unquoted(_ name: String) -> String {
  guard name.hasPrefix("\""), name.hasSuffix("\"") else { return name }
  return String(name.dropFirst().dropLast()).replacing("\"\"", with: "\"")
}

private func deferral(_ deferral: Deferral) -> String {
  switch deferral {
  case .notDeferrable: CatalogConstraint.Deferral.notDeferrable.rawValue
  case .initiallyImmediate: CatalogConstraint.Deferral.initiallyImmediate.rawValue
  case .initiallyDeferred: CatalogConstraint.Deferral.initiallyDeferred.rawValue
  }
}

extension ColumnType {
  fileprivate func resolved(_ schema: Schema) -> ColumnType {
    switch self {
    case .named(let named) where schema.enumeration(named: named.name) != nil: .enumeration(named.name)
    case .array(let element): .array(of: element.resolved(schema))
    default: self
    }
  }

  /// PostgreSQL does not tell `text[]` from `text[][]`, nor `numeric(5)` from `numeric(5,0)`.
  fileprivate var comparable: String {
    switch self {
    case .array(.array(let element)): ColumnType.array(of: element).comparable
    case .numeric(let precision?, nil): "\(ColumnType.numeric(precision: precision, scale: 0))"
    default: "\(self)"
    }
  }
}
