package import Diagnostics
package import SchemaModel

/// Where a name is in use.
package struct TakenName {
  package var origin: Origin
  package var targets: TargetSet

  /// Whether some target has both.
  package func meets(_ other: TakenName) -> Bool {
    !targets.isDisjoint(with: other.targets)
  }
}

/// The names that are in use.
package struct TakenNames {
  /// Of tables, keys and indexes, which share one space.
  var relations: [QualifiedName: [TakenName]] = [:]
  /// Of constraints.
  var constraints: Set<QualifiedName> = []
  /// For a name's parts, the number from which on to look for a free one: below it all are taken.
  private var nextNumbers: [[String]: Int] = [:]

  /// The names of a schema's tables.
  package init(tablesOf schema: Schema) {
    for table in schema.tables {
      relations[table.name, default: []].append(TakenName(origin: table.origin, targets: table.targets))
    }
    for sequence in schema.sequences {
      relations[sequence.name, default: []].append(
        TakenName(origin: sequence.origin, targets: TargetSet([.postgresql])))
    }
  }

  /// Takes the names that a table says.
  ///
  /// - Parameter report: is told of each name that is taken already. Of one kind there are no two in one PostgreSQL
  ///   schema, or of constraints in one table, unless no target has both.
  package mutating func take(saidNamesOf table: Table, report: (NameClash) -> Void = { _ in }) {
    var constraints: [String: [TakenName]] = [:]
    let key = table.primaryKey.map { [($0.name, TakenName(origin: $0.origin, targets: table.targets))] } ?? []
    let uniques = table.uniqueConstraints.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
    let exclusions = table.exclusions.map {
      ($0.name, TakenName(origin: $0.origin, targets: $0.targets))
    }
    let named =
      key + uniques + exclusions
      + table.indexes.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
    for (name, new) in named where !name.isDerived {
      let place = QualifiedName(schema: table.name.schema, name.text)
      if let earlier = relations[place]?.first(where: new.meets) {
        report(NameClash(name: name.text, isOfConstraints: false, new: new, earlier: earlier))
      } else {
        relations[place, default: []].append(new)
      }
    }
    for column in table.columns {
      guard case .identity(let identity) = column.source, identity.sequenceName != nil else { continue }
      let place = column.sequenceName(in: table.name)
      let new = TakenName(
        origin: column.origin, targets: column.targets.intersection(TargetSet([.postgresql])))
      if let earlier = relations[place]?.first(where: new.meets) {
        report(NameClash(name: place.name, isOfConstraints: false, new: new, earlier: earlier))
      } else {
        relations[place, default: []].append(new)
      }
    }
    let said =
      key + uniques + exclusions
      + table.checks.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
      + table.foreignKeys.map { ($0.name, TakenName(origin: $0.origin, targets: $0.targets)) }
    for (name, new) in said where !name.isDerived {
      if let earlier = constraints[name.text]?.first(where: new.meets) {
        report(NameClash(name: name.text, isOfConstraints: true, new: new, earlier: earlier))
      }
      constraints[name.text, default: []].append(new)
      self.constraints.insert(QualifiedName(schema: table.name.schema, name.text))
    }
  }

  /// The first free name: `base`, or with a number behind its label.
  mutating func choose(
    _ table: QualifiedName, _ columns: String?, _ label: String, isRelation: Bool,
    isConstraint: Bool = true
  ) -> ObjectName {
    /// The name with the label, if it is free: it is taken then.
    func taken(_ label: String) -> ObjectName? {
      let text = derivedName(table.name, columns, label)
      let name = QualifiedName(schema: table.schema, text)
      let isFree =
        (!isRelation || relations[name] == nil) && (!isConstraint || !constraints.contains(name))
      guard isFree else { return nil }
      if isRelation { relations[name] = [TakenName(origin: Origin(), targets: .all)] }
      if isConstraint { constraints.insert(name) }
      return ObjectName(text, isDerived: true)
    }
    if let name = taken(label) { return name }
    let parts = [table.schema ?? "", table.name, columns ?? "", label]
    var number = nextNumbers[parts] ?? 1
    while true {
      let name = taken("\(label)\(number)")
      number += 1
      if let name {
        nextNumbers[parts] = number
        return name
      }
    }
  }
}

/// Two things that have one name, where only one may.
package struct NameClash {
  package var name: String
  /// Whether they are constraints of one table; otherwise they are relations of one PostgreSQL schema.
  package var isOfConstraints: Bool
  package var new: TakenName
  package var earlier: TakenName
}

extension Schema {
  /// Gives every constraint and index without a name the one that PostgreSQL would choose. Tables are taken in the
  /// order of their names, so that the order of files does not matter.
  package mutating func deriveNames(_ taken: inout TakenNames) {
    let order = tables.indices.sorted { tables[$0].name < tables[$1].name }
    for position in order { tables[position].deriveNames(&taken) }
  }
}

extension Table {
  fileprivate mutating func deriveNames(_ taken: inout TakenNames) {
    if primaryKey?.name.isDerived == true {
      primaryKey?.name = taken.choose(name, nil, "pkey", isRelation: true)
    }
    for position in uniqueConstraints.indices where uniqueConstraints[position].name.isDerived {
      let unique = uniqueConstraints[position]
      let columns = joinedNames(distinctNames(unique.columns + unique.keyIndex.including))
      uniqueConstraints[position].name = taken.choose(name, columns, "key", isRelation: true)
    }
    for position in exclusions.indices where exclusions[position].name.isDerived {
      let columns = joinedNames(exclusions[position].index.keyNames)
      exclusions[position].name = taken.choose(name, columns, "excl", isRelation: true)
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
  /// What PostgreSQL calls each of the index's columns: a column's name, a function's, or `expr`.
  fileprivate var keyNames: [String] { distinctNames(keys.map(\.value.indexColumnName) + including) }
}

/// Names made distinct by a number.
private func distinctNames(_ wanted: [String]) -> [String] {
  var names: [String] = []
  for text in wanted {
    var name = text
    var number = 1
    while names.contains(name) {
      let digits = String(number)
      name = clipped(text, toBytes: 63 - digits.utf8.count) + digits
      number += 1
    }
    names.append(name)
  }
  return names
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
