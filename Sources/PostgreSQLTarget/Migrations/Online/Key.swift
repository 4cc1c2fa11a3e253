import SQLExpressions
import SchemaModel

/// A primary key or a unique constraint.
struct Key {
  var name: String
  /// Behind its name in a constraint.
  var definition: String
  /// What stands behind CONSTRAINT where an index is there already.
  var kind: String
  var clause: String
  var index: Index
  var columns: [String]
  var catalogValue: String
  /// What a person calls it.
  var description: String

  init(_ key: PrimaryKey) {
    name = key.name.text
    definition = PostgreSQLTarget.definition(key)
    kind = "PRIMARY KEY"
    columns = key.columns
    clause = ""
    index = key.index
    catalogValue = "p (\(key.columns.joined(separator: ", ")))"
    description = "primary key"
  }

  init(_ key: UniqueConstraint) {
    name = key.name.text
    definition = PostgreSQLTarget.definition(key)
    kind = "UNIQUE"
    columns = key.columns
    clause = key.deferral.clause
    index = key.index
    catalogValue =
      "u (\(key.columns.joined(separator: ", ")))" + PostgreSQLTarget.catalogValue(of: key.deferral)
    description = "unique constraint"
  }

  /// ADD CONSTRAINT, over an index that is there.
  func added(to table: QualifiedName, using index: String) -> String {
    "ALTER TABLE \(identifier(table)) ADD CONSTRAINT \(identifier(name)) \(kind) USING INDEX \(identifier(index))\(clause)"
  }
}

/// The columns of a key, in any order.
struct KeyColumns: Hashable {
  var table: QualifiedName
  var columns: Set<String>
}
