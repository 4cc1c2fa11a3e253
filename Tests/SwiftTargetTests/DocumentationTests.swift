import Compiler
import Diagnostics
import Foundation
import SchemaModel
import SwiftTarget
import Testing

@Suite("Documentation/SwiftModels.md is true")
struct DocumentationTests {
  /// The fenced blocks of the page, by what stands behind the fence.
  private func blocks(_ kind: String) throws -> [String] {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documentation/SwiftModels.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
    return parts.enumerated().filter { $0.offset % 2 == 1 && $0.element.hasPrefix(kind + "\n") }
      .map { String($0.element.dropFirst(kind.count + 1)) }
  }

  private func models() throws -> [OutputFile] {
    let schema = try #require(try blocks("yaml").first)
    let compiled = compile(
      [SourceFile(path: "shop.yaml", text: schema)],
      options: TargetOptions(swift: SwiftOptions(conformsToGRDB: true)))
    try #require(compiled.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try emit(compiled, for: .swift, database: "shop", source: "shop.yaml")
  }

  @Test func `What it shows of models is in them`() throws {
    let text = try models().map(\.text).joined()
    let shown = try blocks("swift model")
    #expect(shown.count == 2)
    for block in shown { #expect(text.contains(block)) }
  }

  @Test func `What it does with models compiles`() throws {
    let uses = try blocks("swift").joined()
    #expect(uses.contains("insertAndFetch"))
    let client = (path: "Client.swift", text: "import Foundation\nimport GRDB\n\n" + uses)
    let messages = try compilerMessages(
      models().map { (path: $0.path, text: $0.text) } + [client],
      LanguageMode.swift6Strict.arguments + grdbArguments())
    #expect(messages == "")
  }
}
