import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Gives every constraint and index without a name the one that PostgreSQL would choose, and reports names that
  /// stand twice. Tables are taken in the order of their names, so that the order of files does not matter.
  mutating func nameObjects(_ schema: inout Schema) {
    var taken = TakenNames()
    for table in schema.tables {
      taken.relations[table.name, default: []].append(TakenName(origin: table.origin, targets: table.targets))
    }
    for table in schema.tables { take(saidNamesOf: table, &taken) }
    let order = schema.tables.indices.sorted { schema.tables[$0].name < schema.tables[$1].name }
    for position in order { schema.tables[position].deriveNames(&taken) }
  }

  /// Names that were said; two of one kind in one PostgreSQL schema, or two constraints of one table, are an error,
  /// unless no target has both.
  private mutating func take(saidNamesOf table: Table, _ taken: inout TakenNames) {
    var constraints: [String: [TakenName]] = [:]
    let key = table.primaryKey.map { [($0.name, TakenName(origin: $0.origin, targets: table.targets))] } ?? []
    let uniques = table.uniqueConstraints.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
    let relations =
      key + uniques + table.indexes.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
    for (name, new) in relations where !name.isDerived {
      let place = QualifiedName(schema: table.name.schema, name.text)
      if let earlier = taken.relations[place]?.first(where: new.meets) {
        report(
          .duplicateName, "the name `\(name.text)` is taken", at: new.origin,
          labels: label(earlier.origin, "by this"),
          help: "tables, keys and indexes share their names in a database: choose another")
      } else {
        taken.relations[place, default: []].append(new)
      }
    }
    let named =
      key + uniques + table.checks.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
      + table.foreignKeys.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
    for (name, new) in named where !name.isDerived {
      if let earlier = constraints[name.text]?.first(where: new.meets) {
        report(
          .duplicateName, "`\(table.name)` has two constraints `\(name.text)`", at: new.origin,
          labels: label(earlier.origin, "the other one"))
      }
      constraints[name.text, default: []].append(new)
      taken.constraints.insert(QualifiedName(schema: table.name.schema, name.text))
    }
  }
}

/// Where a name is in use.
struct TakenName {
  var origin: Origin
  var targets: TargetSet

  /// Whether some target has both.
  func meets(_ other: TakenName) -> Bool {
    !targets.isDisjoint(with: other.targets)
  }
}

/// The names that are in use.
struct TakenNames {
  /// Of tables, keys and indexes, which share one space.
  var relations: [QualifiedName: [TakenName]] = [:]
  /// Of constraints.
  var constraints: Set<QualifiedName> = []
  /// For a name's parts, the number from which on to look for a free one: below it all are taken.
  private var nextNumbers: [[String]: Int] = [:]

  /// The first free name: `base`, or with a number behind its label.
  mutating func choose(
    _ table: QualifiedName, _ columns: String?, _ label: String, isRelation: Bool,
    isConstraint: Bool = true
  ) -> ObjectName {
    let parts = [table.schema ?? "", table.name, columns ?? "", label]
    var number = nextNumbers[parts] ?? 0
    while true {
      let text = derivedName(table.name, columns, number == 0 ? label : "\(label)\(number)")
      let name = QualifiedName(schema: table.schema, text)
      let isFree =
        (!isRelation || relations[name] == nil) && (!isConstraint || !constraints.contains(name))
      if isFree {
        nextNumbers[parts] = number + 1
        if isRelation { relations[name] = [TakenName(origin: Origin(), targets: .all)] }
        if isConstraint { constraints.insert(name) }
        return ObjectName(text, isDerived: true)
      }
      number += 1
    }
  }
}

extension Table {
  fileprivate mutating func deriveNames(_ taken: inout TakenNames) {
    if primaryKey?.name.isDerived == true {
      primaryKey?.name = taken.choose(name, nil, "pkey", isRelation: true)
    }
    for position in uniqueConstraints.indices where uniqueConstraints[position].name.isDerived {
      let columns = joinedNames(uniqueConstraints[position].columns)
      uniqueConstraints[position].name = taken.choose(name, columns, "key", isRelation: true)
    }
    for position in checks.indices where checks[position].name.isDerived {
      let columns = checks[position].expression.columns
      checks[position].name = taken.choose(
        name, columns.count == 1 ? columns[0] : nil, "check", isRelation: false)
    }
    for position in foreignKeys.indices where foreignKeys[position].name.isDerived {
      let columns = joinedNames(foreignKeys[position].columns)
      foreignKeys[position].name = taken.choose(name, columns, "fkey", isRelation: false)
    }
    for position in indexes.indices where indexes[position].name.isDerived {
      // What one entry says for several targets has one name.
      let place = indexes[position].origin.span
      if let other = indexes[..<position].first(where: { $0.origin.span == place && place != nil }) {
        indexes[position].name = other.name
        continue
      }
      let columns = joinedNames(indexes[position].keyNames)
      indexes[position].name = taken.choose(
        name, columns, "idx", isRelation: true, isConstraint: false)
    }
  }
}

extension Index {
  /// What PostgreSQL calls each of the index's columns: a column's name, a function's, or `expr`, made distinct by
  /// a number.
  fileprivate var keyNames: [String] {
    var names: [String] = []
    for wanted in keys.map(\.value.indexColumnName) + including {
      var name = wanted
      var number = 1
      while names.contains(name) {
        let digits = String(number)
        name = clipped(wanted, toBytes: 63 - digits.utf8.count) + digits
        number += 1
      }
      names.append(name)
    }
    return names
  }
}

extension ColumnType {
  /// The type's name in `pg_type`, where it is not the one that people write.
  fileprivate var catalogName: String {
    switch self {
    case .boolean: "bool"
    case .smallint: "int2"
    case .integer: "int4"
    case .bigint: "int8"
    case .real: "float4"
    case .doublePrecision: "float8"
    case .char: "bpchar"
    case .array(let element): element.catalogName
    case .enumeration(let name): name.name
    case .named(let named):
      ["bit varying": "varbit", "time with time zone": "timetz"][named.name.name] ?? named.name.name
    default: String(spelling.prefix { $0 != "(" })
    }
  }
}

extension Expression {
  fileprivate var indexColumnName: String {
    switch self {
    case .column(let name): name
    case .call(let call): call.name.name == "trim" ? "btrim" : call.name.name
    case .collated(let operand, _), .subscripted(let operand, _): operand.indexColumnName
    case .atTimeZone: "timezone"
    case .cast(let operand, let type):
      operand.namesItself ? operand.indexColumnName : type.catalogName
    case .conditional(_, _, let otherwise?) where otherwise.namesItself: otherwise.indexColumnName
    case .conditional: "case"
    case .array: "array"
    case .row: "row"
    default: "expr"
    }
  }
}

extension Expression {
  /// Whether PostgreSQL has a name for it that is more than a guess: that of a column or a function.
  fileprivate var namesItself: Bool {
    switch self {
    case .column, .call, .atTimeZone, .array, .row: true
    case .collated(let operand, _), .subscripted(let operand, _), .cast(let operand, _): operand.namesItself
    case .conditional(_, _, let otherwise): otherwise?.namesItself ?? false
    default: false
    }
  }
}

/// Column names in a derived name, as many as PostgreSQL takes.
private func joinedNames(_ names: [String]) -> String {
  var joined = ""
  for name in names {
    if !joined.isEmpty { joined += "_" }
    joined += name
    if joined.utf8.count >= 64 { break }
  }
  return joined
}
