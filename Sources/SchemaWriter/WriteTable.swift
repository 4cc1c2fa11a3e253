import SQLExpressions
import SchemaModel

extension Table {
  func written(fileTargets: TargetSet) throws(UnsupportedExpression) -> YAMLValue {
    let beside = constraintsBesideColumns
    var pairs = YAMLPairs()
    pairs.add("comment", comment)
    pairs.add(renamedFrom: renamedFrom)
    pairs.add(targets, unless: fileTargets)
    var columns: [YAMLPair] = []
    for column in self.columns {
      columns.append(YAMLPair(column.name, try column.written(in: self, with: beside)))
    }
    pairs.add("columns", .mapping(columns, isOpen: true))
    pairs.add("primary_key", primaryKey?.written)
    pairs.add("unique", open: uniqueConstraints.dropFirst(beside.uniques.count).map { $0.written(in: self) })
    var exclusions: [YAMLValue] = []
    for exclusion in self.exclusions { exclusions.append(try exclusion.written(in: self)) }
    pairs.add("exclusions", open: exclusions)
    pairs.add("checks", try checks(checks.dropFirst(beside.checks.count)))
    pairs.add(
      "foreign_keys", open: foreignKeys.dropFirst(beside.foreignKeys.count).map { $0.written(in: self) })
    var indexes: [YAMLValue] = []
    for entry in indexEntries { indexes.append(try entry.written(in: self)) }
    pairs.add("indexes", open: indexes)
    addOverrides(to: &pairs)
    return .mapping(pairs.pairs, isOpen: true)
  }

  /// By name where each has one of its own, as a list otherwise.
  private func checks(_ checks: ArraySlice<Check>) throws(UnsupportedExpression) -> YAMLValue? {
    if checks.isEmpty { return nil }
    let names = Set(checks.lazy.filter { !$0.name.isDerived }.map(\.name.text))
    let isByName = names.count == checks.count
    var written: [YAMLPair] = []
    for check in checks {
      var pairs = YAMLPairs()
      if !isByName { pairs.add(check.name) }
      pairs.add("expression", try check.expression.spelling())
      pairs.add("not_valid", if: !check.isValidated)
      pairs.add(renamedFrom: check.renamedFrom)
      pairs.add(check.targets, unless: targets)
      let isShort = pairs.pairs.count == 1
      written.append(YAMLPair(check.name.text, isShort ? pairs.pairs[0].value : pairs.mapping))
    }
    return isByName ? .mapping(written, isOpen: true) : .list(written.map(\.value), isOpen: true)
  }

  private func addOverrides(to pairs: inout YAMLPairs) {
    var sqlite = YAMLPairs()
    if overrides.sqlite.isLoose { sqlite.add("strict", "false") }
    sqlite.add("without_rowid", if: overrides.sqlite.isWithoutRowid)
    if overrides.sqlite.hasNamelessConstraints { sqlite.add("constraint_names", "false") }
    pairs.add("sqlite", block: sqlite)
    var postgresql = YAMLPairs()
    postgresql.add("unlogged", if: overrides.isUnlogged)
    if !overrides.storageParameters.isEmpty { postgresql.add("with", overrides.storageParameters.written) }
    pairs.add("postgresql", block: postgresql)
    var zerodb = YAMLPairs()
    zerodb.add("name", overrides.zerodbName)
    zerodb.add("indexes", overrides.zerodbIndexes.map { .names($0) })
    zerodb.add("rlhf", overrides.zerodbStream?.written)
    pairs.add("zerodb", block: zerodb)
    var swift = YAMLPairs()
    swift.add("name", overrides.swiftName)
    pairs.add("swift", block: swift)
  }
}

extension YAMLPairs {
  /// What the index behind a key has beside its columns.
  fileprivate mutating func add(_ index: KeyIndex) {
    add("include", names: index.including)
    if !index.storageParameters.isEmpty { add("with", index.storageParameters.written) }
  }

  /// Adds a list with a line for each member, where there is one.
  fileprivate mutating func add(_ key: String, open members: [YAMLValue]) {
    if !members.isEmpty { add(key, .list(members, isOpen: true)) }
  }
}

extension PrimaryKey {
  var written: YAMLValue {
    var pairs = YAMLPairs()
    pairs.add(name)
    pairs.add("columns", .names(columns))
    pairs.add("sqlite", block: sqlite.written(columns))
    pairs.add(keyIndex)
    pairs.add(renamedFrom: renamedFrom)
    return pairs.pairs.count == 1 ? .names(columns) : pairs.mapping
  }
}

extension SQLiteKey {
  fileprivate func written(_ columns: [String]) -> YAMLPairs {
    var pairs = YAMLPairs()
    pairs.add("on_conflict", onConflict?.rawValue.lowercased())
    if !terms.isEmpty {
      pairs.add("columns", .list(zip(columns, terms).map { $1.written($0) }))
    }
    return pairs
  }
}

extension SQLiteKeyTerm {
  fileprivate func written(_ column: String) -> YAMLValue {
    var pairs = YAMLPairs()
    pairs.add("column", column)
    if isDescending { pairs.add("order", "desc") }
    pairs.add("collation", collation?.rawValue.lowercased())
    return pairs.pairs.count == 1 ? .scalar(column) : pairs.mapping
  }
}

extension UniqueConstraint {
  func written(in table: Table) -> YAMLValue {
    var pairs = YAMLPairs()
    pairs.add(name)
    pairs.add("columns", .names(columns))
    pairs.add("nulls_not_distinct", if: !nullsAreDistinct)
    pairs.add("deferrable", deferral.word)
    pairs.add("sqlite", block: sqlite.written(columns))
    pairs.add(keyIndex)
    pairs.add(renamedFrom: renamedFrom)
    pairs.add(targets, unless: table.targets)
    return pairs.pairs.count == 1 ? .names(columns) : pairs.mapping
  }
}

extension ForeignKey {
  func written(in table: Table) -> YAMLValue {
    var pairs = YAMLPairs()
    pairs.add(name)
    pairs.add("columns", .names(columns))
    pairs.add("references", target)
    pairs.add("on_delete", onDelete.word)
    pairs.add("on_update", onUpdate.word)
    pairs.add("deferrable", deferral.word)
    pairs.add("not_valid", if: !isValidated)
    pairs.add(renamedFrom: renamedFrom)
    pairs.add(targets, unless: table.targets)
    return pairs.mapping
  }
}

extension ForeignKey.Action {
  /// The word to write; nil for what holds without one.
  var word: String? { self == .noAction ? nil : rawValue }
}

extension Deferral {
  var word: String? {
    switch self {
    case .notDeferrable: nil
    case .initiallyImmediate: "true"
    case .initiallyDeferred: "initially deferred"
    }
  }
}
