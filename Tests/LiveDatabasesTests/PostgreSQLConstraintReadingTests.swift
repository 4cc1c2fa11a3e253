import Catalog
import LiveDatabases
import TestSupport
import Testing

@Suite(.enabled(if: TestServer.areWanted))
struct PostgreSQLConstraintReadingTests {
  func table(_ script: String, on server: TestServer) throws -> CatalogTable {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      return try #require(try readPostgreSQLCatalog(connection).tables.first { $0.name == "t" })
    }
  }

  /// NOT NULL constraints, which only 18 shows, are left to their own test.
  func constraints(_ script: String, on server: TestServer) throws -> [CatalogConstraint] {
    try table(script, on: server).constraints.filter { $0.kind != .notNull }
  }

  @Test(arguments: TestServer.allCases)
  func `Keys`(_ server: TestServer) throws {
    let found = try constraints(
      """
      CREATE TABLE t (a int, b int, c int, d int,
        CONSTRAINT pk PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor = 80),
        CONSTRAINT u UNIQUE NULLS NOT DISTINCT (c, d) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT v UNIQUE (d) DEFERRABLE);
      COMMENT ON CONSTRAINT v ON t IS 'vee';
      """, on: server)
    var primary = CatalogConstraint(name: "pk", kind: .primaryKey, columns: ["b", "a"])
    primary.included = ["c"]
    primary.storageParameters = ["fillfactor=80"]
    var deferred = CatalogConstraint(name: "u", kind: .unique, columns: ["c", "d"])
    deferred.nullsNotDistinct = true
    deferred.deferral = .initiallyDeferred
    var immediate = CatalogConstraint(name: "v", kind: .unique, columns: ["d"])
    immediate.deferral = .initiallyImmediate
    immediate.comment = "vee"
    #expect(found == [primary, deferred, immediate])
  }

  @Test(arguments: TestServer.allCases)
  func `Checks, written at the column or at the table`(_ server: TestServer) throws {
    let found = try constraints(
      """
      CREATE TABLE t (b int CHECK (b > 0), a text,
        CONSTRAINT each CHECK (b IN (1, 2) AND a LIKE 'x%') NO INHERIT);
      ALTER TABLE t ADD CONSTRAINT late CHECK (a <> '') NOT VALID;
      """, on: server)
    var both = CatalogConstraint(
      name: "each", kind: .check, columns: ["a", "b"],
      expression: "((b = ANY (ARRAY[1, 2])) AND (a ~~ 'x%'::text))")
    both.isNotInherited = true
    var late = CatalogConstraint(name: "late", kind: .check, columns: ["a"], expression: "(a <> ''::text)")
    late.isValidated = false
    let column = CatalogConstraint(name: "t_b_check", kind: .check, columns: ["b"], expression: "(b > 0)")
    #expect(found == [both, late, column])
  }

  @Test(arguments: TestServer.allCases)
  func `Foreign keys`(_ server: TestServer) throws {
    let found = try constraints(
      """
      CREATE SCHEMA app; CREATE TABLE app.p (x int, y int, UNIQUE (y, x));
      CREATE TABLE parted (id int PRIMARY KEY) PARTITION BY RANGE (id);
      CREATE TABLE part1 PARTITION OF parted FOR VALUES FROM (1) TO (10);
      CREATE TABLE t (id int PRIMARY KEY, a int, b int, up int REFERENCES t, q int REFERENCES parted,
        CONSTRAINT c FOREIGN KEY (a, b) REFERENCES app.p (y, x) MATCH FULL
          ON UPDATE CASCADE ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT d FOREIGN KEY (a, b) REFERENCES app.p (y, x) ON UPDATE RESTRICT ON DELETE SET NULL (b));
      ALTER TABLE t ADD CONSTRAINT e FOREIGN KEY (b) REFERENCES t NOT VALID;
      """, on: server)
    var c = CatalogConstraint(
      name: "c", kind: .foreignKey, columns: ["a", "b"],
      reference: CatalogReference(
        schema: "app", table: "p", columns: ["y", "x"], onUpdate: "cascade", onDelete: "set default",
        match: "full"))
    c.deferral = .initiallyDeferred
    var reference = CatalogReference(
      schema: "app", table: "p", columns: ["y", "x"], onUpdate: "restrict", onDelete: "set null")
    reference.onDeleteColumns = ["b"]
    let d = CatalogConstraint(name: "d", kind: .foreignKey, columns: ["a", "b"], reference: reference)
    let own = CatalogReference(schema: "public", table: "t", columns: ["id"])
    var e = CatalogConstraint(name: "e", kind: .foreignKey, columns: ["b"], reference: own)
    e.isValidated = false
    let parted = CatalogReference(schema: "public", table: "parted", columns: ["id"])
    #expect(
      found.filter { $0.kind == .foreignKey } == [
        c, d, e, CatalogConstraint(name: "t_q_fkey", kind: .foreignKey, columns: ["q"], reference: parted),
        CatalogConstraint(name: "t_up_fkey", kind: .foreignKey, columns: ["up"], reference: own),
      ])
  }

  @Test(arguments: TestServer.allCases)
  func `Exclusion constraints`(_ server: TestServer) throws {
    let found = try constraints(
      """
      CREATE TABLE t (r tsrange, b box,
        CONSTRAINT x EXCLUDE USING gist (r WITH &&, b WITH ~=) WHERE (b IS NOT NULL))
      """,
      on: server)
    var exclusion = CatalogConstraint(name: "x", kind: .exclusion, columns: ["r", "b"])
    exclusion.operators = ["&&", "~="]
    exclusion.index = CatalogIndex(
      name: "x", method: "gist", isUnique: false,
      keys: [
        CatalogIndexKey(text: "r", isExpression: false), CatalogIndexKey(text: "b", isExpression: false),
      ])
    exclusion.index?.predicate = "(b IS NOT NULL)"
    #expect(found == [exclusion])
  }

  @Test func `NOT NULL constraints have names from 18`() throws {
    let found = try table(
      "CREATE TABLE t (a int PRIMARY KEY, b int CONSTRAINT here NOT NULL); ALTER TABLE t RENAME a TO z;",
      on: .postgreSQL18)
    #expect(
      found.constraints == [
        CatalogConstraint(name: "t_pkey", kind: .primaryKey, columns: ["z"]),
        CatalogConstraint(name: "here", kind: .notNull, columns: ["b"]),
        CatalogConstraint(name: "t_a_not_null", kind: .notNull, columns: ["z"]),
      ])
  }

  @Test func `Keys over time, from 18`() throws {
    let found = try constraints(
      """
      CREATE TABLE p (r tsrange, w tsrange, PRIMARY KEY (r, w WITHOUT OVERLAPS));
      CREATE TABLE t (r tsrange, w tsrange, PRIMARY KEY (r, w WITHOUT OVERLAPS),
        FOREIGN KEY (r, PERIOD w) REFERENCES p (r, PERIOD w));
      """, on: .postgreSQL18)
    #expect(found.map(\.columnOptions) == [["", "WITHOUT OVERLAPS"], ["", "PERIOD"]])
  }
}
