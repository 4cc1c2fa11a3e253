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
