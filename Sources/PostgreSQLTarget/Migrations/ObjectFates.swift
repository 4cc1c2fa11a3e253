import Differ
import SQLExpressions
import SchemaModel

/// What becomes of a table's constraints or indexes of one kind.
struct ObjectFates<Object: NamedObject> {
  /// Those that stay, but for what can be altered: their names, comments, and when a foreign key is checked.
  private(set) var kept: [(from: Object, to: Object, parts: [ChangedPart])] = []
  private(set) var dropped: [Object] = []
  /// With the object that each takes the place of; nil where it is new.
  private(set) var made: [(object: Object, before: Object?, parts: [ChangedPart])] = []

  /// - Parameters:
  ///   - alterable: what can differ of an object that stays, by what it shall be.
  ///   - isDisturbed: whether an object cannot stay while the table's columns change; the second value is whether it is
  ///     the newer version's.
  init(
    _ changes: [Change<Object>], _ from: [Object], _ to: [Object],
    alterable: (Object) -> Set<ChangedPart> = { _ in [.name, .comment] }, isDisturbed: (Object, Bool) -> Bool
  ) {
    var before = Dictionary(from.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    var differing: [String: (from: Object, parts: [ChangedPart])] = [:]
    var added = Set<String>()
    for change in changes {
      switch change {
      case .add(let object): added.insert(object.name.text)
      case .drop(let object):
        dropped.append(object)
        before[object.name.text] = nil
      case .modify(let from, let to, let parts): differing[to.name.text] = (from, parts)
      }
    }
    for object in to {
      let name = object.name.text
      if added.contains(name) {
        made.append((object, nil, []))
        continue
      }
      let (old, parts) = differing[name] ?? (before[name] ?? object, [])
      if alterable(object).isSuperset(of: parts), !isDisturbed(old, false), !isDisturbed(object, true) {
        kept.append((old, object, parts))
      } else {
        dropped.append(old)
        made.append((object, old, parts))
      }
    }
  }
}

/// What becomes of a table's constraints and indexes, but for its foreign keys, which other tables have a say in.
struct TableFates {
  let primaryKey: ObjectFates<PrimaryKey>
  let uniqueConstraints: ObjectFates<UniqueConstraint>
  let exclusions: ObjectFates<ExclusionConstraint>
  let checks: ObjectFates<Check>
  let indexes: ObjectFates<Index>

  init(_ table: KeptTable) {
    let change = table.change
    primaryKey = ObjectFates(
      change.primaryKey, table.from.primaryKey.map { [$0] } ?? [], table.to.primaryKey.map { [$0] } ?? [],
      alterable: { _ in [.name, .with] }
    ) { table.loses($0.columns + $0.keyIndex.including, behind: $1) }
    uniqueConstraints = ObjectFates(
      change.uniqueConstraints, table.from.uniqueConstraints, table.to.uniqueConstraints,
      alterable: { _ in [.name, .with] }
    ) { table.loses($0.columns + $0.keyIndex.including, behind: $1) }
    exclusions = ObjectFates(change.exclusions, table.from.exclusions, table.to.exclusions) {
      table.disturbs($0.index, behind: $1)
    }
    checks = ObjectFates(
      change.checks, table.from.checks, table.to.checks,
      alterable: { $0.isValidated ? [.name, .comment, .notValid] : [.name, .comment] }
    ) {
      // Rows that break it cannot be written while it is there.
      !$0.isValidated && table.writesRows || table.mentionsDisturbed($0.expression, behind: $1)
    }
    indexes = ObjectFates(change.indexes, table.from.indexes, table.to.indexes) {
      table.disturbs($0, behind: $1)
    }
  }

  /// Whether a key that a foreign key can refer to is dropped or made again.
  func losesKey(over columns: [String], behind: Bool) -> Bool {
    let lost =
      behind
      ? primaryKey.made.map(\.object.columns) + uniqueConstraints.made.map(\.object.columns)
        + indexes.made.map(\.object).filter(\.isUnique).map(\.plainColumns)
      : primaryKey.dropped.map(\.columns) + uniqueConstraints.dropped.map(\.columns)
        + indexes.dropped.filter(\.isUnique).map(\.plainColumns)
    let wanted = Set(columns)
    return lost.contains { Set($0) == wanted }
  }
}

extension MigrationPlanner {
  func fates(of table: KeptTable) -> TableFates {
    fates[table.to.name] ?? TableFates(table)
  }

  /// What becomes of a table's foreign keys, which hang on the keys of other tables too.
  func foreignKeyFates(of table: KeptTable) -> ObjectFates<ForeignKey> {
    ObjectFates(
      table.change.foreignKeys, table.from.foreignKeys, table.to.foreignKeys,
      alterable: {
        $0.isValidated ? [.name, .comment, .deferrable, .notValid] : [.name, .comment, .deferrable]
      }
    ) { key, behind in
      if !key.isValidated, table.writesRows { return true }
      if isInLoggingCircle(key, of: table, behind: behind) { return true }
      if !table.disturbed(behind: behind).isDisjoint(with: key.columns) { return true }
      guard let parent = (behind ? tablesBehind : tablesBefore)[key.table] else { return false }
      return !parent.disturbed(behind: behind).isDisjoint(with: key.referencedColumns)
        || fates(of: parent).losesKey(over: key.referencedColumns, behind: behind)
    }
  }
}

extension KeptTable {
  /// Whether one of the columns is dropped and made again.
  fileprivate func loses(_ names: [String], behind: Bool) -> Bool {
    columns.contains { column in
      column.isMadeAgain && names.contains(behind ? column.to.name : column.from.name)
    }
  }

  /// A plain key follows its column's new type by itself; an expression, a condition and an operator class do not. Where
  /// these stand in one index with it, the server makes them again of its own wording of them.
  fileprivate func disturbs(_ index: Index, behind: Bool) -> Bool {
    for key in index.keys {
      if case .column(let name) = key.value {
        let isPlain =
          key.operatorClass == nil && key.collation == nil && index.method == "btree" && !index.hasExpressions
        if !isPlain, disturbed(behind: behind).contains(name) { return true }
      } else if mentionsDisturbed(key.value, behind: behind) {
        return true
      }
    }
    if let predicate = index.predicate, mentionsDisturbed(predicate, behind: behind) { return true }
    return loses(index.plainColumns + index.including, behind: behind)
  }
}

extension Index {
  /// The columns that are keys as they are.
  var plainColumns: [String] {
    keys.compactMap { if case .column(let name) = $0.value { name } else { nil } }
  }
}

extension Index {
  /// Whether it says more than columns.
  fileprivate var hasExpressions: Bool {
    predicate != nil || keys.contains { if case .column = $0.value { false } else { true } }
  }
}
