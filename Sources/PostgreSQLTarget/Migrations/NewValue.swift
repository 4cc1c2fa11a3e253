import Differ
import SQLExpressions
import SchemaModel

/// A column's value in the newer version, over a row of the older one; nil where it is what it was, as PostgreSQL
/// converts it by itself.
///
/// - Parameter newName: what a column of the older version is called where the value stands.
func newValue(
  of column: KeptColumn, in table: KeptTable, _ options: PlanOptions, namedAs newName: (String) -> String
) throws(UnplannedChange) -> String? {
  let type = column.to.postgresqlType
  let name = identifier(newName(column.from.name))
  var value: String?
  if column.isSwapped, let stated = column.statedConversion(options) {
    // Old values and new ones meet as texts: neither type knows all of them.
    let expression = try table.change.overOldRow(stated, of: column.to)
    let text = try planned { () throws(UnsupportedExpression) in
      try sql(table.enumerationsAsText(table.inlined(expression)).renamingColumns(newName))
    }
    value = "(\(text))::text\(type.isArray ? "[]" : "")::\(typeName(type))"
  } else if column.isSwapped, column.isPutBack {
    // What the type does not know is put back later.
    let text = "\(name)::text\(type.isArray ? "[]" : "")"
    let known = column.knownValues.map { quoted($0) }.joined(separator: ", ")
    let fits = type.isArray ? "\(text) <@ ARRAY[\(known)]" : "\(text) IN (\(known))"
    value = "CASE WHEN \(fits) THEN \(text)::\(typeName(type)) END"
  } else if column.isSwapped {
    value = "\(name)::text\(type.isArray ? "[]" : "")::\(typeName(type))"
  } else if let stated = column.statedConversion(options) {
    let expression = try table.change.overOldRow(stated, of: column.to)
    value = try planned { () throws(UnsupportedExpression) in
      try sqlOperand(table.inlined(expression).renamingColumns(newName))
    }
    // Text in quotes is of no type yet.
    if case .literal(.string) = stated { value = value.map { "CAST(\($0) AS \(typeName(type)))" } }
    if type.enumerationName != nil { value = value.map { "\($0)::\(typeName(type))" } }
  } else if column.fate == .isRetyped, conversion(from: column.from.postgresqlType, to: type) == .unknown {
    // Only on the way back: what was cast to another type is cast again.
    value = "CAST(\(name) AS \(typeName(type)))"
  }
  if column.from.isNullable, !column.to.isNullable, let backfill = column.to.backfill, !options.isReverse {
    let expression = try table.change.overOldRow(backfill, of: column.to)
    let filler = try planned { () throws(UnsupportedExpression) in
      inEnumeration(try sql(table.inlined(expression).renamingColumns(newName)), backfill, column.to)
    }
    let base = value ?? (column.fate == .isRetyped ? "CAST(\(name) AS \(typeName(type)))" : name)
    value = "coalesce(\(base), \(filler))"
  }
  return value
}

/// A value for a column of an enumeration: text becomes one of its values only when it is told to.
func inEnumeration(_ value: String, _ expression: Expression, _ column: Column) -> String {
  guard column.postgresqlType.enumerationName != nil, !expression.isConstant else { return value }
  return "(\(value))::\(typeName(column.postgresqlType))"
}

extension KeptTable {
  /// What a column of the older version is called once the renames are done.
  func nameAfterRenames(_ name: String) -> String {
    guard let column = column(before: name), !column.isMadeAgain else { return name }
    return column.to.name
  }

  /// The expression with the columns whose types are swapped, which are under their old names, as texts.
  func enumerationsAsText(_ expression: Expression) -> Expression {
    if case .column(let name) = expression, let type = from.column(named: name)?.postgresqlType,
      isSwapped(type)
    {
      return .cast(expression, to: type.isArray ? .array(of: .text) : .text)
    }
    if case .cast(let value, let type) = expression, let name = type.enumerationName,
      columns.contains(where: { $0.isSwapped && $0.to.postgresqlType.enumerationName == name })
    {
      return .cast(enumerationsAsText(value), to: type.isArray ? .array(of: .text) : .text)
    }
    return expression.mapChildren { enumerationsAsText($0) }
  }

  /// The expression with columns that are gone before the rows are filled in the place where they were computed.
  func inlined(_ expression: Expression) -> Expression {
    if case .column(let name) = expression, let column = from.column(named: name),
      case .generated(let generated) = column.source, replacedBefore.contains(name)
    {
      return generated.expression
    }
    return expression.mapChildren { inlined($0) }
  }
}

extension KeptColumn {
  /// What the schema says a value becomes in its new type.
  ///
  /// An enumeration that loses values is a new type too; there, what the older version says as well is done.
  func statedConversion(_ options: PlanOptions) -> Expression? {
    if options.isReverse { return nil }
    if isSwapped { return to.convert == from.convert ? nil : to.convert }
    return parts.contains(.type) ? to.convert : nil
  }
}

extension Column {
  /// Whether DEFAULT stands at it in the database.
  var hasDefault: Bool {
    if overrides.postgresqlDefault != nil { return true }
    if case .default = source { return true }
    return false
  }

  /// Whether each row gets a value of its own, so that rows that are there have to be written.
  var hasVolatileDefault: Bool {
    if let value = overrides.postgresqlDefault { return value.isVolatile }
    if case .default(let value) = source { return value.isVolatile }
    return false
  }
}
