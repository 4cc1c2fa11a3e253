import Catalog
import Compiler
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// The system's migration plan shows one table's SQL and eight create-table requests; they judge our schema for it.
@Suite("schemas/publicfounders is what the system's migration plan shows")
struct PublicFoundersTests {
  static let sample = Sample(folder: CaseFolder(path: root + "/schemas/publicfounders"))

  @Test(
    "`users` is the plan's own table on every server", .enabled(if: TestServer.areWanted),
    arguments: TestServer.allCases)
  func users(_ server: TestServer) throws {
    var compiled = try Self.sample.compiled()
    compiled.schema.tables.removeAll { $0.name.name != "users" }
    compiled.schema.enumerations = []
    let ours = try #require(
      try emit(compiled, for: .postgresql, database: "publicfounders", source: "users.yaml").first)
    var (plan, made) = (
      try catalog(of: fixture("users.sql"), on: server), try catalog(of: ours.text, on: server)
    )
    #expect(plan.tables.map(\.name) == ["users"])
    for table in made.tables.indices { made.tables[table].comment = nil }
    for table in plan.tables.indices { plan.tables[table].comment = nil }
    #expect(differences(from: plan, to: made) == [])
  }

  @Test("ZeroDB's tables are the plan's eight, field for field and index for index, in its order")
  func requests() throws {
    struct Request: Decodable {
      var table_name: String
    }
    let plan = try fixture("zerodb.json")
    let names = try JSONDecoder().decode([Request].self, from: Data(plan.utf8)).map(\.table_name)
    #expect(names.count == 8)
    let files = try outputs()
    let bodies = try names.map { try #require(files["zerodb/\($0).json"], "\($0)") }
    #expect("[\(bodies.map(withoutSpace).joined(separator: ","))]" == withoutSpace(plan))
    #expect(files.keys.filter { $0.hasPrefix("zerodb/") }.count == names.count)
  }

  @Test("What came of a match is no table in ZeroDB, but the agent's feedback, as the plan has it")
  func outcomes() throws {
    struct Stream: Decodable {
      struct Feedback: Decodable {
        var column: String
        var values: [String: Double]
      }
      var table: String
      var agent_id: String
      var feedback: Feedback
      var context: [String]
    }
    let text = try #require(try outputs()["zerodb_rlhf.json"])
    let streams = try JSONDecoder().decode([Stream].self, from: Data(text.utf8))
    #expect(streams.map(\.agent_id) == ["introduction_matcher"])
    #expect(streams.first?.table == "interaction_outcomes")
    #expect(streams.first?.feedback.values == ["true": 1.0, "false": -0.5])
    #expect(streams.first?.context == ["requester_id", "target_id", "goal_type", "outcome"])
    let compact = withoutSpace(text)
    #expect(compact.contains(#""prompt":["Match request: ",{"column":"requester_goal"}]"#))
    #expect(compact.contains(#""response":["Suggested: ",{"column":"target_founder"}]"#))
  }

  /// ZeroDB's files, by their paths.
  private func outputs() throws -> [String: String] {
    let compiled = compile(try Self.sample.folder.schemaFiles(), targets: TargetSet([.zerodb]))
    #expect(compiled.diagnostics.isEmpty)
    let files = try emit(compiled, for: .zerodb, database: "publicfounders", source: "publicfounders")
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  private func fixture(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: root + "/Tests/Fixtures/publicfounders/" + name), encoding: .utf8)
  }

  private func catalog(of script: String, on server: TestServer) throws -> DatabaseCatalog {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      return try readPostgreSQLCatalog(connection)
    }
  }

  /// JSON without the space between its parts, so that texts are equal where values are, order included.
  private func withoutSpace(_ json: String) -> String {
    var isString = false
    return json.filter { character in
      if character == "\"" { isString.toggle() }
      return isString || !character.isWhitespace
    }
  }
}
