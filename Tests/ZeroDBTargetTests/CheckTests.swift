import Diagnostics
import SchemaModel
import Testing
import ZeroDBTarget

@Suite struct CheckTests {
  private func findings(_ schema: Schema) -> [String] {
    zerodbChecks(schema, options: ZeroDBOptions()).map { "\($0.severity) \($0.id.rawValue): \($0.message)" }
  }

  private func nullable(_ name: String, _ type: ColumnType) -> Column {
    Column(name: name, type: type, isNullable: true)
  }

  @Test func `Names that not every part of ZeroDB takes are refused`() throws {
    let good = ["a", "a1", "a_b", "a" + String(repeating: "b", count: 99)]
    let bad = ["", "A", "1a", "_a", "a-b", "é", "a b", good[3] + "b"]
    #expect(
      zerodbChecks(Schema(tables: good.map { Table(name: QualifiedName($0)) }), options: ZeroDBOptions())
        == [])
    for name in bad {
      #expect(
        zerodbChecks(Schema(tables: [Table(name: QualifiedName(name))]), options: ZeroDBOptions()).map(\.id)
          == [.badName], "\(name)")
    }
  }

  @Test func `Tables that would have one name are refused`() throws {
    let schema = Schema(tables: [
      Table(name: QualifiedName("auth_users")), Table(name: QualifiedName(schema: "auth", "users")),
      Table(name: QualifiedName("b"), overrides: TableOverrides(zerodbName: "auth_users")),
    ])
    #expect(
      findings(schema) == [
        "error duplicate-name: the tables `auth_users` and `auth.users` are both `auth_users` in ZeroDB",
        "error duplicate-name: the tables `auth_users` and `b` are both `auth_users` in ZeroDB",
      ])
  }

  @Test func `Fields need a usable name and a type`() throws {
    let network = ColumnType.named(NamedType(name: QualifiedName("inet")))
    var mistyped = chosen("e", .text, "strin")
    mistyped.isNullable = true
    let schema = Schema(tables: [
      Table(
        name: QualifiedName("t"),
        columns: [
          nullable("a.b", .text), nullable("$a", .text), nullable("userId", .text), nullable("c", network),
          nullable("d", .array(of: network)), mistyped,
        ])
    ])
    #expect(
      findings(schema) == [
        "error bad-name: ZeroDB cannot name a field as `a.b` of `t`",
        "error bad-name: ZeroDB cannot name a field as `$a` of `t`",
        "error refused-by-target: ZeroDB has no type for `c` of `t`",
        "error refused-by-target: ZeroDB has no type for `d` of `t`",
        "error unknown-type: ZeroDB has no type `strin`",
      ])
    #expect(zerodbChecks(schema, options: ZeroDBOptions()).last?.help == "Did you mean `string`?")
  }

  @Test func `An index names a field that is there`() throws {
    let schema = Schema(tables: [
      Table(
        name: QualifiedName("t"), columns: [nullable("email", .text)],
        overrides: TableOverrides(zerodbIndexes: ["emial"]))
    ])
    #expect(findings(schema) == ["error unknown-column: the ZeroDB index on `emial` names no field of `t`"])
    #expect(zerodbChecks(schema, options: ZeroDBOptions()).first?.help == "Did you mean `email`?")
  }

  @Test func `What is not enforced is no finding: the summary says it`() throws {
    let schema = Schema(tables: [
      Table(
        name: QualifiedName("t"),
        columns: [
          Column(
            name: "id", type: .uuid, source: .default(.call(FunctionCall(QualifiedName("gen_random_uuid"))))),
          nullable("v", .vector(dimensions: 3)),
        ],
        primaryKey: PrimaryKey(name: ObjectName("t_pkey"), columns: ["id"]))
    ])
    #expect(findings(schema) == [])
    let summary = try files(schema).first { $0.path == "zerodb.md" }?.text
    #expect(summary?.contains("- `t_pkey`: `PRIMARY KEY (id)`") == true)
    #expect(summary?.contains("- `id`: `uuid NOT NULL DEFAULT gen_random_uuid()`") == true)
    #expect(summary?.contains("- `v_id`: the id of `v`, ") == true)
  }

  @Test func `More tables than the plan allows are refused, and streams are none`() throws {
    var stream = Table(name: QualifiedName("judged"), columns: [Column(name: "score", type: .real)])
    stream.overrides.zerodbStream = FeedbackStream(
      agent: "a", prompt: RowTemplate([.text("x")]), response: RowTemplate([.text("y")]),
      feedback: Feedback(column: "score"))
    let schema = Schema(tables: [stream] + ["a", "b"].map { Table(name: QualifiedName($0)) })
    #expect(zerodbChecks(schema, options: ZeroDBOptions(tableLimit: 2)) == [])
    let found = zerodbChecks(schema, options: ZeroDBOptions(tableLimit: 1))
    #expect(found.map(\.message) == ["ZeroDB gets 2 tables, and `table_limit` allows 1"])
    #expect(found.map(\.notes) == [["`b` is the first one past it."]])
    #expect(found.map(\.severity) == [.error])
  }
}
