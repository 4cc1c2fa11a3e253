import SchemaModel
import SwiftTarget
import Testing

@Suite struct GoldenTests {
  @Test func `HustleMode has a file for each YAML file`() throws {
    try expectGolden(
      swiftFiles(hustleMode, files: hustleMode.files, database: "hustlemode", options: SwiftOptions()),
      case: "hustlemode")
  }

  @Test func `Every type has a property and a form`() throws {
    try expectGolden(
      swiftFiles(everyTypeSchema, files: everyTypeSchema.files, database: "types", options: SwiftOptions()),
      case: "every_type")
  }

  @Test func `Names of standard types are qualified where models have them too`() throws {
    let schema = Schema(
      tables: [
        table(
          "dates", [column("id", .uuid), column("day", .date), column("at", .timestamptz(precision: nil))],
          key: ["id"]),
        table("strings", [column("key", .text), column("value", .jsonb)], key: ["key"]),
      ],
      enumerations: [enumeration("codable", ["yes", "no"])])
    try expectGolden(
      swiftFiles(schema, files: schema.files, database: "shadows", options: SwiftOptions(access: .internal)),
      case: "shadowing")
  }
}
