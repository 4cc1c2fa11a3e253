import TestSupport
import Testing

@Suite("The report on the types")
struct ValueReportTests {
  @Test("It says what the stores do", .enabled(if: TestServer.areWanted))
  func report() throws {
    let files = try ValueFile.all()
    let columns = try TestedStore.allCases.map { store in
      ReportColumn("\(store)", mismatches: try store.mismatches(files), offers: store.offers)
    }
    let types = try ValueSchema(files: files).types()
    let report = ValueReport(files: files, types: types, columns: columns)
    try MadeSection("types", of: "Documentation/Conformance.md").expect(report.markdown)
  }
}
