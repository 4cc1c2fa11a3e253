import Catalog
import PostgreSQLTarget
import SQLExpressions
import SchemaModel

extension QualifiedName {
  /// The name of what is in a catalog's schema.
  init(catalogSchema schema: String, _ name: String) {
    self.init(schema: ["public", "main"].contains(schema) ? nil : schema, name)
  }
}

extension CatalogTable {
  var qualifiedName: QualifiedName { QualifiedName(catalogSchema: schema, name) }
  /// As a server names it, with its schema where that is not the default one.
  var path: String { qualifiedName.path }
}

extension CatalogEnumeration {
  var qualifiedName: QualifiedName { QualifiedName(catalogSchema: schema, name) }
  var path: String { qualifiedName.path }
}

extension QualifiedName {
  /// As the catalog's own lists name things: quoted where SQL needs it.
  var path: String { postgresqlName(self) }
}

extension ObjectName {
  /// A name as a server says it. The writer of schemas leaves out those that a reader would choose by itself.
  init(found name: String) {
    self.init(name, isDerived: true)
  }

  /// Whether the name is one that PostgreSQL could have chosen, maybe with a number behind it.
  func looksDerived(from table: String, _ columns: String?, _ label: String) -> Bool {
    let base = derivedName(table, columns, label)
    if text == base { return true }
    let digits = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard digits > 0, digits < 4 else { return false }
    return text == derivedName(table, columns, label + text.suffix(digits))
  }
}
