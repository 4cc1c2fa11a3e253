import Foundation
import TestSupport
import Testing

@Suite("schemac snapshot")
struct SnapshotTests {
  @Test("One file holds what a folder of several says, and is a source like it")
  func folders() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write(
        """
        targets: [postgresql]
        tables:
          posts:
            columns: { id: bigint, author_id: { type: bigint, references: users(id) }, state: state }
            primary_key: [id]
        enums: { state: [draft, 'no'] }

        """, to: "schemas/more/posts.yaml")
      let run = try project.schemac("snapshot", "schemas", "-o", "old.yaml")
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
      let text = try String(contentsOf: folder.appending(path: "old.yaml"), encoding: .utf8)
      #expect(
        text.hasPrefix(
          """
          # A snapshot of a schema, written by `schemac snapshot`.
          # It is of `schemas`. Do not edit it: write it anew.

          targets: [postgresql]

          tables:
            posts:

          """), "\(text)")
      #expect(
        try project.schemac("snapshot", "old.yaml").output == text.replacing("`schemas`", with: "`old.yaml`"))
      for versions in [["old.yaml", "schemas"], ["schemas", "old.yaml"]] {
        let run = try runTool(
          "schemac", ["diff"] + versions + ["--exit-code", "--target", "postgresql"], in: folder)
        #expect(run.status == 0 && run.output == "no difference\n", "\(run.errors)")
      }
    }
  }

  @Test("Of a revision, of the project's database, and compared with a revision again")
  func revisions() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try folder.write(SampleRepository.withAge, to: "schemas/users.yaml")
      #expect(try repository.schemac("snapshot", "git:v1", "-o", "v1.yaml").status == 0)
      #expect(try repository.schemac("snapshot", "--database", "app").output.contains("age: integer?"))
      #expect(try repository.schemac("snapshot").output.contains("age: integer?"))
      let same = try repository.schemac("diff", "v1.yaml", "git:v1", "--exit-code")
      #expect(same.status == 0 && same.output == "no difference\n", "\(same.errors)")
      #expect(try repository.schemac("diff", "v1.yaml").output.contains("`age`"))
    }
  }

  @Test("It is written over nothing but a snapshot")
  func overwriting() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      for _ in 1...2 { #expect(try project.schemac("snapshot", "-o", "a.yaml").status == 0) }
      let run = try project.schemac("snapshot", "-o", "schemas/users.yaml")
      #expect(run.status == 1 && run.errors.contains("is no snapshot"), "\(run.errors)")
      #expect(
        try String(contentsOf: folder.appending(path: "schemas/users.yaml"), encoding: .utf8)
          == SampleProject.users)
      for path in ["schemas", "nowhere/a.yaml", "a.yaml/b"] {
        #expect(try project.schemac("snapshot", "-o", path).status == 1)
      }
    }
  }

  @Test("Of a schema with an error there is none, and its source's name stays in its comment")
  func errors() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder)
      try folder.write(SampleProject.users.replacing("text?", with: "txet?"), to: "wrong.yaml")
      let run = try project.schemac("snapshot", "wrong.yaml")
      #expect(run.status == 1 && run.output.isEmpty && run.errors.hasPrefix("wrong.yaml:6:13: error: "))
      try folder.write(SampleProject.users, to: "a\ntables: {}\u{85}b/users.yaml")
      let odd = try project.schemac("snapshot", "a\ntables: {}\u{85}b", "-o", "odd.yaml")
      #expect(odd.status == 0, "\(odd.errors)")
      #expect(
        try project.schemac("diff", "odd.yaml", "schemas", "--target", "sqlite", "--exit-code").status == 0)
    }
  }
}
