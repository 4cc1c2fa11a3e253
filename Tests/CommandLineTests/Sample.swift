import Foundation
import TestSupport

/// A small project in a folder of its own.
struct SampleProject {
  let folder: URL

  static let users = """
    tables:
      users:
        columns:
          id: { type: bigint, identity: by default, primary_key: true }
          email: { type: varchar(255), unique: true }
          name: text?

    """

  init(_ folder: URL, targets: String = "[postgresql, sqlite, zerodb, swift]") throws {
    self.folder = folder
    try folder.write(
      """
      databases:
        app:
          schema: schemas
          output: generated/app
          targets: \(targets)

      """, to: "schemac.yaml")
    try folder.write(Self.users, to: "schemas/users.yaml")
  }

  func schemac(_ arguments: String...) throws -> ToolRun {
    try runTool("schemac", arguments, in: folder)
  }

  /// The paths below the output folder.
  var outputs: [String] {
    let root = folder.appending(path: "generated/app").path
    return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .sorted()
  }
}
