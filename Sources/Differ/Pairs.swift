import SQLExpressions
import SchemaModel

/// Objects of one kind in two versions: which is which.
struct Pairs<Object> {
  var kept: [(from: Object, to: Object)] = []
  var added: [Object] = []
  var dropped: [Object] = []
}

extension SchemaComparison {
  mutating func tablePairs() -> Pairs<Table> {
    let stated =
      to.tables.contains { !$0.renamedFrom.isEmpty }
      ? renames(
        from: from.tables.map { Candidate($0.name, qualified($0.renamedFrom, $0.name), $0.origin) },
        to: to.tables.map { Candidate($0.name, qualified($0.renamedFrom, $0.name), $0.origin) },
        kind: "table", &diagnostics) : [:]
    let pairs = paired(from.tables, to.tables, \.name, stated)
    hintAtTables(pairs)
    return pairs
  }

  mutating func enumerationPairs() -> Pairs<Enumeration> {
    let stated =
      to.enumerations.contains { !$0.renamedFrom.isEmpty }
      ? renames(
        from: from.enumerations.map { Candidate($0.name, qualified($0.renamedFrom, $0.name), $0.origin) },
        to: to.enumerations.map { Candidate($0.name, qualified($0.renamedFrom, $0.name), $0.origin) },
        kind: "enumeration", &diagnostics) : [:]
    return paired(from.enumerations, to.enumerations, \.name, stated)
  }

  /// - Returns: old name to new name.
  private mutating func renamedValues(_ old: Enumeration, _ new: Enumeration) -> [String: String] {
    guard new.values.contains(where: { !$0.renamedFrom.isEmpty }) else { return [:] }
    let stated = renames(
      from: old.values.map { Candidate($0.name, $0.renamedFrom, old.origin) },
      to: new.values.map { Candidate($0.name, $0.renamedFrom, new.origin) }, kind: "value", &diagnostics)
    return Dictionary(stated.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What differs in the enumerations that both versions have, or nothing.
  mutating func enumerationDifferences(_ pairs: Pairs<Enumeration>) -> [EnumerationDifference] {
    var differences: [EnumerationDifference] = []
    for (old, new) in pairs.kept {
      differences.append(
        EnumerationDifference(from: old, to: new, renamedValues: renamedValues(old, new)))
    }
    return differences
  }
}

func paired<Object>(
  _ from: [Object], _ to: [Object], _ name: (Object) -> QualifiedName,
  _ stated: [QualifiedName: QualifiedName]
) -> Pairs<Object> {
  var pairs = Pairs<Object>()
  var left = Dictionary(from.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  // What is renamed goes first: it may take the name of something that is dropped.
  let takenAway = Set(stated.values)
  for object in to {
    let old = stated[name(object)] ?? (takenAway.contains(name(object)) ? nil : name(object))
    if let old, let before = left[old] {
      pairs.kept.append((before, object))
      left[old] = nil
    } else {
      pairs.added.append(object)
    }
  }
  pairs.dropped = from.filter { left[name($0)] != nil }
  return pairs
}

/// Old names as they are written: without a PostgreSQL schema they are of the one that the object is in.
func qualified(_ names: [String], _ own: QualifiedName) -> [QualifiedName] {
  names.map { text in
    guard let name = try? parseQualifiedName(text), let schema = name.schema else {
      return QualifiedName(schema: own.schema, (try? parseQualifiedName(text))?.name ?? text)
    }
    return QualifiedName(schema: schema == "public" ? nil : schema, name.name)
  }
}

extension EnumerationChange {
  /// Stores without types of their own keep an enumeration's values in its columns: neither their order nor a
  /// type that no column has makes a difference there. SQLite's columns keep its name too.
  func matters(to target: Target) -> Bool {
    if target == .postgresql || target == .swift { return true }
    guard case .alter(let change) = self else { return false }
    if target == .sqlite, change.from.name != change.to.name { return true }
    return Set(change.from.values.map(\.name)) != Set(change.to.values.map(\.name))
  }
}
