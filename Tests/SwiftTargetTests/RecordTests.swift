import Foundation
import GRDB
import SchemaModel
import Testing

@Suite struct RecordTests {
  @Test func `Rows come out of SQLite as they went in`() throws {
    let rows = [
      try sampleRow(id: 1),
      try {
        var row = try fullSampleRow(); row.id = 2; return row
      }(),
    ]
    let found = try recordDatabase().write { db in
      for row in rows { try row.insert(db) }
      return try EveryType.order(EveryType.Columns.id).fetchAll(db)
    }
    #expect(found == rows)
  }

  @Test func `Values are stored in their canonical forms`() throws {
    let stored = try recordDatabase().write { db in
      try fullSampleRow().insert(db)
      return try GRDB.Row.fetchOne(db, sql: "SELECT * FROM every_types")
    }
    let row = try #require(stored)
    func text(_ column: String) -> String? { String.fromDatabaseValue(row[column]) }
    #expect(text("a_uuid") == "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")
    #expect(text("a_amount") == "-12345678901234567890.12345678901234567")
    #expect(text("a_timestamp") == "2025-12-11 14:00:00.123456")
    #expect(text("a_timestamptz") == "2025-12-11 14:00:00.123456")
    #expect(text("a_date") == "2024-02-29")
    #expect(text("a_time") == "10:05:09.123456")
    #expect(text("a_interval") == "P14M3DT14706.7S")
    #expect(text("a_jsonb") == #"{"a":"it's /é","b":[1,2.5,null,true]}"#)
    #expect(text("nullable_jsonb") == "null")
    #expect(text("many_uuid") == #"["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"]"#)
    #expect(text("many_timestamptz") == #"["2025-12-11 14:00:00.123456"]"#)
    #expect(text("many_bytea") == #"["\\x00ff10","\\x"]"#)
    #expect(text("many_amount") == "[-12345678901234567890.12345678901234567]")
    #expect(text("many_boolean") == "[true,false]")
    #expect(text("grid") == #"["2025-12-11 14:00:00.123456","2025-12-11 14:00:00.123456"]"#)
    #expect(row["a_vector"] == Data([0, 0, 128, 63, 0, 0, 32, 192, 205, 204, 204, 61]))
    #expect((row["a_price"] as GRDB.DatabaseValue).storage == .double(1_234_567.89))
    #expect((row["a_boolean"] as GRDB.DatabaseValue).storage == .int64(1))
  }

  /// The values that SQLite's own tests have for each type.
  @Test func `What a column takes is read, and written again as it was`() throws {
    var values: [(type: String, literal: String)] = []
    for line in try SQLiteValues.lines() where line.isTaken { values.append((line.type, line.literal)) }
    var count = 0
    try recordDatabase().write { db in
      try sampleRow().insert(db)
      for (type, literal) in values {
        guard let column = SQLiteValues.columns[type], !SQLiteValues.beyondSwift.contains(literal)
        else { continue }
        count += 1
        try db.execute(sql: "UPDATE every_types SET \(column) = \(literal)")
        let form = "SELECT typeof(\(column)) || quote(\(column)) FROM every_types"
        let before = try String.fetchOne(db, sql: form)
        let row = try #require(try EveryType.fetchOne(db, key: 1), "\(type) \(literal)")
        try row.update(db)
        #expect(try EveryType.fetchOne(db, key: 1) == row, "\(type) \(literal)")
        // JSON loses its blanks, and four bytes some digits of eight.
        if !["json", "jsonb", "real"].contains(type) {
          #expect(try String.fetchOne(db, sql: form) == before, "\(type) \(literal)")
        }
        try sampleRow().update(db)
      }
    }
    #expect(count > 80)
  }

