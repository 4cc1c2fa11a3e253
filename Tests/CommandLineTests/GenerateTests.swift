import Foundation
import TestSupport
import Testing

@Suite("schemac generate")
struct GenerateTests {
  @Test("It writes every output, proves it on SQLite, and then finds nothing to write")
  func writesOnce() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      let first = try project.schemac("generate")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.hasPrefix("app: 1 table, 0 indexes, 0 checks; "))
      #expect(first.output.contains("SQLite 3."))
      #expect(project.outputs.contains("postgresql.sql"))
      #expect(project.outputs.contains("sqlite.sql"))
      #expect(project.outputs.contains("zerodb/users.json"))
      #expect(project.outputs.contains("Swift/Users.swift"))
      #expect(project.outputs.contains("manifest.sha256"))

      let times = try project.outputs.map { try modification(folder, $0) }
      let second = try project.schemac("generate")
      #expect(second.output.contains("; 0 files written, "))
      #expect(try project.outputs.map { try modification(folder, $0) } == times)
    }
  }

  private func modification(_ folder: URL, _ path: String) throws -> Date {
    let file = folder.appending(path: "generated/app/" + path).path
    return try #require(
      FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date)
  }

  @Test("The manifest is what sha256sum reads")
  func manifest() throws {
    try withTemporaryFolder { folder in
      _ = try SampleProject(folder).schemac("generate")
      let check = try run(
        URL(filePath: "/usr/bin/env"), ["sha256sum", "--check", "--strict", "manifest.sha256"],
        in: folder.appending(path: "generated/app"))
      #expect(check.status == 0, "\(check.output)\(check.errors)")
    }
  }

  @Test("--check writes nothing, and exits 1 where an output is stale")
  func check() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      let missing = try project.schemac("generate", "--check")
      #expect(missing.status == 1)
      #expect(missing.errors.contains("`generated/app/postgresql.sql` is stale"))
      #expect(project.outputs == [])

      _ = try project.schemac("generate")
      #expect(try project.schemac("generate", "--check").status == 0)

      try folder.write(SampleProject.users + "      age: integer?\n", to: "schemas/users.yaml")
      let stale = try project.schemac("generate", "--check")
      #expect(stale.status == 1)
      #expect(folder.text(of: "generated/app/sqlite.sql")?.contains("age") == false)
    }
  }

  @Test("Its own files that are no outputs any more are removed, unless they were edited")
  func orphans() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write(
        SampleProject.users.replacing("users", with: "teams"), to: "schemas/teams.yaml")
      _ = try project.schemac("generate")
      #expect(project.outputs.contains("zerodb/teams.json"))

      try FileManager.default.removeItem(at: folder.appending(path: "schemas/teams.yaml"))
      #expect(try project.schemac("generate", "--check").errors.contains("`generated/app/zerodb/teams.json`"))
      let removal = try project.schemac("generate")
      #expect(removal.status == 0, "\(removal.errors)")
      #expect(!project.outputs.contains("zerodb/teams.json"))
      #expect(!project.outputs.contains("Swift/Teams.swift"))
    }
  }

  @Test("An edited file that is no output any more is kept, and said")
  func editedOrphans() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write(
        SampleProject.users.replacing("users", with: "teams"), to: "schemas/teams.yaml")
      _ = try project.schemac("generate")
      try folder.write("{}", to: "generated/app/zerodb/teams.json")
      try FileManager.default.removeItem(at: folder.appending(path: "schemas/teams.yaml"))
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("was edited by hand"))
      #expect(folder.text(of: "generated/app/zerodb/teams.json") == "{}")
    }
  }

  @Test(
    "A file that it did not make is not overwritten, and nothing else is written",
    arguments: ["postgresql.sql", "zerodb/users.json", "Swift/Users.swift"])
  func foreignFiles(_ path: String) throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write("my own work\n", to: "generated/app/" + path)
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("`generated/app/\(path)` is not schemac's"))
      #expect(folder.text(of: "generated/app/" + path) == "my own work\n")
      #expect(project.outputs == [path])
    }
  }

  @Test("One target alone leaves the others' files as they are")
  func oneTarget() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      _ = try project.schemac("generate")
      let all = project.outputs
      let sqlite = folder.text(of: "generated/app/sqlite.sql")
      try folder.write(SampleProject.users + "      age: integer?\n", to: "schemas/users.yaml")
      #expect(try project.schemac("generate", "--target", "postgresql").status == 0)
      #expect(project.outputs == all)
      #expect(folder.text(of: "generated/app/sqlite.sql") == sqlite)
      #expect(folder.text(of: "generated/app/postgresql.sql")?.contains("age") == true)
      #expect(try project.schemac("generate", "--check").status == 1)
    }
  }

  @Test("What schemac.yaml chooses about ZeroDB reaches its files, and its plan's limit holds")
  func zerodbOptions() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      let configuration = try #require(folder.text(of: "schemac.yaml"))
      try folder.write(configuration + "zerodb: { fields: object, table_limit: 1 }\n", to: "schemac.yaml")
      #expect(try project.schemac("generate").status == 0)
      let users = folder.text(of: "generated/app/zerodb/users.json")
      #expect(users?.contains(#""required": true"#) == true)
      #expect(
        folder.text(of: "generated/app/zerodb.md")?.contains("`users_email_key`: `UNIQUE (email)`") == true)

      try folder.write(SampleProject.users.replacing("users", with: "teams"), to: "schemas/teams.yaml")
      let full = try project.schemac("generate")
      #expect(full.status == 1)
      #expect(
        full.errors.contains(
          "schemas/users.yaml:2:3: error: ZeroDB gets 2 tables, and `table_limit` allows 1"))
    }
  }

  @Test("An error in one file writes nothing at all")
  func errors() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write("tables: { t: { columns: { a: nonsense } } }\n", to: "schemas/bad.yaml")
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("schemas/bad.yaml:1:30: error: there is no type `nonsense`"))
      #expect(project.outputs == [])
    }
  }

  @Test(
    "A configuration that leads out of its folder is refused",
    arguments: ["/etc", "../elsewhere", "a/../../b", "."])
  func paths(_ path: String) throws {
    try withTemporaryFolder { folder in
      try folder.write(
        "databases: { app: { schema: schemas, output: '\(path)', targets: [sqlite] } }\n",
        to: "schemac.yaml")
      try folder.write(SampleProject.users, to: "schemas/users.yaml")
      let run = try runTool("schemac", ["generate"], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("must be a path below the folder of `schemac.yaml`"))
    }
  }
}
