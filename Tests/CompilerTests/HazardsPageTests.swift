import Compiler
import Differ
import TestSupport
import Testing

@Suite("Documentation/Diff.md")
struct HazardsPageTests {
  @Test("It says of every hazard what schemac explain says")
  func hazards() throws {
    let rows = Hazard.ID.allCases.map { id in
      "| `\(id.rawValue)` | \(id.isRefused ? "yes" : "") | \(id.summary) \(id.meaning) | \(id.remedy) |\n"
    }
    try MadeSection("hazards", of: "Documentation/Diff.md").expect(
      "| hazard | refused | what it is | what to do |\n|---|---|---|---|\n" + rows.joined())
  }
}
