import Catalog
import SchemaModel

extension PostgreSQLInspector {
  mutating func addConstraints(of found: CatalogTable, to table: inout Table, _ reader: ExpressionReader) {
    for constraint in found.constraints {
      let path = "\(found.path).\(constraint.name ?? "")"
      guard canHold(constraint, path) else { continue }
      switch constraint.kind {
      case .primaryKey:
        table.primaryKey = PrimaryKey(
          name: constraint.objectName, columns: constraint.columns, keyIndex: keyIndex(constraint, path))
        if constraint.deferral != .notDeferrable { omit("deferrable primary key", path) }
      case .unique:
        table.uniqueConstraints.append(
          UniqueConstraint(
            name: constraint.objectName, columns: constraint.columns,
            nullsAreDistinct: !constraint.nullsNotDistinct, deferral: Deferral(constraint.deferral),
            keyIndex: keyIndex(constraint, path)))
      case .check:
        guard let expression = reader.read(constraint.expression ?? "", expected: .boolean) else {
          omit("check", "\(path) (\(constraint.expression ?? ""))")
          continue
        }
        table.checks.append(
          Check(
            name: constraint.objectName, expression: expression, isValidated: constraint.isValidated))
      case .foreignKey:
        if let key = foreignKey(constraint, path) { table.foreignKeys.append(key) }
      case .notNull:
        // PostgreSQL 18 names them; the usual name says nothing.
        let isUsual = constraint.objectName.looksDerived(
          from: table.name.name, constraint.columns.first, "not_null")
        if !isUsual { omit("name of a NOT NULL constraint", path) }
      case .exclusion:
        guard let exclusion = exclusion(constraint, reader) else {
          omit("exclusion constraint", path)
          continue
        }
        table.exclusions.append(exclusion)
      }
    }
  }

  /// Lists what a schema cannot say of a constraint.
  ///
  /// - Returns: whether the rest of it can be said without its meaning something else.
  private mutating func canHold(_ constraint: CatalogConstraint, _ path: String) -> Bool {
    if !constraint.isEnforced {
      omit("NOT ENFORCED constraint", path)
      return false
    }
    if !constraint.columnOptions.isEmpty {
      omit("constraint over periods", path)
      return false
    }
    if !constraint.isValidated, constraint.kind == .notNull { omit("NOT NULL that is NOT VALID", path) }
    if constraint.isNotInherited { omit("NO INHERIT constraint", path) }
    if let comment = constraint.comment { omit("comment on a constraint", "\(path) (\(comment))") }
    return true
  }

  private mutating func keyIndex(_ constraint: CatalogConstraint, _ path: String) -> KeyIndex {
    var index = KeyIndex(including: constraint.included, storageParameters: [])
    for text in constraint.storageParameters {
      if let parameter = StorageParameter(text) {
        index.storageParameters.append(parameter)
      } else {
        omit("storage parameter", "\(path) (\(text))")
      }
    }
    return index
  }

  private func exclusion(
    _ constraint: CatalogConstraint, _ reader: ExpressionReader
  ) -> ExclusionConstraint? {
    guard let found = constraint.index, found.isValid, let index = held(found, reader),
      index.keys.count == constraint.operators.count
    else { return nil }
    return ExclusionConstraint(
      name: constraint.objectName,
      elements: zip(index.keys, constraint.operators).map { ExclusionConstraint.Element($0, $1) },
      method: index.method, including: index.including, predicate: index.predicate,
      storageParameters: index.storageParameters, deferral: Deferral(constraint.deferral))
  }

  private mutating func foreignKey(_ constraint: CatalogConstraint, _ path: String) -> ForeignKey? {
    guard let reference = constraint.reference else { return nil }
    let target = QualifiedName(catalogSchema: reference.schema, reference.table)
    guard tableNames.contains(target) else {
      omit("foreign key to a table that is not in the schema", "\(path) (\(target.path))")
      return nil
    }
    guard reference.onDeleteColumns.isEmpty else {
      omit("foreign key that sets some of its columns", path)
      return nil
    }
    if reference.match != "simple" { omit("MATCH FULL", path) }
    return ForeignKey(
      name: constraint.objectName, columns: constraint.columns, table: target,
      referencedColumns: reference.columns,
      onDelete: ForeignKey.Action(rawValue: reference.onDelete) ?? .noAction,
      onUpdate: ForeignKey.Action(rawValue: reference.onUpdate) ?? .noAction,
      deferral: Deferral(constraint.deferral), isValidated: constraint.isValidated)
  }
}

extension CatalogConstraint {
  var objectName: ObjectName { ObjectName(found: name ?? "") }
}

extension Deferral {
  init(_ found: CatalogConstraint.Deferral) {
    switch found {
    case .notDeferrable: self = .notDeferrable
    case .initiallyImmediate: self = .initiallyImmediate
    case .initiallyDeferred: self = .initiallyDeferred
    }
  }
}
