import Foundation
import TestSupport

/// Two versions of a schema, in the folders `a` and `b`: a rename, a NOT NULL with a backfill, a dropped column and a
/// dropped table.
struct DiffSample {
  let folder: URL

  static let before = """
    tables:
      members:
        columns:
          id: { type: bigint, identity: by default, primary_key: true }
          mail: { type: varchar(100), unique: true }
          name: text?
          age: integer?
      visits:
        columns: { id: bigint }
        primary_key: [id]

    """
  static let after = """
    tables:
      members:
        columns:
          id: { type: bigint, identity: by default, primary_key: true }
          email: { type: varchar(255), unique: true, renamed_from: mail }
          name: { type: text, backfill: mail }

    """

  init(_ folder: URL, before: String = Self.before, after: String = Self.after) throws {
    self.folder = folder
    try folder.write(before, to: "a/schema.yaml")
    try folder.write(after, to: "b/schema.yaml")
  }

  func diff(_ arguments: String...) throws -> ToolRun {
    try runTool("schemac", ["diff", "a", "b"] + arguments, in: folder)
  }
}
