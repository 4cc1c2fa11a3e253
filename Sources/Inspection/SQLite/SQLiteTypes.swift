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
    let keyColumns = found.constraints.first { $0.kind == .primaryKey }?.columns ?? []
    table.primaryKey = keyColumns.isEmpty ? nil : PrimaryKey(name: ObjectName(found: ""), columns: keyColumns)
    for column in found.columns {
      var typed = typed(column, in: found, table)
      if keyColumns.contains(column.name) {
        let mayBeNull = !column.isNotNull && !found.isStrict && !found.isWithoutRowid
        if mayBeNull, found.rowidColumn != column.name {
          omit("primary key that takes NULL", "\(found.name).\(column.name)")
        }
        typed.isNullable = false
      }
      table.columns.append(typed)
    }
    return table
  }

  private mutating func typed(_ found: CatalogColumn, in foundTable: CatalogTable, _ table: Table) -> Column {
    var column = Column(name: found.name, type: .bigint, isNullable: !found.isNotNull)
    // An INSERT may say the number, and may leave it out.
    if foundTable.rowidColumn == found.name {
      column.source = .identity(Identity(generation: .byDefault))
      column.isNullable = false
    }
    if foundTable.isStrict, let check = typeCheck(of: found, in: foundTable),
      let type = statedType(check, of: found), type.isPortable
    {
      column.type = type
      if let made = making.column(column, of: table), made.column.type == found.type,
        made.check?.expression == check.expression
      {
        return column
      }
    }
    let (type, storage) = declaredType(found.type)
    column.type = type
    column.overrides.sqliteType = storage
    // Without a check in the one form and in the other, the short one will do.
    let bare = Column(name: found.name, type: type, isNullable: column.isNullable, source: column.source)
    if let made = making.column(bare, of: table), made.check == nil, made.column.type == found.type {
      return bare
    }
    if making.column(column, of: table)?.column.type != found.type {
      omit("declared type", "\(foundTable.name).\(found.name) (\(found.type.isEmpty ? "none" : found.type))")
    }
    return column
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
