import Differ
import SQLExpressions
import SchemaModel

// Constraints and keys that are made. In one transaction each comes with a scan of its table; online, new ones come
// behind all else, and what takes the place of something else is built beside it.

extension MigrationPlanner {
  var isOnline: Bool { options.strategy == .online }

  /// The way back takes away what may not have come yet.
  var ifExists: String { isOnline && options.isReverse ? "IF EXISTS " : "" }

  // MARK: Checks

  mutating func planMade(
    _ check: Check, insteadOf before: Check?, _ table: KeptTable
  ) throws(UnplannedChange) {
    let text = try planned { () throws(UnsupportedExpression) in try definition(check) }
    guard check.isValidated else {
      guard isOnline, before == nil else {
        return addConstraint(
          "check", check.name.text, text + " NOT VALID", table, work: .none, in: .addIndexes)
      }
      return addUnproved("check", check.name.text, text, "check", table.to.name, in: .completeChecks)
    }
    guard isOnline else {
      return addConstraint("check", check.name.text, text, table, work: .scan, in: .addIndexes)
    }
    if before == nil {
      addUnproved("check", check.name.text, text, "check", table.to.name, in: .completeChecks)
    } else if let expression = early(check.expression, in: table) {
      var copy = check
      copy.expression = expression
      copy.name = ObjectName(temporaryName(for: check.name.text, ending: endings.new))
      let text = try planned { () throws(UnsupportedExpression) in try definition(copy) }
      addUnproved("check", copy.name.text, text, "check", table.from.name, in: .build)
      prove("check", copy.name.text, "check", table.from.name, in: .build)
      return takePlace("check", of: copy.name.text, check.name.text, table, in: .addIndexes)
    } else {
      addConstraint(
        "check", check.name.text, text + " NOT VALID", table, work: .none, in: .addIndexes)
    }
    prove("check", check.name.text, "check", table.to.name, in: .completeChecks)
  }

  // MARK: Foreign keys

  mutating func planMade(_ key: ForeignKey, insteadOf before: ForeignKey?, _ table: KeptTable) {
    guard isOnline else { return addForeignKey(key, table.to) }
    let name = key.name.text
    let value = catalogValue(of: key)
    if before == nil || comesLate(key) {
      addUnproved(
        "foreign key", name, definition(key), value, table.to.name, parent: key.table,
        in: .completeForeignKeys)
      if !key.isValidated { return }
    } else if !key.isValidated {
      return addForeignKey(key, table.to)
    } else if !table.changesLogging, tablesBehind[key.table]?.changesLogging != true,
      var copy = early(key, in: table), !losesKey(key)
    {
      copy.name = ObjectName(temporaryName(for: name, ending: endings.new))
      let value = catalogValue(of: copy)
      addUnproved(
        "foreign key", copy.name.text, definition(copy), value, table.from.name, parent: copy.table,
        in: .build)
      prove("foreign key", copy.name.text, value, table.from.name, parent: copy.table, in: .build)
      return takePlace("foreign key", of: copy.name.text, name, table, in: .addForeignKeys)
    } else {
      add(
        PlanStep(
          cause: "add the foreign key `\(name)` to `\(table.to.name)` for rows to come",
          statements: ["ALTER TABLE \(identifier(table.to.name)) ADD \(definition(key)) NOT VALID"],
          locks: foreignKeyLocks(table.to.name, key.table)), in: .addForeignKeys)
    }
    prove("foreign key", name, value, table.to.name, parent: key.table, in: .completeForeignKeys)
  }

  /// A foreign key of a table that comes: there are no rows to look at, unless the key that it refers to comes late.
  mutating func planAdded(_ key: ForeignKey, to table: Table) {
    guard isOnline, comesLate(key) else { return addForeignKey(key, table) }
    let value = catalogValue(of: key)
    addUnproved(
      "foreign key", key.name.text, definition(key), value, table.name, parent: key.table,
      in: .completeForeignKeys)
    guard key.isValidated else { return }
    prove("foreign key", key.name.text, value, table.name, parent: key.table, in: .completeForeignKeys)
  }

  // MARK: Constraints that rows which are there already may have broken

  mutating func planValidated(_ check: Check, _ table: KeptTable) {
    let name = check.name.text
    if isOnline { return prove("check", name, "check", table.to.name, in: .completeChecks) }
    validate("check", name, table.to.name, in: .addIndexes)
  }

  mutating func planValidated(_ key: ForeignKey, _ table: KeptTable) {
    let name = key.name.text
    guard !isOnline else {
      return prove(
        "foreign key", name, catalogValue(of: key), table.to.name, parent: key.table,
        in: .completeForeignKeys)
    }
    validate("foreign key", name, table.to.name, parent: key.table, in: .addForeignKeys)
  }

  private mutating func validate(
    _ kind: String, _ name: String, _ table: QualifiedName, parent: QualifiedName? = nil, in phase: Phase
  ) {
    add(
      PlanStep(
        cause: "find out whether all rows of `\(table)` meet the \(kind) `\(name)`",
        statements: ["ALTER TABLE \(identifier(table)) VALIDATE CONSTRAINT \(identifier(name))"],
        locks: validationLocks(table, parent), work: .scan,
        hazards: [Hazard(.scansTable, "\(table)", "every row of `\(table)` is read for `\(name)`")]),
      in: phase)
  }

  private func validationLocks(_ table: QualifiedName, _ parent: QualifiedName?) -> [TableLock] {
    [TableLock(.shareUpdateExclusive, on: "\(table)")]
      + (parent.map { [TableLock(.rowShare, on: "\($0)")] } ?? [])
  }

