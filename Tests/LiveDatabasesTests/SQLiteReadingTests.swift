import Catalog
import LiveDatabases
import Testing

struct SQLiteReadingTests {
  @Test func `A table with all its parts`() throws {
    let database = try SQLiteDatabase()
    try database.execute(
      """
      CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL COLLATE NOCASE UNIQUE,
        age INTEGER DEFAULT (1+2) CONSTRAINT adult CHECK ( (age > 17) )) STRICT;
      CREATE TABLE posts ("user" REFERENCES USERS ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        n GENERATED ALWAYS AS ("user"+1) STORED);
      CREATE INDEX i ON posts (lower("user") DESC) WHERE [user] IS NOT null;
      CREATE TRIGGER g AFTER INSERT ON posts BEGIN SELECT 1; END;
      """)
    var users = CatalogTable(schema: "main", name: "users")
    users.isStrict = true
    users.hasAutoincrement = true
    users.rowidColumn = "id"
    users.columns = [
      CatalogColumn(name: "id", type: "INTEGER", isNotNull: true),
      CatalogColumn(name: "email", type: "TEXT", isNotNull: true, collation: "NOCASE"),
      CatalogColumn(name: "age", type: "INTEGER", default: "1 + 2"),
    ]
    users.constraints = [
      CatalogConstraint(name: nil, kind: .primaryKey, columns: ["id"]),
      CatalogConstraint(name: nil, kind: .unique, columns: ["email"]),
      CatalogConstraint(name: "adult", kind: .check, columns: [], expression: "age > 17"),
    ]
    var posts = CatalogTable(schema: "main", name: "posts")
    posts.columns = [
      CatalogColumn(name: "user", type: ""),
      CatalogColumn(
        name: "n", type: "", generated: CatalogGenerated(expression: "user + 1", isStored: true)),
    ]
    let reference = CatalogReference(schema: "main", table: "users", columns: ["id"], onDelete: "cascade")
    var key = CatalogConstraint(name: nil, kind: .foreignKey, columns: ["user"], reference: reference)
    key.deferral = .initiallyDeferred
    posts.constraints = [key]
    var index = CatalogIndex(
      name: "i", keys: [CatalogIndexKey(text: "lower(user)", isExpression: true, isDescending: true)])
    index.predicate = "user IS NOT NULL"
    posts.indexes = [index]
    posts.triggers = [
      CatalogTrigger(name: "g", definition: "CREATE TRIGGER g AFTER INSERT ON posts BEGIN SELECT 1; END")
    ]
    #expect(try readSQLiteCatalog(database) == DatabaseCatalog(tables: [posts, users]))
  }

  @Test func `What is not modelled is named, and what belongs to it isn't`() throws {
    let database = try SQLiteDatabase()
    try database.execute(
      """
      CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t; CREATE VIRTUAL TABLE f USING fts5 (body);
      CREATE TRIGGER vt INSTEAD OF INSERT ON v BEGIN SELECT 1; END; ANALYZE;
      CREATE TEMP TABLE gone (a); CREATE VIEW broken AS SELECT * FROM nowhere;
      """)
    let catalog = try readSQLiteCatalog(database)
    #expect(catalog.tables.map(\.name) == ["t"])
    #expect(
      catalog.others.map { "\($0.kind) \($0.name)" } == [
        "trigger v.vt", "view broken", "view v", "virtual table f",
      ])
  }

  @Test func `A table made from a query`() throws {
    let database = try SQLiteDatabase()
    try database.execute("CREATE TABLE t AS SELECT 1 AS a, 'x' AS \"b c\", CAST(1 AS INTEGER) AS d")
    let table = try #require(try readSQLiteCatalog(database).tables.first)
    #expect(table.columns.map(\.name) == ["a", "b c", "d"])
    #expect(table.columns.map(\.type) == ["", "", "INT"])
  }

  @Test func `Reading leaves a transaction as it was`() throws {
    let database = try SQLiteDatabase()
    try database.execute("BEGIN; CREATE TABLE t (a)")
    #expect(try readSQLiteCatalog(database).tables.count == 1)
    try database.execute("ROLLBACK")
    #expect(try readSQLiteCatalog(database).tables.isEmpty)
  }
}
