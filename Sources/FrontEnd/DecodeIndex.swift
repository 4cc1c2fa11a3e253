import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

extension Decoder {
  /// An index as its entry says it, and as its blocks for PostgreSQL and SQLite say it otherwise.
  mutating func indexes(_ node: YAMLNode, _ columns: [String]) -> [Index] {
    guard let index = index(node, columns) else { return [] }
    var base = index
    var variants: [Index] = []
    for target in [Target.postgresql, .sqlite] {
      guard let pairs = node.mapping, let block = pairs.first(where: { $0.key == target.rawValue })?.value
      else { continue }
      let before = diagnostics.count
      guard MappingReader(block, .indexVariant, &diagnostics) != nil, diagnostics.count == before,
        let own = block.mapping
      else { continue }
      // What the block says takes the place of what the entry says.
      let kept = pairs.filter { pair in
        !Target.allCases.contains { $0.rawValue == pair.key } && !own.contains { $0.key == pair.key }
      }
      let merged = YAMLNode(content: .mapping(kept + own), span: node.span)
      guard var variant = self.index(merged, columns) else { continue }
      variant.targets = index.targets.intersection(TargetSet([target]))
      base.targets.subtract(variant.targets)
      if !variant.targets.isEmpty { variants.append(variant) }
    }
    return [base] + variants
  }

  /// `[a, b]`, or a mapping.
  private mutating func index(_ node: YAMLNode, _ columns: [String]) -> Index? {
    if node.mapping == nil {
      let keys = members(node, "an index", orOne: true).compactMap { indexKey($0, columns) }
      return keys.isEmpty
        ? nil : Index(name: .derived, keys: keys, targets: targets, origin: Origin(node.span))
    }
    guard let reader = MappingReader(node, .index, &diagnostics) else { return nil }
    let before = diagnostics.count
    var keys = members(reader["columns"], "`columns`", orOne: true).compactMap {
      indexKey($0, columns)
    }
    keys += members(reader["expressions"], "`expressions`", orOne: true).compactMap { member in
      if member.mapping != nil { return indexKey(member, columns) }
      return expression(member, "the index's expression", columns: columns).map { IndexKey(value: $0) }
    }
    if keys.isEmpty {
      if diagnostics.count == before {
        report(.missingKey, "the index has neither `columns` nor `expressions`", at: node.span)
      }
      return nil
    }
    let nullsAreEqual = boolean(reader["nulls_not_distinct"], "`nulls_not_distinct`") ?? false
    keys = keys.map(\.withOwnCollation)
    return Index(
      name: objectName(reader, "an index"), keys: keys,
      isUnique: boolean(reader["unique"], "`unique`") ?? false, nullsAreDistinct: !nullsAreEqual,
      method: name(reader["using"], "`using`")?.lowercased() ?? "btree",
      including: names(reader["include"], "`include`", orOne: true, of: columns),
      predicate: expression(reader["where"], "`where`", columns: columns),
      storageParameters: storageParameters(reader["with"]),
      comment: comment(reader["comment"]), renamedFrom: renamedFrom(reader),
      targets: targets(reader["targets"]) ?? targets, origin: Origin(node.span))
  }

  private mutating func indexKey(_ node: YAMLNode, _ columns: [String]) -> IndexKey? {
    if node.scalar != nil {
      return indexColumn(node, columns).map { IndexKey(value: $0) }
    }
    guard let reader = MappingReader(node, .indexKey, &diagnostics) else { return nil }
    return indexKey(reader, columns, "the index")
  }

  /// - Parameter what: the index or constraint that it is a key of.
  mutating func indexKey(_ reader: MappingReader, _ columns: [String], _ what: String) -> IndexKey? {
    let node = reader.node
    let value: Expression?
    switch (reader["column"], reader["expression"]) {
    case (let column?, nil):
      value = indexColumn(column, columns, what)
    case (nil, let text?):
      value = expression(text, "\(what)'s expression", columns: columns)
    case (_?, _?):
      report(
        .conflictingKeys, "\(what)'s key is a `column` or an `expression`, not both", at: node.span)
      return nil
    case (nil, nil):
      report(.missingKey, "\(what)'s key has neither `column` nor `expression`", at: node.span)
      return nil
    }
    guard let value else { return nil }
    return IndexKey(
      value: value,
      isDescending: word(reader["order"], "`order`", Words.orders) ?? false,
      nullsFirst: word(reader["nulls"], "`nulls`", Words.nulls),
      operatorClass: name(reader["opclass"], "`opclass`"),
      collation: name(reader["collation"], "`collation`"))
  }

  private mutating func indexColumn(
    _ node: YAMLNode, _ columns: [String], _ what: String = "the index"
  ) -> Expression? {
    guard let name = name(node, "a column's name") else { return nil }
    check(column: name, isOneOf: columns, at: node.span, what)
    return .column(name)
  }

  mutating func storageParameters(_ node: YAMLNode?) -> [StorageParameter] {
    guard let node, !node.isNothing else { return [] }
    guard let pairs = node.mapping else {
      report(.wrongShape, "`with` is a mapping, `{ lists: 100 }`", at: node.span)
      return []
    }
    return pairs.compactMap { pair -> StorageParameter? in
      guard let value = text(pair.value, "a storage parameter") else { return nil }
      guard pair.key.isPlainWord else {
        report(.badName, "`\(pair.key)` is no storage parameter's name", at: pair.keySpan)
        return nil
      }
      guard value.isPlainWord || Double(value) != nil else {
        report(
          .unknownWord, "a storage parameter is a word or a number, not `\(value)`",
          at: pair.value.span)
        return nil
      }
      return StorageParameter(name: pair.key, value: value)
    }
    .sorted { $0.name < $1.name }
  }
}

extension IndexKey {
  /// `a COLLATE "C"` is the key `a` with a collation, to a server as well.
  var withOwnCollation: IndexKey {
    guard collation == nil, case .collated(let value, let collation) = value else { return self }
    var key = self
    key.value = value
    key.collation = collation
    return key
  }
}

extension String {
  /// Letters, digits and `_`, a letter first: a word that needs no quoting anywhere.
  fileprivate var isPlainWord: Bool {
    guard let first = utf8.first, first != 0x5F, !(0x30...0x39).contains(first) else { return false }
    return utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
        || $0 == 0x5F
    }
  }
}
