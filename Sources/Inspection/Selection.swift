import Catalog
public import SchemaModel

/// Which tables of a database are wanted.
public struct Selection: Hashable, Sendable {
  /// Patterns of the tables that are wanted; all where there is none.
  public var include: [String]
  /// Patterns of the tables that are not.
  public var exclude: [String]
  /// Tables that are wanted whatever the patterns say.
  public var always: Set<QualifiedName> = []

  /// - Parameters:
  ///   - include: names, in which `*` stands for any text and `?` for any character. They are compared with a table's
  ///     name, and where they have a dot, with it behind its PostgreSQL schema, `auth.users`.
  ///   - exclude: the same.
  public init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// The catalog without what is not wanted, and what that is.
  func applied(to catalog: DatabaseCatalog) -> (catalog: DatabaseCatalog, leftOut: [UnmodelledObject]) {
    var leftOut: [UnmodelledObject] = []
    // What belongs to a table goes with it.
    var gone: Set<String> = []
    let tables = catalog.tables.filter { table in
      let names = [table.name, "\(table.schema).\(table.name)"]
      if always.contains(table.qualifiedName) { return true }
      if table.isBackup {
        leftOut.append(UnmodelledObject(kind: "backup of schemac", name: table.path))
        gone.insert(table.path)
        return false
      }
      let isNamed = include.contains { names.contains($0) }
      let runner = isNamed ? nil : table.migrationRunner
      guard wants(names), runner == nil else {
        let kind = runner.map { "history table of \($0)" } ?? "table that was not asked for"
        leftOut.append(UnmodelledObject(kind: kind, name: table.path))
        gone.insert(table.path)
        return false
      }
      return true
    }
    guard !leftOut.isEmpty else { return (catalog, []) }
    var selected = catalog
    selected.tables = tables
    selected.removeBackups()
    func isOfGone(_ name: String) -> Bool {
      let ends = name.utf8.indices.filter { name.utf8[$0] == 0x2E } + [name.endIndex]
      return ends.contains { gone.contains(String(name[..<$0])) }
    }
    // A schema that nothing else is in goes with its tables.
    let kept = Set(
      tables.map(\.schema) + catalog.enumerations.map(\.schema) + catalog.extensions.map(\.schema)
        + catalog.functions.map(\.schema))
    let emptied = Set(catalog.tables.map(\.schema)).subtracting(kept)
    for name in catalog.schemas where emptied.contains(name) {
      leftOut.append(UnmodelledObject(kind: "schema that nothing else is in", name: name))
    }
    selected.schemas.removeAll(where: emptied.contains)
    selected.sequences.removeAll { $0.ownedBy.map(isOfGone) == true }
    selected.others.removeAll { isOfGone($0.name) }
    if !include.isEmpty {
      let used = Set(tables.flatMap { $0.columns.map { $0.type.prefix { $0 != "[" } } })
      selected.enumerations.removeAll { !used.contains($0.path[...]) && !wants([$0.name, $0.path]) }
    }
    return (selected, leftOut)
  }

  /// - Parameter names: a name alone, and behind its schema.
  private func wants(_ names: [String]) -> Bool {
    // What has no dot says nothing of a schema: `p*` is not all of `public`.
    func isNamed(_ pattern: String) -> Bool {
      names.contains(pattern) || matches(pattern, pattern.utf8.contains(0x2E) ? names[1] : names[0])
    }
    return (include.isEmpty || include.contains(where: isNamed)) && !exclude.contains(where: isNamed)
  }
}

extension CatalogTable {
  /// Whether a migration keeps there what it deleted.
  fileprivate var isBackup: Bool { (schema == "main" ? name : schema).hasPrefix(backupPrefix) }
}

extension DatabaseCatalog {
  /// Takes out what belongs to the tables in which migrations keep what they deleted.
  fileprivate mutating func removeBackups() {
    schemas.removeAll { $0.hasPrefix(backupPrefix) }
    enumerations.removeAll { $0.schema.hasPrefix(backupPrefix) }
    functions.removeAll { $0.schema.hasPrefix(backupPrefix) }
    sequences.removeAll { $0.schema.hasPrefix(backupPrefix) }
  }
}

/// How the schemas begin in which migrations of PostgreSQL keep what they deleted, and such tables of SQLite.
private let backupPrefix = "schemac_backup_"

/// Whether the pattern is of the whole text: `*` is any text, `?` any character.
func matches(_ pattern: String, _ text: String) -> Bool {
  let (pattern, text) = (Array(pattern.unicodeScalars), Array(text.unicodeScalars))
  var (place, position) = (0, 0)
  // Where to go on if the last star has to take one more.
  var retry: (place: Int, position: Int)?
  while position < text.count {
    if place < pattern.count, pattern[place] == "*" {
      retry = (place + 1, position)
      place += 1
    } else if place < pattern.count, pattern[place] == "?" || pattern[place] == text[position] {
      place += 1
      position += 1
    } else if let last = retry {
      place = last.place
      position = last.position + 1
      retry = (last.place, position)
    } else {
      return false
    }
  }
  return pattern[place...].allSatisfy { $0 == "*" }
}
