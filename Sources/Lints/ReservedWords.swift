import Diagnostics
import SchemaModel

/// Names that every statement has to quote, on every server that has the thing.
func reservedWords(_ tables: [LintedTable], _ schema: Schema, _ targets: TargetSet) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for table in tables {
    let place = " of \(table.name)"
    found += reserved(table.table.name.name, "the table's name", at: table.table.origin, table.stores)
    for column in table.table.columns {
      found += reserved(
        column.name, "the column's name", place, at: column.origin, column.targets.intersection(table.stores))
    }
    for (name, kind, origin, itsTargets) in table.table.namedObjects where !name.isDerived {
      found += reserved(
        name.text, "the \(kind)'s name", place, at: origin, itsTargets.intersection(table.stores))
    }
  }
  // Other targets have no types of their own.
  let typed = targets.intersection(TargetSet([.postgresql]))
  for enumeration in schema.enumerations {
    found += reserved(enumeration.name.name, "the enumeration's name", at: enumeration.origin, typed)
  }
  return found
}

private func reserved(
  _ name: String, _ what: String, _ place: String = "", at origin: Origin, _ targets: TargetSet
) -> [Diagnostic] {
  let word = name.withoutCapitals
  let servers = targets.targets.filter { target in
    (target == .postgresql ? ReservedWordList.postgresql : ReservedWordList.sqlite).contains(word)
  }
  guard !servers.isEmpty else { return [] }
  return [
    Diagnostic(
      .reservedWord, .warning,
      "\(what) `\(name)`\(place) is a reserved word of \(servers.map(\.title).joined(separator: " and "))",
      at: origin.span, notes: ["every statement that names it has to quote it: `\"\(name)\"`"],
      help: "choose another; where the old one is in use, say `renamed_from: \(name)`")
  ]
}

extension Table {
  /// Its constraints and indexes.
  fileprivate var namedObjects: [(name: ObjectName, kind: String, origin: Origin, targets: TargetSet)] {
    (primaryKey.map { [($0.name, "primary key", $0.origin, targets)] } ?? [])
      + uniqueConstraints.map { ($0.name, "unique constraint", $0.origin, $0.targets) }
      + exclusions.map { ($0.name, "exclusion constraint", $0.origin, $0.targets) }
      + checks.map { ($0.name, "check", $0.origin, $0.targets) }
      + foreignKeys.map { ($0.name, "foreign key", $0.origin, $0.targets) }
      + indexes.map { ($0.name, "index", $0.origin, $0.targets) }
  }
}
