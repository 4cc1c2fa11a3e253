import Diagnostics
import Foundation
import FrontEnd
import SchemaModel
import SchemaWriter
import Testing

@Suite("A schema that is written reads back as itself")
struct RoundTripTests {
  /// Every schema of the repository: each folder below `schemas` and `Examples`, each case of a test.
  static let folders: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var folders = Set<String>()
    for top in ["schemas", "Examples", "Tests"] {
      let enumerator = FileManager.default.enumerator(atPath: root.appending(path: top).path)
      while let path = enumerator?.nextObject() as? String {
        guard path.hasSuffix(".yaml"), !path.contains(".build/") else { continue }
        folders.insert(top + "/" + String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
      }
    }
    return folders.sorted()
  }()

  @Test("Every schema in the repository", arguments: folders)
  func repository(_ folder: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "schemac.yaml" }.sorted()
    // Together they are one database; a folder of cases that stand alone holds one in each file.
    let files = try names.map {
      SourceFile(path: $0, bytes: Array(try Data(contentsOf: root.appending(path: $0))))
    }
    let together = readSchema(files)
    if !together.diagnostics.hasErrors { try expectRoundTrip(together) }
    for file in files {
      let alone = readSchema([file])
      if !alone.diagnostics.hasErrors { try expectRoundTrip(alone) }
    }
  }

  @Test("There are schemas to try")
  func thereAreSome() {
    #expect(Self.folders.count > 60)
  }
}

/// Writes what was read, reads it back and expects the same, of the same text.
func expectRoundTrip(_ read: ReadSchema, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let text = try write(read.schema, targets: read.targets, heading: ["A heading"])
  let back = readSchema([SourceFile(path: "snapshot.yaml", text: text)])
  let errors = TextRenderer().render(back.diagnostics.filter { $0.severity == .error })
  #expect(errors.isEmpty, "\(errors)\n\(text)", sourceLocation: sourceLocation)
  #expect(back.targets == read.targets, sourceLocation: sourceLocation)
  // All tables of a snapshot are in one file.
  var schema = read.schema
  for position in schema.tables.indices { schema.tables[position].file = "snapshot" }
  #expect(back.schema == schema, "\(text)", sourceLocation: sourceLocation)
  #expect(
    try write(back.schema, targets: back.targets, heading: ["A heading"]) == text,
    sourceLocation: sourceLocation)
}
