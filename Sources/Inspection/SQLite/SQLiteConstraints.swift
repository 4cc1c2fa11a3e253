import Catalog
import SQLExpressions
import SchemaModel

extension SQLiteInspector {
  mutating func addConstraints(of found: CatalogTable, to table: inout Table) {
    for constraint in found.constraints {
      let path = "\(found.name).\(constraint.name ?? constraint.columns.joined(separator: ", "))"
      if let resolution = constraint.onConflict { omit("ON CONFLICT", "\(path) (\(resolution))") }
      if !constraint.columnOptions.isEmpty {
        let options = constraint.columnOptions.joined(separator: ", ")
        omit("order or collation of a key", "\(path) (\(options))")
      }
      switch constraint.kind {
      case .primaryKey:
        table.primaryKey = PrimaryKey(name: constraint.objectName, columns: constraint.columns)
      case .unique:
        table.uniqueConstraints.append(
          UniqueConstraint(name: constraint.objectName, columns: constraint.columns))
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
        && table.column(named: column.name)?.overrides.sqliteType == nil
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
