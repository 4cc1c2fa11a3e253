public import Diagnostics
import SQLExpressions
public import SchemaModel

/// Compares two versions of a schema, as one target sees them.
///
/// - Returns: what differs in meaning; and what is wrong with the renames that the newer version states.
public func difference(
  from: Schema, to: Schema, target: Target
) -> (difference: SchemaDifference, diagnostics: [Diagnostic]) {
  let from = from.narrowed(to: target)
  let to = to.narrowed(to: target)
  var diagnostics: [Diagnostic] = []
  var difference = SchemaDifference()
  difference.enumerations = changes(of: from.enumerations, to.enumerations).filter {
    $0.matters(to: target)
  }
  if target == .postgresql {
    difference.extensions = to.extensions.filter { !from.extensions.contains($0) }.map { .add($0) }
  }

  let tableRenames = renames(from: from.tables, to: to.tables, kind: "table", &diagnostics)
  let oldTables = Dictionary(from.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  var pairs: [(from: Table, to: Table)] = []
  for table in to.tables {
    let oldName = QualifiedName(
      schema: table.name.schema, tableRenames[table.name.name] ?? table.name.name)
    if let old = oldTables[oldName] {
      pairs.append((old, table))
    } else {
      difference.tables.append(.add(table))
    }
  }
  let kept = Set(pairs.map(\.from.name))
  difference.tables += from.tables.filter { !kept.contains($0.name) }.map { .drop($0) }

  var newNames: [QualifiedName: QualifiedName] = [:]
  var newColumns: [QualifiedName: [String: String]] = [:]
  for (old, new) in pairs {
    newNames[old.name] = new.name
    let found = renames(from: old.columns, to: new.columns, kind: "column", &diagnostics)
    newColumns[old.name] = Dictionary(uniqueKeysWithValues: found.map { ($1, $0) })
  }
  let enumerations = Set(to.enumerations.map(\.name))
  for (old, new) in pairs {
    let renamed = old.renamingColumns(newColumns[old.name] ?? [:])
      .renamingReferences(tables: newNames, columns: newColumns)
    let change = compare(
      old, renamed: renamed, new, newColumns[old.name] ?? [:], enumerations, target)
    if !change.isEmpty { difference.tables.append(.alter(change)) }
  }
  return (difference, diagnostics.sortedByPlace())
}

private func changes(of from: [Enumeration], _ to: [Enumeration]) -> [Change<Enumeration>] {
  let old = Dictionary(from.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  let new = Set(to.map(\.name))
  var changes: [Change<Enumeration>] = []
  for enumeration in to {
    guard let before = old[enumeration.name] else {
      changes.append(.add(enumeration))
      continue
    }
    let isSame =
      before.values.map(\.name) == enumeration.values.map(\.name)
      && before.comment == enumeration.comment
    if !isSame { changes.append(.modify(from: before, to: enumeration)) }
  }
  return changes + from.filter { !new.contains($0.name) }.map { .drop($0) }
}

extension Change where Object == Enumeration {
  /// Stores without types of their own keep an enumeration's values in its columns: neither their order nor a
  /// type that no column has makes a difference there.
  fileprivate func matters(to target: Target) -> Bool {
    if target == .postgresql || target == .swift { return true }
    guard case .modify(let from, let to) = self else { return false }
    return Set(from.values.map(\.name)) != Set(to.values.map(\.name))
  }
}

/// - Parameters:
///   - old: the table under its own names.
///   - renamed: the same under the names that hold after the renames.
private func compare(
  _ old: Table, renamed: Table, _ new: Table, _ columnNames: [String: String],
  _ enumerations: Set<QualifiedName>, _ target: Target
) -> TableDifference {
  var difference = TableDifference(from: old, to: new)
  let oldMeaning = Meaning(renamed, enumerations)
  let newMeaning = Meaning(new, enumerations)
  for (before, after) in columnNames.sorted(by: { $0.value < $1.value }) {
    if let from = old.column(named: before), let to = new.column(named: after) {
      difference.columns.append(.rename(from: from, to: to))
    }
  }
  for column in new.columns {
    guard let before = renamed.column(named: column.name) else {
      difference.columns.append(.add(column))
      continue
    }
    let (meant, wanted) = (
      oldMeaning(before).asSeen(by: target), newMeaning(column).asSeen(by: target)
    )
    if meant != wanted {
      difference.columns.append(
        .modify(from: before.respelt(as: column, where: meant, equals: wanted), to: column))
    }
  }
  difference.columns += renamed.columns.filter { new.column(named: $0.name) == nil }.map { .drop($0) }

  difference.primaryKey = changes(
    renamed.primaryKey.map { [$0] } ?? [], new.primaryKey.map { [$0] } ?? [],
    { oldMeaning($0) }, { newMeaning($0) })
  difference.uniqueConstraints = changes(
    renamed.uniqueConstraints, new.uniqueConstraints, { oldMeaning($0) }, { newMeaning($0) })
  difference.checks = changes(renamed.checks, new.checks, { oldMeaning($0) }, { newMeaning($0) })
  difference.foreignKeys = changes(
    renamed.foreignKeys, new.foreignKeys, { oldMeaning($0) }, { newMeaning($0) })
  difference.indexes = changes(renamed.indexes, new.indexes, { oldMeaning($0) }, { newMeaning($0) })
  return difference
}

/// A constraint or an index.
public protocol NamedObject: Hashable, Sendable {
  var name: ObjectName { get set }
  var renamedFrom: [String] { get }
}

extension PrimaryKey: NamedObject {}
extension UniqueConstraint: NamedObject {}
extension Check: NamedObject {}
extension ForeignKey: NamedObject {}
extension Index: NamedObject {}

/// Objects of one kind in one table: by name, then by `renamed_from`, then those with derived names by what they are.
private func changes<Object: NamedObject>(
  _ from: [Object], _ to: [Object], _ oldMeaning: (Object) -> Object,
  _ newMeaning: (Object) -> Object
) -> [Change<Object>] {
  var left = from
  var changes: [Change<Object>] = []
  var unmatched: [Object] = []
  for object in to {
    guard let position = left.firstIndex(where: { $0.name.text == object.name.text }) else {
      unmatched.append(object)
      continue
    }
    let before = left.remove(at: position)
    if oldMeaning(before) != newMeaning(object) { changes.append(.modify(from: before, to: object)) }
  }
  for object in unmatched {
    let position =
      left.firstIndex { object.renamedFrom.contains($0.name.text) }
      ?? left.firstIndex { before in
        guard before.name.isDerived, object.name.isDerived else { return false }
        var same = oldMeaning(before)
        same.name.text = object.name.text
        return same == newMeaning(object)
      }
    guard let position else {
      changes.append(.add(object))
      continue
    }
    let before = left.remove(at: position)
    changes.append(.rename(from: before, to: object))
    var same = oldMeaning(before)
    same.name.text = object.name.text
    if same != newMeaning(object) { changes.append(.modify(from: before, to: object)) }
  }
  return changes + left.map { .drop($0) }
}

extension Column {
  /// The column with the parts that mean the same as another's in that one's spelling, so that the parts which
  /// differ are those which change.
  fileprivate func respelt(
    as other: Column, where meant: Column, equals wanted: Column
  ) -> Column {
    var column = other
    if meant.type != wanted.type { column.type = type }
    if meant.isNullable != wanted.isNullable { column.isNullable = isNullable }
    if meant.source != wanted.source { column.source = source }
    if meant.onUpdate != wanted.onUpdate { column.onUpdate = onUpdate }
    if meant.comment != wanted.comment { column.comment = comment }
    if meant.overrides != wanted.overrides { column.overrides = overrides }
    return column
  }

  /// The column without what is another target's business.
  fileprivate func asSeen(by target: Target) -> Column {
    var column = self
    column.targets = .all
    var overrides = ColumnOverrides()
    switch target {
    case .postgresql:
      overrides.postgresqlType = self.overrides.postgresqlType
      overrides.postgresqlDefault = self.overrides.postgresqlDefault
    case .sqlite:
      overrides.sqliteType = self.overrides.sqliteType
      overrides.sqliteDefault = self.overrides.sqliteDefault
      // SQLite has no place for comments: they are the schema's own.
      column.comment = nil
    case .zerodb:
      overrides.zerodbType = self.overrides.zerodbType
      overrides.zerodbField = self.overrides.zerodbField
      overrides.zerodbNamespace = self.overrides.zerodbNamespace
    case .swift:
      overrides.swiftName = self.overrides.swiftName
      overrides.swiftType = self.overrides.swiftType
    }
    column.overrides = overrides
    return column
  }
}
