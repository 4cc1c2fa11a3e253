import Foundation
import TestSupport
import Testing

@Suite("Repositories of every kind")
struct GitStateTests {
  @Test("A shallow clone that lacks a revision names the command that brings it, and that command does")
  func shallow() throws {
    try withTemporaryFolder { folder in
      let origin = try SampleRepository(folder.appending(path: "origin"))
      try origin.git("checkout", "-q", "-b", "feature")
      try origin.folder.write(SampleRepository.withAge, to: "schemas/users.yaml")
      try origin.commit("age")
      try origin.git("checkout", "-q", "main")
      try origin.commit("later")
      try SampleRepository.git(
        ["clone", "-q", "--depth", "1", "--branch", "feature", origin.folder.absoluteString, "clone"],
        in: folder)
      let clone = SampleRepository(cloned: folder.appending(path: "clone"))

      let old = try clone.schemac("diff", "git:HEAD~1")
      #expect(old.status == 1 && old.errors.contains("`HEAD~1` in this shallow clone"), "\(old.errors)")
      #expect(
        old.errors.contains("`git fetch --deepen=100`") && old.errors.contains("`git fetch --unshallow`"))

      // The tip of the branch alone is enough to compare with it.
      let tip = try clone.schemac("diff", "git:origin/main")
      #expect(tip.status == 1)
      try follow("git fetch --depth=1 origin main:refs/remotes/origin/main", tip.errors, clone)
      let found = try clone.schemac("diff", "git:origin/main")
      #expect(found.status == 0 && found.output.contains("`age`"), "\(found.errors)")

      // What both have had in common needs the history.
      let apart = try clone.schemac("diff", "--against", "origin/main")
      #expect(apart.status == 1 && apart.errors.contains("have no commit in common here"), "\(apart.errors)")
      try follow("git fetch --unshallow origin main:refs/remotes/origin/main", apart.errors, clone)
      let met = try clone.schemac("diff", "--against", "origin/main")
      #expect(met.status == 0 && met.output.contains("`age`"), "\(met.errors)")
    }
  }

  private func follow(_ command: String, _ errors: String, _ clone: SampleRepository) throws {
    #expect(errors.contains("`\(command)`"), "\(errors)")
    try SampleRepository.git(command.split(separator: " ").dropFirst().map(String.init), in: clone.folder)
  }

  @Test("Histories that never met are told from those that are cut short")
  func unrelated() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try repository.git("checkout", "-q", "--orphan", "other")
      try repository.commit("other")
      let run = try repository.schemac("diff", "--against", "main")
      #expect(
        run.status == 1 && run.errors.contains("`HEAD` and `main` have no commit in common"), "\(run.errors)")
      #expect(run.errors.contains("`git:main`"))
    }
  }

  @Test("A name that git is not sure of is not guessed")
  func ambiguous() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      try repository.git("branch", "v1")
      let name = try repository.schemac("diff", "git:v1")
      #expect(name.status == 1 && name.errors.contains("'v1' is ambiguous"), "\(name.errors)")
      #expect(try repository.schemac("diff", "git:refs/tags/v1", "--exit-code").status == 0)
      let time = try repository.schemac("diff", "git:main@{2 years ago}")
      #expect(time.status == 1 && time.errors.contains("only goes back to"), "\(time.errors)")
      // What else git says while it works is no answer.
      let traced = try repository.schemac(with: ["GIT_TRACE=1"], "diff", "git:nothing")
      #expect(traced.errors.contains("there is no revision `nothing`"), "\(traced.errors)")
    }
  }

  @Test("Without git, outside of a repository, and before its first commit")
  func nothingThere() throws {
    try withTemporaryFolder { folder in
      let project = try SampleProject(folder.appending(path: "a"))
      let outside = try project.schemac("diff", "git:HEAD")
      #expect(outside.status == 1 && outside.errors.contains("is in no git repository"), "\(outside.errors)")
      try SampleRepository.git(["init", "-q"], in: project.folder)
      let empty = try project.schemac("diff", "--against", "HEAD")
      #expect(empty.status == 1 && empty.errors.contains("there is no revision `HEAD`"), "\(empty.errors)")
      let repository = SampleRepository(cloned: project.folder)
      let without = try repository.schemac(with: ["PATH=/nowhere"], "diff", "git:HEAD")
      #expect(without.status == 1 && without.errors.contains("`git` is not installed"), "\(without.errors)")
    }
  }

  @Test("A submodule's files are in another repository, which is an error and no missing table")
  func submodules() throws {
    try withTemporaryFolder { folder in
      let other = try SampleRepository(folder.appending(path: "other"))
      let repository = try SampleRepository(folder.appending(path: "main"))
      try repository.git("submodule", "--quiet", "add", other.folder.absoluteString, "schemas/shared")
      try repository.commit("submodule")
      for path in ["schemas", "schemas/shared/schemas"] {
        let run = try repository.schemac("diff", "git:HEAD:\(path)", "schemas/users.yaml")
        #expect(run.status == 1 && run.errors.contains("is in a submodule"), "\(run.errors)")
      }
    }
  }

  @Test("GIT_DIR, a linked work tree and a bare repository are read")
  func layouts() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder.appending(path: "main"))
      let elsewhere = folder.appending(path: "elsewhere")
      try elsewhere.write(SampleRepository.withAge, to: "schemas/users.yaml")
      let byVariable = try repository.schemac(
        with: ["GIT_DIR=../main/.git"], "diff", "git:v1", "schemas", "--target", "postgresql", in: elsewhere)
      #expect(byVariable.status == 0 && byVariable.output.contains("`age`"), "\(byVariable.errors)")
      try repository.git("worktree", "add", "-q", "../linked", "v1")
      let linked = SampleRepository(cloned: folder.appending(path: "linked"))
      #expect(try linked.schemac("diff", "git:main", "--exit-code").status == 0)
      try SampleRepository.git(["clone", "-q", "--bare", repository.folder.path, "bare"], in: folder)
      let bare = SampleRepository(cloned: folder.appending(path: "bare"))
      #expect(try bare.schemac("snapshot", "git:v1:schemas").output.contains("users:"))
    }
  }

  @Test("A repository that names its objects by SHA-256 is read", .enabled(if: Self.knowsSHA256))
  func longIDs() throws {
    try withTemporaryFolder { folder in
      _ = try SampleProject(folder, targets: "[postgresql]")
      try SampleRepository.git(["init", "-q", "--object-format=sha256"], in: folder)
      let repository = SampleRepository(cloned: folder)
      try repository.commit("one")
      let run = try repository.schemac("diff", "--against", "main", "--exit-code")
      #expect(run.status == 0 && run.output == "no difference\n", "\(run.errors)")
    }
  }

  private static let knowsSHA256 =
    (try? withTemporaryFolder { try SampleRepository.git(["init", "-q", "--object-format=sha256"], in: $0) })
    != nil
}
