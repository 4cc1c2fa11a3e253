import Compiler
import Diagnostics
import Foundation
import FrontEnd
import TestSupport
import Testing

@Suite("The editors' JSON Schema and the decoder agree")
struct EditorSchemaTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let wheels = "SCHEMAC_TEST_JSON_SCHEMA"

  @Test("The committed files are what the decoder's tables say")
  func committed() {
    let folder = CaseFolder(path: Self.root.appending(path: "Documentation").path)
    folder.expect(EditorSchema.schemaFile.json.text, equals: "schemac.schema.json")
    folder.expect(EditorSchema.project.json.text, equals: "schemac.project.schema.json")
  }

  @Test("It holds for every schema that compiles", .enabled(if: TestServer.areWanted))
  func valid() throws {
    var files: [String] = []
    for folder in ["schemas", "Examples", "Tests/CompilerTests/Cases", "Tests/FrontEndTests/Cases"] {
      for path in yamlFiles(in: folder) where try ids(of: path).isEmpty { files.append(path) }
    }
    #expect(files.count > 80)
    for (path, judgement) in try judgements(of: files, .schemaFile) {
      #expect(judgement == "valid", "\(path)")
    }
    let projects = ["schemac.yaml", "Examples/Notes/Sources/Notes/schemac.yaml"]
    for (path, judgement) in try judgements(of: projects, .project) {
      #expect(judgement == "valid", "\(path)")
    }
  }

  @Test("It fails where the decoder finds a misspelt key", .enabled(if: TestServer.areWanted))
  func invalid() throws {
    let files = try yamlFiles(in: "Tests/FrontEndTests/Cases").filter {
      try ids(of: $0).contains(.unknownKey)
    }
    #expect(files.count > 5)
    for (path, judgement) in try judgements(of: files, .schemaFile) {
      #expect(judgement.contains(": ") && !judgement.hasPrefix("as text"), "\(path): \(judgement)")
    }
  }

  @Test("Each misspelt key of each place fails in both", .enabled(if: TestServer.areWanted))
  func everyPlace() throws {
    // One file for each place where a key can stand, with one key of nobody's in it.
    let places = [
      "KEY: 1", "tables: { t: { columns: { a: text }, KEY: 1 } }",
      "tables: { t: { columns: { a: { type: text, KEY: 1 } } } }",
      "tables: { t: { columns: { a: { type: text, default: { expression: x, KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, identity: { start: 1, KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, generated: { expression: '1', KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, references: { table: t, KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, postgresql: { KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, sqlite: { KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, zerodb: { KEY: 1 } } } } }",
      "tables: { t: { columns: { a: { type: int, swift: { KEY: 1 } } } } }",
      "tables: { t: { columns: { a: text }, primary_key: { columns: [a], KEY: 1 } } }",
      "tables: { t: { columns: { a: text }, unique: [{ columns: [a], KEY: 1 }] } }",
      "tables: { t: { columns: { a: text }, checks: { c: { expression: a > '', KEY: 1 } } } }",
      "tables: { t: { columns: { a: text }, checks: [{ expression: a > '', KEY: 1 }] } }",
      "tables: { t: { columns: { a: text }, foreign_keys: [{ columns: [a], references: t, KEY: 1 }] } }",
      "tables: { t: { columns: { a: text }, indexes: [{ columns: [a], KEY: 1 }] } }",
      "tables: { t: { columns: { a: text }, indexes: [{ columns: [{ column: a, KEY: 1 }] }] } }",
      "tables: { t: { columns: { a: text }, indexes: [{ columns: [a], sqlite: { KEY: 1 } }] } }",
      "tables: { t: { columns: { a: text }, zerodb: { KEY: 1 } } }",
      "tables: { t: { columns: { a: text }, swift: { KEY: 1 } } }",
      "tables: { t: { columns: { a: text }, zerodb: { rlhf: { agent_id: a, prompt: a, response: a, feedback: a, KEY: 1 } } } }",
      "enums: { e: { values: [a], KEY: 1 } }", "enums: { e: [{ value: a, KEY: 1 }] }",
      "extensions: [{ name: citext, KEY: 1 }]",
    ]
    try withTemporaryFolder { folder in
      var files: [String] = []
      for (position, text) in places.enumerated() {
        let name = "place\(position).yaml"
        try folder.write(text + "\n", to: name)
        files.append(folder.appending(path: name).path)
        let found = compile([SourceFile(path: name, text: text)]).diagnostics.map(\.id)
        #expect(found.contains(.unknownKey), "\(text)")
      }
      for ((_, judgement), text) in zip(try judgements(of: files, .schemaFile), places) {
        #expect(judgement.contains(": ") && !judgement.hasPrefix("as text"), "\(text): \(judgement)")
      }
    }
  }

  private func yamlFiles(in folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: Self.root.appending(path: folder).path)
    return (paths?.compactMap { $0 as? String } ?? []).sorted()
      .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.contains(".build") }
      .filter { !$0.hasSuffix("schemac.yaml") }.map { folder + "/" + $0 }
  }

  /// The errors in a file that is read with those beside it.
  private func ids(of path: String) throws -> Set<DiagnosticID> {
    let name = (path as NSString).lastPathComponent
    let folder = Self.root.appending(path: path).deletingLastPathComponent().path
    let compiled = compile(try CaseFolder(path: folder).schemaFiles())
    return Set(compiled.diagnostics.filter { $0.severity == .error && $0.span?.file.path == name }.map(\.id))
  }

  /// What a validator for JSON Schema that is not ours says of the files.
  private func judgements(
    of files: [String], _ schema: EditorSchema
  ) throws -> [(path: String, judgement: String)] {
    let wheels = try #require(
      ProcessInfo.processInfo.environment[Self.wheels],
      "\(Self.wheels) is not set: run Scripts/test, or set it to what Scripts/json-schema-wheels prints")
    return try withTemporaryFolder { folder in
      try folder.write(schema.json.text, to: "schema.json")
      let result = try run(
        URL(filePath: "/usr/bin/env"),
        [
          "PYTHONPATH=\(wheels)", "python3", "-B", "Scripts/validate-yaml",
          folder.appending(path: "schema.json").path,
        ]
          + files, in: Self.root)
      #expect(result.status == 0, "\(result.errors)")
      let lines = result.output.split(separator: "\n").map(String.init)
      try #require(lines.count == files.count)
      return zip(files, lines).map { ($0, String($1.dropFirst($0.count + 2))) }
    }
  }
}
