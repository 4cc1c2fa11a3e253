import Catalog
import PostgreSQLTarget
import SQLExpressions
package import SchemaModel

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

extension Table {
  /// Its constraints and indexes, as the catalog's own lists name them.
  package var partNames: [String] {
    let names =
      [primaryKey?.name].compactMap(\.self) + uniqueConstraints.map(\.name) + checks.map(\.name)
      + foreignKeys.map(\.name) + exclusions.map(\.name) + indexes.map(\.name)
    return names.map { "\(name.path).\($0.text)" }
  }

  /// Its names before this one; without a PostgreSQL schema they are of the one that it is in.
  package var formerNames: [QualifiedName] {
    renamedFrom.map { text in
      guard let former = try? parseQualifiedName(text) else {
        return QualifiedName(schema: name.schema, text)
      }
      guard let schema = former.schema else { return QualifiedName(schema: name.schema, former.name) }
      return QualifiedName(schema: schema == "public" ? nil : schema, former.name)
    }
  }
}
