import Foundation
import LiveDatabases
import SQLExpressions
import SchemaModel
import TestSupport
import Testing

@Suite("A model decodes a row of PostgreSQL's texts")
struct RowDecoderTests {
  /// As generated models are: plain members, and forms that read a text.
  struct Model: Decodable, Equatable {
    enum Mood: String, Decodable { case happy, sad }

    struct Form: Decodable, Equatable {
      var text: String
      init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
      }
    }

    enum Document: Decodable, Equatable {
      case object([String: Document])
      case array([Document])
      case null
      case number(Double)
      case string(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let object = try? container.decode([String: Document].self) {
          self = .object(object)
        } else if let array = try? container.decode([Document].self) {
          self = .array(array)
        } else if container.decodeNil() {
          self = .null
        } else if let number = try? container.decode(Double.self) {
          self = .number(number)
        } else {
          self = .string(try container.decode(String.self))
        }
      }
    }

    var yes: Bool
    var small: Int16
    var big: Int64
    var single: Float
    var double: Double
    var price: Double
    var exact: Decimal
    var digits: String
    var name: String
    var none: String?
    var bytes: Data
    var id: UUID
    var moment: Form
    var document: Document
    var jsonNull: Document?
    var noDocument: Document?
    var mood: Mood
    var tags: [String?]
    var numbers: [Int32]?
    var ids: [UUID]
    var vector: Form
  }

  /// Column, type, SQL.
  static let columns: [(name: String, type: String, value: String)] = [
    ("yes", "boolean", "true"), ("small", "smallint", "-32768"), ("big", "bigint", "9007199254740993"),
    ("single", "real", "0.1"), ("double", "double precision", "5e-324"), ("price", "numeric(10,2)", "0.29"),
    ("exact", "numeric", "12345678901234567890.123"), ("digits", "numeric", "0.10"),
    ("name", "text", "U&'t\\+01F600'"), ("none", "text", "NULL"), ("bytes", "bytea", "'\\x00ff'"),
    ("id", "uuid", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'"),
    ("moment", "timestamptz", "'2025-12-13 10:00Z'"),
    ("document", "jsonb", #"'{"a": [1, "t", null, {}]}'"#), ("jsonNull", "json", "'null'"),
    ("noDocument", "json", "NULL"), ("mood", "text", "'sad'"),
    ("tags", "text[]", #"ARRAY['a,"b"\', NULL, 'NULL', '']"#), ("numbers", "integer[]", "'{}'"),
    ("ids", "uuid[]", "'{00000000-0000-0000-0000-000000000000}'"), ("vector", "text", "'[1,2]'"),
  ]

  static func types() throws -> [String: ColumnType] {
    try Dictionary(uniqueKeysWithValues: columns.map { ($0.name, try parseType($0.type)) })
  }

  @Test("Every type", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func everyType(_ server: TestServer) throws {
    let row = try withTemporaryDatabase(server) { connection in
      try connection.execute("SET TIME ZONE 'UTC'")
      let list = Self.columns.map { "CAST(\($0.value) AS \($0.type))" }
      return try connection.query("SELECT " + list.joined(separator: ", "))[0]
    }
    let names = zip(Self.columns, row).map { ($0.name, $1) }
    let decoder = PostgreSQLRowDecoder(types: try Self.types())
    let model = try decoder.decode(Model.self, from: Dictionary(uniqueKeysWithValues: names))
    #expect(model.yes)
    #expect(model.small == .min)
    #expect(model.big == 9_007_199_254_740_993)
    #expect(model.single == 0.1)
    #expect(model.double == .leastNonzeroMagnitude)
    #expect(model.price == 0.29)
    #expect(model.exact == Decimal(string: "12345678901234567890.123"))
    #expect(model.digits == "0.10")
    #expect(model.name == "t😀")
    #expect(model.none == nil)
    #expect(model.bytes == Data([0, 255]))
    #expect(model.id.uuidString == "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11")
    #expect(model.moment.text == "2025-12-13 10:00:00+00")
    #expect(model.document == .object(["a": .array([.number(1), .string("t"), .null, .object([:])])]))
    #expect(model.jsonNull == .null)
    #expect(model.noDocument == nil)
    #expect(model.mood == .sad)
    #expect(model.tags == ["a,\"b\"\\", nil, "NULL", ""])
    #expect(model.numbers == [])
    #expect(model.ids.count == 1)
    #expect(model.vector.text == "[1,2]")
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ text: String?, of column: String) throws
    -> Value
  {
    let decoder = PostgreSQLRowDecoder(types: ["value": try parseType(column)])
    return try #require(try decoder.decode([String: Value].self, from: ["value": text])["value"])
  }

  @Test("A value is not taken for one of another type")
  func strictness() throws {
    #expect(throws: DecodingError.self) { try decode(String.self, "t", of: "boolean") }
    #expect(throws: DecodingError.self) { try decode(String.self, "1", of: "integer") }
    #expect(throws: DecodingError.self) { try decode(Int.self, "1", of: "text") }
    #expect(throws: DecodingError.self) { try decode(Bool.self, "t", of: "text") }
    #expect(throws: DecodingError.self) { try decode(Data.self, "\\x00", of: "text") }
    #expect(throws: DecodingError.self) { try decode([String].self, "{a}", of: "text") }
    #expect(throws: DecodingError.self) { try decode(Int16.self, "32768", of: "integer") }
    #expect(throws: DecodingError.self) { try decode([String].self, "{{a},{b}}", of: "text[]") }
    #expect(throws: DecodingError.self) { try decode([Int].self, "[0:1]={1,2}", of: "integer[]") }
  }

  @Test("NULL is no value, and an Optional's nil")
  func null() throws {
    #expect(throws: DecodingError.self) { try decode(String.self, nil, of: "text") }
    #expect(throws: DecodingError.self) { try decode(Bool.self, nil, of: "boolean") }
    #expect(throws: DecodingError.self) { try decode([String].self, nil, of: "text[]") }
    #expect(throws: DecodingError.self) { try decode([Int].self, "{1,NULL}", of: "integer[]") }
    #expect(throws: DecodingError.self) { try decode(UUID.self, nil, of: "uuid") }
    #expect(try decode([Int?].self, "{1,NULL}", of: "integer[]") == [1, nil])
    #expect(try decode(Int?.self, nil, of: "integer") == .some(nil))
  }
}
