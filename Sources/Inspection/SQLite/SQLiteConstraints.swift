import Catalog
import SQLExpressions
import SchemaModel

extension SQLiteInspector {
  mutating func addConstraints(of found: CatalogTable, to table: inout Table) {
    for constraint in found.constraints {
      let path = "\(found.name).\(constraint.name ?? constraint.columns.joined(separator: ", "))"
      let key = constraint.sqliteKey
      // A row's number has an order in the text alone.
      if key == nil {
        let options = constraint.columnOptions.joined(separator: ", ")
        omit("order or collation of a key", "\(path) (\(options))")
      }
      switch constraint.kind {
      case .primaryKey:
        table.primaryKey = PrimaryKey(
          name: constraint.objectName, columns: constraint.columns, sqlite: key ?? SQLiteKey())
      case .unique:
        table.uniqueConstraints.append(
          UniqueConstraint(
            name: constraint.objectName, columns: constraint.columns, sqlite: key ?? SQLiteKey()))
      case .check:
        addCheck(constraint, of: found, to: &table)
      case .foreignKey:
        if let key = foreignKey(constraint, path) { table.foreignKeys.append(key) }
      case .notNull:
        if constraint.name != nil { omit("name of a NOT NULL constraint", path) }
      case .exclusion:
        break
      }
    }
  }

  private mutating func addCheck(
    _ constraint: CatalogConstraint, of found: CatalogTable, to table: inout Table
  ) {
    guard let text = constraint.expression else { return }
    let isTypeCheck = found.columns.contains { column in
      typeCheck(of: column, in: found) == constraint
        && table.column(named: column.name)?.isChecked == true
    }
    if isTypeCheck { return }
    let known = table
    let candidates = portableCandidates(text, over: table)
    guard let expression = candidates.first(where: { making.check($0, of: known) == text }) else {
      return omit("check", "\(found.name)\(constraint.name.map { ".\($0)" } ?? "") (\(text))")
    }
    table.checks.append(Check(name: constraint.objectName, expression: expression))
  }

  private mutating func foreignKey(_ constraint: CatalogConstraint, _ path: String) -> ForeignKey? {
    guard let reference = constraint.reference else { return nil }
    guard tableNames.contains(reference.table) else {
      omit("foreign key to a table that is not in the schema", "\(path) (\(reference.table))")
      return nil
    }
    return ForeignKey(
      name: constraint.objectName, columns: constraint.columns, table: QualifiedName(reference.table),
      referencedColumns: reference.columns,
      onDelete: ForeignKey.Action(rawValue: reference.onDelete) ?? .noAction,
      onUpdate: ForeignKey.Action(rawValue: reference.onUpdate) ?? .noAction,
      deferral: Deferral(constraint.deferral))
  }
}

extension Column {
  /// Whether SQLite lets in values of its type alone.
  fileprivate var isChecked: Bool {
    overrides.sqliteType == nil && overrides.sqlite.declaredType == nil
  }
}

extension CatalogConstraint {
  /// What happens to a row that breaks it; nil where the statement is undone.
  var conflict: SQLiteConflict? { onConflict.flatMap { SQLiteConflict(rawValue: $0.uppercased()) } }

  /// What SQLite has of a key beside its columns; nil where a schema cannot say it.
  fileprivate var sqliteKey: SQLiteKey? {
    var key = SQLiteKey()
    key.onConflict = conflict
    for option in columnOptions {
      var words = option.split(separator: " ")[...]
      var term = SQLiteKeyTerm()
      if words.first == "COLLATE" {
        guard let collation = words.dropFirst().first.flatMap({ SQLiteKeyCollation(rawValue: String($0)) })
        else {
          return nil
        }
        term.collation = collation
        words = words.dropFirst(2)
      }
      term.isDescending = words.first == "DESC"
      key.terms.append(term)
    }
    return key
  }
}
