import SchemaModel
import SwiftTarget
import Testing

@Suite struct OpenEnumTests {
  private let schema = Schema(
    tables: [table("t", [column("id", .integer), column("kind", .enumeration("kind"))], key: ["id"])],
    enumerations: [enumeration("kind", ["on", "in progress", "unknown", "all_cases"])])

  @Test func `An open enum carries values that it does not know`() throws {
    let options = SwiftOptions(access: .internal, hasUnknownCase: true)
    let program = """
      import Foundation

      let text = #"[{"id":1,"kind":"on"},{"id":2,"kind":"brand new"},{"id":3,"kind":"unknown"}]"#
      let rows = try JSONDecoder().decode([T].self, from: Data(text.utf8))
      precondition(rows.map(\\.kind) == [.on, .unknownValue("brand new"), .unknown])
      precondition(Set(rows).count == 3)
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let json = try encoder.encode(rows)
      precondition(String(decoding: json, as: UTF8.self) == text)
      precondition(Kind.allCases.map(\\.rawValue) == ["on", "in progress", "unknown", "all_cases"])
      precondition(Kind(rawValue: "in progress") == .inProgress)
      print("all is well")
      """
    let files = swiftFiles(schema, files: schema.files, database: "open", options: options)
    let result = try withFiles(files + [(path: "main.swift", text: program)]) { folder, places in
      let compilation = try run("swiftc", ["-warnings-as-errors", "-o", folder + "/program"] + places)
      return compilation.status == 0 ? try run(folder + "/program", []) : compilation
    }
    #expect(result.output == "all is well\n")
  }

  @Test func `Enums are closed unless they are to be open`() {
    let files = swiftFiles(schema, files: schema.files, database: "closed", options: SwiftOptions())
    #expect(files[0].text.contains("enum Kind: String, Codable"))
    #expect(!files[0].text.contains("unknownValue"))
  }
}
