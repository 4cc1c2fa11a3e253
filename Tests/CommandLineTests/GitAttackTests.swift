import Foundation
import TestSupport
import Testing

@Suite("Nothing that a repository or a command line holds is obeyed")
struct GitAttackTests {
  static let words = [
    "-x", "--help", "--output=pwned", "-", "--", "", " ", "a b", "a\nb", ";touch pwned", "$(touch pwned)",
    "`touch pwned`",
    "'", "\"", "|touch pwned", "*", "^HEAD", "HEAD..main", "HEAD...main", "HEAD^!", ":/one", "@{-1}", "a:b:c",
    "é",
    "\u{1B}[2J", "refs/heads/../../config", "HEAD --output=pwned", "HEAD\n",
  ]

  @Test("A revision is never an option, a range or a command", arguments: words)
  func revisions(_ word: String) throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      // Nothing behind an option's `=` is wrong usage already.
      let against = word.isEmpty ? [] : [["--against=\(word)"]]
      for arguments in [["git:\(word)", "schemas"], ["schemas", "git:\(word):schemas"]] + against {
        let run = try runTool("schemac", ["diff"] + arguments, in: folder)
        #expect(run.status == 1 && run.output.isEmpty, "\(arguments): \(run.output)\(run.errors)")
        #expect(run.errors.hasPrefix("error: ") && !run.errors.contains("\u{1B}"), "\(run.errors)")
      }
      #expect(try repository.git("status", "--porcelain").isEmpty)
    }
  }

  @Test("A path is a path, whatever it holds", arguments: words.filter { !$0.isEmpty && !$0.contains("/") })
  func paths(_ word: String) throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      let missing = try repository.schemac("diff", "schemas", "git:HEAD:\(word)")
      #expect(missing.status == 1 && missing.errors.contains("there is no `"), "\(missing.errors)")
      try folder.write(SampleProject.users, to: "\(word)/users.yaml")
      try repository.commit("two")
      let run = try repository.schemac(
        "diff", "git:HEAD:\(word)", "schemas", "--exit-code", "--target", "postgresql")
      #expect(run.status == 0 && run.output == "no difference\n", "\(run.errors)")
    }
  }

  @Test("Its aliases, hooks and filters are not run, and nothing is written")
  func settings() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      let pwned = folder.appending(path: "pwned").path
      let touch = "touch \(pwned)"
      for (key, value) in [
        ("alias.rev-parse", "!\(touch)"), ("alias.cat-file", "!\(touch)"), ("alias.merge-base", "!\(touch)"),
        ("core.fsmonitor", touch), ("core.pager", touch), ("pager.rev-parse", touch),
        ("diff.evil.textconv", touch),
        ("filter.evil.smudge", touch), ("filter.evil.clean", touch), ("core.sshCommand", touch),
      ] {
        try repository.git("config", key, value)
      }
      try folder.write(
        "*.yaml diff=evil filter=evil text eol=crlf working-tree-encoding=UTF-16\n", to: ".gitattributes")
      for hook in ["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"] {
        try folder.write("#!/bin/sh\n\(touch)\n", to: ".git/hooks/\(hook)")
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: ".git/hooks/\(hook)").path)
      }
      try folder.write(SampleRepository.withAge, to: "schemas/users.yaml")
      let before = try state(of: folder)
      let run = try repository.schemac("diff", "--against", "main")
      #expect(run.status == 0 && run.output.contains("`age`"), "\(run.errors)")
      #expect(try repository.schemac("snapshot", "git:v1").status == 0)
      #expect(!FileManager.default.fileExists(atPath: pwned))
      #expect(try state(of: folder) == before)
    }
  }

  /// Every file of a repository with its bytes, and when it was written.
  private func state(of folder: URL) throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try paths.sorted().map { path in
      let file = folder.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      return "\(path) \(attributes[.modificationDate] ?? "") \(attributes[.size] ?? "")"
    }
  }

  @Test("A link is followed within the schema's folder, and never out of it")
  func links() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: path).path, withDestinationPath: target)
      }
      try folder.write(SampleProject.users, to: "inside/parts/users.yaml")
      try link("inside/again.yaml", to: "parts/users.yaml")
      try link("inside/circle", to: "../inside")
      try link("inside/readme", to: "/etc/hostname")
      try link("whole", to: "inside/parts")
      try folder.write(SampleProject.users, to: "out/users.yaml")
      try link("out/secret.yaml", to: "../schemac.yaml")
      try folder.write(SampleProject.users, to: "absolute/users.yaml")
      try link("absolute/secret.yaml", to: "/etc/passwd")
      try folder.write(SampleProject.users, to: "beyond/users.yaml")
      try link("beyond/secret.yaml", to: "../../../secret.yaml")
      try folder.write(SampleProject.users, to: "nowhere/users.yaml")
      try link("nowhere/gone.yaml", to: "gone")
      try link("round", to: "round")
      try repository.commit("links")
      for (path, message) in [
        ("out", "leads out of `git:HEAD:out`"), ("absolute", "leads out of the repository"),
        ("beyond", "leads out of the repository"), ("nowhere", "leads nowhere"),
        ("round", "leads in a circle"),
      ] {
        let run = try repository.schemac("diff", "git:HEAD:\(path)", "schemas")
        #expect(run.status == 1 && run.errors.contains(message), "\(run.errors)")
        #expect(!run.errors.contains("root:"))
      }
      for path in ["inside/parts", "whole"] {
        let run = try repository.schemac(
          "diff", "git:HEAD:\(path)", "schemas", "--target", "postgresql", "--exit-code")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
      }
    }
  }

  @Test("Hidden files, settings and other files are left out; an old version's size is limited")
  func files() throws {
    try withTemporaryFolder { folder in
      let repository = try SampleRepository(folder)
      for name in [".hidden.yaml", "schemac.yaml", "notes.txt", ".git-like/x.yaml"] {
        try folder.write("not: [a schema", to: "schemas/\(name)")
      }
      try folder.write(SampleProject.users.replacing("users", with: "others"), to: "schemas/below/others.yml")
      try repository.commit("two")
      let run = try repository.schemac("snapshot", "git:HEAD:schemas")
      #expect(
        run.status == 0 && run.output.contains("users:") && run.output.contains("others:"), "\(run.errors)")
      let large = folder.appending(path: "schemas/large.yaml")
      try Data(repeating: 0x20, count: 64 << 20 + 2).write(to: large)
      try repository.commit("three")
      let refused = try repository.schemac("snapshot", "git:HEAD:schemas")
      #expect(refused.status == 1 && refused.errors.contains("is larger than 64 MiB"), "\(refused.errors)")
    }
  }
}
