public import Diagnostics
public import SchemaModel

/// What is right in a schema, but unwise on some of its targets.
///
/// - Parameters:
///   - schema: without errors.
///   - targets: those that it is compiled to.
public func lints(_ schema: Schema, for targets: TargetSet) -> [Diagnostic] {
  let tables = schema.tables.map { LintedTable($0, targets) }.filter { !$0.stores.isEmpty }
  let places = Dictionary(
    schema.tables.map { ($0.name, $0.origin) }, uniquingKeysWith: { first, _ in first })
  return tables.flatMap { table in
    redundantIndexes(table) + foreignKeysWithoutIndexes(table, places) + missingPrimaryKey(table)
      + regrettedTypes(table)
  } + reservedWords(tables, schema, targets) + namesThatDifferByCase(tables, schema, targets)
}

/// A table, and where rows of it are stored and searched.
struct LintedTable {
  let table: Table
  /// Those of PostgreSQL and SQLite that have it.
  let stores: TargetSet
  /// Everything that a search can use, constraints first.
  let searches: [Search]

  init(_ table: Table, _ targets: TargetSet) {
    self.table = table
    stores = table.targets.intersection(targets).intersection(TargetSet([.postgresql, .sqlite]))
    searches = Search.all(of: table)
  }

  var name: String { "`\(table.name)`" }
}

extension Target {
  /// The store's name as people write it.
  var title: String { self == .postgresql ? "PostgreSQL" : "SQLite" }
}

extension TargetSet {
  /// ` on SQLite` where that is not all of the others; nothing where it is.
  func phrase(among others: TargetSet) -> String {
    self == others ? "" : " on " + targets.map(\.title).joined(separator: " and ")
  }
}

extension String {
  /// False only where all is ASCII without capitals, as most names are: to ask Unicode of each takes long.
  var mayHaveCapitals: Bool { utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) } }

  var withoutCapitals: String { mayHaveCapitals ? lowercased() : self }
}

func quoted(_ names: [String]) -> String {
  names.map { "`\($0)`" }.joined(separator: ", ")
}