  @Test(arguments: [
    ("a_boolean", "2"), ("a_smallint", "40000"), ("a_integer", "'1'"), ("a_bigint", "'abc'"),
    ("a_bigint", "1.5"),
    ("a_price", "'1'"), ("a_amount", "'1e'"), ("a_amount", "1.5"), ("a_double", "9223372036854775807"),
    ("a_real", "'x'"), ("a_real", "1e300"),
    ("a_double", "X'00'"), ("a_text", "5"), ("a_text", "X'61'"), ("a_bytea", "'00'"), ("a_uuid", "'no'"),
    ("a_uuid", "X'a0eebc999c0b4ef8bb6d6bb9bd380a11'"), ("a_date", "'2025-02-30'"), ("a_time", "5"),
    ("a_timestamp", "'2025-01-01'"), ("a_timestamp", "0"), ("a_timestamptz", "'10000-01-01 00:00:00.000'"),
    ("a_interval", "'1 fortnight'"), ("a_json", "'{'"), ("a_jsonb", "5"), ("a_mood", "'sad'"),
    ("a_vector", "X'000000'"), ("a_vector", "'[1,2,3]'"), ("many_uuid", "'[1]'"), ("many_text", "'[null]'"),
    ("grid", "'[1]'"), ("a_text", "NULL"), ("nullable_uuid", "'no'"), ("nullable_date", "20250101"),
  ])
  func `A stored value of another form is an error that names the column`(_ column: String, _ literal: String)
    throws
  {
    try recordDatabase().write { db in
      try sampleRow().insert(db)
      // Anything at all, as in a database that schemac did not make.
      try db.execute(sql: "CREATE TABLE loose AS SELECT * FROM every_types")
      let columns = try db.columns(in: "loose").map {
        $0.name == column ? "\(literal) AS \(column)" : $0.name
      }
      let sql = "SELECT \(columns.joined(separator: ", ")) FROM loose"
      let error = #expect(throws: DecodingError.self) { try EveryType.fetchOne(db, sql: sql) }
      let description = error.map { "\($0)" } ?? ""
      #expect(description.contains("the column \(column) "), "\(description)")
    }
  }

  @Test func `A column that is missing is an error`() throws {
    try recordDatabase().read { db in
      _ = #expect(throws: RowDecodingError.self) { try EveryType.fetchOne(db, sql: "SELECT 1 AS id") }
    }
  }

  @Test func `What SQLite cannot hold is an error and is not written`() throws {
    let changes: [(String, (inout EveryType) -> Void)] = [
      ("a_timestamptz", { $0.aTimestamptz = .distantFuture.addingTimeInterval(1e12) }),
      ("a_timestamp", { $0.aTimestamp = Date(timeIntervalSince1970: -.infinity) }),
      ("a_double", { $0.aDouble = .nan }), ("nullable_double", { $0.nullableDouble = .nan }),
      ("a_real", { $0.aReal = .infinity }), ("a_text", { $0.aText = "a\u{0}b" }),
      ("a_price", { $0.aPrice = .nan }), ("a_amount", { $0.aAmount = .nan }),
      ("a_vector", { $0.aVector = [.nan, 1, 2] }),
      ("a_jsonb", { $0.aJsonb = .number(.infinity) }), ("many_double", { $0.manyDouble = [.nan] }),
      ("many_timestamptz", { $0.manyTimestamptz = [Date(timeIntervalSince1970: 1e15)] }),
    ]
    try recordDatabase().write { db in
      for (column, change) in changes {
        var row = try sampleRow()
        change(&row)
        let error = #expect(throws: EncodingError.self, "\(column)") { try row.insert(db) }
        #expect(error.map { "\($0)" }?.contains("the column \(column) cannot hold") == true)
      }
      #expect(try EveryType.fetchCount(db) == 0)
    }
  }

  @Test func `Decimals are stored in their shortest form`() throws {
    let product = try #require(Decimal(string: "2.50")) * 4
    try recordDatabase().write { db in
      for (decimal, text) in [
        (product, "10"), (try #require(Decimal(string: "1.50")), "1.5"), (Decimal(), "0"), (-Decimal(), "0"),
        (Decimal(sign: .plus, exponent: 20, significand: 1), "100000000000000000000"),
        (Decimal(sign: .minus, exponent: -20, significand: 1), "-0.00000000000000000001"),
      ] {
        var row = try sampleRow()
        row.aAmount = decimal
        row.manyAmount = [decimal]
        try row.save(db)
        #expect(try String.fetchOne(db, sql: "SELECT a_amount FROM every_types") == text)
        #expect(try String.fetchOne(db, sql: "SELECT many_amount FROM every_types") == "[\(text)]")
      }
    }
  }
}
