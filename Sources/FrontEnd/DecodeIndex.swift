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
    if reader["opclass"] == nil, reader["opclass_parameters"] != nil {
      report(
        .missingKey, "`opclass_parameters` says nothing without `opclass`",
        at: reader.span(of: "opclass_parameters"))
    }
    return IndexKey(
      value: value,
      isDescending: word(reader["order"], "`order`", Words.orders) ?? false,
      nullsFirst: word(reader["nulls"], "`nulls`", Words.nulls),
      operatorClass: operatorClass(reader["opclass"]),
      operatorClassParameters: storageParameters(reader["opclass_parameters"]),
      collation: collation(reader["collation"]))
  }

  private mutating func operatorClass(_ node: YAMLNode?) -> String? {
    guard let node, let text = name(node, "`opclass`") else { return nil }
    guard let found = sqlName(text, at: node, "`opclass`") else { return nil }
    return found.schema == "pg_catalog" && found.name.isPlainWord ? found.name : text
  }

  /// A collation. Only in double quotes does a dot stand behind a PostgreSQL schema: names have dots in them, `de_DE.utf8`.
  mutating func collation(_ node: YAMLNode?) -> QualifiedName? {
    guard let node, let text = name(node, "`collation`") else { return nil }
    guard text.utf8.contains(0x22) else { return QualifiedName(text) }
    var found = sqlName(text, at: node, "`collation`")
    if found?.schema == "pg_catalog" { found?.schema = nil }
    return found
  }

  private mutating func sqlName(_ text: String, at node: YAMLNode, _ what: String) -> QualifiedName? {
    do throws(SQLSyntaxError) {
      return try parseQualifiedName(text)
    } catch {
      report(.badName, "\(what): \(error.message)", at: node.span(ofTextAt: error.offset), help: error.help)
      return nil
    }
  }

  private mutating func indexColumn(
    _ node: YAMLNode, _ columns: [String], _ what: String = "the index"
  ) -> Expression? {
    guard let name = name(node, "a column's name") else { return nil }
    check(column: name, isOneOf: columns, at: node.span, what)
    return .column(name)
  }
}

extension IndexKey {
  /// `a COLLATE "C"` is the key `a` with a collation, to a server as well.
  var withOwnCollation: IndexKey {
    guard collation == nil, case .collated(let value, let collation) = value else { return self }
    var key = self
    key.value = value
    key.collation = QualifiedName(collation)
    return key
  }
}
