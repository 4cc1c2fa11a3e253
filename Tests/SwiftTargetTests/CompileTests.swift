import Diagnostics
import SchemaModel
import SwiftTarget
import Testing

/// The compiler is the judge.
@Suite struct CompileTests {
  /// A file of the client's own, beside the models.
  private let client = (
    path: "Client.swift",
    text: """
    import Foundation

    nonisolated func clientDate() -> Foundation.Date { Foundation.Date() }
    """
  )

  @Test(arguments: zip(LanguageMode.allCases, [AccessLevel.internal, .public]))
  func `Awkward names compile`(_ mode: LanguageMode, _ access: AccessLevel) throws {
    let schema = awkwardSchema()
    let options = SwiftOptions(access: access)
    #expect(schema.tables.count > 500)
    #expect(swiftChecks(schema, options: options) == [])
    let files = swiftFiles(schema, files: schema.files, database: "awkward", options: options)
    #expect(try compilerMessages(files + [client], mode.arguments) == "")
  }

  @Test(arguments: AccessLevel.allCases)
  func `Every type compiles with every access level`(_ access: AccessLevel) throws {
    let options = SwiftOptions(access: access)
    #expect(swiftChecks(everyTypeSchema, options: options) == [])
    let files = swiftFiles(everyTypeSchema, files: everyTypeSchema.files, database: "types", options: options)
    let messages = try compilerMessages(
      files + [client], ["-package-name", "models"] + LanguageMode.swift6Strict.arguments)
    #expect(messages == "")
  }

  @Test func `Types and names that the schema chooses compile`() throws {
    let schema = Schema(tables: [
      table(
        "links",
        [
          column("id", .bigint, swiftType: "Int"),
          column("address", .text, swiftType: "URL"),
          column("weights", .jsonb, nullable: true, swiftType: "[String: Double]"),
          column("class", .text, swiftName: "in"),
        ], key: ["id"], swiftName: "protocol")
    ])
    #expect(swiftChecks(schema, options: SwiftOptions()) == [])
    let files = swiftFiles(schema, files: schema.files, database: "links", options: SwiftOptions())
    #expect(try compilerMessages(files, LanguageMode.swift6Strict.arguments) == "")
  }
}
