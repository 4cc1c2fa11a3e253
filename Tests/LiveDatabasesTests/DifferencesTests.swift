import Catalog
import Testing

struct DifferencesTests {
  private var catalog: DatabaseCatalog {
    var table = CatalogTable(schema: "public", name: "t", comment: "c")
    table.columns = [CatalogColumn(name: "b", type: "integer"), CatalogColumn(name: "a", type: "text")]
    table.constraints = [
      CatalogConstraint(name: "t_pkey", kind: .primaryKey, columns: ["b"]),
      CatalogConstraint(name: nil, kind: .check, columns: [], expression: "b > 0"),
    ]
    table.indexes = [CatalogIndex(name: "i", keys: [CatalogIndexKey(text: "a")])]
    return DatabaseCatalog(
      tables: [table], enumerations: [CatalogEnumeration(schema: "public", name: "e", values: ["x"])])
  }

  /// The lines that a change of the table makes.
  private func lines(_ change: (inout CatalogTable) -> Void) -> [String] {
    var changed = catalog
    change(&changed.tables[0])
    return differences(from: catalog, to: changed)
  }

  @Test func `The same has no differences, whatever the order of columns`() {
    #expect(differences(from: catalog, to: catalog) == [])
    #expect(lines { $0.columns.reverse() } == [])
    var reversed = catalog
    reversed.tables[0].columns.reverse()
    #expect(reversed != catalog)
    #expect(reversed.ignoringColumnOrder == catalog.ignoringColumnOrder)
  }

  @Test func `Each difference is named`() {
    #expect(lines { $0.comment = nil } == ["table public.t: comment: c became nothing"])
    #expect(
      lines { $0.columns[0].type = "bigint" } == ["table public.t: column b: type: integer became bigint"])
    #expect(
      lines { $0.columns[0].name = "z" } == [
        "table public.t: column b: only in the old one", "table public.t: column z: only in the new one",
      ])
    #expect(
      lines { $0.constraints[1].expression = "b > 1" } == [
        "table public.t: check expression b > 0: only in the old one",
        "table public.t: check expression b > 1: only in the new one",
      ])
    #expect(
      lines { $0.indexes[0].keys[0].isDescending = true } == [
        "table public.t: index i: keys: (a) became (a desc)"
      ])
    var other = catalog
    other.schemas = ["app"]
    other.tables = []
    other.enumerations[0].values.append("y")
    #expect(
      differences(from: catalog, to: other) == [
        "schema app: only in the new one", "table public.t: only in the old one",
        "enumeration public.e: values: (x) became (x, y)",
      ])
  }

  @Test func `A constraint that is there twice is missed when it is there once`() {
    #expect(
      lines { $0.constraints.append($0.constraints[1]) } == [
        "table public.t: check expression b > 0 #2: only in the new one"
      ])
  }
}
