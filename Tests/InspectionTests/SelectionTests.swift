import Catalog
import Testing

@testable import Inspection

@Suite("Which tables are wanted")
struct SelectionTests {
  @Test(
    "A pattern is of the whole name",
    arguments: [
      ("users", "users", true), ("users", "users2", false), ("user*", "users", true), ("*s", "users", true),
      ("u?ers", "users", true), ("u?ers", "uers", false), ("*", "", true), ("a*b*c", "aXbYbZc", true),
      ("a*b*c", "aXbYbZ", false), ("auth.*", "auth.users", true), ("", "users", false),
    ])
  func patterns(_ pattern: String, _ text: String, _ isMatch: Bool) {
    #expect(matches(pattern, text) == isMatch)
  }

  private func catalog(_ names: String...) -> DatabaseCatalog {
    var catalog = DatabaseCatalog(
      tables: names.map { name in
        let parts = name.split(separator: ".").map(String.init)
        return CatalogTable(schema: parts.count > 1 ? parts[0] : "public", name: parts.last ?? "")
      })
    catalog.others = [UnmodelledObject(kind: "policy", name: "users.own")]
    catalog.sequences = [
      CatalogSequence(schema: "public", name: "s", options: CatalogSequenceOptions(), ownedBy: "users.id")
    ]
    return catalog
  }

  @Test("What is included is all that there is, but for what is excluded")
  func including() {
    let (selected, leftOut) = Selection(include: ["auth.*", "post*"], exclude: ["*_old"])
      .applied(to: catalog("users", "auth.users", "posts", "posts_old"))
    #expect(selected.tables.map(\.path) == ["auth.users", "posts"])
    #expect(Set(leftOut.map(\.name)) == ["users", "posts_old"])
  }

  @Test("A pattern without a dot is not of the schema's name")
  func unqualified() {
    let all = catalog("users", "posts", "auth.users")
    #expect(Selection(include: ["p*"]).applied(to: all).catalog.tables.map(\.path) == ["posts"])
    #expect(
      Selection(exclude: ["p*", "a*"]).applied(to: all).catalog.tables.map(\.path) == ["auth.users", "users"])
    #expect(
      Selection(include: ["public.*"]).applied(to: all).catalog.tables.map(\.path) == ["posts", "users"])
  }

  @Test("What belongs to a table goes with it")
  func belongings() {
    let (selected, _) = Selection(exclude: ["users"]).applied(to: catalog("users", "posts"))
    #expect(selected.others == [] && selected.sequences == [])
  }

  @Test("A history table that is named is wanted")
  func history() {
    let all = catalog("users", "alembic_version")
    let (usual, leftOut) = Selection().applied(to: all)
    #expect(usual.tables.map(\.name) == ["users"])
    #expect(leftOut == [UnmodelledObject(kind: "history table of Alembic", name: "alembic_version")])
    let (named, _) = Selection(include: ["*", "alembic_version"]).applied(to: all)
    #expect(named.tables.count == 2)
  }
}
