import Catalog
import LiveDatabases
import TestSupport
import Testing

@Suite(.enabled(if: TestServer.areWanted))
struct PostgreSQLIndexReadingTests {
  /// The indexes that the statements make on `t`, in their names' order.
  func indexes(_ script: String, on server: TestServer) throws -> [CatalogIndex] {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(
        "CREATE TABLE t (a int, b text, c text COLLATE \"C\", v varchar(9), k text[], j jsonb);"
      )
      try connection.execute(script)
      return try readPostgreSQLCatalog(connection).tables.first { $0.name == "t" }?.indexes ?? []
    }
  }

  @Test(arguments: TestServer.allCases)
  func `Keys in any order, of columns and expressions`(_ server: TestServer) throws {
    let found = try indexes(
      """
      CREATE INDEX i1 ON t (a DESC, b NULLS FIRST, v DESC NULLS LAST);
      CREATE INDEX i2 ON t (lower(b) DESC, (a + 1), (j ->> 'x'));
      """, on: server)
    #expect(
      found.map(\.keys) == [
        [
          CatalogIndexKey(text: "a", isDescending: true), CatalogIndexKey(text: "b", nullsFirst: true),
          CatalogIndexKey(text: "v", isDescending: true, nullsFirst: false),
        ],
        [
          CatalogIndexKey(text: "lower(b)", isExpression: true, isDescending: true),
          CatalogIndexKey(text: "(a + 1)", isExpression: true),
          CatalogIndexKey(text: "(j ->> 'x'::text)", isExpression: true),
        ],
      ])
  }

  @Test(arguments: TestServer.allCases)
  func `Operator classes and collations where they are not the usual ones`(_ server: TestServer) throws {
    let found = try indexes(
      """
      CREATE INDEX i1 ON t (b text_pattern_ops, b text_ops, v varchar_pattern_ops, v varchar_ops, v text_ops);
      CREATE INDEX i2 ON t (b COLLATE "C", c, c COLLATE "POSIX", c COLLATE "default", lower(b) COLLATE "C");
      CREATE INDEX i3 ON t USING gin (k, j jsonb_path_ops);
      """, on: server)
    #expect(
      found.map { $0.keys.map(\.operatorClass) } == [
        ["text_pattern_ops", nil, "varchar_pattern_ops", nil, nil], [nil, nil, nil, nil, nil],
        [nil, "jsonb_path_ops"],
      ])
    #expect(
      found.map { $0.keys.map(\.collation) } == [
        [nil, nil, nil, nil, nil], ["C", nil, "POSIX", "default", "C"], [nil, nil],
      ])
    #expect(found.map(\.method) == ["btree", "btree", "gin"])
  }

  @Test(arguments: TestServer.allCases)
  func `Unique, partial, covering and tuned indexes`(_ server: TestServer) throws {
    let found = try indexes(
      """
      CREATE UNIQUE INDEX i1 ON t (b, c) INCLUDE (v, a) NULLS NOT DISTINCT
        WITH (fillfactor = 60, deduplicate_items = off)
        WHERE a > 0 AND b IS NOT NULL;
      COMMENT ON INDEX i1 IS 'one';
      """, on: server)
    var expected = CatalogIndex(
      name: "i1", isUnique: true, keys: [CatalogIndexKey(text: "b"), CatalogIndexKey(text: "c")])
    expected.nullsNotDistinct = true
    expected.including = ["v", "a"]
    expected.predicate = "((a > 0) AND (b IS NOT NULL))"
    expected.storageParameters = ["deduplicate_items=off", "fillfactor=60"]
    expected.comment = "one"
    #expect(found == [expected])
  }

  @Test(arguments: TestServer.allCases)
  func `An index that could not be built is not valid`(_ server: TestServer) throws {
    let found = try withTemporaryDatabase(server) { connection in
      try connection.execute("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1)")
      #expect(throws: DatabaseError.self) {
        try connection.execute("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)")
      }
      return try readPostgreSQLCatalog(connection).tables.first?.indexes ?? []
    }
    #expect(found.map(\.isValid) == [false])
  }

  @Test func `Operator classes of extensions, with options`() throws {
    let found = try indexes(
      """
      CREATE SCHEMA e; CREATE EXTENSION pg_trgm SCHEMA e;
      CREATE INDEX i1 ON t USING gin (b e.gin_trgm_ops);
      CREATE INDEX i2 ON t USING gist (b e.gist_trgm_ops (siglen = 32));
      """, on: .postgreSQL15)
    #expect(
      found.map { $0.keys.map(\.operatorClass) } == [["e.gin_trgm_ops"], ["e.gist_trgm_ops (siglen=32)"]])
  }

  @Test(arguments: [TestServer.postgreSQL16, .postgreSQL18])
  func `Indexes over vectors`(_ server: TestServer) throws {
    let found = try indexes(
      """
      CREATE EXTENSION vector; ALTER TABLE t ADD e vector(3072);
      CREATE INDEX i1 ON t USING ivfflat ((e::halfvec(3072)) halfvec_cosine_ops) WITH (lists = 100);
      """, on: server)
    var expected = CatalogIndex(
      name: "i1", method: "ivfflat",
      keys: [
        CatalogIndexKey(
          text: "(e)::halfvec(3072)", isExpression: true, operatorClass: "halfvec_cosine_ops")
      ])
    expected.storageParameters = ["lists=100"]
    #expect(found == [expected])
  }
}
