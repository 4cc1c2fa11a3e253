import Foundation
import TestSupport
import Testing

@testable import ZeroDBTarget

@Suite("Documentation/ZeroDBPlans.md is true") struct PlanDocumentationTests {
  private func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Documentation/ZeroDBPlans.md"), encoding: .utf8)
  }

  @Test func `Its example is a plan`() throws {
    let document = try PlanCase.named("field_renamed").plan().document
    try MadeSection("example", of: "Documentation/ZeroDBPlans.md").expect("\n```json\n\(document)```\n")
  }

  @Test func `It names every step, every member of a mapping and every conversion`() throws {
    let text = try text()
    var words = Set(ValueConversion.allCases.map(\.rawValue))
    for item in PlanCase.all {
      guard let document = try? item.plan().document else { continue }
      let plan = try Value(json: document)
      words.formUnion(plan.members.keys)
      let steps = plan["tables"]?.list.flatMap { $0["steps"]?.list ?? [] } ?? []
      for step in steps + (plan["guards"]?.list ?? []) {
        words.formUnion([step["step"]?.string ?? ""] + step.members.keys)
        for field in step["fields"]?.list ?? [] { words.formUnion(field.members.keys) }
      }
    }
    let plain: Set = [
      "step", "from", "to", "cause", "table_name", "must_be", "otherwise", "next_page", "stop",
    ]
    let unnamed = words.subtracting(plain).filter { !text.contains("`\($0)") }
    #expect(unnamed == [])
    #expect(words.count > 40)
  }
}
