import Differ
import SchemaModel

/// What becomes of the enumerations that both versions have.
struct EnumerationFates {
  /// Those that change, by their old names.
  private(set) var changes: [QualifiedName: EnumerationDifference] = [:]
  /// Those that make room for a new type, by their old names: PostgreSQL neither removes nor moves a value, and lets
  /// a new one be used only when its transaction has ended.
  private(set) var swappedNames: Set<QualifiedName> = []
  /// Those that both versions have under one name and with the same values.
  private(set) var steadyNames: Set<QualifiedName> = []
  /// Those that get values and change in nothing else that matters to a value, by their old names: an online plan
  /// adds the values before all else.
  private(set) var extendedNames: Set<QualifiedName> = []
  /// What the older version's types are called while the plan runs.
  private(set) var temporaryNames: [QualifiedName: QualifiedName] = [:]

  init(_ difference: SchemaDifference, _ options: PlanOptions) {
    var added: [QualifiedName: Set<String>] = [:]
    for case .alter(let change) in difference.enumerations where !change.addedValues.isEmpty {
      added[change.to.name] = Set(change.addedValues)
    }
    let mentioned = options.isReverse ? Set(added.keys) : difference.to.mentioned(added)
    for case .alter(let change) in difference.enumerations {
      changes[change.from.name] = change
      // Values that are put back are new ones.
      let putsBack = options.isReverse && options.backup != nil
      if options.strategy == .online, !putsBack, change.onlyAddsValues {
        extendedNames.insert(change.from.name)
        continue
      }
      let isUsed = mentioned.contains(change.to.name)
      if isUsed || !change.removedValues.isEmpty || change.reordersValues {
        swappedNames.insert(change.from.name)
      }
    }
    let kept = Set(difference.from.enumerations.map(\.name)).intersection(
      difference.to.enumerations.map(\.name))
    steadyNames = kept.subtracting(
      changes.values.filter { !$0.keepsValues }.flatMap { [$0.from.name, $0.to.name] })
    if difference.enumerations.isEmpty { return }
    var taken = Set(
      (difference.from.tables + difference.to.tables).map(\.name)
        + (difference.from.enumerations + difference.to.enumerations).map(\.name))
    let wanted = Set(difference.to.tables.map(\.name) + difference.to.enumerations.map(\.name))
    for case .drop(let dropped) in difference.enumerations where wanted.contains(dropped.name) {
      temporaryNames[dropped.name] = freeName(for: dropped.name, &taken)
    }
    for name in swappedNames.sorted() {
      temporaryNames[name] = freeName(for: changes[name]?.to.name ?? name, &taken)
    }
  }

  /// Whether a value of the type may be another one, or be unknown to the type, before the plan or behind it.
  func changesValues(of type: ColumnType) -> Bool {
    guard let change = type.enumerationName.flatMap({ changes[$0] }) else { return false }
    return !change.keepsValues
  }
}

/// A name beside another one that nothing has.
private func freeName(for name: QualifiedName, _ taken: inout Set<QualifiedName>) -> QualifiedName {
  var number = 1
  while true {
    let ending = number == 1 ? "_schemac_old" : "_schemac_old\(number)"
    let free = QualifiedName(
      schema: name.schema, clipped(name.name, toBytes: 63 - ending.utf8.count) + ending)
    if taken.insert(free).inserted { return free }
    number += 1
  }
}

extension EnumerationDifference {
  /// Whether values come, and those that were there stay as they were.
  fileprivate var onlyAddsValues: Bool {
    !addedValues.isEmpty && removedValues.isEmpty && !reordersValues && renamedValues.isEmpty
  }

  /// Whether name and values are the same, in the same order.
  fileprivate var keepsValues: Bool {
    from.name == to.name && from.values.map(\.name) == to.values.map(\.name)
  }
}

extension Schema {
  /// The enumerations of which a table that has them names one of these values anywhere.
  fileprivate func mentioned(_ values: [QualifiedName: Set<String>]) -> Set<QualifiedName> {
    var found: Set<QualifiedName> = []
    if values.isEmpty { return found }
    for table in tables {
      let names = Set(table.columns.compactMap(\.postgresqlType.enumerationName)).subtracting(found)
      for name in names {
        if let values = values[name], table.expressions.contains(where: { $0.mentions(values) }) {
          found.insert(name)
        }
      }
    }
    return found
  }
}

extension Table {
  /// Every expression in it.
  fileprivate var expressions: [Expression] {
    var found = checks.map(\.expression) + indexes.flatMap { $0.keys.map(\.value) }
    found += indexes.compactMap(\.predicate)
    for column in columns {
      found += [column.onUpdate, column.backfill, column.convert, column.overrides.postgresqlDefault]
        .compactMap { $0 }
      switch column.source {
      case .default(let value): found.append(value)
      case .generated(let generated): found.append(generated.expression)
      case .none, .identity, .serial: break
      }
    }
    return found
  }
}

extension Expression {
  fileprivate func mentions(_ values: Set<String>) -> Bool {
    // What the tree does not know may name any value; so may an array's text.
    if isRaw { return true }
    var found = false
    visit { part in
      guard case .literal(.string(let text)) = part else { return }
      if values.contains(text) || text.hasPrefix("{") { found = true }
    }
    return found
  }
}
