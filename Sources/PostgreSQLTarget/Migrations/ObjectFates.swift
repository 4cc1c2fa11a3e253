import Differ
import SQLExpressions
import SchemaModel

/// What becomes of a table's constraints or indexes of one kind.
struct ObjectFates<Object: NamedObject> {
  /// Those that stay, but for their names and comments.
  var kept: [(from: Object, to: Object, parts: [ChangedPart])] = []
  var dropped: [Object] = []
  /// With the object that each takes the place of; nil where it is new.
  var made: [(object: Object, before: Object?, parts: [ChangedPart])] = []
}

/// An object that has to be made again where what it hangs on changes.
protocol Dependent: NamedObject {
  /// Whether it cannot stay while the table's columns change.
  ///
  /// - Parameter behind: whether it is the newer version's.
  func isDisturbed(in table: KeptTable, behind: Bool, _ planner: MigrationPlanner) -> Bool
}

extension MigrationPlanner {
  func fates<Object: NamedObject>(
    _ table: KeptTable, _ changes: [Change<Object>], _ from: [Object], _ to: [Object]
  ) -> ObjectFates<Object> {
    var fates = ObjectFates<Object>()
    var before = Dictionary(from.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    var differing: [String: (from: Object, parts: [ChangedPart])] = [:]
    var added = Set<String>()
    for change in changes {
      switch change {
      case .add(let object): added.insert(object.name.text)
      case .drop(let object):
        fates.dropped.append(object)
        before[object.name.text] = nil
      case .modify(let from, let to, let parts): differing[to.name.text] = (from, parts)
      }
    }
    for object in to {
      let name = object.name.text
      if added.contains(name) {
        fates.made.append((object, nil, []))
        continue
      }
      let (old, parts) = differing[name] ?? (before[name] ?? object, [])
      let isSame = parts.allSatisfy {
        $0 == .name || $0 == .comment || $0 == .deferrable && object is ForeignKey
      }
      if isSame, !isDisturbed(old, in: table, behind: false), !isDisturbed(object, in: table, behind: true) {
        fates.kept.append((old, object, parts))
      } else {
        fates.dropped.append(old)
        fates.made.append((object, old, parts))
      }
    }
    return fates
  }

  private func isDisturbed<Object: NamedObject>(_ object: Object, in table: KeptTable, behind: Bool) -> Bool {
    (object as? any Dependent)?.isDisturbed(in: table, behind: behind, self) ?? false
  }
}

extension PrimaryKey: Dependent {
  func isDisturbed(in table: KeptTable, behind: Bool, _ planner: MigrationPlanner) -> Bool {
    table.loses(columns, behind: behind)
  }
}

extension UniqueConstraint: Dependent {
  func isDisturbed(in table: KeptTable, behind: Bool, _ planner: MigrationPlanner) -> Bool {
    table.loses(columns, behind: behind)
  }
}

extension Check: Dependent {
  func isDisturbed(in table: KeptTable, behind: Bool, _ planner: MigrationPlanner) -> Bool {
    table.mentionsDisturbed(expression, behind: behind)
  }
}

extension Index: Dependent {
  /// A plain key follows its column's new type by itself; an expression, a condition and an operator class do not.
  func isDisturbed(in table: KeptTable, behind: Bool, _ planner: MigrationPlanner) -> Bool {
    let disturbed = behind ? table.disturbedBehind : table.disturbedBefore
    for key in keys {
      if case .column(let name) = key.value {
        let isPlain = key.operatorClass == nil && key.collation == nil && method == "btree"
        if !isPlain, disturbed.contains(name) { return true }
      } else if table.mentionsDisturbed(key.value, behind: behind) {
        return true
      }
    }
    if let predicate, table.mentionsDisturbed(predicate, behind: behind) { return true }
    let plain = keys.compactMap { if case .column(let name) = $0.value { name } else { nil } }
    return table.loses(plain + including, behind: behind)
  }
}

extension ForeignKey: Dependent {
  func isDisturbed(in table: KeptTable, behind: Bool, _ planner: MigrationPlanner) -> Bool {
    let disturbed = behind ? table.disturbedBehind : table.disturbedBefore
    if !disturbed.isDisjoint(with: columns) { return true }
    guard let referred = planner.keptTable(self.table, behind: behind) else { return false }
    let theirs = behind ? referred.disturbedBehind : referred.disturbedBefore
    return !theirs.isDisjoint(with: referencedColumns)
      || planner.losesKey(over: referencedColumns, of: referred, behind: behind)
  }
}

extension KeptTable {
  /// Whether one of the columns is dropped and made again.
  func loses(_ names: [String], behind: Bool) -> Bool {
    columns.contains { column in
      column.fate == .isReplaced && names.contains(behind ? column.to.name : column.from.name)
    }
  }
}

extension MigrationPlanner {
  func keptTable(_ name: QualifiedName, behind: Bool) -> KeptTable? {
    tables.first { (behind ? $0.to.name : $0.from.name) == name }
  }

  /// Whether a key that a foreign key can refer to is dropped or made again.
  func losesKey(over columns: [String], of table: KeptTable, behind: Bool) -> Bool {
    let wanted = Set(columns)
    let primary = fates(
      table, table.change.primaryKey, table.from.primaryKey.map { [$0] } ?? [],
      table.to.primaryKey.map { [$0] } ?? [])
    let unique = fates(
      table, table.change.uniqueConstraints, table.from.uniqueConstraints, table.to.uniqueConstraints)
    let indexes = fates(table, table.change.indexes, table.from.indexes, table.to.indexes)
    let lost =
      behind
      ? primary.made.map { Set($0.object.columns) } + unique.made.map { Set($0.object.columns) }
        + indexes.made.filter { $0.object.isUnique }.map { $0.object.plainColumns }
      : primary.dropped.map { Set($0.columns) } + unique.dropped.map { Set($0.columns) }
        + indexes.dropped.filter(\.isUnique).map(\.plainColumns)
    return lost.contains(wanted)
  }
}

extension Index {
  /// The columns that are keys as they are.
  fileprivate var plainColumns: Set<String> {
    Set(keys.compactMap { if case .column(let name) = $0.value { name } else { nil } })
  }
}
