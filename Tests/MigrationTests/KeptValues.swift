import SchemaModel

/// Queries that give the values that a migration may not change, before it and behind it, in the same order of columns.
///
/// What stays is found here from `renamed_from` alone, and not as the differ finds it.
struct KeptValues {
  var before: [String] = []
  var after: [String] = []

  init(from: Schema, to: Schema, _ target: Target) {
    let (from, to) = (from.narrowed(to: target), to.narrowed(to: target))
    let changed = Self.changedEnumerations(from, to)
    let oldTables = Self.oldNames(
      from.tables.map(\.name),
      to.tables.map { table in (table.name, table.renamedFrom.map { Self.named($0, besides: table.name) }) })
    for table in to.tables {
      guard let old = from.tables.first(where: { $0.name == oldTables[table.name] }) else { continue }
      let oldColumns = Self.oldNames(old.columns.map(\.name), table.columns.map { ($0.name, $0.renamedFrom) })
      var names: [(old: String, new: String)] = []
      for column in table.columns {
        guard let before = old.columns.first(where: { $0.name == oldColumns[column.name] }),
          before.type == column.type,
          before.overrides == column.overrides, !column.isGenerated, !before.isGenerated,
          !(before.isNullable && !column.isNullable), column.convert == nil, !changed.touch(column.type)
        else { continue }
        names.append((before.name, column.name))
      }
      before.append(Self.query(old.name, names.map(\.old), target))
      after.append(Self.query(table.name, names.map(\.new), target))
    }
  }

  /// A table's name before: in the same PostgreSQL schema, unless it says another one.
  private static func named(_ text: String, besides table: QualifiedName) -> QualifiedName {
    let parts = text.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return QualifiedName(schema: table.schema, text) }
    return QualifiedName(schema: parts[0] == "public" ? nil : parts[0], parts[1])
  }

  /// The old name of each object that was there: what it says, unless that was done before; else its own, unless
  /// another one says it.
  private static func oldNames<Name: Hashable>(
    _ from: [Name], _ to: [(name: Name, renamedFrom: [Name])]
  ) -> [Name: Name] {
    var found: [Name: Name] = [:]
    for object in to {
      guard let old = object.renamedFrom.first(where: from.contains) else { continue }
      let isDone = from.contains(object.name) && to.contains { $0.name == old && $0.renamedFrom.isEmpty }
      if !isDone { found[object.name] = old }
    }
    let taken = Set(found.values)
    for object in to where found[object.name] == nil && from.contains(object.name) {
      if !taken.contains(object.name) { found[object.name] = object.name }
    }
    return found
  }

  private static func changedEnumerations(_ from: Schema, _ to: Schema) -> ChangedEnumerations {
    let before = Dictionary(
      from.enumerations.map { ($0.name, $0.values.map(\.name)) }, uniquingKeysWith: { first, _ in first })
    return ChangedEnumerations(
      names: Set(
        to.enumerations.filter { enumeration in
          guard let values = before[enumeration.name] else { return false }
          return !Set(values).isSubset(of: enumeration.values.map(\.name))
        }.map(\.name)))
  }

  private static func query(_ table: QualifiedName, _ columns: [String], _ target: Target) -> String {
    let list = (["1"] + columns.map { target == .postgresql ? "\(quoted($0))::text" : quoted($0) })
    let order = (1...list.count).map(String.init).joined(separator: ", ")
    return "SELECT \(list.joined(separator: ", ")) FROM \(reference(table, target)) ORDER BY \(order)"
  }
}

/// The enumerations whose values change or get other names, so that columns of their type do.
private struct ChangedEnumerations {
  var names: Set<QualifiedName>

  func touch(_ type: ColumnType) -> Bool {
    switch type {
    case .enumeration(let name): names.contains(name)
    case .array(let element): touch(element)
    default: false
    }
  }
}

func quoted(_ name: String) -> String {
  "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

/// A table's name in a query.
func reference(_ table: QualifiedName, _ target: Target) -> String {
  guard target == .postgresql, let schema = table.schema else { return quoted(table.name) }
  return "\(quoted(schema)).\(quoted(table.name))"
}
