import Compiler
import Diagnostics
import Differ
import SchemaModel
import Testing

@Suite("Values for rows of an older version rest where they are not needed")
struct OldRowsTests {
  @Test("They are no part of what a column is, on any target", arguments: Target.allCases)
  func noDifference(target: Target) throws {
    let plain = schema("name: text")
    let said = schema("name: { type: text, backfill: \"oldName || '!'\", convert: upper(name) }")
    #expect(plain != said)
    #expect(difference(from: plain, to: said, target: target).difference.isEmpty)
    #expect(difference(from: said, to: plain, target: target).difference.isEmpty)
  }

  @Test("They are no part of an output", arguments: Target.allCases)
  func noOutput(target: Target) throws {
    let plain = try emit(compiled("name: text"), for: target, database: "d", source: "s")
    let said = try emit(
      compiled("name: { type: text, backfill: \"'a'\", convert: upper(name) }"), for: target, database: "d",
      source: "s")
    #expect(plain == said)
  }

  @Test("A name keeps its case where the table's columns have it or had it")
  func names() {
    let columns = schema(
      "name: { type: text, renamed_from: oldName, backfill: oldName || otherName || \"lastName\" }"
    ).tables[0].columns
    #expect(columns[0].backfill?.columns.sorted() == ["lastName", "oldName", "othername"])
  }

  private func schema(_ column: String) -> Schema { compiled(column).schema }

  private func compiled(_ column: String) -> CompiledSchema {
    let text = "tables: { users: { columns: { \(column) }, primary_key: [name] } }"
    let compiled = compile([SourceFile(path: "schema.yaml", text: text)])
    #expect(!compiled.hasErrors, "\(compiled.diagnostics)")
    return compiled
  }
}
