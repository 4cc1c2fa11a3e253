import Foundation
import TestSupport
import Testing

@Suite("Warnings on the command line")
struct WarningTests {
  /// A table that lints have something to say about, and SQLite too.
  private static let unwise = """
    tables:
      logs:
        columns: { line: text, tags: 'text[]' }

    """

  @Test("check and generate say them, and go on")
  func said() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write(Self.unwise, to: "schemas/logs.yaml")
      for command in ["check", "generate"] {
        let run = try project.schemac(command)
        #expect(run.status == 0)
        #expect(run.errors.contains("schemas/logs.yaml:2:3: warning: "))
        #expect(run.errors.contains("[table-without-primary-key]\n"))
        #expect(run.errors.contains("[not-enforced]\n"))
      }
    }
  }

  @Test("An error that schemac.yaml makes of one stops both, and writes nothing")
  func errors() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      let configuration = try #require(folder.text(of: "schemac.yaml"))
      try folder.write(
        configuration + "warnings: { table-without-primary-key: error, not-enforced: off }\n",
        to: "schemac.yaml")
      try folder.write(Self.unwise, to: "schemas/logs.yaml")
      for command in ["check", "generate"] {
        let run = try project.schemac(command)
        #expect(run.status == 1)
        #expect(
          run.errors.contains(
            "schemas/logs.yaml:2:3: error: the table `logs` has no primary key [table-without-primary-key]\n")
        )
        #expect(!run.errors.contains("not-enforced"))
      }
      #expect(project.outputs == [])
    }
  }

  @Test("diff and models say what concerns them, and no lints")
  func elsewhere() throws {
    try withTemporaryFolder { folder in
      try folder.write("", to: "a/.keep")
      try folder.write(Self.unwise, to: "b/logs.yaml")
      let diff = try runTool("schemac", ["diff", "a", "b", "--target", "sqlite"], in: folder)
      #expect(diff.status == 0)
      #expect(diff.errors.contains("[not-enforced]\n"))
      #expect(!diff.errors.contains("[table-without-primary-key]"))
      let models = try runTool("schemac", ["models", "b/logs.yaml", "--output", "out"], in: folder)
      #expect(models.status == 0)
      #expect(models.errors.contains("[not-enforced]\n"))
      #expect(!models.errors.contains("[table-without-primary-key]"))
    }
  }
}
