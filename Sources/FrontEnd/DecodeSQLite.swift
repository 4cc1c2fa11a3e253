import Diagnostics
import SchemaModel
import YAMLTree

// Blocks for SQLite.

extension Decoder {
  mutating func sqliteTable(_ node: YAMLNode?) -> SQLiteTable {
    var table = SQLiteTable()
    guard let node, let block = MappingReader(node, .sqliteTable, &diagnostics) else { return table }
    table.isLoose = boolean(block["strict"], "`strict`") == false
    table.isWithoutRowid = boolean(block["without_rowid"], "`without_rowid`") ?? false
    table.hasNamelessConstraints = boolean(block["constraint_names"], "`constraint_names`") == false
    return table
  }

  mutating func sqliteColumn(_ node: YAMLNode?, _ column: inout Column) {
    guard let node, let block = MappingReader(node, .sqliteColumn, &diagnostics) else { return }
    column.overrides.sqliteType = word(block["type"], "`type`", Words.storages)
    column.overrides.sqliteDefault = constant(block["default"], "the default")
    var said = SQLiteColumn()
    said.declaredType = declaredType(block["declared"])
    if block["type"] != nil, block["declared"] != nil {
      report(
        .conflictingKeys, "`type` and `declared` both say how SQLite keeps `\(column.name)`",
        at: block.span(of: "declared"), help: "remove one of the two")
    }
    said.collation = word(block["collation"], "`collation`", Words.sqliteCollations).flatMap {
      SQLiteCollation(rawValue: $0.rawValue)
    }
    said.onConflict = word(block["on_conflict"], "`on_conflict`", Words.conflicts) ?? nil
    said.takesNull = boolean(block["not_null"], "`not_null`") == false
    said.reusesNumbers = boolean(block["autoincrement"], "`autoincrement`") == false
    if column.isNullable, said.onConflict != nil || said.takesNull {
      report(
        .badColumn, "`\(column.name)` can be NULL, and its block for SQLite speaks of a column that cannot",
        at: block.span(of: said.takesNull ? "not_null" : "on_conflict"))
    }
    column.overrides.sqlite = said
  }

  /// A type's text, with one blank where there are several.
  private mutating func declaredType(_ node: YAMLNode?) -> String? {
    guard let node, let text = text(node, "a declared type") else { return nil }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || "\"'`[]".unicodeScalars.contains($0) })
    else {
      report(.badName, "a declared type holds neither quotes nor control characters", at: node.span)
      return nil
    }
    let words = text.split(separator: " ")
    guard !words.isEmpty else {
      report(
        .badName, "a declared type cannot be empty", at: node.span,
        help: "write `type: any` for a column without a type")
      return nil
    }
    return words.joined(separator: " ")
  }

  /// A key's block.
  ///
  /// - Parameter columns: the key's own columns.
  mutating func sqliteKey(_ node: YAMLNode?, _ columns: [String]) -> SQLiteKey {
    var key = SQLiteKey()
    guard let node, let block = MappingReader(node, .sqliteKey, &diagnostics) else { return key }
    key.onConflict = word(block["on_conflict"], "`on_conflict`", Words.conflicts) ?? nil
    guard let list = block["columns"] else { return key }
    var names: [String] = []
    for member in members(list, "`columns`") {
      var term = SQLiteKeyTerm()
      if member.mapping != nil {
        guard let reader = MappingReader(member, .sqliteKeyColumn, &diagnostics) else { continue }
        names += name(reader["column"], "a column").map { [$0] } ?? []
        term.isDescending = word(reader["order"], "`order`", Words.orders) ?? false
        term.collation = word(reader["collation"], "`collation`", Words.sqliteCollations)
      } else {
        names += name(member, "a column").map { [$0] } ?? []
      }
      key.terms.append(term)
    }
    if names != columns {
      report(
        .conflictingKeys, "a key's block for SQLite has the key's own columns, in their order",
        at: list.span, help: "they are \(columns.map { "`\($0)`" }.joined(separator: ", "))")
      key.terms = []
    }
    if key.terms.allSatisfy({ $0 == SQLiteKeyTerm() }) { key.terms = [] }
    return key
  }
}
