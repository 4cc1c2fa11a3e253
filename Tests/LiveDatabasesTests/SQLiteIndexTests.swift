import Catalog
import LiveDatabases
import Testing

struct SQLiteIndexTests {
  private func indexes(_ script: String) throws -> [CatalogIndex] {
    let database = try SQLiteDatabase()
    try database.execute(
      "CREATE TABLE t (a, \"b c\" TEXT COLLATE NOCASE, UPPER, PRIMARY KEY (a), UNIQUE (UPPER));" + script)
    return try readSQLiteCatalog(database).tables.flatMap(\.indexes)
  }

  @Test func `Keys`() throws {
    let found = try indexes(
      """
      CREATE INDEX i1 ON t (a DESC, "b c" ASC, upper);
      CREATE UNIQUE INDEX IF NOT EXISTS main.i2 ON t -- comment
        ( [b c] COLLATE binary , "b c", (a) COLLATE RTRIM DESC, (upper) );
      CREATE INDEX [i 3] on "t" (lower ( UPPER ) desc, a+1, "b c" || 'x' COLLATE nocase,
        (a || 'y') COLLATE nocase,
        a COLLATE rtrim || a COLLATE nocase, trim(a) COLLATE rtrim COLLATE nocase);
      """)
    #expect(found.map(\.name) == ["i 3", "i1", "i2"])
    #expect(found.map(\.isUnique) == [false, false, true])
    #expect(
      found.map(\.keys) == [
        [
          CatalogIndexKey(text: "lower(UPPER)", isExpression: true, isDescending: true),
          CatalogIndexKey(text: "a + 1", isExpression: true),
          CatalogIndexKey(text: "\"b c\" || 'x' COLLATE NOCASE", isExpression: true),
          CatalogIndexKey(text: "a || 'y'", isExpression: true, collation: "NOCASE"),
          CatalogIndexKey(text: "a COLLATE RTRIM || a COLLATE NOCASE", isExpression: true),
          CatalogIndexKey(text: "trim(a)", isExpression: true, collation: "NOCASE"),
        ],
        [
          CatalogIndexKey(text: "a", isDescending: true), CatalogIndexKey(text: "b c"),
          CatalogIndexKey(text: "UPPER"),
        ],
        [
          CatalogIndexKey(text: "b c", collation: "BINARY"), CatalogIndexKey(text: "b c"),
          CatalogIndexKey(text: "a", isDescending: true, collation: "RTRIM"), CatalogIndexKey(text: "UPPER"),
        ],
      ])
  }

  @Test(arguments: [
    ("a IS NOT NULL", "a IS NOT NULL"), ("(A > 0 and ([b c] <> 'a  b'))", "a > 0 AND (\"b c\" <> 'a  b')"),
    ("t.a in (1,2) /* c */ ;", "a IN (1, 2)"), ("main.\"t\".a = 1", "a = 1"),
    ("a=-1 or a - 1 = ~ 2", "a = -1 OR a - 1 = ~2"),
    ("upper ( a )='X' collate NoCase", "upper(a) = 'X' COLLATE NOCASE"), ("UPPER > 0", "UPPER > 0"),
    ("cast(a as  text)like'x%'escape'!'", "CAST(a AS TEXT) LIKE 'x%' ESCAPE '!'"),
    (
      "a = - - 1 and -(-a) = + + 1 and cast(a as decimal(10, 2)) > 0",
      "a = - -1 AND -(-a) = ++1 AND CAST(a AS DECIMAL(10, 2)) > 0"
    ),
    ("a<>x'AB' and a==1.50E+3 and a is not true", "a <> x'ab' AND a = 1.50e+3 AND a IS NOT TRUE"),
    (
      "case when(a)then(1)else -2 end between(1)and(2)",
      "CASE WHEN (a) THEN (1) ELSE -2 END BETWEEN (1) AND (2)"
    ),
  ])
  func `Predicates`(_ texts: (String, String)) throws {
    #expect(try indexes("CREATE INDEX i ON t (a) WHERE " + texts.0).map(\.predicate) == [texts.1])
  }
}
