import Foundation
import LiveDatabases
import SQLExpressions
import SQLiteTarget
import SchemaModel
import Testing

@Suite("A SQLite column takes the canonical values of its type, and nothing else")
struct TypeCheckTests {
  struct Line: Sendable {
    var type: String
    var isTaken: Bool
    var literal: String
  }

  static let lines: [Line] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "values.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { return nil }
      return Line(type: parts[0], isTaken: parts[1] == "takes", literal: parts[2])
    }
  }()

  static let types = lines.reduce(into: [String]()) { types, line in
    if types.last != line.type { types.append(line.type) }
  }

  @Test("Type", arguments: types)
  func values(_ name: String) throws {
    let mood = Enumeration(
      name: QualifiedName("mood"), values: [EnumerationValue("a"), EnumerationValue("b")])
    let type = name == "mood" ? ColumnType.enumeration(mood.name) : try parseType(name)
    // A name that has to be quoted shows that every use of it is.
    let table = Table(
      name: QualifiedName("odd \"table"),
      columns: [Column(name: "odd \"column", type: type, isNullable: true)])
    let database = try SQLiteDatabase()
    try database.execute(
      try sqliteScript(Schema(tables: [table], enumerations: [mood]), source: "test"))
    let insert = "INSERT INTO \"odd \"\"table\" VALUES "
    try database.execute(insert + "(NULL)")
    for line in Self.lines where line.type == name {
      if line.isTaken {
        #expect(throws: Never.self, "\(name) takes \(line.literal)") {
          try database.execute(insert + "(\(line.literal))")
        }
      } else {
        #expect(throws: DatabaseError.self, "\(name) refuses \(line.literal)") {
          try database.execute(insert + "(\(line.literal))")
        }
      }
    }
  }

  @Test("There are values for every type")
  func coverage() {
    #expect(Self.types.count > 40)
    #expect(Self.lines.count > 900)
  }

  @Test("A refusal names the column and its type")
  func message() throws {
    let table = Table(
      name: QualifiedName("users"),
      columns: [Column(name: "email", type: .varchar(length: 5))])
    let database = try SQLiteDatabase()
    try database.execute(try sqliteScript(Schema(tables: [table]), source: "test"))
    #expect {
      try database.execute("INSERT INTO users VALUES ('too long')")
    } throws: { error in
      (error as? DatabaseError)?.message.contains("CHECK constraint failed: email is varchar(5)") == true
    }
  }
}
