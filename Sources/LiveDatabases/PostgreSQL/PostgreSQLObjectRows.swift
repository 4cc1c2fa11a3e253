import Catalog

/// What the rows of the catalog's queries say of what is not part of a table.
extension CatalogEnumeration {
  init(_ values: CatalogRow) {
    var row = values
    self.init(schema: row.text(), name: row.text(), values: row.list(), comment: row.optional())
  }
}

extension CatalogExtension {
  init(_ values: CatalogRow) {
    var row = values
    self.init(name: row.text(), schema: row.text(), version: row.text())
  }
}

extension CatalogFunction {
  init(_ values: CatalogRow) {
    var row = values
    self.init(
      schema: row.text(), name: row.text(), arguments: row.text(), definition: row.text(),
      comment: row.optional())
  }
}

extension CatalogSequence {
  init(_ values: CatalogRow) {
    var row = values
    let schema = row.text()
    let name = row.text()
    let owner = row.optional()
    let isUnlogged = row.flag()
    let comment = row.optional()
    self.init(
      schema: schema, name: name, options: CatalogSequenceOptions(row), ownedBy: owner, comment: comment)
    self.isUnlogged = isUnlogged
  }
}

extension UnmodelledObject {
  init(_ values: CatalogRow) {
    var row = values
    self.init(kind: row.text(), name: row.text())
  }
}
