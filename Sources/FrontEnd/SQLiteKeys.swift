import SchemaModel

// What stands in blocks for SQLite.

extension KeyTable {
  static let sqliteTable = KeyTable(
    "a table's block for SQLite",
    [
      Key("strict", "Whether it is a STRICT table; `true` where it is left out.", .boolean),
      Key("without_rowid", "Whether its rows have no number of their own: `WITHOUT ROWID`.", .boolean),
      Key(
        "constraint_names", "Whether constraints without a name get one there; `true` where it is left out.",
        .boolean),
    ])

  static let sqliteColumn = KeyTable(
    "a column's block for SQLite",
    [
      Key(
        "type", "What it is kept as: `integer`, `real`, `text`, `blob` or `any`. Nothing checks it then.",
        .words(Words.storages.map(\.0))),
      Key(
        "declared", "Its type in SQLite's own words, `VARCHAR(40)`. Nothing checks its values then.", .text),
      Key("default", "Its default there, an expression in SQLite's words.", .text),
      Key(
        "collation", "How its texts are compared: `binary`, `nocase` or `rtrim`.",
        .words(Words.sqliteCollations.map(\.0))),
      Key(
        "on_conflict", "What happens to a row that has NULL there, and may not.",
        .words(Words.conflicts.map(\.0))),
      Key(
        "not_null",
        "`false` for a column of the primary key that takes NULL there, in a table that is not STRICT.",
        .boolean),
      Key(
        "autoincrement", "Whether a number is never given twice; `true` where it is left out.", .boolean),
    ])

  static let sqliteKey = KeyTable(
    "a key's block for SQLite",
    [
      Key(
        "on_conflict", "What happens to a row that has the key of another one.",
        .words(Words.conflicts.map(\.0))),
      Key(
        "columns", "Its columns again, with their order and collation there.",
        .list(of: .oneOf([.text, .mapping(.sqliteKeyColumn)]))),
    ])

  static let sqliteKeyColumn = KeyTable(
    "a key's column for SQLite",
    [
      Key("column", "The column.", .text, isRequired: true),
      Key("order", "`asc` or `desc`.", .words(Words.orders.map(\.0))),
      Key(
        "collation", "How its texts are compared: `binary`, `nocase` or `rtrim`.",
        .words(Words.sqliteCollations.map(\.0))),
    ])
}

extension Words {
  static let conflicts: [(String, SQLiteConflict?)] =
    [("abort", nil)] + SQLiteConflict.allCases.map { ($0.rawValue.lowercased(), $0) }
  static let sqliteCollations: [(String, SQLiteKeyCollation)] = SQLiteKeyCollation.allCases.map {
    ($0.rawValue.lowercased(), $0)
  }
}
