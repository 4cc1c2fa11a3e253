import Compiler
import Diagnostics
import Differ
import FrontEnd
import SchemaModel
import Testing

@Suite("What schemac explain says is true")
struct ExplanationTests {
  @Test("The example of every id causes it", arguments: DiagnosticID.allCases)
  func examples(_ id: DiagnosticID) throws {
    let explanation = id.explanation
    switch explanation.example {
    case .schema(let yaml):
      #expect(
        compile([file(yaml)]).diagnostics.contains { $0.id == id },
        "\(compile([file(yaml)]).diagnostics.map(\.id))")
    case .configuration(let yaml):
      #expect(readProject(file(yaml)).diagnostics.contains { $0.id == id })
    case .change(let from, let to):
      #expect(try change(from, to) == id)
    case .situation:
      // Made in the tests of the command line, all but a fault of which nobody knows.
      #expect(
        [.cannotRead, .badEncoding, .foreignFile, .cannotWrite, .staleOutput, .compilerFault].contains(id))
    }
  }

  private func file(_ yaml: String) -> SourceFile { SourceFile(path: "a.yaml", text: yaml) }

  private func change(_ from: String, _ to: String) throws -> DiagnosticID? {
    let (older, newer) = (compile([file(from)]), compile([file(to)]))
    try #require(!older.hasErrors && !newer.hasErrors)
    do throws(MigrationError) {
      let migration = try migration(
        from: older.schema, to: newer.schema, target: .postgresql, fromName: "a", toName: "b")
      return migration.warnings.first?.id
    } catch {
      return error.diagnostics.first?.id
    }
  }

  @Test("Texts are whole sentences, and no two of them say the same")
  func texts() {
    let explanations = DiagnosticID.allCases.map(\.explanation)
    for text in explanations.flatMap({ [$0.summary, $0.meaning, $0.remedy] })
      + Hazard.ID.allCases.flatMap({ [$0.summary, $0.meaning, $0.remedy] })
    {
      #expect(text.hasSuffix(".") || text.hasSuffix("`."), "\(text)")
      #expect(!text.contains("\n"))
    }
    let summaries = explanations.map(\.summary) + Hazard.ID.allCases.map(\.summary)
    #expect(Set(summaries).count == summaries.count)
  }
}
