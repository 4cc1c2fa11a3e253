import Compiler
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@testable import SwiftTarget

/// The rows are those of the folder `CheckRows`: the setup, and whatever passes a check beside it.
@Suite(
  "The Swift models of every system compile, and carry the rows of its tables",
  .enabled(if: TestServer.areWanted))
struct SystemModelTests {
  @Test("As PostgreSQL gives them", arguments: try CheckedDatabase.all())
  func rows(_ database: CheckedDatabase) throws {
    let schema = database.compiled.schema.narrowed(to: .swift)
    let rows = try withRows(of: database, on: .postgreSQL18) { connection in
      try connection.execute("SET intervalstyle = 'iso_8601'")
      for section in database.rows?.sections ?? [] where section.verdict == .passes {
        for statement in section.statements { _ = try connection.outcome(of: statement, keeping: true) }
      }
      return try schema.tables.flatMap { table in
        let rows = try connection.query("SELECT to_jsonb(t)::text FROM \(table.name.description) t")
        #expect(!rows.isEmpty, "no row of \(table.name) is tried")
        return rows.compactMap(\.first?).map { (table: table, json: $0) }
      }
    }
    let carried = try carry(rows.map { ($0.table.name.name, $0.json) }, through: database, schema)
    try #require(carried.count == rows.count)
    for (row, json) in zip(rows, carried) { try check(json, like: row.json, of: row.table) }
  }

  /// What the compiled models make of rows: each is read, written, read again, and compared.
  private func carry(
    _ rows: [(table: String, json: String)], through database: CheckedDatabase, _ schema: Schema
  ) throws -> [String] {
    try withTemporaryFolder { folder in
      var files = ["Main.swift"]
      try folder.write(program(for: schema), to: "Main.swift")
      for file in try emit(database.compiled, for: .swift, database: database.name, source: "test") {
        try folder.write(file.text, to: file.path)
        files.append(file.path)
      }
      let build = try run(
        URL(filePath: "/usr/bin/env"),
        ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-o", "models"] + files,
        in: folder)
      try #require(build.status == 0, "\(build.errors)")
      let input = rows.map { "\($0.table)\t\($0.json)\n" }.joined()
      let result = try run(folder.appending(path: "models"), [], in: folder, input: input)
      try #require(result.status == 0, "\(result.errors)")
      return result.output.split(separator: "\n").map(String.init)
    }
  }

  private func program(for schema: Schema) -> String {
    let names = ModelNames(schema)
    let cases = schema.tables.map { table in
      "    case \"\(table.name.name)\": try carry(\(names.tables[table.name] ?? "").self, json)"
    }
    return """
      import Foundation

      struct Changed: Error {
        var row: String
      }

      func carry<Model: Codable & Hashable>(_ type: Model.Type, _ json: String) throws -> String {
        let model = try JSONDecoder().decode(type, from: Data(json.utf8))
        let data = try JSONEncoder().encode(model)
        guard try JSONDecoder().decode(type, from: data) == model else { throw Changed(row: json) }
        return String(decoding: data, as: UTF8.self)
      }

      func carry(_ table: Substring, _ json: String) throws -> String {
        switch table {
      \(cases.joined(separator: "\n"))
          default: throw Changed(row: json)
        }
      }

      @main
      struct Main {
        static func main() throws {
          while let line = readLine() {
            let fields = line.split(separator: "\\t", maxSplits: 1)
            print(try carry(fields[0], String(fields[1])))
          }
        }
      }

      """
  }

  /// Every value is there again; what is NULL may be left out.
  private func check(_ model: String, like row: String, of table: Table) throws {
    let (before, after) = (try object(row), try object(model))
    #expect(Set(after.keys).isSubset(of: before.keys))
    for column in table.columns {
      guard let value = before[column.name], !(value is NSNull) else { continue }
      let found = try #require(after[column.name], "\(table.name).\(column.name)")
      #expect(
        try Self.same(value, found, as: column.type), "\(table.name).\(column.name): \(value) became \(found)"
      )
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Whether two spellings in JSON are one value of a type.
  private static func same(_ left: Any, _ right: Any, as type: ColumnType) throws -> Bool {
    switch type {
    case .json, .jsonb, .boolean: return (left as? NSObject) == (right as? NSObject)
    case .bytea:
      // PostgreSQL writes hexadecimal digits, the model base64.
      let bytes = Data(base64Encoded: "\(right)") ?? Data()
      return "\(left)" == "\\x" + hexadecimalText(bytes)
    case .vector, .halfvec, .array:
      let members = try [left, right].map { value -> [Float] in
        guard let text = value as? String else { return (value as? [NSNumber])?.map(\.floatValue) ?? [] }
        return try JSONDecoder().decode([Float].self, from: Data(text.utf8))
      }
      return members[0] == members[1]
    default:
      let values = try [left, right].map {
        try parseValue("\($0)".replacing("Z", with: "+00"), as: type) { _ in nil }
      }
      return values[0] == values[1]
    }
  }
}
