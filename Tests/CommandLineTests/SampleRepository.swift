import Foundation
import TestSupport

/// A git repository in a folder of its own, with the sample project in it and one commit, `v1`, on the branch `main`.
struct SampleRepository {
  let folder: URL

  /// `users` with a column more than the sample has.
  static let withAge = SampleProject.users.replacing("name: text?", with: "name: text?\n      age: integer?")

  init(_ folder: URL, targets: String = "[postgresql]") throws {
    self.folder = folder
    _ = try SampleProject(folder, targets: targets)
    try git("init", "-q")
    try commit("one")
    try git("tag", "v1")
  }

  /// A clone of another one, which was made already.
  init(cloned folder: URL) {
    self.folder = folder
  }

  @discardableResult func git(_ arguments: String...) throws -> String {
    try Self.git(arguments, in: folder)
  }

  @discardableResult static func git(_ arguments: [String], in folder: URL) throws -> String {
    let settings = [
      "user.name=A", "user.email=a@example.org", "init.defaultBranch=main", "commit.gpgsign=false",
      "protocol.file.allow=always",
    ]
    let run = try run(
      URL(filePath: "/usr/bin/env"), ["git"] + settings.flatMap { ["-c", $0] } + arguments, in: folder)
    guard run.status == 0 else { throw GitFailure(message: "git \(arguments): \(run.errors)") }
    return run.output
  }

  func commit(_ message: String) throws {
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", message)
  }

  func schemac(_ arguments: String...) throws -> ToolRun {
    try runTool("schemac", arguments, in: folder)
  }

  /// Runs schemac with other settings in its environment, `NAME=value`.
  func schemac(with settings: [String], _ arguments: String..., in place: URL? = nil) throws -> ToolRun {
    let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "schemac")
    return try run(URL(filePath: "/usr/bin/env"), settings + [tool.path] + arguments, in: place ?? folder)
  }
}

struct GitFailure: Error {
  var message: String
}
