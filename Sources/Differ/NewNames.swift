import SQLExpressions
import SchemaModel

/// The names that the things of the older version get.
struct NewNames {
  var tables: [QualifiedName: QualifiedName] = [:]
  var types: [QualifiedName: QualifiedName] = [:]
  var sequences: [QualifiedName: QualifiedName] = [:]
  /// Each table's columns that have another name: old to new.
  var columns: [QualifiedName: [String: String]] = [:]
  /// Each enumeration's values that have another name: old to new.
  var values: [QualifiedName: [String: String]] = [:]

  /// Whether anything that the table names gets another name.
  func touch(_ table: Table) -> Bool {
    columns[table.name] != nil
      || table.foreignKeys.contains { columns[$0.table] != nil || tables[$0.table] != $0.table }
      || table.columns.contains { column in
        if touches(column.type) { return true }
        guard case .default(let value) = column.source else { return false }
        return value.sequences.contains { sequences[$0] ?? $0 != $0 }
      }
  }

  private func touches(_ type: ColumnType) -> Bool {
    switch type {
    case .enumeration(let name): types[name] != name || values[name]?.isEmpty == false
    case .array(let element): touches(element)
    default: false
    }
  }

  func type(_ type: ColumnType) -> ColumnType {
    switch type {
    case .enumeration(let name): .enumeration(types[name] ?? name)
    // Expressions name a type before anybody knows that it is an enumeration.
    case .named(let named): types[named.name].map { .named(NamedType(name: $0)) } ?? type
    case .array(let element): .array(of: self.type(element))
    default: type
    }
  }
}

extension String {
  /// A name that nothing has, for what is dropped while something else gets its name.
  var outOfTheWay: String { self + "\u{1}" }
}

extension QualifiedName {
  /// A name that nothing has, for what is dropped while something else gets its name.
  var outOfTheWay: QualifiedName { QualifiedName(schema: schema, name.outOfTheWay) }
}

extension Table {
  /// The table under the names that hold after the renames.
  func renamed(_ names: NewNames) -> Table {
    let columns = names.columns[name] ?? [:]
    let new = { (name: String) in columns[name] ?? name }
    let renaming = ExpressionRenaming(table: self, columns: columns, names: names)
    var table = self
    for position in table.columns.indices {
      let own = self.columns[position]
      table.columns[position].name = new(own.name)
      table.columns[position].type = names.type(own.type)
      switch own.source {
      case .generated(var generated):
        generated.expression = renaming(generated.expression, expected: own.type)
        table.columns[position].source = .generated(generated)
      case .default(let value):
        table.columns[position].source = .default(
          renaming(value, expected: own.type).renamingSequences { names.sequences[$0] ?? $0 })
      case .none, .identity, .serial:
        break
      }
      table.columns[position].onUpdate = own.onUpdate.map { renaming($0, expected: own.type) }
    }
    table.primaryKey?.columns = primaryKey?.columns.map(new) ?? []
    table.primaryKey?.keyIndex.including = primaryKey?.keyIndex.including.map(new) ?? []
    for position in table.uniqueConstraints.indices {
      table.uniqueConstraints[position].columns = uniqueConstraints[position].columns.map(new)
      table.uniqueConstraints[position].keyIndex.including = uniqueConstraints[position].keyIndex.including
        .map(new)
    }
    for position in table.exclusions.indices {
      let own = exclusions[position]
      for place in own.elements.indices {
        table.exclusions[position].elements[place].key.value = renaming(own.elements[place].key.value)
      }
      table.exclusions[position].including = own.including.map(new)
      table.exclusions[position].predicate = own.predicate.map { renaming($0) }
    }
    for position in table.checks.indices {
      table.checks[position].expression = renaming(checks[position].expression)
    }
    for position in table.foreignKeys.indices {
      let referred = foreignKeys[position].table
      table.foreignKeys[position].columns = foreignKeys[position].columns.map(new)
      table.foreignKeys[position].referencedColumns = foreignKeys[position].referencedColumns.map {
        names.columns[referred]?[$0] ?? $0
      }
      table.foreignKeys[position].table = names.tables[referred] ?? referred
    }
    for position in table.indexes.indices {
      table.indexes[position].keys = indexes[position].keys.map {
        var key = $0
        key.value = renaming(key.value)
        return key
      }
      table.indexes[position].including = indexes[position].including.map(new)
      table.indexes[position].predicate = indexes[position].predicate.map { renaming($0) }
    }
    return table
  }
}

/// Functions that give one of their arguments.
private let choices: Set<String> = ["coalesce", "nullif", "greatest", "least"]

/// Puts an expression of a table under the names that hold after the renames: columns, types, and values of
/// enumerations where they meet one.
struct ExpressionRenaming {
  private let types: [String: ColumnType]
  private let columns: [String: String]
  private let names: NewNames
  private let isIdle: Bool

  init(table: Table, columns: [String: String], names: NewNames) {
    self.columns = columns
    self.names = names
    types = Dictionary(table.columns.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    isIdle =
      columns.isEmpty && names.values.values.allSatisfy(\.isEmpty)
      && names.types.allSatisfy { $0.key == $0.value }
  }

  func callAsFunction(_ expression: Expression, expected: ColumnType? = nil) -> Expression {
    if isIdle { return expression }
    return renamed(expression, meeting: expected.map(enumeration) ?? nil)
  }

  /// - Parameter meeting: the enumeration that a literal here is a value of.
  private func renamed(_ expression: Expression, meeting: QualifiedName?) -> Expression {
    switch expression {
    case .column(let name):
      return .column(columns[name] ?? name)
    case .literal(.string(let text)):
      return .literal(.string(meeting.flatMap { names.values[$0]?[text] } ?? text))
    case .cast(let value, let type):
      return .cast(renamed(value, meeting: enumeration(type)), to: names.type(type))
    case .conditional(let operand, let branches, let otherwise):
      let tested = operand.flatMap(enumeration)
      return .conditional(
        operand: operand.map { renamed($0, meeting: nil) },
        branches: branches.map {
          Expression.Branch(
            condition: renamed($0.condition, meeting: tested), result: renamed($0.result, meeting: meeting))
        },
        otherwise: otherwise.map { renamed($0, meeting: meeting) })
    case .call(let call) where !choices.contains(call.name.name):
      return expression.mapChildren { renamed($0, meeting: nil) }
    case .binary(.and, _, _), .binary(.or, _, _), .unary:
      return expression.mapChildren { renamed($0, meeting: nil) }
    default:
      // Comparisons and their like: what stands beside an enumeration's value is one too.
      let met = expression.children.lazy.compactMap(enumeration).first
      return expression.mapChildren { renamed($0, meeting: met ?? meeting) }
    }
  }

  private func enumeration(_ expression: Expression) -> QualifiedName? {
    switch expression {
    case .column(let name): types[name].flatMap(enumeration)
    case .cast(_, let type): enumeration(type)
    default: nil
    }
  }

  private func enumeration(_ type: ColumnType) -> QualifiedName? {
    switch type {
    case .enumeration(let name): name
    case .named(let named): names.types[named.name] == nil ? nil : named.name
    case .array(let element): enumeration(element)
    default: nil
    }
  }
}
