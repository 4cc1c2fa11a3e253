import Catalog
import SQLExpressions
import SchemaModel

extension PostgreSQLInspector {
  mutating func addIndexes(of found: CatalogTable, to table: inout Table, _ reader: ExpressionReader) {
    for index in found.indexes {
      let path = "\(found.path).\(index.name)"
      guard index.isValid else {
        omit("invalid index", path)
        continue
      }
      guard let held = held(index, reader) else {
        omit("index", path)
        continue
      }
      table.indexes.append(held)
    }
  }

  func held(_ found: CatalogIndex, _ reader: ExpressionReader) -> Index? {
    var index = Index(
      name: ObjectName(found: found.name), keys: [], isUnique: found.isUnique,
      nullsAreDistinct: !found.nullsNotDistinct, method: found.method,
      including: found.including.map(plainName),
      comment: found.comment)
    for key in found.keys {
      guard let held = held(key, reader) else { return nil }
      index.keys.append(held)
    }
    if let text = found.predicate {
      guard let predicate = reader.read(text, expected: .boolean) else { return nil }
      index.predicate = predicate
    }
    for text in found.storageParameters {
      guard let parameter = StorageParameter(text) else { return nil }
      index.storageParameters.append(parameter)
    }
    return index
  }

  private func held(_ key: CatalogIndexKey, _ reader: ExpressionReader) -> IndexKey? {
    guard let (operatorClass, parameters) = operatorClass(key) else { return nil }
    let value = key.isExpression ? reader.read(key.text) : .column(plainName(key.text))
    return value.map {
      IndexKey(
        value: $0, isDescending: key.isDescending, nullsFirst: key.nullsFirst,
        operatorClass: operatorClass, operatorClassParameters: parameters,
        collation: key.collation.map { collation($0) })
    }
  }

  /// An operator class, and what stands in brackets behind it; nil where that is more than words and numbers.
  private func operatorClass(_ key: CatalogIndexKey) -> (String?, [StorageParameter])? {
    guard let text = key.operatorClass, text.hasSuffix(")"), let open = text.ranges(of: " (").last else {
      return (key.operatorClass, [])
    }
    let options = text[open.upperBound...].dropLast().split(separator: ", ")
    let parameters = options.compactMap { StorageParameter(String($0)) }
    return parameters.count == options.count ? (String(text[..<open.lowerBound]), parameters) : nil
  }

  /// A collation's name: one in double quotes has its schema.
  func collation(_ text: String) -> QualifiedName {
    let said = text.utf8.contains(0x22) ? try? parseQualifiedName(text) : nil
    return said ?? QualifiedName(text)
  }

  private func plainName(_ name: String) -> String { name }
}
