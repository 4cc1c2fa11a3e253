import SQLExpressions
import SchemaModel

func definition(_ key: PrimaryKey) -> String {
  "CONSTRAINT \(identifier(key.name.text)) PRIMARY KEY (\(identifiers(key.columns)))\(clauses(key.keyIndex))"
}

func definition(_ unique: UniqueConstraint) -> String {
  let nulls = unique.nullsAreDistinct ? "" : " NULLS NOT DISTINCT"
  return "CONSTRAINT \(identifier(unique.name.text)) UNIQUE\(nulls) (\(identifiers(unique.columns)))"
    + clauses(unique.keyIndex) + unique.deferral.clause
}

/// What the index behind a key has beside its columns, with a blank before it.
private func clauses(_ index: KeyIndex) -> String {
  includeClause(index.including) + withClause(index.storageParameters)
}

func definition(_ exclusion: ExclusionConstraint) throws(UnsupportedExpression) -> String {
  var elements: [String] = []
  for element in exclusion.elements {
    elements.append("\(try definition(element.key)) WITH \(operatorName(element.comparison))")
  }
  var text =
    "CONSTRAINT \(identifier(exclusion.name.text)) EXCLUDE USING \(identifier(exclusion.method))"
    + " (\(elements.joined(separator: ", ")))"
  if !exclusion.including.isEmpty { text += " INCLUDE (\(identifiers(exclusion.including)))" }
  text += withClause(exclusion.storageParameters)
  if let predicate = exclusion.predicate { text += " WHERE (\(try sql(predicate)))" }
  return text + exclusion.deferral.clause
}

/// An operator, with its PostgreSQL schema where it is said.
private func operatorName(_ text: String) -> String {
  guard let dot = text.lastIndex(of: ".") else { return text }
  return "OPERATOR(\(identifier(String(text[..<dot]))).\(text[text.index(after: dot)...]))"
}

func definition(_ check: Check) throws(UnsupportedExpression) -> String {
  "CONSTRAINT \(identifier(check.name.text)) CHECK (\(try sql(check.expression)))"
}

func definition(_ foreignKey: ForeignKey) -> String {
  "CONSTRAINT \(identifier(foreignKey.name.text)) FOREIGN KEY (\(identifiers(foreignKey.columns)))"
    + " REFERENCES \(identifier(foreignKey.table)) (\(identifiers(foreignKey.referencedColumns)))"
    + foreignKey.clauses
}

/// What stands behind ADD.
func addition(_ check: Check) throws(UnsupportedExpression) -> String {
  try definition(check) + (check.isValidated ? "" : " NOT VALID")
}

/// What stands behind ADD.
func addition(_ foreignKey: ForeignKey) -> String {
  definition(foreignKey) + (foreignKey.isValidated ? "" : " NOT VALID")
}
