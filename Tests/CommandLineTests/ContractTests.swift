import Foundation
import TestSupport
import Testing

@Suite("The command line keeps its contract")
struct ContractTests {
  @Test("check exits 0 where nothing is wrong, and takes a folder without a schemac.yaml")
  func checkGood() throws {
    try withTemporaryFolder { folder in
      try folder.write(SampleProject.users, to: "users.yaml")
      let run = try runTool("schemac", ["check", "."], in: folder)
      #expect(run.status == 0)
      #expect(run.output == "1 table, no errors\n")
    }
  }

  @Test("check says all errors at once, sorted by place, and exits 1")
  func checkBad() throws {
    try withTemporaryFolder { folder in
      try folder.write(
        """
        tables:
          users:
            columns: { id: bigint, name: txt }
            primary_key: [idd]
          posts:
            colums: {}

        """, to: "users.yaml")
      let run = try runTool("schemac", ["check", "users.yaml"], in: folder)
      #expect(run.status == 1)
      #expect(run.output == "")
      let lines = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(lines.count >= 3, "\(run.errors)")
      #expect(lines.first?.hasPrefix("users.yaml:3:") == true)
      #expect(!run.errors.contains("\u{1B}"), "no colour but on a terminal")
    }
  }

  @Test(
    "Wrong usage exits 64",
    arguments: [
      ["diff"], ["generate", "--nonsense"], ["diff", "a", "b", "--format", "markdown"],
      ["diff", "a", "b", "--allow", "nonsense"], ["explain", "nonsense"], ["check", "--format", "sql"],
      ["init", "--target", "mysql"],
    ])
  func usage(_ arguments: [String]) throws {
    #expect(try runTool("schemac", arguments).status == 64)
  }

  @Test("A missing file is an error, not a crash")
  func missing() throws {
    let run = try runTool("schemac", ["check", "/nonexistent.yaml"])
    #expect(run.status == 1)
    #expect(run.errors == "error: there is no file `/nonexistent.yaml` [cannot-read]\n")
  }

  @Test("diff exits 0 without a difference, and 2 with one where --exit-code asks for it")
  func exitCode() throws {
    try withTemporaryFolder { folder in
      try folder.write(SampleProject.users, to: "a/users.yaml")
      try folder.write(SampleProject.users + "      age: integer?\n", to: "b/users.yaml")
      let same = try runTool("schemac", ["diff", "a", "a", "--target", "sqlite", "--exit-code"], in: folder)
      #expect(same.status == 0)
      #expect(same.output == "no difference\n")
      let other = try runTool("schemac", ["diff", "a", "b", "--target", "sqlite", "--exit-code"], in: folder)
      #expect(other.status == 2)
      #expect(other.output.contains("  add  column  users.age  integer?\n"), "\(other.output)")
      #expect(try runTool("schemac", ["diff", "a", "b", "--target", "sqlite"], in: folder).status == 0)
    }
  }

  @Test("What the target would refuse of the older version blocks no diff")
  func faultsOfThePast() throws {
    try withTemporaryFolder { folder in
      try folder.write(
        SampleProject.users + "    indexes: [{ using: gist, columns: [name] }]\n", to: "a/users.yaml")
      try folder.write(SampleProject.users, to: "b/users.yaml")
      let forth = try runTool("schemac", ["diff", "a", "b", "--target", "sqlite"], in: folder)
      #expect(!forth.errors.contains("SQLite has no index of method"))
      let back = try runTool("schemac", ["diff", "b", "a", "--target", "sqlite"], in: folder)
      #expect(back.errors.contains("SQLite has no index of method"))
    }
  }

  @Test("From an empty folder, the script creates everything")
  func fromNothing() throws {
    try withTemporaryFolder { folder in
      try folder.write("", to: "a/.keep")
      try folder.write(SampleProject.users, to: "b/users.yaml")
      let script = try runTool(
        "schemac", ["diff", "a", "b", "--target", "sqlite", "--format", "sql"], in: folder)
      #expect(script.status == 0, "\(script.errors)")
      let shell = try run(
        URL(filePath: "/usr/bin/env"), ["sqlite3", "-bail", "test.db"], in: folder, input: script.output)
      #expect(shell.status == 0, "\(shell.errors)")
      let tables = try run(
        URL(filePath: "/usr/bin/env"), ["sqlite3", "test.db", ".tables"], in: folder)
      #expect(tables.output.contains("users"))
    }
  }
}