  private func foreignKeyLocks(_ table: QualifiedName, _ parent: QualifiedName) -> [TableLock] {
    [TableLock(.shareRowExclusive, on: "\(table)")]
      + (table == parent ? [] : [TableLock(.shareRowExclusive, on: "\(parent)")])
  }

  /// Whether the key that it refers to is added behind all else.
  private func comesLate(_ key: ForeignKey) -> Bool {
    guard let parent = tablesBehind[key.table] else { return false }
    let wanted = Set(key.referencedColumns)
    let fates = fates(of: parent)
    if neededKeys.contains(KeyColumns(table: key.table, columns: wanted)) { return false }
    let late =
      fates.primaryKey.made.filter { $0.before == nil }.map(\.object.columns)
      + fates.uniqueConstraints.made.filter { $0.before == nil }.map(\.object.columns)
      + fates.indexes.made.filter { $0.before == nil && $0.object.isUnique }.map(\.object.plainColumns)
    return late.contains { Set($0) == wanted }
  }

  /// The keys that foreign keys which both versions have refer to: they have to be there at the stroke.
  var keysOfKeptReferences: Set<KeyColumns> {
    var keys: Set<KeyColumns> = []
    for table in tables {
      let fates = foreignKeyFates(of: table)
      for key in fates.kept.map(\.to) + fates.made.filter({ $0.before != nil }).map(\.object) {
        keys.insert(KeyColumns(table: key.table, columns: Set(key.referencedColumns)))
      }
    }
    return keys
  }

  private func losesKey(_ key: ForeignKey) -> Bool {
    guard let parent = tablesBehind[key.table] else { return false }
    return fates(of: parent).losesKey(over: key.referencedColumns, behind: true)
  }

  // MARK: Keys

  mutating func planMade(_ key: Key, replaces: Bool, _ table: KeptTable) {
    guard isOnline else {
      return addConstraint(
        key.description, key.name, key.definition, table, work: .index, in: .addKeys)
    }
    if replaces || neededKeys.contains(KeyColumns(table: table.to.name, columns: Set(key.columns))) {
      guard var index = early(key.index, in: table) else {
        return addConstraint(
          key.description, key.name, key.definition, table, work: .index, in: .addKeys)
      }
      index.name = ObjectName(temporaryName(for: key.name, ending: endings.new))
      buildIndex(index, on: table.from.name, in: .build)
      return add(
        PlanStep(
          cause: "make the \(key.description) `\(key.name)` of `\(table.to.name)` of that index",
          statements: [key.added(to: table.to.name, using: index.name.text)],
          locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: .addKeys)
    }
    buildIndex(key.index, on: table.to.name, in: .completeKeys)
    add(
      PlanStep(
        cause: "make the \(key.description) `\(key.name)` of `\(table.to.name)` of that index",
        statements: [key.added(to: table.to.name, using: key.name)],
        locks: [TableLock(.accessExclusive, on: "\(table.to.name)")], commit: .alone), in: .completeKeys,
      [
        CatalogEffect(
          object: .constraint(table.to.name, key.name), before: nil, after: key.catalogValue)
      ])
  }

  // MARK: Steps

  /// A constraint that rows to come must meet; those that are there are not looked at yet.
  private mutating func addUnproved(
    _ kind: String, _ name: String, _ definition: String, _ value: String, _ table: QualifiedName,
    parent: QualifiedName? = nil, in phase: Phase
  ) {
    if phase.isEarly {
      clearing.append(
        PlanStep(
          cause: "drop the \(kind) `\(name)` of `\(table)`",
          statements: [
            "ALTER TABLE IF EXISTS \(identifier(table)) DROP CONSTRAINT IF EXISTS \(identifier(name))"
          ], locks: [TableLock(.accessExclusive, on: "\(table)")], commit: .alone))
    }
    add(
      PlanStep(
        cause: "add the \(kind) `\(name)` to `\(table)` for rows to come",
        statements: ["ALTER TABLE \(identifier(table)) ADD \(definition) NOT VALID"],
        locks: parent.map { foreignKeyLocks(table, $0) } ?? [TableLock(.accessExclusive, on: "\(table)")],
        commit: .alone), in: phase,
      [
        CatalogEffect(object: .constraint(table, name), before: nil, after: "\(value) not valid")
      ])
  }

  private mutating func prove(
    _ kind: String, _ name: String, _ value: String, _ table: QualifiedName, parent: QualifiedName? = nil,
    in phase: Phase
  ) {
    add(
      PlanStep(
        cause: "find out whether all rows of `\(table)` meet the \(kind) `\(name)`",
        statements: ["ALTER TABLE \(identifier(table)) VALIDATE CONSTRAINT \(identifier(name))"],
        locks: validationLocks(table, parent), work: .scan, commit: .alone,
        hazards: [
          Hazard(
            .scansTable, "\(table)", "every row of `\(table)` is read for `\(name)`, while clients go on")
        ]), in: phase,
      [CatalogEffect(object: .constraint(table, name), before: "\(value) not valid", after: value)])
  }

  /// What was built beside takes the name, once what had it is gone.
  private mutating func takePlace(
    _ kind: String, of built: String, _ name: String, _ table: KeptTable, in phase: Phase
  ) {
    add(
      PlanStep(
        cause: "let the \(kind) that was built have the name `\(name)`",
        statements: [
          "ALTER TABLE \(identifier(table.to.name)) RENAME CONSTRAINT \(identifier(built)) TO \(identifier(name))"
        ], locks: [TableLock(.accessExclusive, on: "\(table.to.name)")]), in: phase)
  }
}
