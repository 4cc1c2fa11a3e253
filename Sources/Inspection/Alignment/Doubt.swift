import Catalog
import Differ
import SQLiteTarget
import SchemaModel

/// A table of which two versions may say the same in different words.
struct Doubt {
  /// Where it is in the inspected schema.
  var place: Int
  /// What the server says of it.
  var live: CatalogTable
  /// From what was inspected to what the other version says.
  var change: TableDifference

  /// Whether the server's help can show that something is the same.
  func isReal(for target: Target) -> Bool {
    if target == .sqlite { return !change.isRenamed }
    return !change.isRenamed && !(sources.isEmpty && checks.isEmpty && exclusions.isEmpty && indexes.isEmpty)
  }

  /// The columns whose types are the same and whose expressions are not.
  private var sources: [Column] {
    change.columns.compactMap { change in
      guard case .modify(let from, let to, let parts) = change, from.name == to.name,
        parts.contains(where: { $0 == .default || $0 == .generated }), !parts.contains(.type)
      else { return nil }
      return to
    }
  }

  private var checks: [Check] { Self.sameNamed(change.checks) }
  private var exclusions: [ExclusionConstraint] { Self.sameNamed(change.exclusions) }
  private var indexes: [Index] { Self.sameNamed(change.indexes) }

  /// What stands under one name in both versions, as the other one says it.
  private static func sameNamed<Object: NamedObject>(_ changes: [Change<Object>]) -> [Object] {
    changes.compactMap { change in
      guard case .modify(let from, let to, _) = change, from.name.text == to.name.text else { return nil }
      return to
    }
  }

  // MARK: PostgreSQL

  /// The table with its columns as they are, and what is in doubt as the other version says it.
  ///
  /// - Parameter table: the inspected one.
  func probe(_ table: Table) -> Table {
    let sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var probe = Table(name: table.name)
    probe.columns = table.columns.map { column in
      var bare = Column(name: column.name, type: column.type, isNullable: true)
      bare.overrides.postgresqlCollation = column.overrides.postgresqlCollation
      if let wanted = sources[column.name] { bare.source = wanted.source(for: .postgresql) }
      return bare
    }
    probe.checks = checks
    probe.exclusions = exclusions
    probe.indexes = indexes
    return probe
  }

  // MARK: Settling

  /// Takes the other version's words where a server makes of them what is there.
  func settle(_ table: inout Table, _ made: CatalogTable, _ target: Target) {
    settleColumns(&table, made, target)
    settleConstraints(&table.checks, change.checks, made) { $0.expression = $1.expression }
    settleConstraints(&table.exclusions, change.exclusions, made) { found, wanted in
      let targets = found.targets
      found = wanted
      found.targets = targets
    }
    for wanted in indexes {
      guard let place = table.indexes.firstIndex(where: { $0.name.text == wanted.name.text }),
        let there = live.indexes.first(where: { $0.name == wanted.name.text }),
        made.indexes.contains(there)
      else { continue }
      let targets = table.indexes[place].targets
      table.indexes[place] = wanted
      table.indexes[place].targets = targets
    }
    guard target == .sqlite else { return }
    // Constraints without names are told by what they say: all of them, or none.
    if !live.constraints.isEmpty, made.constraints == live.constraints {
      table.primaryKey = change.to.primaryKey
      table.uniqueConstraints = change.to.uniqueConstraints
      table.checks = change.to.checks
      table.foreignKeys = change.to.foreignKeys
    }
    if let key = table.primaryKey {
      var keys = [key]
      settleConstraints(&keys, change.primaryKey, made) { $0 = $1 }
      table.primaryKey = keys[0]
    }
    settleConstraints(&table.uniqueConstraints, change.uniqueConstraints, made) { found, wanted in
      found.nullsAreDistinct = wanted.nullsAreDistinct
      found.deferral = wanted.deferral
    }
    settleConstraints(&table.foreignKeys, change.foreignKeys, made) { found, wanted in
      found.deferral = wanted.deferral
    }
    table.comment = change.to.comment
  }

  private func settleConstraints<Object: NamedObject>(
    _ found: inout [Object], _ changes: [Change<Object>], _ made: CatalogTable,
    _ take: (inout Object, Object) -> Void
  ) {
    for wanted in Self.sameNamed(changes) {
      guard let place = found.firstIndex(where: { $0.name.text == wanted.name.text }),
        let there = live.constraints.first(where: { $0.name == wanted.name.text }),
        let other = made.constraints.first(where: { $0.name == wanted.name.text }),
        there.expression == other.expression, there.columns == other.columns, there.kind == other.kind,
        there.kind == .check || there == other
      else { continue }
      take(&found[place], wanted)
    }
  }

  private func settleColumns(_ table: inout Table, _ made: CatalogTable, _ target: Target) {
    for case .modify(let from, let to, _) in change.columns where from.name == to.name {
      guard let place = table.columns.firstIndex(where: { $0.name == to.name }),
        let there = live.columns.first(where: { $0.name == to.name }),
        let other = made.columns.first(where: { $0.name == to.name })
      else { continue }
      if target == .sqlite {
        // Of NOT NULL the inspection knows more than the text: of a key's columns it need not say it.
        if from.isNullable == to.isNullable, from.hasRules(of: to), there.isSame(as: other),
          live.typeCheck(of: to.name)?.expression == made.typeCheck(of: to.name)?.expression,
          live.trigger(keeping: to, of: change.to) == made.trigger(keeping: to, of: change.to)
        {
          table.columns[place].takeAll(of: to)
          // The check of a type that the inspection did not know was one like any other.
          let check = made.typeCheck(of: to.name)?.name
          table.checks.removeAll { $0.name.text == check }
        }
      } else if sources.contains(where: { $0.name == to.name }), there.default == other.default,
        there.generated == other.generated
      {
        table.columns[place].source = to.source(for: target)
      }
    }
  }
}

extension Column {
  /// Where a row's value comes from on a target.
  fileprivate func source(for target: Target) -> ColumnSource {
    target == .postgresql ? overrides.postgresqlDefault.map { .default($0) } ?? source : source
  }

  /// Whether SQLite has the same rules for it, which stand in constraints and in the table's kind.
  fileprivate func hasRules(of other: Column) -> Bool {
    let (own, others) = (overrides.sqlite, other.overrides.sqlite)
    return own.onConflict == others.onConflict && own.takesNull == others.takesNull
      && own.reusesNumbers == others.reusesNumbers
  }

  /// Takes all that another says, but where it exists and what it was before.
  fileprivate mutating func takeAll(of other: Column) {
    let targets = targets
    self = other
    self.targets = targets
    renamedFrom = []
    backfill = nil
    convert = nil
  }
}

extension CatalogColumn {
  /// Whether two are the same but for NOT NULL.
  fileprivate func isSame(as other: CatalogColumn) -> Bool {
    var copy = self
    copy.isNotNull = other.isNotNull
    return copy == other
  }
}

extension CatalogTable {
  /// The check by which SQLite lets in a column's values alone.
  fileprivate func typeCheck(of column: String) -> CatalogConstraint? {
    constraints.first { $0.kind == .check && $0.name?.hasPrefix("\(column) is ") == true }
  }

  /// SQLite's trigger of an `on_update` column.
  fileprivate func trigger(keeping column: Column, of table: Table) -> CatalogTrigger? {
    let name = sqliteOnUpdateName(column, of: table)
    return triggers.first { $0.name == name }
  }
}
