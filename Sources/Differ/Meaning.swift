import SQLExpressions
package import SchemaModel

/// Puts what two versions of a table say into the form in which equal meaning is equal value: expressions in their
/// canonical form, nothing of where and how it was written.
struct Meaning {
  let scope: ExpressionScope
  let target: Target

  /// Whether derived names of constraints are none.
  private let isNameless: Bool
  /// PostgreSQL's collations of the columns that have one of their own.
  private let collations: [String: QualifiedName]

  init(_ table: Table, _ enumerations: Set<QualifiedName>, _ target: Target) {
    isNameless = target == .sqlite && table.overrides.sqlite.hasNamelessConstraints
    let collated =
      target == .postgresql ? table.columns.filter { $0.overrides.postgresqlCollation != nil } : []
    collations = Dictionary(
      collated.map { ($0.name, $0.overrides.postgresqlCollation ?? QualifiedName("")) },
      uniquingKeysWith: { first, _ in first })
    scope = ExpressionScope(table: table, enumerations: enumerations)
    self.target = target
  }

  func callAsFunction(_ column: Column) -> Column {
    var column = column.asSeen(by: target)
    column.renamedFrom = []
    column.comment = column.comment.flatMap { $0.isEmpty ? nil : $0 }
    column.backfill = nil
    column.convert = nil
    let type = column.type
    switch column.source {
    case .default(let value):
      // DEFAULT NULL is no default.
      let value = value.canonical(in: scope, expected: type)
      column.source = value == .literal(.null) ? .none : .default(value)
    case .generated(var generated):
      generated.expression = generated.expression.canonical(in: scope, expected: type)
      column.source = .generated(generated)
    case .identity(let identity):
      column.source = .identity(identity.withoutUsualOptions(of: type))
    case .none, .serial:
      break
    }
    column.onUpdate = column.onUpdate?.canonical(in: scope, expected: type)
    column.type = type.withoutSynonyms
    return column
  }

  func callAsFunction(_ key: PrimaryKey) -> PrimaryKey {
    var key = key
    key.name = seen(key.name)
    if target != .sqlite { key.sqlite = SQLiteKey() }
    key.renamedFrom = []
    key.keyIndex = asSeen(key.keyIndex)
    return key
  }

  func callAsFunction(_ unique: UniqueConstraint) -> UniqueConstraint {
    var unique = unique
    unique.name = seen(unique.name)
    if target != .sqlite { unique.sqlite = SQLiteKey() }
    unique.renamedFrom = []
    unique.targets = .all
    unique.keyIndex = asSeen(unique.keyIndex)
    return unique
  }

  /// Only PostgreSQL has a say in how the index behind a key is made.
  private func asSeen(_ index: KeyIndex) -> KeyIndex { target == .postgresql ? index : KeyIndex() }

  func callAsFunction(_ check: Check) -> Check {
    var check = check
    check.name = seen(check.name)
    check.renamedFrom = []
    check.targets = .all
    check.isValidated = check.isValidated || target != .postgresql
    check.expression = check.expression.canonical(in: scope, expected: .boolean)
    return check
  }

  func callAsFunction(_ foreignKey: ForeignKey) -> ForeignKey {
    var foreignKey = foreignKey
    foreignKey.name = seen(foreignKey.name)
    foreignKey.renamedFrom = []
    foreignKey.targets = .all
    foreignKey.isValidated = foreignKey.isValidated || target != .postgresql
    return foreignKey
  }

  /// A constraint's name as the target has it.
  private func seen(_ name: ObjectName) -> ObjectName {
    ObjectName(isNameless && name.isDerived ? "" : name.text)
  }

  func callAsFunction(_ index: Index) -> Index {
    var index = index
    index.name.isDerived = false
    index.renamedFrom = []
    index.targets = .all
    // Only PostgreSQL has a place for comments.
    index.comment = target == .postgresql ? index.comment.flatMap { $0.isEmpty ? nil : $0 } : nil
    index.keys = index.keys.map { self($0) }
    index.predicate = index.predicate?.canonical(in: scope, expected: .boolean)
    return index
  }

  func callAsFunction(_ exclusion: ExclusionConstraint) -> ExclusionConstraint {
    var exclusion = exclusion
    exclusion.name.isDerived = false
    exclusion.renamedFrom = []
    exclusion.targets = .all
    exclusion.elements = exclusion.elements.map { ExclusionConstraint.Element(self($0.key), $0.comparison) }
    exclusion.predicate = exclusion.predicate?.canonical(in: scope, expected: .boolean)
    return exclusion
  }

  private func callAsFunction(_ key: IndexKey) -> IndexKey {
    var key = key
    key.value = key.value.canonical(in: scope)
    // NULLS LAST is what ascending order does anyway, NULLS FIRST what descending does.
    if key.nullsFirst == key.isDescending { key.nullsFirst = nil }
    // An index sorts as its columns do.
    if let collation = key.collation, !collations.isEmpty {
      let own = Set(key.value.columns.compactMap { collations[$0] })
      if own == [collation] { key.collation = nil }
    }
    return key
  }
}

extension Column {
  /// The column without what is another target's business.
  fileprivate func asSeen(by target: Target) -> Column {
    var column = self
    column.targets = .all
    column.overrides = ColumnOverrides()
    switch target {
    case .postgresql:
      column.type = overrides.postgresqlType ?? type
      if let value = overrides.postgresqlDefault { column.source = .default(value) }
      column.overrides.postgresqlCollation = overrides.postgresqlCollation
      let storage = overrides.postgresqlStorage
      column.overrides.postgresqlStorage = storage == column.type.usualStorage ? nil : storage
      column.overrides.postgresqlCompression = overrides.postgresqlCompression
    case .sqlite:
      if let type = overrides.sqlite.declaredType ?? overrides.sqliteType?.rawValue {
        column.type = .named(NamedType(name: QualifiedName(type)))
      }
      column.overrides.sqlite = overrides.sqlite
      column.overrides.sqlite.declaredType = nil
      if let value = overrides.sqliteDefault { column.source = .default(value) }
      // SQLite has no place for comments: they are the schema's own.
      column.comment = nil
    case .zerodb:
      column.overrides.zerodbType = overrides.zerodbType
      column.overrides.zerodbField = overrides.zerodbField
      column.overrides.zerodbNamespace = overrides.zerodbNamespace
    case .swift:
      column.overrides.swiftName = overrides.swiftName
      column.overrides.swiftType = overrides.swiftType
    }
    return column
  }
}

extension Identity {
  /// The identity without what it would be by itself.
  package func withoutUsualOptions(of type: ColumnType) -> Identity {
    let limit: (lowest: Int, highest: Int)? =
      switch type {
      case .smallint: (Int(Int16.min), Int(Int16.max))
      case .integer: (Int(Int32.min), Int(Int32.max))
      case .bigint: (Int.min, Int.max)
      default: nil
      }
    guard let limit else { return self }
    var identity = self
    let isRising = (increment ?? 1) > 0
    let least = isRising ? 1 : limit.lowest
    let greatest = isRising ? limit.highest : -1
    if start == (isRising ? minimum ?? least : maximum ?? greatest) { identity.start = nil }
    if minimum == least { identity.minimum = nil }
    if maximum == greatest { identity.maximum = nil }
    if increment == 1 { identity.increment = nil }
    if cache == 1 { identity.cache = nil }
    return identity
  }
}
