import SQLExpressions
import SchemaModel

/// Puts what two versions of a table say into the form in which equal meaning is equal value: expressions in their
/// canonical form, nothing of where and how it was written.
struct Meaning {
  let scope: ExpressionScope

  init(_ table: Table, _ enumerations: Set<QualifiedName>) {
    scope = ExpressionScope(table: table, enumerations: enumerations)
  }

  func callAsFunction(_ column: Column) -> Column {
    var column = column
    column.renamedFrom = []
    column.targets = .all
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
    case .none, .identity, .serial:
      break
    }
    column.onUpdate = column.onUpdate?.canonical(in: scope, expected: type)
    return column
  }

  func callAsFunction(_ key: PrimaryKey) -> PrimaryKey {
    var key = key
    key.name.isDerived = false
    key.renamedFrom = []
    return key
  }

  func callAsFunction(_ unique: UniqueConstraint) -> UniqueConstraint {
    var unique = unique
    unique.name.isDerived = false
    unique.renamedFrom = []
    unique.targets = .all
    return unique
  }

  func callAsFunction(_ check: Check) -> Check {
    var check = check
    check.name.isDerived = false
    check.renamedFrom = []
    check.targets = .all
    check.expression = check.expression.canonical(in: scope, expected: .boolean)
    return check
  }

  func callAsFunction(_ foreignKey: ForeignKey) -> ForeignKey {
    var foreignKey = foreignKey
    foreignKey.name.isDerived = false
    foreignKey.renamedFrom = []
    foreignKey.targets = .all
    return foreignKey
  }

  func callAsFunction(_ index: Index) -> Index {
    var index = index
    index.name.isDerived = false
    index.renamedFrom = []
    index.targets = .all
    index.keys = index.keys.map { key in
      var key = key
      key.value = key.value.canonical(in: scope)
      // NULLS LAST is what ascending order does anyway, NULLS FIRST what descending does.
      if key.nullsFirst == key.isDescending { key.nullsFirst = nil }
      return key
    }
    index.predicate = index.predicate?.canonical(in: scope, expected: .boolean)
    return index
  }
}
