import Foundation
import LiveDatabases
import SchemaModel
import TestSupport

/// A store that values are tried in.
enum TestedStore: Hashable, Sendable, CaseIterable, CustomStringConvertible {
  case postgresql(TestServer)
  case sqlite

  static var allCases: [TestedStore] { TestServer.allCases.map(postgresql) + [.sqlite] }

  var description: String {
    switch self {
    case .postgresql(let server): server.description
    case .sqlite: "SQLite"
    }
  }

  /// Whether it has the type of these values. Only the servers with pgvector have vectors.
  func offers(_ file: ValueFile) -> Bool {
    !file.isVector || self != .postgresql(.postgreSQL15)
  }

  /// What the store has to do with a value.
  func verdict(on line: ValueLine) -> Verdict {
    switch self {
    case .postgresql(let server): line.postgresql(server.rawValue)
    case .sqlite: line.sqlite
    }
  }

  /// Tries every value of the files that it offers the types of, and says where it does something other than is stated.
  func mismatches(_ files: [ValueFile]) throws -> [Mismatch] {
    let schema = ValueSchema(files: files.filter(offers))
    switch self {
    case .postgresql(let server):
      return try withTemporaryDatabase(server) { connection in
        try connection.execute(try schema.script(.postgresql))
        try connection.execute("SET TIME ZONE 'UTC'")
        return try PostgreSQLValues(connection: connection, schema: schema).mismatches()
      }
    case .sqlite:
      let database = try SQLiteDatabase()
      try database.execute(try schema.script(.sqlite))
      return SQLiteValues(database: database, schema: schema).mismatches()
    }
  }
}

/// A value with which something does other than is stated.
struct Mismatch: Sendable, CustomStringConvertible {
  /// The name of the file that it stands in.
  var file: String
  var description: String

  init(_ file: ValueFile, _ line: ValueLine, _ message: String) {
    self.file = file.name
    description = "\(line.place): \(message)"
  }
}

private struct SQLiteValues {
  var database: SQLiteDatabase
  var schema: ValueSchema

  func mismatches() -> [Mismatch] {
    schema.files.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        let insert = "INSERT INTO \(schema.table(of: file)) VALUES (\(number), \(line.literal))"
        do {
          try database.execute(insert)
          return line.sqlite == .accepted ? nil : Mismatch(file, line, "accepts \(line.literal)")
        } catch {
          return line.sqlite == .refused ? nil : Mismatch(file, line, "refuses \(line.literal): \(error)")
        }
      }
    }
  }
}

private struct PostgreSQLValues {
  var connection: PostgreSQLConnection
  var schema: ValueSchema

  func mismatches() throws -> [Mismatch] {
    let types = try schema.types()
    let version = connection.serverVersion / 10_000
    var mismatches: [Mismatch] = []
    for file in schema.files {
      for (number, line) in file.lines.enumerated() {
        let wanted = line.postgresql(version)
        let insert = "INSERT INTO \(schema.table(of: file)) VALUES (\(number), $1) RETURNING value"
        do {
          let found = try connection.query(insert, [line.text])[0][0]
          if wanted == .refused {
            mismatches.append(Mismatch(file, line, "accepts '\(line.text)'"))
          } else if line.isAcceptedByAll, let found, let type = types[file.name],
            try !isSame(found, line.text, as: type)
          {
            mismatches.append(Mismatch(file, line, "keeps '\(line.text)' as '\(found)'"))
          }
        } catch {
          if wanted == .accepted {
            mismatches.append(Mismatch(file, line, "refuses '\(line.text)': \(error)"))
          }
        }
      }
    }
    return mismatches
  }

  /// Whether two texts stand for one value. Strings in JSON can be spelt in several ways.
  private func isSame(_ left: String, _ right: String, as type: ColumnType) throws -> Bool {
    let values = try [left, right].map { try ValueSchema.value($0, as: type) }
    guard case .jsonb = type, values[0] != values[1] else { return values[0] == values[1] }
    let objects = try [left, right].map {
      try JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed) as? NSObject
    }
    return objects[0] == objects[1]
  }
}
