import Foundation
import LiveDatabases
import TestSupport
import Testing

@Suite("schemac init")
struct InitTests {
  static let files = [
    "schemac.yaml", "schemas/example.yaml", ".schemac/schema.json", ".schemac/project.json",
  ]

  @Test("From an empty folder it leads to a first generated file")
  func firstProject() throws {
    try withTemporaryFolder { folder in
      let start = try runTool("schemac", ["init"], in: folder)
      #expect(start.status == 0, "\(start.errors)")
      #expect(start.output.hasSuffix("next: schemac generate\n"))
      for file in Self.files { #expect(folder.text(of: file) != nil, "\(file)") }
      let made = try runTool("schemac", ["generate"], in: folder)
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.errors == "", "a first schema has no warnings")
      let shell = try run(
        URL(filePath: "/usr/bin/env"), ["sqlite3", "-bail", "app.db"], in: folder,
        input: folder.text(of: "generated/app/sqlite.sql"))
      #expect(shell.status == 0, "\(shell.errors)")
    }
  }

  @Test("Its PostgreSQL output loads", .enabled(if: TestServer.areWanted))
  func postgresql() throws {
    try withTemporaryFolder { folder in
      _ = try runTool("schemac", ["init", "--target", "postgresql"], in: folder)
      #expect(try runTool("schemac", ["generate"], in: folder).status == 0)
      #expect(folder.text(of: "generated/app/sqlite.sql") == nil)
      let script = try #require(folder.text(of: "generated/app/postgresql.sql"))
      try withTemporaryDatabase(.postgreSQL15) { try $0.execute(script) }
    }
  }

  @Test("Its schema compiles without a warning for every target")
  func everyTarget() throws {
    try withTemporaryFolder { folder in
      let targets = ["postgresql", "sqlite", "zerodb", "swift"].flatMap { ["--target", $0] }
      _ = try runTool("schemac", ["init"] + targets, in: folder)
      let check = try runTool("schemac", ["check"], in: folder)
      #expect(check.output == "2 tables, no errors\n")
      #expect(check.errors == "")
    }
  }

  @Test("It overwrites nothing, and writes nothing where one of its files is there", arguments: files)
  func overwritesNothing(_ file: String) throws {
    try withTemporaryFolder { folder in
      try folder.write("my own\n", to: file)
      let run = try runTool("schemac", ["init"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors == "error: `\(file)` is here already, and nothing was written [foreign-file]\n")
      for other in Self.files where other != file { #expect(folder.text(of: other) == nil, "\(other)") }
      #expect(folder.text(of: file) == "my own\n")
    }
  }

  @Test("The files that it writes for editors are those of json-schema")
  func editorFiles() throws {
    try withTemporaryFolder { folder in
      _ = try runTool("schemac", ["init"], in: folder)
      #expect(folder.text(of: Self.files[2]) == (try runTool("schemac", ["json-schema"]).output))
      #expect(
        folder.text(of: Self.files[3]) == (try runTool("schemac", ["json-schema", "--project"]).output))
      // The line at a file's head names them relative to the file.
      #expect(
        folder.text(of: "schemac.yaml")?.hasPrefix("# yaml-language-server: $schema=.schemac/project.json\n")
          == true)
      let example = folder.text(of: "schemas/example.yaml")
      #expect(example?.hasPrefix("# yaml-language-server: $schema=../.schemac/schema.json\n") == true)
    }
  }
}
