import Differ
import LiveDatabases
import SchemaModel
import TestSupport

@testable import SQLiteTarget

/// A type, and values of it that are there when it changes.
struct ConvertedType: Sendable {
  var file: ValueFile
  var type: ColumnType

  /// The type in SQL.
  var sql: String { file.type }
  var table: String { "of_" + file.name }

  /// The types of files of values, and further ones.
  static func all(_ files: [ValueFile]) throws -> [ConvertedType] {
    let files =
      try files + furtherTypes.map { file, type, _ in try ValueFile(file: file, type) }
    let extremes = extremes.merging(furtherTypes.map { ($1.dropFirst(2).description, $2) }) { $0 + $1 }
    let types = try ValueSchema(files: files).types()
    return try files.compactMap { file in
      guard let type = types[file.name] else { return nil }
      var file = file
      file.lines += try (extremes[file.type] ?? []).map { text in
        // JSON is kept as it is written.
        let literal =
          type == .json ? "'\(text)'" : try sqliteLiteral(try ValueSchema.value(text, as: type), as: type)
        return ValueLine(
          place: "extremes", text: text, literal: literal, sqlite: .accepted, firstAccepting: 0, note: "")
      }
      return ConvertedType(file: file, type: type)
    }
  }

  /// How a value is turned back, so that it can be compared with what it was.
  func turned(back value: String, to old: ConvertedType) -> String {
    switch (old.type, type) {
    // 24:00:00 would be 00:00:00.
    case (.time, .interval): "(\(value))::text"
    // The blanks that fill it up are no part of it.
    case (_, .char): "(\(value))::text::\(old.sql)::text"
    default: "(\(value))::\(old.sql)::text"
    }
  }
}

/// What a server made of a type's values.
struct ConvertedRows {
  /// The numbers of the rows that our condition names.
  var misfits: Set<Int>
  /// The others, by their numbers, as the server writes them.
  var texts: [Int: String]
}

/// Changes types on a server, and looks at what becomes of the rows.
struct ConversionServer {
  let connection: PostgreSQLConnection

  init(_ connection: PostgreSQLConnection, _ types: [ConvertedType]) throws {
    self.connection = connection
    let schema = ValueSchema(files: types.map(\.file))
    try connection.execute(try schema.script(.postgresql))
    // What the proofs compare must not depend on a session.
    try connection.execute("SET TIME ZONE 'UTC'; SET client_min_messages = error")
    try connection.execute(Self.verdict)
    let version = connection.serverVersion / 10_000
    for type in types {
      for (number, line) in type.file.lines.enumerated() where line.postgresql(version) == .accepted {
        _ = try connection.query("INSERT INTO \(type.table) VALUES (\(number), $1)", [line.text])
      }
      try connection.execute(
        """
        CREATE TABLE before_\(type.table) AS SELECT * FROM \(type.table);
        CREATE TABLE empty_\(type.table) (value \(type.sql))
        """)
    }
  }

  /// What happens to one row that is assigned to another type: it fails, is another value when it's turned back, or not.
  private static let verdict = """
    CREATE FUNCTION verdict(source text, target text, back text, number integer) RETURNS text
    LANGUAGE plpgsql AS $$
    DECLARE
      written text;
      is_same boolean;
    BEGIN
      BEGIN
        EXECUTE format('INSERT INTO %s SELECT value FROM %s WHERE id = $1 RETURNING value::text', target, source)
          INTO written USING number;
      EXCEPTION WHEN others THEN
        RETURN 'fails';
      END;
      IF written IS NULL THEN RETURN 'fails'; END IF;
      BEGIN
        EXECUTE format('SELECT %s = value::text FROM %s WHERE id = $2', back, source)
          INTO is_same USING written, number;
      EXCEPTION WHEN others THEN
        RETURN 'changes';
      END;
      RETURN CASE WHEN is_same THEN 'fits' ELSE 'changes' END;
    END
    $$
    """

  /// Whether the server changes the type by itself.
  func assigns(_ from: ConvertedType, _ to: ConvertedType) throws -> Bool {
    try connection.execute("BEGIN")
    defer { try? connection.execute("ROLLBACK") }
    do {
      try connection.execute("ALTER TABLE empty_\(from.table) ALTER COLUMN value TYPE \(to.sql)")
      return true
    } catch {
      return false
    }
  }

  /// Each named row with what becomes of it.
  func verdicts(_ from: ConvertedType, _ to: ConvertedType, where condition: String) throws -> [Int: String] {
    let back = to.turned(back: "$1::\(to.sql)", to: from)
    let call = "verdict('\(from.table)', 'empty_\(to.table)', '\(back)', id)"
    let rows = try connection.query("SELECT id, \(call) FROM \(from.table) WHERE \(condition) ORDER BY id")
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        guard let id = row[0].flatMap({ Int($0) }), let verdict = row[1] else { return nil }
        return (id, verdict)
      })
  }

  /// Changes the type with the rows that fit, and takes it back.
  ///
  /// - Returns: the rows, whether the table was rewritten, and which rows aren't what they were when they are turned back;
  ///   nil there where they can't be.
  func change(
    _ from: ConvertedType, _ to: ConvertedType, misfits: String?
  ) throws -> (rows: ConvertedRows, isRewritten: Bool, changed: [Int]?) {
    try connection.execute("BEGIN")
    defer { try? connection.execute("ROLLBACK") }
    let deleted = try connection.query("DELETE FROM \(from.table) WHERE \(misfits ?? "false") RETURNING id")
    let before = try filenode(of: from.table)
    try connection.execute("ALTER TABLE \(from.table) ALTER COLUMN value TYPE \(to.sql)")
    let isRewritten = try filenode(of: from.table) != before
    var texts: [Int: String] = [:]
    for row in try connection.query("SELECT id, value::text FROM \(from.table)") {
      texts[numbers([row])[0]] = row[1]
    }
    let isChanged = "\(to.turned(back: "after.value", to: from)) IS DISTINCT FROM before.value::text"
    let changed = try? connection.query(
      "SELECT id FROM \(from.table) AS after JOIN before_\(from.table) AS before USING (id) WHERE \(isChanged)"
    )
    return (
      ConvertedRows(misfits: Set(numbers(deleted)), texts: texts), isRewritten, changed.map(numbers)
    )
  }

  private func filenode(of table: String) throws -> String? {
    try connection.query("SELECT pg_relation_filenode('\(table)')")[0][0]
  }

  private func numbers(_ rows: [[String?]]) -> [Int] {
    rows.compactMap { $0[0].flatMap { Int($0) } }
  }
}
