import SchemaModel

/// Something that finds rows: an index, or the index that a server makes for a key or a unique constraint.
struct Search {
  enum Kind {
    case primaryKey
    case uniqueConstraint
    case index
  }

  var kind: Kind
  /// As an index. That of a key or a unique constraint is unique.
  var index: Index
  /// Whether it lets in equal rows until the transaction's end.
  var isDeferrable = false

  /// What it is, with its name: "the index `orders_user_id_idx`".
  var what: String {
    switch kind {
    case .primaryKey: "the primary key"
    case .uniqueConstraint: "the unique constraint `\(index.name.text)`"
    case .index: "the index `\(index.name.text)`"
    }
  }

  /// Whether a constraint needs it, so that nobody can remove it.
  var isOfConstraint: Bool { kind != .index }

  /// All that a table has.
  static func all(of table: Table) -> [Search] {
    let key = table.primaryKey.map { key in
      Search(
        kind: .primaryKey,
        index: Index(
          name: key.name, keys: plain(key.columns), isUnique: true, targets: table.targets, origin: key.origin
        ))
    }
    let uniques = table.uniqueConstraints.map { unique in
      Search(
        kind: .uniqueConstraint,
        index: Index(
          name: unique.name, keys: plain(unique.columns), isUnique: true,
          nullsAreDistinct: unique.nullsAreDistinct, targets: unique.targets, origin: unique.origin),
        isDeferrable: unique.deferral != .notDeferrable)
    }
    let indexes = table.indexes.map { Search(kind: .index, index: $0) }
    return (key.map { [$0] } ?? []) + uniques + indexes
  }

  private static func plain(_ columns: [String]) -> [IndexKey] {
    columns.map { IndexKey(value: .column($0)) }
  }
}

extension Index {
  /// The columns that it begins with, as far as they can be compared with a column's plain values.
  var leadingColumns: [String] {
    var columns: [String] = []
    for key in keys {
      guard case .column(let name) = key.value, key.collation == nil else { break }
      columns.append(name)
    }
    return columns
  }
}
