import Compiler
import Diagnostics
import TestSupport
import Testing

@Suite("What is wrong with a schema is said, all of it, at its place")
struct BadInputTests {
  @Test("The messages are the committed ones", arguments: CaseFolder.all(beside: #filePath))
  func messages(_ folder: CaseFolder) throws {
    let compiled = compile(try folder.schemaFiles(), linting: false)
    let text = TextRenderer(showsLines: true).render(compiled.diagnostics)
    folder.expect(text.isEmpty ? "no errors\n" : text, equals: "expected.txt")
  }
}
