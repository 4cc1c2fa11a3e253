import Foundation
import TestSupport
import Testing

@Suite("A revision of git is a version of a schema")
struct GitSourceTests {
  @Test("Its path is that of the other side, of the project, or said, relative to the working folder")
  func paths() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try folder.write(SampleRepository.withAge, to: "schemas/users.yaml")
      let absolute = folder.resolvingSymlinksInPath().appending(path: "schemas").path
      for arguments in [
        ["git:v1"], ["git:v1", "schemas"], ["git:v1:schemas", "schemas"], ["git:v1:./schemas/.", "schemas"],
        ["git:v1:schemas/users.yaml", "schemas/users.yaml"], ["git:v1", absolute],
        ["git:v1:" + absolute, "schemas"],
        ["git:v1", "--database", "app"], ["--against", "main"], ["--against", "main", "schemas"],
      ] {
        let run = try runTool("schemac", ["diff"] + arguments + ["--target", "postgresql"], in: folder)
        #expect(run.status == 0 && run.output.contains("`age`"), "\(arguments): \(run.output)\(run.errors)")
      }
      let below = folder.appending(path: "schemas")
      for arguments in [["git:v1"], ["git:v1:.", "."], ["git:v1", "../schemas"], ["--against", "main"]] {
        let run = try runTool("schemac", ["diff"] + arguments + ["--target", "postgresql"], in: below)
        #expect(run.status == 0 && run.output.contains("`age`"), "\(arguments): \(run.output)\(run.errors)")
      }
      try repository.commit("two")
      for arguments in [
        ["git:v1", "git:HEAD"], ["git:v1:schemas", "git:HEAD"], ["git:v1", "git:HEAD^{tree}:schemas"],
      ] {
        let run = try runTool("schemac", ["diff"] + arguments + ["--target", "postgresql"], in: folder)
        #expect(run.status == 0 && run.output.contains("`age`"), "\(arguments): \(run.output)\(run.errors)")
      }
    }
  }

  @Test("Its colon is where git finds it: one in braces is the revision's")
  func colons() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try repository.git("commit", "-q", "--allow-empty", "-m", "fix: all")
      let run = try repository.schemac(
        "diff", "git:HEAD^{/fix: all}:schemas", "schemas", "--exit-code", "--target", "sqlite")
      #expect(run.status == 0 && run.output == "no difference\n", "\(run.errors)")
    }
  }

  @Test("--against compares with what both have last had in common, not with what is new there")
  func against() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try repository.git("checkout", "-q", "-b", "feature")
      try folder.write(SampleRepository.withAge, to: "schemas/users.yaml")
      try repository.commit("age")
      try repository.git("checkout", "-q", "main")
      try folder.write(
        SampleProject.users.replacing("name: text?", with: "name: text?\n      phone: text?"),
        to: "schemas/users.yaml")
      try repository.commit("phone")
      try repository.git("checkout", "-q", "feature")
      let run = try repository.schemac("diff", "--against", "main", "--format", "sql")
      #expect(run.status == 0 && run.output.contains("age") && !run.output.contains("phone"), "\(run.errors)")
      let base = try repository.git("rev-parse", "v1").prefix(12)
      #expect(run.output.contains("from git:\(base):schemas to schemas."))
    }
  }

  @Test("A schema that a revision does not have yet is empty, where the work tree has it")
  func newSchema() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try folder.write(SampleProject.users, to: "other/users.yaml")
      for arguments in [["git:v1:other", "other"], ["git:v1", "other"], ["--against", "v1", "other"]] {
        let run = try runTool(
          "schemac", ["diff"] + arguments + ["--target", "postgresql", "--format", "sql"], in: folder)
        #expect(run.status == 0 && run.output.contains("CREATE TABLE users"), "\(run.errors)")
        #expect(run.errors.contains("note: `other` is not in `"), "\(run.errors)")
      }
      let typo = try repository.schemac("diff", "git:v1:shcemas", "schemas")
      #expect(typo.status == 1 && typo.errors.contains("there is no `shcemas` in `v1`"), "\(typo.errors)")
      let newer = try repository.schemac("diff", "schemas", "git:v1:other")
      #expect(newer.status == 1 && newer.errors.contains("there is no `other` in `v1`"), "\(newer.errors)")
    }
  }

  @Test("What is wrong in it is said with the revision, the file and the place")
  func places() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try folder.write(SampleProject.users.replacing("text?", with: "txet?"), to: "schemas/users.yaml")
      try repository.commit("wrong")
      try folder.write(SampleProject.users, to: "schemas/users.yaml")
      let run = try repository.schemac("diff", "git:HEAD")
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("git:HEAD:schemas/users.yaml:6:13: error: "), "\(run.errors)")
    }
  }

  @Test("The targets and minimum versions are the project's in the work tree")
  func options() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder, targets: "[sqlite]")
      try folder.write(
        """
        databases:
          app: { schema: schemas, output: generated/app, targets: [postgresql], postgresql: { version: 14 } }
          other: { schema: other, output: generated/other }

        """, to: "schemac.yaml")
      try folder.write(SampleRepository.withAge, to: "schemas/users.yaml")
      let run = try repository.schemac("diff", "--against", "v1", "--database", "app", "--format", "sql")
      #expect(run.status == 0 && run.output.contains("ADD COLUMN"), "\(run.errors)")
      let open = try repository.schemac("diff", "--against", "v1")
      #expect(open.status == 1 && open.errors.contains("say which with `--database`"), "\(open.errors)")
      let unknown = try repository.schemac("diff", "--against", "v1", "--database", "ap")
      #expect(unknown.status == 1 && unknown.errors.contains("did you mean `app`?"), "\(unknown.errors)")
      try folder.write(
        SampleRepository.withAge + "    unique: [{ columns: [age], nulls_not_distinct: true }]\n",
        to: "schemas/users.yaml")
      let old = try repository.schemac("diff", "git:v1", "--database", "app")
      #expect(old.status == 1 && old.errors.contains("PostgreSQL 15"), "\(old.errors)")
    }
  }

  @Test("What cannot be compared is wrong usage")
  func usage() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      for arguments in [[], ["a", "b", "--against", "main"]] {
        #expect(try runTool("schemac", ["diff"] + arguments, in: folder).status == 64)
      }
      let addresses = [
        ("postgresql:localhost", "a PostgreSQL database is `postgresql://…`"), ("sqlite:", "needs a path"),
      ]
      for (source, message) in addresses {
        let run = try repository.schemac("diff", source, "schemas")
        #expect(run.status == 1 && run.errors.contains(message), "\(run.errors)")
      }
      let run = try repository.schemac("diff", "--against", "main", "git:HEAD")
      #expect(run.status == 1 && run.errors.contains("compares the work tree's schema"), "\(run.errors)")
    }
  }
}
