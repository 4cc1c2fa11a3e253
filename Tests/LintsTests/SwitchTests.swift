import Compiler
import Diagnostics
import FrontEnd
import SchemaModel
import Testing

@Suite("Warnings are switched in schemac.yaml")
struct SwitchTests {
  private let schema = SourceFile(
    path: "schema.yaml", text: "tables: { logs: { columns: { tags: 'text[]', at: timestamp } } }")

  /// What is said of the schema under settings, and what is said of the settings.
  private func severities(_ settings: String) -> [DiagnosticID: Severity] {
    let (project, diagnostics) = readProject(
      SourceFile(path: "schemac.yaml", text: settings), needsDatabases: false)
    #expect(diagnostics == [])
    let options = project.databases.first?.options ?? project.options
    let compiled = compile([schema], targets: TargetSet([.postgresql, .sqlite]), options: options)
    return Dictionary(
      compiled.diagnostics.map { ($0.id, $0.severity) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("Without a word they are on")
  func on() {
    let all: [DiagnosticID: Severity] = [
      .notEnforced: .warning, .tableWithoutPrimaryKey: .warning, .regrettedType: .warning,
    ]
    #expect(severities("{}") == all)
    #expect(severities("warnings: { regretted-type: on }") == all)
  }

  @Test("Off says nothing, and an error is one; a target's warnings are switched like lints")
  func offAndError() {
    #expect(
      severities("warnings: { not-enforced: off, regretted-type: off, table-without-primary-key: error }")
        == [
          .tableWithoutPrimaryKey: .error
        ])
  }

  @Test("A database's own switches go before the project's")
  func database() {
    let settings = """
      warnings: { not-enforced: off, regretted-type: error }
      databases:
        app: { schema: a, output: b, warnings: { regretted-type: off, table-without-primary-key: off } }
        other: { schema: a, output: c }
      """
    #expect(severities(settings) == [:])
    let other = readProject(SourceFile(path: "schemac.yaml", text: settings)).project.database(named: "other")
    #expect(other?.options.warnings == [.notEnforced: .off, .regrettedType: .error])
  }

  @Test(
    "What cannot be switched is said",
    arguments: [
      ("{ unknown-type: off }", "`unknown-type` is always an error, which cannot be switched off"),
      ("{ redundant-idx: off }", "there is no warning `redundant-idx`"),
      ("{ redundant-index: never }", "`never` is none of the words that a warning takes"),
      ("[redundant-index]", "`warnings` is a mapping from each warning's id to `on`, `off` or `error`"),
    ])
  func wrong(_ value: String, _ message: String) throws {
    let file = SourceFile(path: "schemac.yaml", text: "warnings: \(value)")
    let diagnostics = readProject(file, needsDatabases: false).diagnostics
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.hasErrors)
    if value.contains("idx") { #expect(diagnostics[0].help == "did you mean `redundant-index`?") }
  }

  @Test("A real error of an id that also warns stays an error")
  func realErrors() {
    let text =
      "tables: { t: { columns: { id: { type: bigint, primary_key: true } }, checks: { c: 'lenght(id::text) > 0' } } }"
    let options = TargetOptions(warnings: [.unknownFunction: .off])
    let file = SourceFile(path: "schema.yaml", text: text)
    #expect(compile([file], targets: TargetSet([.sqlite]), options: options).hasErrors)
    #expect(compile([file], targets: TargetSet([.postgresql]), options: options).diagnostics == [])
    #expect(compile([file], targets: TargetSet([.postgresql])).diagnostics.map(\.id) == [.unknownFunction])
  }
}
