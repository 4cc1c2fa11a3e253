import Foundation
import TestSupport
import Testing

@Suite("Messages have ids, and can be read by programs")
struct MessageTests {
  struct Message: Decodable {
    var id: String
    var severity: String
    var message: String
    var file: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var notes: [String]
    var help: String?
  }

  private func messages(_ run: ToolRun) throws -> [Message] {
    try JSONDecoder().decode([Message].self, from: Data(run.output.utf8))
  }

  @Test("check --format json prints the diagnostics, and nothing else, to standard output")
  func check() throws {
    try withTemporaryFolder { folder in
      try folder.write("tables:\n  users:\n    columns: { id: bigint, name: txet }\n", to: "a.yaml")
      let run = try runTool("schemac", ["check", "a.yaml", "--format", "json"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors == "")
      let message = try #require(try messages(run).first)
      #expect(message.id == "unknown-type")
      #expect(message.severity == "error")
      #expect(message.file == "a.yaml")
      #expect([message.line, message.column, message.endLine, message.endColumn] == [3, 34, 3, 38])
      #expect(message.help == "did you mean `text`?")
      #expect(
        try runTool("schemac", ["check", "a.yaml", "--format", "json"], in: folder).output == run.output)
    }
  }

  @Test("Where nothing is wrong, the JSON is an empty array")
  func nothingWrong() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder, targets: "[postgresql]")
      for command in ["check", "generate"] {
        let run = try project.schemac(command, "--format", "json")
        #expect(run.status == 0)
        #expect(run.output == "[]\n")
      }
    }
  }

  @Test("What has no place in a file is in the JSON too, and has an id")
  func withoutPlace() throws {
    try withTemporaryFolder { folder in
      let missing = try runTool("schemac", ["check", "nowhere.yaml", "--format", "json"], in: folder)
      #expect(missing.status == 1)
      #expect(try messages(missing).map(\.id) == ["cannot-read"])

      let project = try SampleProject(folder, targets: "[postgresql]")
      let stale = try project.schemac("generate", "--check", "--format", "json")
      #expect(stale.status == 1)
      #expect(Set(try messages(stale).map(\.id)) == ["stale-output"])
      try folder.write("my own", to: "generated/app/postgresql.sql")
      #expect(try messages(project.schemac("generate", "--format", "json")).map(\.id) == ["foreign-file"])
      #expect(
        try messages(project.schemac("generate", "--database", "b", "--format", "json")).map(\.id) == [
          "bad-configuration"
        ])

      try folder.write("tables: {}\n# \u{1}\n", to: "schemas/users.yaml")
      #expect(try messages(project.schemac("check", "--format", "json")).map(\.id) == ["bad-encoding"])
    }
  }

  @Test("A folder that is in the way of an output is said")
  func cannotWrite() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder, targets: "[postgresql]")
      try folder.write("a file where a folder belongs", to: "generated")
      #expect(try messages(project.schemac("generate", "--format", "json")).map(\.id) == ["cannot-write"])
    }
  }

  @Test("An id behind a message is one that explain knows")
  func explain() throws {
    try withTemporaryFolder { folder in
      try folder.write("tables: { users: { colums: {} } }\n", to: "a.yaml")
      let errors = try runTool("schemac", ["check", "a.yaml"], in: folder).errors
      #expect(errors.contains("a.yaml:1:20: error: `colums` is not a key of a table [unknown-key]\n"))
      let explanation = try runTool("schemac", ["explain", "unknown-key"])
      #expect(explanation.status == 0)
      for part in [
        "A key means nothing in its place.", "For example,", "    primary_keys: [id]", "What to do: ",
      ] {
        #expect(explanation.output.contains(part), "\(part)")
      }
    }
  }

  @Test("explain explains hazards, lists all ids, and proposes one for a misspelt one")
  func explainMore() throws {
    #expect(try runTool("schemac", ["explain", "deletes-data"]).output.contains("--allow deletes-data"))
    // This one is a diagnostic and a hazard.
    let both = try runTool("schemac", ["explain", "not-enforced"]).output
    #expect(both.contains("For example,") && both.contains("not-enforced, a hazard of a migration"))
    let list = try runTool("schemac", ["explain"]).output
    #expect(list.contains(/\n  unknown-key +A key means nothing in its place\.\n/))
    #expect(list.contains(/\n  deletes-data +\S/))
    let wrong = try runTool("schemac", ["explain", "unknown-kye"])
    #expect(wrong.status == 64)
    #expect(
      wrong.errors.contains("there is no diagnostic or hazard `unknown-kye`; did you mean `unknown-key`?"))
  }
}
