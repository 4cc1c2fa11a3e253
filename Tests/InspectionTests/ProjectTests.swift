import Foundation
import LiveDatabases
import TestSupport
import Testing

@Suite("Patterns of schemac.yaml")
struct ProjectTests {
  private let project = """
    inspect: { exclude: tmp_* }
    databases:
      shop: { schema: shop, output: made/shop, inspect: { exclude: ['*_old'] } }
      mail: { schema: mail, output: made/mail, inspect: { include: [users, 'm*'], exclude: [mimes] } }
    """

  /// The tables that are in the schema when `schemac inspect` is run so in a project.
  private func tables(_ arguments: String..., project: String? = nil) throws -> [String] {
    try withTemporaryFolder { folder in
      let names = ["mails", "mimes", "orders", "orders_old", "tmp_rows", "users"]
      try SQLiteDatabase(path: folder.path + "/a.db").execute(
        names.map { "CREATE TABLE \($0) (id INTEGER PRIMARY KEY);" }.joined())
      try folder.write(project ?? self.project, to: "schemac.yaml")
      let run = try runTool("schemac", ["inspect", "sqlite:a.db"] + arguments, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      return names.filter { run.output.contains("\n  \($0):\n") }
    }
  }

  @Test("The project's hold where no database is meant")
  func everywhere() throws {
    #expect(try tables() == ["mails", "mimes", "orders", "orders_old", "users"])
  }

  @Test("What a database excludes is added, and what it includes stands in the place of all")
  func databases() throws {
    #expect(try tables("--database", "shop") == ["mails", "mimes", "orders", "users"])
    #expect(try tables("--database", "mail") == ["mails", "users"])
  }

  @Test("What the command line excludes is added, and what it includes stands in the place of all")
  func commandLine() throws {
    #expect(try tables("--exclude", "m*") == ["orders", "orders_old", "users"])
    #expect(try tables("--database", "shop", "--exclude", "m*") == ["orders", "users"])
    #expect(try tables("--database", "shop", "--include", "*o*") == ["orders", "orders_old", "tmp_rows"])
  }

  @Test("An only database's hold by themselves, and without a database the project's")
  func single() throws {
    let one = "databases: { shop: { schema: shop, output: made, inspect: { include: users } } }"
    #expect(try tables(project: one) == ["users"])
    #expect(try tables(project: "inspect: { include: [orders] }") == ["orders"])
  }

  @Test("What is wrong with them is an error with its place, and an unknown database too")
  func errors() throws {
    try withTemporaryFolder { folder in
      try SQLiteDatabase(path: folder.path + "/a.db").execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
      try folder.write("inspect: { excluded: [a] }\n", to: "schemac.yaml")
      let key = try runInspect("sqlite:a.db", in: folder)
      #expect(key.status == 1)
      #expect(key.errors.contains("schemac.yaml:1:12: error: `excluded` is not a key of"), "\(key.errors)")
      try folder.write(project, to: "schemac.yaml")
      let name = try runInspect("sqlite:a.db", "--database", "shops", in: folder)
      #expect(name.status == 1)
      #expect(name.errors.contains("`schemac.yaml` names no database `shops`; did you mean `shop`?"))
    }
  }
}
