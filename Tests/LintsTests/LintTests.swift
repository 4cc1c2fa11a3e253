import Compiler
import Diagnostics
import TestSupport
import Testing

@Suite("Lints")
struct LintTests {
  @Test("The warnings are the committed ones", arguments: CaseFolder.all(beside: #filePath))
  func warnings(_ folder: CaseFolder) throws {
    let compiled = compile(try folder.schemaFiles())
    let text = TextRenderer(showsLines: true).render(compiled.diagnostics)
    folder.expect(text.isEmpty ? "no warnings\n" : text, equals: "expected.txt")
  }

  @Test("They wait until nothing is wrong, and whoever wants none gets none")
  func others() {
    let lacksKey = "tables: { logs: { columns: { line: text } } }"
    let file = SourceFile(path: "schema.yaml", text: lacksKey)
    #expect(compile([file]).diagnostics.map(\.id) == [.tableWithoutPrimaryKey])
    #expect(compile([file], linting: false).diagnostics == [])
    let wrong = SourceFile(path: "schema.yaml", text: lacksKey.replacing("text", with: "txt"))
    #expect(compile([wrong]).diagnostics.map(\.id) == [.unknownType])
  }
}
