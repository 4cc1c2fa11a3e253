import Compiler
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@Suite("The Swift models of HustleMode compile, and carry rows of the real servers")
struct SwiftModelTests {
  static let sample = Sample(folder: CaseFolder(path: root + "/schemas/hustlemode/after"))

  /// Reads the rows of both tables as JSON, one a line, and writes them again.
  static let program = """
    import Foundation

    @main
    struct Main {
      static func main() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while let line = readLine() {
          let data = Data(line.utf8)
          let output =
            line.contains("\\"phone_number\\"")
            ? try encoder.encode(try JSONDecoder().decode(User.self, from: data))
            : try encoder.encode(try JSONDecoder().decode(UserPreference.self, from: data))
          print(String(decoding: output, as: UTF8.self))
        }
      }
    }
    """

  static let rows = """
    INSERT INTO users (id, phone_number, name, created_at) VALUES
      ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '+14155551234', 'Ada', '2025-06-23 10:00:00.123');
    INSERT INTO user_preferences (user_id) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
    """

  @Test("A row of PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    let script = try #require(try Self.sample.script(.postgresql))
    let lines = try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      try connection.execute("SET TIME ZONE 'UTC'")
      try connection.execute(Self.rows)
      return try ["users", "user_preferences"].flatMap { table in
        try connection.query("SELECT to_jsonb(t)::text FROM \(table) t").compactMap { $0[0] }
      }
    }
    try check(lines)
  }

  private func check(_ lines: [String]) throws {
    #expect(lines.count == 2)
    let compiled = try Self.sample.compiled()
    try withTemporaryFolder { folder in
      var files = ["Main.swift"]
      try folder.write(Self.program, to: "Main.swift")
      for file in try emit(compiled, for: .swift, database: "hustlemode", source: "test") {
        try folder.write(file.text, to: file.path)
        files.append(file.path)
      }
      let build = try run(
        URL(filePath: "/usr/bin/env"),
        ["swiftc", "-swift-version", "6", "-parse-as-library", "-o", "models"] + files, in: folder)
      try #require(build.status == 0, "\(build.errors)")
      let result = try run(
        folder.appending(path: "models"), [], in: folder, input: lines.joined(separator: "\n") + "\n")
      #expect(result.status == 0, "\(result.errors)")
      let models = result.output.split(separator: "\n").map(String.init)
      #expect(models.count == 2)
      for (row, model) in zip(lines, models) {
        let (before, after) = (try object(row), try object(model))
        // A value that is NULL may be left out; every other comes back.
        #expect(Set(after.keys).isSubset(of: before.keys))
        for (key, value) in before where !(value is NSNull) {
          let found = try #require(after[key], "\(key)")
          #expect(same("\(value)", "\(found)"), "\(key): \(value) became \(found)")
        }
      }
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Times are spelt in several ways: what matters is that they are one.
  private func same(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    func plain(_ text: String) -> String {
      var text = text.replacing("T", with: " ").replacing("+00:00", with: "").replacing("Z", with: "")
      if text.contains(".") {
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
      }
      return text
    }
    return plain(left) == plain(right)
  }
}
