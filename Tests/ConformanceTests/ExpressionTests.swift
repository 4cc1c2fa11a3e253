import Foundation
import LiveDatabases
import SQLExpressions
import SchemaModel
import Testing

@testable import SQLiteTarget

@Suite("An expression means in SQLite what it means in PostgreSQL")
struct ExpressionTests {
  static let mood = QualifiedName("mood")

  static let schema: Schema = {
    let columns = ExpressionRows.columns.map { name, type in
      Column(
        name: name, type: (try? parseType(type, enumerations: [mood])) ?? .text, isNullable: true)
    }
    return Schema(
      tables: [Table(name: QualifiedName("t"), columns: columns)],
      enumerations: [Enumeration(name: mood, values: ExpressionRows.moods.map { EnumerationValue($0) })])
  }()

  static func values(_ name: QualifiedName) -> [String]? {
    schema.enumeration(named: name)?.values.map(\.name)
  }

  static func spelling(
    _ text: String, place: ExpressionPlace = .check, expected: ColumnType? = nil
  ) throws -> (sql: String, warnings: [String]) {
    try spelling(
      try parseExpression(text, columns: schema.tables[0].columns.map(\.name)), place: place,
      expected: expected)
  }

  static func spelling(
    _ expression: SchemaModel.Expression, place: ExpressionPlace = .check, expected: ColumnType? = nil
  ) throws -> (sql: String, warnings: [String]) {
    let table = schema.tables[0]
    return try sqliteExpression(
      expression,
      scope: ExpressionScope(table: table, schema: schema), place: place, expected: expected,
      enumerationValues: values)
  }

  /// A database with all rows, every value through its canonical literal and its type's check.
  static func database() throws -> SQLiteDatabase {
    let database = try SQLiteDatabase()
    try database.execute(try sqliteScript(schema, source: "test"))
    let rows = try JSONDecoder().decode([[String?]].self, from: Data(ExpressionRows.json.utf8))
    for row in rows {
      var literals: [String] = []
      for (text, column) in zip(row, schema.tables[0].columns) {
        guard let text else {
          literals.append("NULL")
          continue
        }
        let value = try parseValue(text, as: column.type, enumerationValues: values)
        literals.append(try sqliteLiteral(value, as: column.type))
      }
      try database.execute("INSERT INTO t VALUES (\(literals.joined(separator: ", ")))")
    }
    return database
  }

  @Test("Spelling", arguments: ExpressionCase.conditionsAndValues)
  func spelling(_ example: ExpressionCase) throws {
    do {
      let (sql, warnings) = try Self.spelling(example.text)
      #expect(sql == example.sql)
      #expect(warnings == example.warnings)
    } catch let error as UnsupportedExpression {
      #expect(error.message == example.refusal)
    }
  }

  @Test("Spelling in its place", arguments: ExpressionCase.cases(ExpressionCase.places))
  func place(_ example: ExpressionCase) throws {
    let head = try #require(example.text.firstRange(of: ": "))
    let words = example.text[..<head.lowerBound].split(separator: " ", maxSplits: 1)
    let places: [Substring: ExpressionPlace] = [
      "check": .check, "default": .default, "index": .index, "generated": .generated,
      "trigger": .trigger,
    ]
    let place = try #require(places[words[0]])
    let type = try parseType(String(words[1]), enumerations: [Self.mood])
    do {
      let (sql, warnings) = try Self.spelling(
        String(example.text[head.upperBound...]), place: place, expected: type)
      #expect(sql == example.sql)
      #expect(warnings == example.warnings)
    } catch let error as UnsupportedExpression {
      #expect(error.message == example.refusal)
    }
  }

  @Test("SQLite answers every condition for every row as PostgreSQL did")
  func answers() throws {
    let database = try Self.database()
    let number = try database.query("SELECT id FROM t").count
    var conditions = 0
    for example in ExpressionCase.conditionsAndValues {
      guard let sql = example.sql else { continue }
      guard let answers = example.answers else {
        // A value: SQLite at least reads it.
        _ = try database.query("EXPLAIN SELECT (\(sql)) FROM t")
        continue
      }
      conditions += 1
      let found = try database.answers(sql, "boolean", rows: number).map { answer in
        switch answer {
        case .null: "n"
        case .failure: "e"
        default: answer == .value(.boolean(true)) ? "t" : "f"
        }
      }.joined()
      #expect(found == answers, "\(example.text)")
    }
    #expect(conditions > 200)
  }

  @Test("SQLite takes what is spelt for a check, a default, an index and a generated column")
  func definitions() throws {
    let database = try Self.database()
    let columns = Self.schema.tables[0].columns.map { identifier($0.name) }.joined(separator: ", ")
    for example in ExpressionCase.cases(ExpressionCase.places) {
      guard let sql = example.sql, let place = example.text.split(separator: " ").first else { continue }
      let statement =
        switch place {
        case "check": "CREATE TEMP TABLE probe (\(columns), CHECK (\(sql)))"
        case "default": "CREATE TEMP TABLE probe (value ANY DEFAULT (\(sql))) STRICT"
        case "generated": "CREATE TEMP TABLE probe (\(columns), value AS (\(sql)) STORED)"
        default: "CREATE TEMP TABLE probe (value)"
        }
      #expect(throws: Never.self, "\(example.text)") { try database.execute(statement) }
      if place == "default" {
        #expect(throws: Never.self, "\(example.text)") {
          try database.execute("INSERT INTO probe DEFAULT VALUES")
        }
      }
      try database.execute("DROP TABLE IF EXISTS temp.probe")
    }
  }

  @Test("What is written for SQLite alone stays as it is")
  func own() throws {
    let own = [
      ("CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP"), ("strftime('%s', 'now')", "strftime('%s', 'now')"),
      ("t like 'a%'", "t LIKE 'a%'"), ("hex(randomblob(16))", "hex(randomblob(16))"),
      ("json_array()", "json_array()"), ("x'ff'", "x'ff'"),
    ]
    for (text, expected) in own {
      #expect(try ownSQLiteExpression(try parseExpression(text)) == expected)
    }
  }
}
