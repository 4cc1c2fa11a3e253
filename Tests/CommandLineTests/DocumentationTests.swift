import Foundation
import TestSupport
import Testing

@Suite("The documentation is true")
struct DocumentationTests {
  @Test("Every schema in the description of the language compiles")
  func schemas() throws {
    let file = ReadmeTests.root.appending(path: "Documentation/SchemaLanguage.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let examples = Block.all(in: text).filter { $0.kind == "yaml" }
    #expect(examples.count > 10)
    try withTemporaryFolder { folder in
      for (position, example) in examples.enumerated() {
        let name = "example_\(position).yaml"
        try folder.write(example.lines.joined(separator: "\n") + "\n", to: name)
        let result = try runTool("schemac", ["check", name], in: folder)
        #expect(result.status == 0, "\(example.lines.joined(separator: "\n"))\n\(result.errors)")
      }
    }
  }
}
