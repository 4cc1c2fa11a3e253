import Compiler
import Diagnostics
import Foundation
import SchemaModel
import Testing

@Suite("Documentation/Warnings.md")
struct WarningsPageTests {
  /// What stands below a heading; at first, what stands above them all.
  private struct Section {
    var title: String
    /// What is said of its schema.
    var diagnostics: [Diagnostic]

    init(_ text: String) {
      title = String(text.prefix { $0 != "\n" })
      let example = text.components(separatedBy: "```yaml\n").dropFirst().first ?? ""
      let file = SourceFile(path: "schema.yaml", text: example.components(separatedBy: "```\n")[0])
      diagnostics = compile([file], requested: TargetSet([.postgresql, .sqlite])).diagnostics
    }
  }

  private func sections() throws -> [Section] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/Warnings.md")
    return try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n### ").map(Section.init)
  }

  @Test("It has a section for each warning, and for nothing else")
  func complete() throws {
    let titles = try sections().dropFirst().map(\.title)
    let ids = DiagnosticID.allCases.filter(\.canBeSwitched)
    #expect(titles.sorted() == ids.map { "`\($0.rawValue)`" }.sorted())
  }

  @Test("Each section's example gives its warning, and nothing else")
  func examples() throws {
    for section in try sections().dropFirst() {
      let found = Set(section.diagnostics.map { "`\($0.id.rawValue)`" })
      #expect(found == [section.title], "\(TextRenderer().render(section.diagnostics))")
      #expect(!section.diagnostics.hasErrors)
    }
  }

  @Test("What its first example allows is not said")
  func allowed() throws {
    #expect(try sections()[0].diagnostics == [])
  }
}
