import SchemaModel
import Testing
import ZeroDBTarget

@testable import ZeroDBTarget

@Suite struct CreateStatementTests {
  @Test func `The tables of a founders' network have the fields and indexes of their migration plan`() throws
  {
    try expectGolden(
      zerodbFiles(publicFounders, database: "test", options: ZeroDBOptions()), case: "publicfounders")
  }

  @Test func `Every type has a field type`() throws {
    try expectGolden(
      zerodbFiles(everyTypeSchema, database: "test", options: ZeroDBOptions()), case: "every_type")
  }

  @Test func `Indexes follow from keys and indexes, in the order of the columns`() {
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

  @Test func `What is for other targets is not there, and empty tables are`() {
    var hidden = Column(name: "hidden", type: .text)
    hidden.targets = TargetSet([.postgresql])
    let schema = Schema(tables: [
      Table(name: QualifiedName("a"), columns: [hidden]),
      Table(name: QualifiedName("b"), targets: TargetSet([.swift, .sqlite])),
    ])
    let files = zerodbFiles(schema, database: "test", options: ZeroDBOptions())
    #expect(files.map(\.path) == ["zerodb/a.json"])
    #expect(
      files.map(\.text) == [
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

  @Test func `Strings are escaped as JSON asks`() {
    #expect(quoted("a\"b\\c\n\t\u{0}\u{7F}\u{2028}é🎉/") == #""a\"b\\c\n\t\u0000\u007f\u2028é🎉/""#)
  }

  @Test func `No name leads out of the folder`() {
    let names = ["../../etc/passwd", "a/b", "", "日本語", "A b"]
    let paths = zerodbFiles(
      Schema(tables: names.map { Table(name: QualifiedName($0)) }), database: "test", options: ZeroDBOptions()
    ).map(\.path)
    #expect(
      paths == [
        "zerodb/______etc_passwd.json", "zerodb/a_b.json", "zerodb/.json", "zerodb/___.json",
        "zerodb/A_b.json",
      ])
  }
}
