import Catalog
import SQLExpressions
import SchemaModel

/// Columns' types.
extension SQLiteInspector {
  /// The enumerations that a table's type checks name, with the values that they let in.
  mutating func addEnumerations(of found: CatalogTable) {
    for column in found.columns {
      guard let check = typeCheck(of: column, in: found), let name = statedType(check, of: column)?.ownName,
        let values = values(check, of: column)
      else { continue }
      // Two with one name and other values are none that schemac made.
      guard enumerationNames.insert(name).inserted else { continue }
      schema.enumerations.append(Enumeration(name: name, values: values))
    }
  }

  /// The table with its columns' types alone.
  mutating func typed(_ found: CatalogTable) -> Table {
    var table = Table(name: QualifiedName(found.name))
    table.overrides.sqlite = found.options
    let keyColumns = found.constraints.first { $0.kind == .primaryKey }?.columns ?? []
    table.primaryKey = keyColumns.isEmpty ? nil : PrimaryKey(name: ObjectName(found: ""), columns: keyColumns)
    for column in found.columns {
      var typed = typed(column, in: found, table)
      if keyColumns.contains(column.name) {
        typed.overrides.sqlite.takesNull = !column.isNotNull
        typed.isNullable = false
      }
      addRules(of: column, in: found, to: &typed)
      table.columns.append(typed)
    }
    return table
  }

  /// How a column's texts are compared, and what happens where it is NULL and may not.
  private mutating func addRules(
    of found: CatalogColumn, in table: CatalogTable, to column: inout Column
  ) {
    if let collation = found.collation {
      column.overrides.sqlite.collation = SQLiteCollation(rawValue: collation)
      if column.overrides.sqlite.collation == nil {
        omit("column collation", "\(table.name).\(found.name) (\(collation))")
      }
    }
    let notNull = table.constraints.first { $0.kind == .notNull && $0.columns == [found.name] }
    column.overrides.sqlite.onConflict = notNull.flatMap(\.conflict)
  }

  private mutating func typed(_ found: CatalogColumn, in foundTable: CatalogTable, _ table: Table) -> Column {
    var column = Column(name: found.name, type: .bigint, isNullable: !found.isNotNull)
    // An INSERT may say the number, and may leave it out.
    if foundTable.rowidColumn == found.name {
      column.source = .identity(Identity(generation: .byDefault))
      column.overrides.sqlite.reusesNumbers = !foundTable.hasAutoincrement
    }
    if let check = typeCheck(of: found, in: foundTable),
      let type = statedType(check, of: found), type.isPortable
    {
      column.type = type
      column.overrides.sqlite.collation = found.collation.flatMap(SQLiteCollation.init)
      if let made = making.column(column, of: table), made.column.type == found.type,
        made.check?.expression == check.expression
      {
        return column
      }
    }
    let (type, storage) = declaredType(found.type)
    column.type = type
    // The shortest form in which the type is the same, and nothing is checked.
    var (kept, declared) = (column, column)
    kept.overrides.sqliteType = storage
    declared.overrides.sqlite.declaredType = found.type
    let isTaken = found.type == SQLiteStorage.integer.rawValue && table.primaryKey?.columns == [found.name]
    for candidate in [column, kept] + (isTaken && !foundTable.isWithoutRowid ? [] : [declared]) {
      if let made = making.column(candidate, of: table), made.check == nil, made.column.type == found.type {
        return candidate
      }
    }
    omit("declared type", "\(foundTable.name).\(found.name) (\(found.type.isEmpty ? "none" : found.type))")
    return kept
  }

  /// The check by which SQLite lets in a type's values alone, where schemac made the column.
  func typeCheck(of column: CatalogColumn, in table: CatalogTable) -> CatalogConstraint? {
    table.constraints.first { $0.kind == .check && $0.name?.hasPrefix("\(column.name) is ") == true }
  }

  /// The type that a check's name says.
  private func statedType(_ check: CatalogConstraint, of column: CatalogColumn) -> ColumnType? {
    let text = (check.name ?? "").dropFirst(column.name.count + " is ".count)
    return try? parseType(String(text), enumerations: enumerationNames)
  }

  /// The values of an enumeration's check: `status IN ('draft', 'published')`.
  private func values(_ check: CatalogConstraint, of column: CatalogColumn) -> [EnumerationValue]? {
    guard
      case .inList(.column(let name), let members, negated: false)? = try? parseExpression(
        check.expression ?? "", columns: [column.name]), name == column.name
    else { return nil }
    var values: [EnumerationValue] = []
    for member in members {
      guard case .literal(.string(let value)) = member else { return nil }
      values.append(EnumerationValue(value))
    }
    return values
  }
}

extension CatalogTable {
  /// What a schema's block for SQLite says of it. Where a constraint has no name, names are said of those that have.
  fileprivate var options: SQLiteTable {
    var options = SQLiteTable()
    options.isLoose = !isStrict
    options.isWithoutRowid = isWithoutRowid
    options.hasNamelessConstraints = constraints.contains { $0.name == nil && $0.kind != .notNull }
    return options
  }
}

extension ColumnType {
  /// Whether it means something without PostgreSQL, and its values are known.
  fileprivate var isPortable: Bool {
    switch self {
    case .named: false
    case .array(let element): element.isPortable
    default: true
    }
  }

  /// The name of a type that is not one of PostgreSQL's own.
  fileprivate var ownName: QualifiedName? {
    guard case .named(let type) = self, type.modifiers.isEmpty else { return nil }
    return type.name
  }
}

/// What a declared type says, and what SQLite keeps in such a column: for numbers it goes by parts of the type's name.
private func declaredType(_ declared: String) -> (type: ColumnType, storage: SQLiteStorage) {
  let name = declared.uppercased()
  let said = declaredAs(declared)
  if name.contains("INT") { return (.bigint, .integer) }
  if ["CHAR", "CLOB", "TEXT"].contains(where: name.contains) {
    return (said.flatMap { $0.isText ? $0 : nil } ?? .text, .text)
  }
  if name.contains("BLOB") { return (.bytea, .blob) }
  if name.isEmpty || name == "ANY" { return (.text, .any) }
  if ["REAL", "FLOA", "DOUB"].contains(where: name.contains) { return (.doublePrecision, .real) }
  return (said ?? .numeric(precision: nil, scale: nil), .any)
}

/// The portable type of that name; nil where there is none.
private func declaredAs(_ declared: String) -> ColumnType? {
  if declared.uppercased() == "DATETIME" { return .timestamp(precision: nil) }
  switch try? parseType(declared.lowercased()) {
  case .named?, .array?, .vector?, .halfvec?, nil: return nil
  case .numeric(_, let scale?)? where scale < 0: return nil
  case let type?: return type
  }
}
