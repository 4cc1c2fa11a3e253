import Catalog
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
    for parameter in found.storageParameters {
      let parts = parameter.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, parts[0].isWord, parts[1].isWord || Double(parts[1]) != nil else { return nil }
      index.storageParameters.append(StorageParameter(name: parts[0], value: parts[1]))
    }
    return index
  }

  private func held(_ key: CatalogIndexKey, _ reader: ExpressionReader) -> IndexKey? {
    // Options of an operator class stand in brackets behind it; names that need quotes stand in them.
    let words = [key.operatorClass, key.collation].compactMap(\.self)
    guard words.allSatisfy({ !$0.utf8.contains(0x28) && !$0.utf8.contains(0x22) }),
      key.collation?.utf8.contains(0x2E) != true
    else { return nil }
    let value = key.isExpression ? reader.read(key.text) : .column(plainName(key.text))
    return value.map {
      IndexKey(
        value: $0, isDescending: key.isDescending, nullsFirst: key.nullsFirst,
        operatorClass: key.operatorClass, collation: key.collation)
    }
  }

  private func plainName(_ name: String) -> String { name }
}

extension String {
  /// Letters, digits and `_`, a letter first.
  fileprivate var isWord: Bool {
    guard let first = utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
    return utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }
}
