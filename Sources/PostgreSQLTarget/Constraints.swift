import SQLExpressions
import SchemaModel

func definition(_ key: PrimaryKey) -> String {
  "CONSTRAINT \(identifier(key.name.text)) PRIMARY KEY (\(identifiers(key.columns)))"
}

func definition(_ unique: UniqueConstraint) -> String {
  let nulls = unique.nullsAreDistinct ? "" : " NULLS NOT DISTINCT"
  return "CONSTRAINT \(identifier(unique.name.text)) UNIQUE\(nulls) (\(identifiers(unique.columns)))"
    + unique.deferral.clause
}

func definition(_ check: Check) throws(UnsupportedExpression) -> String {
  "CONSTRAINT \(identifier(check.name.text)) CHECK (\(try sql(check.expression)))"
}

func definition(_ foreignKey: ForeignKey) -> String {
  "CONSTRAINT \(identifier(foreignKey.name.text)) FOREIGN KEY (\(identifiers(foreignKey.columns)))"
    + " REFERENCES \(identifier(foreignKey.table)) (\(identifiers(foreignKey.referencedColumns)))"
    + foreignKey.clauses
}
