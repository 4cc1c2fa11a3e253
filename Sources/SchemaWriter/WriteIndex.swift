import SQLExpressions
import SchemaModel

/// One entry of a table's indexes: an index, and what PostgreSQL or SQLite have in its place.
struct IndexEntry {
  var index: Index
  var variants: [Index] = []
}

extension Table {
  /// The indexes as entries. What has one name, is for one of the two databases, and differs in nothing but what a
  /// block for a target can say, is the entry's before it.
  var indexEntries: [IndexEntry] {
    var entries: [IndexEntry] = []
    for index in indexes {
      if let last = entries.last, last.takes(index) {
        entries[entries.count - 1].variants.append(index)
      } else {
        entries.append(IndexEntry(index: index))
      }
    }
    return entries
  }
}

extension IndexEntry {
  fileprivate func takes(_ other: Index) -> Bool {
    guard other.targets == TargetSet([.postgresql]) || other.targets == TargetSet([.sqlite]) else {
      return false
    }
    guard other.name == index.name, other.isUnique == index.isUnique, other.comment == index.comment,
      other.nullsAreDistinct == index.nullsAreDistinct, other.renamedFrom == index.renamedFrom
    else { return false }
    // The two come in one order, and a block cannot take a predicate away.
    return index.targets.isDisjoint(with: other.targets)
      && variants.allSatisfy { $0.targets == TargetSet([.postgresql]) && $0.targets != other.targets }
      && (index.predicate == nil || other.predicate != nil)
  }

  func written(in table: Table) throws(UnsupportedExpression) -> YAMLValue {
    let own = try IndexParts(index)
    var pairs = YAMLPairs()
    pairs.add(index.name)
    if !own.columns.isEmpty { pairs.add("columns", .list(own.columns)) }
    if !own.expressions.isEmpty { pairs.add("expressions", .list(own.expressions)) }
    pairs.add("unique", if: index.isUnique)
    pairs.add("nulls_not_distinct", if: !index.nullsAreDistinct)
    if index.method != "btree" { pairs.add("using", index.method) }
    pairs.add("include", names: index.including)
    pairs.add("where", own.predicate)
    if !index.storageParameters.isEmpty { pairs.add("with", index.storageParameters.written) }
    pairs.add("comment", index.comment)
    pairs.add(renamedFrom: index.renamedFrom)
    pairs.add(variants.reduce(index.targets) { $0.union($1.targets) }, unless: table.targets)
    for variant in variants {
      let key = variant.targets.contains(.postgresql) ? "postgresql" : "sqlite"
      pairs.add(key, try variant.differences(from: index))
    }
    let isShort = pairs.pairs.count == 1 && own.expressions.isEmpty
    return isShort ? .list(own.columns) : pairs.mapping
  }
}

/// What an index says, in the language's words.
private struct IndexParts {
  var columns: [YAMLValue] = []
  /// Expressions that stand behind all of the columns.
  var expressions: [YAMLValue] = []
  var predicate: String?

  init(_ index: Index) throws(UnsupportedExpression) {
    let firstBehind = (index.keys.lastIndex(where: \.isColumn) ?? -1) + 1
    for key in index.keys[..<firstBehind] { columns.append(try key.written(amongColumns: true)) }
    for key in index.keys[firstBehind...] { expressions.append(try key.written(amongColumns: false)) }
    if let predicate = index.predicate { self.predicate = try predicate.spelling() }
  }
}

extension [StorageParameter] {
  var written: YAMLValue { .mapping(map { YAMLPair($0.name, $0.value) }) }
}

extension Index {
  /// The block that makes this index of another.
  fileprivate func differences(from other: Index) throws(UnsupportedExpression) -> YAMLValue {
    let (own, others) = (try IndexParts(self), try IndexParts(other))
    var pairs = YAMLPairs()
    if keys != other.keys {
      if !own.columns.isEmpty || !others.columns.isEmpty { pairs.add("columns", .list(own.columns)) }
      if !own.expressions.isEmpty || !others.expressions.isEmpty {
        pairs.add("expressions", .list(own.expressions))
      }
    }
    if method != other.method { pairs.add("using", method) }
    if including != other.including { pairs.add("include", .names(including)) }
    if predicate != other.predicate { pairs.add("where", own.predicate) }
    if storageParameters != other.storageParameters { pairs.add("with", storageParameters.written) }
    return pairs.mapping
  }
}

extension IndexKey {
  fileprivate var isColumn: Bool {
    if case .column = value { true } else { false }
  }

  /// - Parameter amongColumns: whether it stands among columns, where a text alone is a column's name.
  fileprivate func written(amongColumns: Bool) throws(UnsupportedExpression) -> YAMLValue {
    let pairs = try self.pairs
    let isShort = pairs.pairs.count == 1 && isColumn == amongColumns
    return isShort ? pairs.pairs[0].value : pairs.mapping
  }

  /// What the key says, in the language's words.
  var pairs: YAMLPairs {
    get throws(UnsupportedExpression) {
      var pairs = YAMLPairs()
      if case .column(let name) = value {
        pairs.add("column", name)
      } else {
        pairs.add("expression", try value.spelling())
      }
      if isDescending { pairs.add("order", "desc") }
      if let nullsFirst { pairs.add("nulls", nullsFirst ? "first" : "last") }
      pairs.add("opclass", operatorClass)
      if !operatorClassParameters.isEmpty { pairs.add("opclass_parameters", operatorClassParameters.written) }
      pairs.add("collation", collation?.inQuotesWhereNeeded)
      return pairs
    }
  }
}

extension QualifiedName {
  /// A collation's name as it is; in double quotes where it has a schema, or some in it.
  var inQuotesWhereNeeded: String {
    if let schema { return doublyQuoted(schema) + "." + doublyQuoted(name) }
    return name.utf8.contains(0x22) ? doublyQuoted(name) : name
  }
}
