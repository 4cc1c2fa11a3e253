import Catalog

/// A row of the query for indexes: what is said of the index, and one of its keys or included columns.
struct IndexPart {
  private var oid: String
  private var index: CatalogIndex
  private var isKey: Bool
  private var key: CatalogIndexKey

  init(_ values: CatalogRow) {
    var row = values
    oid = row.text()
    index = CatalogIndex(name: row.text(), method: row.text(), isUnique: row.flag(), keys: [])
    index.nullsNotDistinct = row.flag()
    index.predicate = row.optional()
    index.storageParameters = row.list().sorted()
    index.isValid = row.flag()
    index.comment = row.optional()
    isKey = row.flag()
    let isExpression = row.flag()
    let text = row.text()
    // The server puts parentheses around what isn't a function's call.
    let isWrapped = isExpression && text.hasPrefix("(")
    key = CatalogIndexKey(
      text: isWrapped ? String(text.dropFirst().dropLast()) : text, isExpression: isExpression)
    key.isDescending = row.flag()
    let nullsFirst = row.flag()
    // A descending key has them first unless told otherwise.
    key.nullsFirst = nullsFirst == key.isDescending ? nil : nullsFirst
    key.operatorClass = row.optional()
    let options = row.list().sorted()
    if !options.isEmpty {
      key.operatorClass = (key.operatorClass ?? "") + " (" + options.joined(separator: ", ") + ")"
    }
    key.collation = row.optional()
  }

  /// The indexes that the parts, which stand in order, make up.
  static func indexes(of parts: [IndexPart]) -> [CatalogIndex] {
    var indexes: [CatalogIndex] = []
    var last: String?
    for part in parts {
      if part.oid != last { indexes.append(part.index) }
      last = part.oid
      if part.isKey {
        indexes[indexes.count - 1].keys.append(part.key)
      } else {
        indexes[indexes.count - 1].including.append(part.key.text)
      }
    }
    return indexes
  }
}
