import Catalog
import SchemaModel
import SchemaWriter
import Testing

@testable import Inspection

@Suite("What PostgreSQL 13 prints")
struct OldServerTests {
  @Test("Functions stand as the forms of SQL that they were written as")
  func forms() throws {
    var table = CatalogTable(schema: "public", name: "t")
    table.columns = [
      CatalogColumn(name: "s", type: "text"),
      CatalogColumn(
        name: "at", type: "timestamp without time zone", default: "timezone('utc'::text, now())"),
    ]
    table.constraints = [
      CatalogConstraint(name: "t_s_check", kind: .check, columns: ["s"], expression: "(length(btrim(s)) > 0)")
    ]
    let text = try write(inspect(DatabaseCatalog(tables: [table]), of: .postgresql).schema)
    #expect(text.contains("      s: { type: text?, check: length(trim(s)) > 0 }\n"), "\(text)")
    #expect(text.contains("      at: { type: timestamp?, default: now() AT TIME ZONE 'utc' }\n"), "\(text)")
  }
}
