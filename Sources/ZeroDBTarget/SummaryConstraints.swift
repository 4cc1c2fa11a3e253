import SQLExpressions
import SchemaModel

extension Summary {
  /// What holds for a table's rows, each by its name.
  func constraints(of table: Table) throws(UnsupportedExpression) -> [String] {
    var lines: [String] = []
    func add(_ name: ObjectName, _ text: String) { lines.append("- \(code(name.text)): \(code(text))") }
    if let key = table.primaryKey { add(key.name, "PRIMARY KEY (\(try names(key.columns)))") }
    for unique in table.uniqueConstraints {
      let nulls = unique.nullsAreDistinct ? "" : " NULLS NOT DISTINCT"
      add(unique.name, "UNIQUE\(nulls) (\(try names(unique.columns)))" + unique.deferral.clause)
    }
    for index in table.indexes where index.isUnique { add(index.name, try unique(index)) }
    for exclusion in table.exclusions { add(exclusion.name, try definition(exclusion)) }
    for foreignKey in table.foreignKeys { add(foreignKey.name, try definition(foreignKey)) }
    for check in table.checks { add(check.name, "CHECK (\(try check.expression.spelling()))") }
    return lines
  }

  private func unique(_ index: Index) throws(UnsupportedExpression) -> String {
    var keys: [String] = []
    for key in index.keys { keys.append(try key.value.spelling()) }
    var text = "UNIQUE INDEX (\(keys.joined(separator: ", ")))"
    if !index.nullsAreDistinct { text += " NULLS NOT DISTINCT" }
    if let predicate = index.predicate { text += " WHERE \(try predicate.spelling())" }
    return text
  }

  private func definition(_ exclusion: ExclusionConstraint) throws(UnsupportedExpression) -> String {
    var elements: [String] = []
    for element in exclusion.elements {
      elements.append("\(try element.key.value.spelling()) WITH \(element.comparison)")
    }
    let rows = try exclusion.predicate.map { predicate throws(UnsupportedExpression) in
      " WHERE \(try predicate.spelling())"
    }
    return "EXCLUDE (\(elements.joined(separator: ", ")))" + (rows ?? "") + exclusion.deferral.clause
  }

  private func definition(_ foreignKey: ForeignKey) throws(UnsupportedExpression) -> String {
    "FOREIGN KEY (\(try names(foreignKey.columns))) REFERENCES \(foreignKey.table)"
      + " (\(try names(foreignKey.referencedColumns)))" + foreignKey.clauses
  }

  private func names(_ columns: [String]) throws(UnsupportedExpression) -> String {
    var names: [String] = []
    for column in columns { names.append(try Expression.column(column).spelling()) }
    return names.joined(separator: ", ")
  }
}
