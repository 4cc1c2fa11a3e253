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
    #expect(awkwardNames.count >= 1000)
    #expect(schema.tables.count > 800)
    #expect(!swiftChecks(schema, options: options).hasErrors)
    let files = swiftFiles(schema, files: schema.files, database: "awkward", options: options)
    #expect(try compilerMessages(files + [client], mode.arguments) == "")
  }

  /// With types and properties that are called as those of GRDB are, against the GRDB of this build.
  @Test(arguments: zip(LanguageMode.allCases, [AccessLevel.public, .package]))
  func `Records and open enums with awkward names compile`(_ mode: LanguageMode, _ access: AccessLevel) throws
  {
    let schema = awkwardSchema()
    let options = SwiftOptions(access: access, conformsToGRDB: true, hasUnknownCase: true)
    #expect(!swiftChecks(schema, options: options).hasErrors)
    let files = swiftFiles(schema, files: schema.files, database: "awkward", options: options)
    let messages = try compilerMessages(
      files + [client], ["-package-name", "models"] + mode.arguments + grdbArguments())
    #expect(messages == "")
  }

  @Test(arguments: AccessLevel.allCases)
  func `Every type compiles with every access level`(_ access: AccessLevel) throws {
    for (options, arguments) in [
      (SwiftOptions(access: access), []),
      (SwiftOptions(access: access, conformsToGRDB: true, hasUnknownCase: true), try grdbArguments()),
    ] {
      #expect(!swiftChecks(everyTypeSchema, options: options).hasErrors)
      let files = swiftFiles(
        everyTypeSchema, files: everyTypeSchema.files, database: "types", options: options)
      let messages = try compilerMessages(
        files + [client], ["-package-name", "models"] + LanguageMode.swift6Strict.arguments + arguments)
      #expect(messages == "")
    }
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
    #expect(!swiftChecks(schema, options: SwiftOptions()).hasErrors)
    let files = swiftFiles(schema, files: schema.files, database: "links", options: SwiftOptions())
    #expect(try compilerMessages(files, LanguageMode.swift6Strict.arguments) == "")
  }
}
