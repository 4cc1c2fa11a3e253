import Diagnostics
import SchemaModel
import SwiftTarget
import Testing

@Suite struct CheckTests {
  private func findings(_ schema: Schema) -> [String] {
    swiftChecks(schema, options: SwiftOptions()).map { "\($0.severity) \($0.id.rawValue): \($0.message)" }
  }

  @Test func `Ordinary schemas have no findings`() {
    #expect(findings(hustleMode) == [])
    #expect(findings(Schema()) == [])
  }

  @Test func `Arrays and decimals of any length are warned of, and no other type`() {
    let warned = everyTypeSchema.tables.flatMap(\.columns).filter { column in
      if case .array = column.type { return true }
      return column.type == .numeric(precision: nil, scale: nil)
    }
    let found = findings(everyTypeSchema)
    #expect(!warned.isEmpty)
    for column in everyTypeSchema.tables.flatMap(\.columns) {
      let isFound = found.contains {
        $0.hasPrefix("warning not-enforced: ") && $0.contains("`\(column.name)`")
      }
      #expect(isFound == warned.contains { $0.name == column.name }, "\(column.name)")
    }
  }

  @Test func `Types that would have one name are refused`() {
    let schema = Schema(
      tables: [table("statuses", []), table("status", []), table("local_dates", [])],
      enumerations: [enumeration("status", ["a"])])
    #expect(
      findings(schema) == [
        "error duplicate-name: the enum `status` and the table `statuses` "
          + "would both have the Swift type `Status`",
        "error duplicate-name: the enum `status` and the table `status` "
          + "would both have the Swift type `Status`",
        "error duplicate-name: the Swift type of the table `local_dates` would be `LocalDate`, "
          + "as is one of the types that all models share",
      ])
  }

  @Test func `Columns that would be one property are refused, those for other targets aside`() {
    var hidden = column("userID", .text, swiftName: "userId")
    hidden.targets = TargetSet([.postgresql])
    let schema = Schema(tables: [table("t", [column("user_id", .text), column("userId", .text), hidden])])
    #expect(
      findings(schema) == [
        "error duplicate-name: the columns `user_id` and `userId` of `t` would both be the property `userId`"
      ])
  }

  @Test func `Names that differ only in how accents are composed are refused`() {
    let schema = Schema(
      tables: [
        table("t", [column("\u{E9}", .text), column("e\u{301}", .text, swiftName: "other")])
      ],
      enumerations: [enumeration("kind", ["\u{E9}", "e\u{301}"])])
    #expect(findings(schema).count == 2)
    #expect(findings(schema).allSatisfy { $0.hasPrefix("error duplicate-name") })
  }

  @Test(arguments: ["", "self", "1a", "a b", "a;b", "_", "CodingKeys", "a\u{202E}"])
  func `Chosen names that are no identifiers are refused`(_ name: String) {
    let schema = Schema(tables: [table("t", [column("a", .text, swiftName: name)], swiftName: name)])
    let ids = swiftChecks(schema, options: SwiftOptions()).map(\.id)
    #expect(ids.contains(.badName))
  }

  @Test func `A type without a meaning in Swift needs one said`() {
    let network = ColumnType.named(NamedType(name: QualifiedName("inet")))
    let schema = Schema(tables: [
      table(
        "t",
        [
          column("a", network), column("b", .array(of: network)), column("c", network, swiftType: "String"),
          column("d", .text, swiftType: "String; x"), column("e", .enumeration("nowhere")),
        ])
    ])
    #expect(
      findings(schema) == [
        "error refused-by-target: Swift has no type for `a` of `t`",
        "error refused-by-target: Swift has no type for `b` of `t`",
        "error bad-type: `String; x` is not written as a Swift type is",
        "error refused-by-target: Swift has no type for `e` of `t`",
      ])
  }

  @Test(arguments: ["Draft", "[Columns]", "Dictionary<String, ID>", "CodingKeys?"])
  func `A type that means another one inside a model is refused`(_ type: String) {
    let schema = Schema(tables: [table("t", [column("a", .text, swiftType: type)])])
    #expect(findings(schema).count == 1)
    #expect(findings(schema).allSatisfy { $0.contains("means another type inside the model of `t`") })
    let qualified = Schema(tables: [table("t", [column("a", .text, swiftType: "App.Draft")])])
    #expect(findings(qualified) == [])
  }

  @Test func `Records know what they are stored as, and need every column that is not null`() {
    var blob = column("a", .uuid)
    blob.overrides.sqliteType = .blob
    var asBefore = column("b", .uuid)
    asBefore.overrides.sqliteType = .text
    var chosen = column("c", .uuid, swiftType: "Key")
    chosen.overrides.sqliteType = .blob
    var elsewhere = column("d", .text)
    elsewhere.targets = TargetSet([.postgresql, .swift])
    let schema = Schema(tables: [table("t", [blob, asBefore, chosen, elsewhere])])
    #expect(findings(schema) == [])
    let messages = swiftChecks(schema, options: SwiftOptions(conformsToGRDB: true))
      .map { "\($0.severity) \($0.id.rawValue): \($0.message)" }
    #expect(
      messages == [
        "error refused-by-target: GRDB records do not know how `a` of `t` is kept as BLOB",
        "warning not-enforced: the model of `t` is no GRDB record, since SQLite does not have its column `d`",
      ])
    let files = swiftFiles(
      schema, files: ["tables"], database: "x", options: SwiftOptions(conformsToGRDB: true))
    #expect(!files[0].text.contains("GRDB"))
  }

  @Test func `Decimals of more than 38 digits are warned of, and empty enums refused`() {
    let schema = Schema(
      tables: [
        table(
          "t",
          [column("a", .numeric(precision: 40, scale: 2)), column("b", .numeric(precision: 38, scale: 2))])
      ],
      enumerations: [enumeration("kind", [])])
    #expect(
      findings(schema) == [
        "error refused-by-target: the enum `kind` has no value, which a Swift enum needs",
        "warning not-enforced: a Swift Decimal has 38 digits, and `a` of `t` up to 40",
      ])
  }

  @Test func `What is wrong still gives files, and no crash`() {
    let schema = Schema(
      tables: awkwardNames.map { name in
        table(
          name,
          [
            column(name, .named(NamedType(name: QualifiedName(name)))),
            column(name, .enumeration(name), swiftName: ""),
          ],
          key: [name], swiftName: name, file: name)
      },
      enumerations: awkwardNames.map { enumeration($0, [$0, $0]) })
    let files = swiftFiles(schema, files: schema.files, database: "*/\n", options: SwiftOptions())
    #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
    #expect(!swiftChecks(schema, options: SwiftOptions()).isEmpty)
  }

  @Test func `Each YAML file has a Swift file, even where nothing in it is for Swift`() {
    let schema = Schema(tables: [table("t", [], targets: TargetSet([.sqlite]), file: "only_sqlite")])
    let files = swiftFiles(schema, files: schema.files, database: "x", options: SwiftOptions())
    #expect(files.map(\.path) == ["Swift/OnlySqlite.swift", "Swift/SchemaSupport.swift"])
    #expect(files.allSatisfy { !$0.text.contains("struct") })
  }
}
