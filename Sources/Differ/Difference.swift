public import Diagnostics
import SQLExpressions
public import SchemaModel

/// Compares two versions of a schema, as one target sees them.
///
/// - Returns: what differs in meaning; and what is wrong with the renames that the newer version states, or looks
///   like one that it does not state.
public func difference(
  from: Schema, to: Schema, target: Target
) -> (difference: SchemaDifference, diagnostics: [Diagnostic]) {
  let (older, newer) = (from.narrowed(to: target), to.narrowed(to: target))
  var comparison = SchemaComparison(
    from: older.sayingSerials(as: newer), to: newer.sayingSerials(as: older), target: target)
  let difference = comparison.difference()
  return (difference, comparison.diagnostics.sortedByPlace())
}

/// One comparison of two versions.
struct SchemaComparison {
  let from: Schema
  let to: Schema
  let target: Target
  var diagnostics: [Diagnostic] = []

  init(from: Schema, to: Schema, target: Target) {
    self.from = from
    self.to = to
    self.target = target
  }

  mutating func difference() -> SchemaDifference {
    var difference = SchemaDifference(from: from, to: to)
    let enumerationPairs = enumerationPairs()
    let enumerations = enumerationDifferences(enumerationPairs)
    difference.enumerations =
      (enumerationPairs.added.map { .add($0) } + enumerations.filter { !$0.isEmpty }.map { .alter($0) }
      + enumerationPairs.dropped.map { .drop($0) }).filter { $0.matters(to: target) }
    difference.extensions = extensionChanges()

    let sequences = sequencePairs()
    let pairs = tablePairs()
    difference.tables = pairs.added.map { .add($0) } + pairs.dropped.map { .drop($0) }
    var names = NewNames()
    for change in enumerations {
      names.types[change.from.name] = change.to.name
      names.values[change.from.name] = change.renamedValues
    }
    for dropped in enumerationPairs.dropped { names.types[dropped.name] = dropped.name.outOfTheWay }
    for (old, new) in sequences.kept { names.sequences[old.name] = new.name }
    for dropped in sequences.dropped { names.sequences[dropped.name] = dropped.name.outOfTheWay }
    for dropped in pairs.dropped { names.tables[dropped.name] = dropped.name.outOfTheWay }
    // Most tables of a large schema are the same in every word.
    difference.keptTables.reserveCapacity(pairs.kept.count)
    names.tables.reserveCapacity(pairs.kept.count)
    var isSame: [Bool] = []
    for (old, new) in pairs.kept {
      difference.keptTables[new.name] = old.name
      names.tables[old.name] = new.name
      isSame.append(old == new)
      if isSame.last == true { continue }
      let found = columnRenames(old, new)
      if !found.isEmpty { names.columns[old.name] = found }
    }
    difference.sequences = sequenceChanges(sequences, names)
    difference.keptSequences = Dictionary(
      sequences.kept.map { ($0.to.name, $0.from.name) }, uniquingKeysWith: { first, _ in first })
    let known = Set(to.enumerations.map(\.name))
    for position in pairs.kept.indices {
      if isSame[position], !names.touch(pairs.kept[position].from) { continue }
      let (old, new) = pairs.kept[position]
      let change = compare(old, renamed: old.renamed(names), new, known)
      if !change.isEmpty { difference.tables.append(.alter(change)) }
    }
    return difference
  }

