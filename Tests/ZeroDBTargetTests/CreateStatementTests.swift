import Diagnostics
import SchemaModel
import Testing
import ZeroDBTarget

@testable import ZeroDBTarget

@Suite struct CreateStatementTests {
  @Test func `Every type has a field type`() throws {
    try expectGolden(try tables(everyTypeSchema), case: "every_type")
  }

  @Test func `Fields can be objects that say what is required, and comments can go along`() throws {
    let options = ZeroDBOptions(fields: .object, describes: true)
    let schema = Schema(tables: [
      Table(
        name: QualifiedName("notes"), comment: "What somebody \"wrote\".",
        columns: [
          Column(name: "id", type: .bigint), Column(name: "body", type: .text, isNullable: true),
          Column(name: "meaning", type: .vector(dimensions: 3), isNullable: true),
        ], primaryKey: PrimaryKey(name: ObjectName("notes_pkey"), columns: ["id"])),
      Table(name: QualifiedName("uncommented"), columns: [Column(name: "id", type: .bigint)]),
    ])
    try expectGolden(try tables(schema, options), case: "options")
  }

  @Test func `Create-table requests stand alone in their folder`() throws {
    var stream = Table(name: QualifiedName("judged"), columns: [Column(name: "score", type: .real)])
    stream.overrides.zerodbStream = FeedbackStream(
      agent: "a", prompt: RowTemplate([.text("x")]), response: RowTemplate([.text("y")]),
      feedback: Feedback(column: "score"))
    let table = Table(
      name: QualifiedName("notes"), columns: [Column(name: "meaning", type: .vector(dimensions: 3))])
    #expect(
      try files(Schema(tables: [stream, table])).map(\.path)
        == ["zerodb/notes.json", "zerodb.md", "zerodb_vectors.json", "zerodb_rlhf.json"])
    #expect(try files(Schema(tables: [stream])).map(\.path) == ["zerodb.md", "zerodb_rlhf.json"])
    #expect(try files(Schema()).map(\.path) == [])
  }

  private func tables(
    _ schema: Schema, _ options: ZeroDBOptions = ZeroDBOptions()
  ) throws -> [(path: String, text: String)] {
    try files(schema, options).filter { $0.path.hasPrefix("zerodb/") }
  }

  @Test func `Indexes follow from keys and indexes, in the order of the columns`() throws {
    let expression = IndexKey(value: .call(FunctionCall(QualifiedName("lower"), [.column("d")])))
    let subject = Table(
      name: QualifiedName("t"),
      columns: ["a", "b", "c", "d", "e"].map { Column(name: $0, type: .text) }
        + [Column(name: "v", type: .vector(dimensions: 3))],
      primaryKey: PrimaryKey(name: ObjectName("t_pkey"), columns: ["c"]),
      uniqueConstraints: [UniqueConstraint(name: ObjectName("u"), columns: ["e", "a"])],
      indexes: [
        Index(name: ObjectName("i"), keys: [IndexKey(value: .column("a")), IndexKey(value: .column("c"))]),
        Index(name: ObjectName("j"), keys: [expression]),
        Index(name: ObjectName("k"), keys: [IndexKey(value: .column("v"))], method: "hnsw"),
      ])
    #expect(subject.zerodbIndexes == ["a", "c", "e"])
  }

  @Test func `What is for other targets is not there, and empty tables are`() throws {
    var hidden = Column(name: "hidden", type: .text)
    hidden.targets = TargetSet([.postgresql])
    let schema = Schema(tables: [
      Table(name: QualifiedName("a"), columns: [hidden]),
      Table(name: QualifiedName("b"), targets: TargetSet([.swift, .sqlite])),
    ])
    #expect(try tables(schema).map(\.path) == ["zerodb/a.json"])
    #expect(
      try tables(schema).map(\.text) == [
        """
        {
          "table_name": "a",
          "schema": {
            "fields": {},
            "indexes": []
          }
        }

        """
      ])
  }

  @Test func `Strings are escaped as JSON asks`() throws {
    let text = JSON.string("a\"b\\c\n\t\u{0}\u{7F}\u{2028}é🎉/").text
    #expect(text == #""a\"b\\c\n\t\u0000\u007f\u2028é🎉/""# + "\n")
  }

  @Test func `The summary's names and texts stay in their line and their quotes`() throws {
    #expect(code("a`b``c") == "```a`b``c```")
    #expect(code("`") == "`` ` ``")
    #expect(code("a\n# b\u{2028}c\u{202E}d") == "`a # b c d`")
    let schema = Schema(tables: [Table(name: QualifiedName("a\n## b"))])
    let summary = try zerodbFiles(
      schema, database: "d`", source: "x --> y\n# z", options: ZeroDBOptions()
    ).last { $0.path == "zerodb.md" }
    let lines = summary?.text.split(separator: "\n").map(String.init) ?? []
    let wanted = [
      "<!-- Made by schemac from x - -> y # z. Do not edit. -->", "# What ZeroDB does not enforce",
      "Made by schemac from `x --> y # z`, for the database `` d` ``. "
        + "Do not edit it: the next run writes it anew.", "## `a ## b`",
    ]
    #expect(lines.filter { $0.contains("#") } == wanted)
  }

  @Test func `No name leads out of the folder`() throws {
    let names = ["../../etc/passwd", "a/b", "", "日本語", "A b"]
    let paths = try tables(Schema(tables: names.map { Table(name: QualifiedName($0)) })).map(\.path)
    #expect(
      paths == [
        "zerodb/______etc_passwd.json", "zerodb/a_b.json", "zerodb/.json", "zerodb/___.json",
        "zerodb/A_b.json",
      ])
  }
}
