import Foundation
import TestSupport

/// A project in a folder of its own, beside which lies one that nobody named.
struct Project {
  /// Everything of the test.
  let scratch: URL
  var folder: URL { scratch.appending(path: "project") }
  var outside: URL { scratch.appending(path: "outside") }
  var output: URL { folder.appending(path: "generated/app") }

  static let users = """
    tables:
      users:
        columns: { id: { type: bigint, primary_key: true }, email: text }

    """

  init(_ scratch: URL, targets: String = "[postgresql, sqlite, zerodb, swift]") throws {
    self.scratch = scratch
    try folder.write(
      "databases: { app: { schema: schemas, output: generated/app, targets: \(targets) } }\n",
      to: "schemac.yaml")
    try folder.write(Self.users, to: "schemas/users.yaml")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
  }

  func schemac(_ arguments: String...) throws -> ToolRun {
    try runTool("schemac", arguments, in: folder)
  }

  /// Every file below a folder with its bytes; links as what they say.
  static func contents(_ folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      let file = folder.appending(path: path)
      let type = try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
      if type == .typeRegular {
        contents[path] = try Data(contentsOf: file)
      } else if type == .typeSymbolicLink {
        contents[path] = Data(try FileManager.default.destinationOfSymbolicLink(atPath: file.path).utf8)
      }
    }
    return contents
  }

  func link(_ path: String, to destination: String) throws {
    let link = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: destination)
  }
}

/// Calls `body` with a project in a new folder, which is gone afterwards.
func withProject(targets: String = "[postgresql, sqlite, zerodb, swift]", _ body: (Project) throws -> Void)
  throws
{
  try withTemporaryFolder { try body(Project($0, targets: targets)) }
}