  private func extensionChanges() -> [Change<Extension>] {
    guard target == .postgresql else { return [] }
    let before = Dictionary(from.extensions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(to.extensions.map(\.name))
    var changes: [Change<Extension>] = []
    for named in to.extensions {
      if let old = before[named.name] {
        if old.schema != named.schema { changes.append(.modify(from: old, to: named, parts: [.schema])) }
      } else {
        changes.append(.add(named))
      }
    }
    return changes + from.extensions.filter { !after.contains($0.name) }.map { .drop($0) }
  }

  /// - Returns: old name to new name; a column that is dropped and whose name another one gets is there too.
  private mutating func columnRenames(_ old: Table, _ new: Table) -> [String: String] {
    var names: [String: String] = [:]
    if new.columns.contains(where: { !$0.renamedFrom.isEmpty }) {
      let found = renames(
        from: old.columns.map { Candidate($0.name, $0.renamedFrom, $0.origin) },
        to: new.columns.map { Candidate($0.name, $0.renamedFrom, $0.origin) }, kind: "column",
        &diagnostics)
      for (new, old) in found { names[old] = new }
      for column in old.columns where names[column.name] == nil && found[column.name] != nil {
        names[column.name] = column.name.outOfTheWay
      }
    }
    hintAtColumns(old, new, renamed: names)
    return names
  }

  /// - Parameters:
  ///   - old: the table under its own names.
  ///   - renamed: the same under the names that hold after the renames.
  private mutating func compare(
    _ old: Table, renamed: Table, _ new: Table, _ enumerations: Set<QualifiedName>
  ) -> TableDifference {
    var difference = TableDifference(from: old, to: new)
    difference.changesOverrides = old.overrides(for: target) != new.overrides(for: target)
    let before = Meaning(renamed, enumerations, target)
    let after = Meaning(new, enumerations, target)
    difference.columns = columnChanges(old, renamed, new, before, after)
    difference.primaryKey = objectChanges(
      old.primaryKey.map { [$0] } ?? [], renamed.primaryKey.map { [$0] } ?? [],
      new.primaryKey.map { [$0] } ?? [], { before($0) }, { after($0) }, "primary key")
    difference.uniqueConstraints = objectChanges(
      old.uniqueConstraints, renamed.uniqueConstraints, new.uniqueConstraints, { before($0) },
      { after($0) }, "unique constraint")
    difference.exclusions = objectChanges(
      old.exclusions, renamed.exclusions, new.exclusions, { before($0) }, { after($0) },
      "exclusion constraint")
    difference.checks = objectChanges(
      old.checks, renamed.checks, new.checks, { before($0) }, { after($0) }, "check")
    difference.foreignKeys = objectChanges(
      old.foreignKeys, renamed.foreignKeys, new.foreignKeys, { before($0) }, { after($0) },
      "foreign key")
    difference.indexes = objectChanges(
      old.indexes, renamed.indexes, new.indexes, { before($0) }, { after($0) }, "index")
    return difference
  }

  private func columnChanges(
    _ old: Table, _ renamed: Table, _ new: Table, _ before: Meaning, _ after: Meaning
  ) -> [Change<Column>] {
    var changes: [Change<Column>] = []
    let places = Dictionary(
      renamed.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for column in new.columns {
      guard let place = places[column.name] else {
        changes.append(.add(column))
        continue
      }
      var parts = before(renamed.columns[place]).changedParts(to: after(column))
      if old.columns[place].name != column.name { parts.insert(.name, at: 0) }
      if !parts.isEmpty { changes.append(.modify(from: old.columns[place], to: column, parts: parts)) }
    }
    let kept = Set(new.columns.map(\.name))
    for (own, column) in zip(old.columns, renamed.columns) where !kept.contains(column.name) {
      changes.append(.drop(own))
    }
    return changes
  }

  /// Objects of one kind in one table: first those that are the same, then by `renamed_from`, then those with derived
  /// names by what they are, then by name.
  private mutating func objectChanges<Object: NamedObject>(
    _ from: [Object], _ renamed: [Object], _ to: [Object], _ before: (Object) -> Object,
    _ after: (Object) -> Object, _ kind: String
  ) -> [Change<Object>] {
    if from.isEmpty && to.isEmpty { return [] }
    var match = Array<Int?>(repeating: nil, count: to.count)
    var left = Array(from.indices)
    let oldMeanings = renamed.map(before)
    let newMeanings = to.map(after)
    func take(_ position: Int, where isMatch: (Int) -> Bool) {
      guard match[position] == nil, let place = left.firstIndex(where: isMatch) else { return }
      match[position] = left.remove(at: place)
    }
    for position in to.indices { take(position) { oldMeanings[$0] == newMeanings[position] } }
    let stated =
      to.contains { !$0.renamedFrom.isEmpty }
      ? renames(
        from: from.map { Candidate($0.name.text, $0.renamedFrom, $0.origin) },
        to: to.map { Candidate($0.name.text, $0.renamedFrom, $0.origin) }, kind: kind, &diagnostics)
      : [:]
    for position in to.indices {
      if let old = stated[to[position].name.text] { take(position) { from[$0].name.text == old } }
    }
    for position in to.indices where to[position].name.isDerived {
      take(position) {
        guard from[$0].name.isDerived else { return false }
        var same = oldMeanings[$0]
        same.name.text = newMeanings[position].name.text
        return same == newMeanings[position]
      }
    }
    for position in to.indices { take(position) { from[$0].name.text == to[position].name.text } }

    var changes: [Change<Object>] = []
    for position in to.indices {
      guard let old = match[position] else {
        changes.append(.add(to[position]))
        continue
      }
      let parts = oldMeanings[old].changedParts(to: newMeanings[position])
      if !parts.isEmpty {
        changes.append(.modify(from: from[old], to: to[position], parts: parts))
      }
    }
    return changes + left.map { .drop(from[$0]) }
  }
}

extension Table {
  /// What is said for a target alone.
  fileprivate func overrides(for target: Target) -> TableOverrides {
    var own = TableOverrides()
    switch target {
    case .postgresql:
      own.isUnlogged = overrides.isUnlogged
      own.storageParameters = overrides.storageParameters
    case .sqlite:
      own.sqlite = sqliteKind
    case .zerodb:
      own.zerodbName = overrides.zerodbName
      own.zerodbIndexes = overrides.zerodbIndexes
      own.zerodbStream = overrides.zerodbStream
    case .swift:
      own.swiftName = overrides.swiftName
    }
    return own
  }
}
