import Compiler
import Diagnostics
import Foundation
import SchemaModel
import SwiftTarget
import Testing

/// The schema that the models in `Models` are made of, which are compiled into the tests themselves.
func recordSchema() throws -> CompiledSchema {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases/records/records.yaml")
  let text = try String(contentsOf: file, encoding: .utf8)
  let compiled = compile(
    [SourceFile(path: "records.yaml", text: text)],
    options: TargetOptions(swift: SwiftOptions(conformsToGRDB: true)))
  try #require(compiled.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
  return compiled
}

@Suite struct RecordModelTests {
  @Test func `The models in Models are those of the schema`() throws {
    let files = try emit(recordSchema(), for: .swift, database: "records", source: "records.yaml")
    // The folder stands for the output folder's own.
    try expectGolden(
      files.map { (path: String($0.path.dropFirst("Swift/".count)), text: $0.text) }, case: "Models", in: ".")
  }
}
