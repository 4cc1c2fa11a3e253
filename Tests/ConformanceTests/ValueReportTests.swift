import TestSupport
import Testing

@Suite("The report on the types")
struct ValueReportTests {
  @Test("It says what the stores do", .enabled(if: TestServer.areWanted))
  func report() throws {
    let files = try ValueFile.all()
    let stores = TestedStore.allCases
    let fromSQLite = try ValueCarriage(sqlite: files)
    let columns =
      try stores.map { store in
        ReportColumn("\(store)", mismatches: try store.mismatches(files), offers: store.offers)
      }
      + stores.map { store in
        let offered = files.filter(store.offers)
        let mismatches =
          switch store {
          case .postgresql(let server):
            try ValueCarriage(server, offered).mismatches(offered, like: fromSQLite)
          case .sqlite: fromSQLite.mismatches(offered)
          }
        return ReportColumn("Swift from \(store)", carriedBut: mismatches, offers: store.offers)
      }
    let types = try ValueSchema(files: files).types()
    let report = ValueReport(files: files, types: types, columns: columns)
    try MadeSection("types", of: "Documentation/Conformance.md").expect(report.markdown)
    try MadeSection("types", of: "README.md").expect(report.summary)
  }
}
