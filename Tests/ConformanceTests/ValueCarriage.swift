import Foundation
import GRDB
import LiveDatabases
import SchemaModel
import TestSupport

/// Takes the accepted values of one store through the generated models, and says what each is as JSON.
struct ValueCarriage {
  /// For each line of a file, by its place: the JSON of a row with the value, or why there is none.
  private(set) var rows: [String: Result<String, any Error>] = [:]

  /// From SQLite's rows, through GRDB. Each is also written by GRDB, and read again.
  init(sqlite files: [ValueFile]) throws {
    let schema = ValueSchema(files: files)
    let script = try schema.script(.sqlite)
    let (queue, copy) = (try DatabaseQueue(), try DatabaseQueue())
    for queue in [queue, copy] { try queue.inDatabase { try $0.execute(sql: script) } }
    for file in files {
      guard let model = file.model else { continue }
      for (number, line) in file.lines.enumerated() where line.sqlite == .accepted {
        try queue.write {
          try $0.execute(sql: "INSERT INTO \(schema.table(of: file)) VALUES (\(number), \(line.literal))")
        }
        rows[line.place] = Result { try Self.carry(model, row: number, from: queue, to: copy) }
      }
    }
  }

  /// From PostgreSQL's rows, as libpq gives them.
  init(_ server: TestServer, _ files: [ValueFile]) throws {
    let schema = ValueSchema(files: files)
    let types = try schema.types()
    try withTemporaryDatabase(server) { connection in
      try connection.execute(try schema.script(.postgresql))
      try connection.execute("SET TIME ZONE 'UTC'")
      for file in files {
        guard let model = file.model, let type = types[file.name] else { continue }
        let decoder = PostgreSQLRowDecoder(types: ["id": .integer, "value": type])
        for (number, line) in file.lines.enumerated() where line.postgresql(server.rawValue) == .accepted {
          let row = try connection.query(
            "INSERT INTO \(schema.table(of: file)) VALUES (\(number), $1) RETURNING id, value", [line.text])[
              0]
          rows[line.place] = Result {
            try Self.throughJSON(try decoder.decode(model, from: ["id": row[0], "value": row[1]]))
          }
        }
      }
    }
  }

  private static func carry<Model: GeneratedModel>(
    _ type: Model.Type, row number: Int, from queue: DatabaseQueue, to copy: DatabaseQueue
  ) throws -> String {
    let model = try queue.read { try Model.find($0, key: number) }
    let read = try copy.write { database in
      try model.insert(database)
      return try Model.find(database, key: number)
    }
    guard read == model else { throw Changed(message: "GRDB wrote \(model) and read \(read)") }
    return try throughJSON(model)
  }

  /// A model's JSON, which has to be read as an equal model.
  private static func throughJSON(_ model: some GeneratedModel) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(model)
    try check(model, isReadFrom: data)
    return String(decoding: data, as: UTF8.self)
  }

  private static func check<Model: GeneratedModel>(_ model: Model, isReadFrom data: Data) throws {
    let read = try JSONDecoder().decode(Model.self, from: data)
    guard read == model else { throw Changed(message: "\(model) is read from its JSON as \(read)") }
  }
}

/// A value that did not stay what it was.
struct Changed: Error {
  var message: String
}

extension ValueCarriage {
  /// Where a value did not become the JSON that is stated for it, or not the JSON that it became elsewhere.
  func mismatches(_ files: [ValueFile], like other: ValueCarriage? = nil) -> [Mismatch] {
    files.flatMap { file in
      file.lines.enumerated().compactMap { number, line -> Mismatch? in
        guard let json = line.json, let row = rows[line.place] else { return nil }
        do {
          let found = try row.get()
          guard try Self.isSame(found, #"{"id":\#(number),"value":\#(json)}"#) else {
            return Mismatch(file, line, "becomes \(found), and \(json) is stated")
          }
          if let elsewhere = try other?.rows[line.place]?.get(), elsewhere != found {
            return Mismatch(file, line, "becomes \(found), and from SQLite \(elsewhere)")
          }
          return nil
        } catch {
          return Mismatch(file, line, "is not carried: \(error)")
        }
      }
    }
  }

  private static func isSame(_ left: String, _ right: String) throws -> Bool {
    let objects = try [left, right].map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSObject }
    return objects[0] == objects[1]
  }
}
