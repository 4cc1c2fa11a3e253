import Compiler
import Diagnostics
import SchemaModel
import TestSupport
import Testing

@Suite("Outputs")
struct OutputTests {
  @Test("A schema's outputs are the committed ones", arguments: CaseFolder.all(beside: #filePath))
  func outputs(_ folder: CaseFolder) throws {
    let compiled = compile(try folder.schemaFiles())
    folder.expect(TextRenderer().render(compiled.diagnostics), equals: "expected/messages.txt")
    try #require(!compiled.hasErrors)
    #expect(compiled.diagnostics.allSatisfy { $0.id.canBeSwitched })
    let targets = try #require(compiled.targets, "a case names its targets")
    for target in targets.targets {
      for file in try emit(compiled, for: target, database: folder.name, source: folder.name)
      // Long, and the same for all; the Swift backend's own tests hold it.
      where file.path != "Swift/SchemaSupport.swift" {
        folder.expect(file.text, equals: "expected/\(file.path)")
      }
    }
  }
}
